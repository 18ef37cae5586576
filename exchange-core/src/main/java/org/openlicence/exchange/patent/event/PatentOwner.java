package org.openlicence.exchange.patent.event;

import org.jspecify.annotations.Nullable;

/**
 * One owner on the register.
 *
 * @param organisationId its identity on the exchange; absent when the register gives only a name
 * @param name name exactly as on the register; an organisation's, never a natural person's
 * @param shareBasisPoints its share, all shares of a patent sum to 10,000; absent when the source gives none
 */
public record PatentOwner(
        @Nullable String organisationId,
        String name,
        @Nullable Integer shareBasisPoints) {}
