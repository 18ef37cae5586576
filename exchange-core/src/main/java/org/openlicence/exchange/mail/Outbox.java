package org.openlicence.exchange.mail;

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
     * Puts the one mail that goes to an address not yet confirmed: the question whether it is the person's.
     *
     * @param addressHash of the address asked about. The mail goes there or, when the person has entered another meanwhile, nowhere
     */
    boolean putQuestion(Mail mail, String addressHash);
}
