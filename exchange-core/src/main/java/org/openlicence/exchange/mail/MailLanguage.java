package org.openlicence.exchange.mail;

import java.util.Locale;

/** The language a person wants mails in. */
public enum MailLanguage {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    MailLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The nearest of the two; Chinese for every language but English. */
    public static MailLanguage of(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    }
}
