package org.openlicence.exchange.web.shell;

import org.jspecify.annotations.Nullable;

/**
 * What a public page says of itself to search engines and to whoever pastes a link to it; the layout writes it into the head.
 * Pages put it into the model as {@code pageHead}; without one nothing is said.
 *
 * @param title as shown where the page is linked
 * @param description one or two sentences; absent where there is nothing to say
 * @param zh address of the page in Chinese
 * @param en address of the page in English
 * @param indexed whether search engines may list the page
 * @param data the page as schema.org data, JSON that is safe inside a script element; absent for none
 */
public record PageHead(
        String title,
        @Nullable String description,
        String zh,
        String en,
        boolean indexed,
        @Nullable String data) {}
