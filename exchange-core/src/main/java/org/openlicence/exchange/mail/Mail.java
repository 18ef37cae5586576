package org.openlicence.exchange.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, in plain text and in that person's language.
 *
 * @param key what it reports, for ever: a second mail of the same key is not put. E.g. {@code alert:per_7f3a:2026-11-23}; at
 *     most {@value #MAX_KEY} characters
 * @param subject one line, at most {@value #MAX_SUBJECT} characters
 * @param text at most {@value #MAX_TEXT} characters; {@value #SITE} before a path stands for the address of the exchange. The
 *     link that stops such mails is added when it is sent
 * @param topic what the person may stop with one click, e.g. {@code sav_…} or {@code demand}: letters, digits, {@code _ -},
 *     at most 80. Absent for a mail that belongs to a person's own contract and cannot be stopped
 */
public record Mail(
        String key,
        MailRecipient to,
        String subject,
        String text,
        @Nullable String topic) {
    public static final int MAX_KEY = 200;
    public static final int MAX_SUBJECT = 200;
    public static final int MAX_TEXT = 20_000;
    /** Stands for the address of the exchange within a text: {@code {site}/patents/pat_1}. */
    public static final String SITE = "{site}";

    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    public Mail {
        if (key.isBlank() || key.length() > MAX_KEY || text.isBlank() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("a mail needs a key and a text within their limits");
        }
        if (subject.isBlank()
                || subject.length() > MAX_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line within its limit");
        }
        if (topic != null && !TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException("not a topic");
        }
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
