package org.openlicence.exchange.query.alertdesk;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openlicence.exchange.query.alertdesk.AnnouncedOffers.Offer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved searches that could not be asked about an offer, and when they are asked again. */
@Repository
public class SearchRetries {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LONGEST_FAILURE = 300;
    private static final int MOST_DOUBLINGS = 10;

    private final JdbcClient jdbc;

    SearchRetries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One search that waits to be asked about one offer. */
    record Retry(String searchId, String subscriberId, Offer offer) {}

    /**
     * Notes a failure: the wait doubles from one minute on.
     *
     * @param mostTries after so many it is given up, and stays noted
     */
    void failed(String searchId, String subscriberId, String listingId, String failure, long mostTries, Instant now) {
        // in one statement: without a next time it would pass for given up
        jdbc.sql("""
                        insert into alert_retry (search_id, listing_id, subscriber_id, tries, failure, next_at)
                        values (:search, :listing, :subscriber, 1, :failure,
                          case when :most > 1 then cast(:now as timestamptz) + interval '1 second' * :wait end)
                        on conflict (search_id, listing_id) do update set tries = alert_retry.tries + 1,
                          failure = excluded.failure,
                          next_at = case when alert_retry.tries + 1 < :most then cast(:now as timestamptz)
                            + interval '1 second' * :wait * power(2, least(alert_retry.tries, :doublings)) end""")
                .param("search", searchId)
                .param("listing", listingId)
                .param("subscriber", subscriberId)
                .param("failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                .param("most", mostTries)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", FIRST_WAIT.toSeconds())
                .param("doublings", MOST_DOUBLINGS)
                .update();
    }

    /** Those whose time has come, the longest due first. */
    List<Retry> due(Instant now, int size) {
        return jdbc.sql("""
                        select r.search_id, r.subscriber_id, o.* from alert_retry r join alert_offer o using (listing_id)
                        where r.next_at <= :now order by r.next_at, r.search_id limit :size""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("size", size)
                .query((row, number) -> new Retry(
                        row.getString("search_id"),
                        row.getString("subscriber_id"),
                        new Offer(
                                row.getString("listing_id"),
                                row.getString("patent_id"),
                                row.getLong("sequence"),
                                row.getObject("happened_at", OffsetDateTime.class)
                                        .toInstant())))
                .list();
    }

    /** It was asked, or its search is there no more. */
    void over(String searchId, String listingId) {
        jdbc.sql("delete from alert_retry where search_id = :search and listing_id = :listing")
                .param("search", searchId)
                .param("listing", listingId)
                .update();
    }

    /** Which of some searches could not be asked about some offer, and were not since. */
    public Set<String> failing(Collection<String> searchIds) {
        return searchIds.isEmpty()
                ? Set.of()
                : new TreeSet<>(jdbc.sql("select distinct search_id from alert_retry where search_id in (:searches)")
                        .param("searches", searchIds)
                        .query(String.class)
                        .list());
    }

    /** How many questions wait to be asked again, and how many were given up; for the health of the exchange. */
    public Counts counts() {
        return jdbc.sql("select count(next_at) as waiting, count(*) - count(next_at) as given_up from alert_retry")
                .query((row, number) -> new Counts(row.getLong("waiting"), row.getLong("given_up")))
                .single();
    }

    public record Counts(long waiting, long givenUp) {}
}
