package org.openlicence.exchange.web.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mails, prefix {@code exchange.mail}. The server itself is Spring's: {@code spring.mail.host} and so on.
 *
 * @param transport whether mails are sent or stay on the outbox page
 * @param from address they are sent from
 * @param key secret of the links in mails, base64 of at least 32 bytes, the same on every node; absent: made at the first start
 *     and kept in the data directory
 */
@ConfigurationProperties("exchange.mail")
record MailProperties(
        @DefaultValue("OUTBOX") Transport transport,
        @DefaultValue("no-reply@exchange.invalid") String from,
        @Nullable String key) {
    enum Transport {
        /** They are kept here and read on the outbox page. */
        OUTBOX,
        /** They go to the mail server of {@code spring.mail}. */
        SMTP
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "MailProperties[" + transport + "]";
    }
}
