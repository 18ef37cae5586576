package org.openlicence.exchange.web.mail;

import org.openlicence.exchange.mail.OutboxQueue;

/** How a mail leaves. */
interface MailTransport {
    /** Whether mails stay on the outbox page, to be read there. */
    boolean keeps();

    /**
     * Hands a mail over.
     *
     * @return what has become of it
     * @throws NotSent when it was not taken
     */
    OutboxQueue.State send(Letter letter) throws NotSent;

    /** A mail that was not taken over. */
    final class NotSent extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean forGood;

        /**
         * @param message what is shown to the operator; no address
         * @param forGood whether trying again is of no use
         */
        NotSent(String message, boolean forGood, Throwable cause) {
            super(message, cause);
            this.forGood = forGood;
        }

        boolean forGood() {
            return forGood;
        }
    }
}
