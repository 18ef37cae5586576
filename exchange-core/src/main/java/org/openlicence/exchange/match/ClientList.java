package org.openlicence.exchange.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a broker works for, in portfolios of its own naming, each with its written mandate. Read by that broker alone; decides
 * nothing, so it is no event and can be erased.
 */
public interface ClientList {
    /**
     * A written mandate of a client (委托书).
     *
     * @param reference as the two number it
     * @param from first day
     * @param until last day; absent without one
     * @param words its text; absent where the broker keeps it elsewhere
     */
    record Mandate(
            String reference,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String words) {
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        /** Without its words. */
        @Override
        public String toString() {
            return "Mandate[" + reference + "]";
        }
    }

    /** @param portfolio absent where the broker sorts it nowhere @param mandate absent while there is none in writing */
    record Client(
            String organisationId,
            @Nullable String portfolio,
            @Nullable Mandate mandate,
            Instant enteredAt) {
        /** Whether the broker may act for it on a day. */
        public boolean mandatedOn(LocalDate day) {
            return mandate != null && mandate.inForceOn(day);
        }
    }

    /** By portfolio, then by id. */
    List<Client> of(String brokerId);

    Optional<Client> find(String brokerId, String organisationId);

    /** Enters a client, or what is said of one anew. */
    void put(String brokerId, Client client);

    void remove(String brokerId, String organisationId);
}
