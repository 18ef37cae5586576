package org.openlicence.exchange.web.mail;

import org.openlicence.exchange.mail.OutboxQueue;

/** No mail server: a mail stays on the outbox page, and is not sent later either when one is set. */
final class OutboxTransport implements MailTransport {
    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public OutboxQueue.State send(Letter letter) {
        return OutboxQueue.State.KEPT;
    }
}
