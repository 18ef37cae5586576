package org.openlicence.exchange.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses of people and what they have stopped. Deleting the rows of a person erases them; nothing else holds an address. */
public interface MailAddresses {
    /** Those who act for an organisation and can be written to, in the order of their pseudonyms. */
    List<MailRecipient> recipients(String organisationId);

    /** One person's part; empty without a confirmed address. */
    Optional<MailRecipient> recipient(String personId, String organisationId);

    /** What a person has entered; empty when nothing was. */
    Optional<Entry> entry(String personId, String organisationId);

    /** Enters an address that is still to be confirmed; it takes the place of an earlier one. */
    void enter(MailRecipient person, String address, Instant at);

    /** The person opened the link in the question. Does nothing when another address was entered meanwhile. */
    boolean confirm(String personId, String organisationId, String addressHash, Instant at);

    void erase(String personId, String organisationId);

    /** No more mails of a topic; again is the same. */
    void stop(String personId, String organisationId, String topic, Instant at);

    /** Mails of a topic again. */
    void allow(String personId, String organisationId, String topic);

    boolean stopped(String personId, String organisationId, String topic);

    /**
     * @param address e.g. {@code name@example.com}
     * @param confirmedAt absent while it is not
     */
    record Entry(
            String address, MailLanguage language, @Nullable Instant confirmedAt) {
        /** Without the address. */
        @Override
        public String toString() {
            return "Entry[" + language + (confirmedAt == null ? "" : ", confirmed") + "]";
        }
    }
}
