package org.openlicence.exchange.web.journey;

import java.util.Locale;

/** A language of the pages, as a browser asks for it and as a page names it. */
enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, "zh-CN"),
    EN(Locale.ENGLISH, "en");

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    Locale locale() {
        return locale;
    }

    /** What {@code <html lang>} says. */
    String tag() {
        return tag;
    }

    /** The text of this language. */
    String of(String zh, String en) {
        return this == ZH ? zh : en;
    }

    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
