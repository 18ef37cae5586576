package org.openlicence.exchange.mail;

import java.time.Instant;
import java.util.Optional;

/** Where a mail is put in the transaction of what it reports; it is sent afterwards, with retries. */
public interface Outbox {
    /**
     * Puts a mail, unless one of its key was put before, the recipient has no confirmed address, or has stopped its topic.
     * Joins the caller's transaction: a mail is put if and only if that commits.
     *
     * @return whether it was put
     */
    boolean put(Mail mail);

    /**
     * When the last mail of a kind was put for a person, whatever became of it; empty before the first.
     *
     * @param kind what the keys of such mails begin with
     */
    Optional<Instant> lastPut(MailRecipient person, String kind);

    /**
     * Puts the one mail that goes to an address not yet confirmed: the question whether it is the person's.
     *
     * @param addressHash of the address asked about. The mail goes there or, when the person has entered another meanwhile, nowhere
     */
    boolean putQuestion(Mail mail, String addressHash);
}
