package org.openlicence.exchange.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.rule.MandateIsWritten;
import org.openlicence.exchange.match.rule.MandateWasShown;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * Whom a broker works for, in portfolios of its own naming, each with its written mandate, and what the client said to that. Read
 * by that broker, a mandate also by its client. Decides nothing but whether the exchange carries mails, so it is no event and can be
 * erased (ADR 39).
 */
public interface ClientList {
    /**
     * A written mandate of a client (委托书).
     *
     * @param reference as the two number it
     * @param from first day
     * @param until last day; absent without one
     * @param words its text; absent where the broker keeps it elsewhere
     * @param documentHash SHA-256 of the signed document; absent where the broker names none
     */
    record Mandate(
            String reference,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String words,
            @Nullable String documentHash) {
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        /** Whether there is anything written to hold the broker to. */
        public boolean documented() {
            return words != null || documentHash != null;
        }

        /** SHA-256 of its {@linkplain CanonicalJson canonical text}: what a client answers to, and no other mandate has. */
        public String hash() {
            return ContentHash.of(CanonicalJson.of(this)).value();
        }

        /** MAT-24: an answer is to the mandate that was read. */
        public BusinessRule wasShown(String shownHash) {
            return new MandateWasShown(hash().equals(shownHash));
        }

        /** MAT-25. @param answerable whether somebody acts for the client here */
        public BusinessRule isWritten(boolean answerable) {
            return new MandateIsWritten(answerable, documented());
        }

        /** Without its words. */
        @Override
        public String toString() {
            return "Mandate[" + reference + "]";
        }
    }

    /** What a client said to a mandate. @param mandateHash of what it was shown @param byPerson pseudonym */
    record Answer(String mandateHash, boolean confirmed, String byPerson, Instant at) {}

    /**
     * @param portfolio absent where the broker sorts it nowhere
     * @param mandate absent while there is none in writing
     * @param lastAnswer the last one to this mandate, whatever was said to others before and after it; absent while there is none,
     *     and of no account when a client is put
     */
    record Client(
            String organisationId,
            @Nullable String portfolio,
            @Nullable Mandate mandate,
            @Nullable Answer lastAnswer,
            Instant enteredAt) {
        /** What the client said to the mandate as it stands; empty while it has not. */
        public Optional<Answer> answer() {
            return Optional.ofNullable(lastAnswer)
                    .filter(answer -> mandate != null && answer.mandateHash().equals(mandate.hash()));
        }

        /** Whether the broker may act for it on a day: the mandate is in force and the client has said that it is its own. */
        public boolean mandatedOn(LocalDate day) {
            return mandate != null
                    && mandate.inForceOn(day)
                    && answer().filter(Answer::confirmed).isPresent();
        }
    }

    /** A mandate some broker names, as its client reads it. */
    record Claim(String brokerId, Client client) {}

    /** A portfolio and how many clients are in it. @param name absent for those in none */
    record Portfolio(@Nullable String name, int clients) {}

    /**
     * By portfolio, those in none last, then by id.
     *
     * @param portfolio only those of it; all when absent
     * @param after organisation the part before ended with; from the first when it is absent or no longer on the list
     */
    List<Client> of(String brokerId, @Nullable String portfolio, @Nullable String after, int limit);

    /** Those of some organisations that are clients, by id. */
    List<Client> of(String brokerId, Collection<String> organisationIds);

    /** By name, those in none last. */
    List<Portfolio> portfolios(String brokerId, int limit);

    Optional<Client> find(String brokerId, String organisationId);

    /** Mandates brokers name of an organisation, by broker. */
    List<Claim> claimedOf(String organisationId, int limit);

    /**
     * Mandates brokers name that are in force on a day, by broker and client.
     *
     * @param after what the part before ended with; from the first when it is absent
     */
    List<Claim> inForce(LocalDate day, @Nullable Claim after, int limit);

    /** Enters a client, or what is said of one anew. */
    void put(String brokerId, Client client);

    void remove(String brokerId, String organisationId);

    /** Keeps what a client said; earlier answers stay. */
    void answer(String brokerId, String organisationId, Answer answer);
}
