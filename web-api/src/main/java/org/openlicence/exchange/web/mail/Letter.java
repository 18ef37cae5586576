package org.openlicence.exchange.web.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it leaves.
 *
 * @param messageId the same for every attempt, so that a mail sent twice can be known as one; without angle brackets
 * @param to address
 * @param stop address of the page that stops such mails; absent when they cannot be stopped
 */
record Letter(
        String messageId,
        String to,
        String subject,
        String text,
        String language,
        @Nullable String stop) {
    /** Without address and text. */
    @Override
    public String toString() {
        return "Letter[" + messageId + "]";
    }
}
