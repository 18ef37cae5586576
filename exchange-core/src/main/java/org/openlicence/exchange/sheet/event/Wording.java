package org.openlicence.exchange.sheet.event;

import org.jspecify.annotations.Nullable;

/**
 * One text in the two languages of the exchange. Surrounding blanks do not belong to it; a blank text is none.
 *
 * @param zh Chinese; absent while not written
 * @param en English; absent while not written
 */
public record Wording(@Nullable String zh, @Nullable String en) {
    public static final Wording NONE = new Wording(null, null);

    public Wording {
        zh = said(zh);
        en = said(en);
    }

    /** @param language {@code zh} or {@code en} */
    public @Nullable String in(String language) {
        return language.equals("zh") ? zh : en;
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
