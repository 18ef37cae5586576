package org.openlicence.exchange.query.compensationdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.Ledger.Posting;

/**
 * One line of a fund's account.
 *
 * @param version sequence of the event booked
 * @param eventName what happened, e.g. {@code compensation.ClaimSettled}
 * @param about contributor, or the claim's id
 * @param bankReference absent where no money moved at the bank
 * @param postings what each account gained
 * @param bankFen at the bank after it
 */
public record EntryView(
        String fundId,
        long version,
        String eventName,
        LocalDate on,
        Instant at,
        String about,
        @Nullable String bankReference,
        List<Posting> postings,
        long bankFen) {
    public EntryView {
        postings = List.copyOf(postings);
    }

    String id() {
        return fundId + "/" + version;
    }
}
