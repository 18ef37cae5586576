package org.openlicence.exchange.query.alertdesk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers in the order they were announced, and which of them the saved searches have not been asked about. */
@Repository
class AnnouncedOffers {
    private final JdbcClient jdbc;

    AnnouncedOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sequence of the announcement within the listing, by which the search index is known to show it */
    record Offer(String listingId, String patentId, long sequence, Instant happenedAt) {}

    /** Enters it; again, as in a replay, changes nothing. */
    void enter(Offer offer) {
        jdbc.sql("insert into alert_offer (listing_id, patent_id, sequence, happened_at)"
                        + " values (:listing, :patent, :sequence, :at) on conflict (listing_id) do nothing")
                .param("listing", offer.listingId())
                .param("patent", offer.patentId())
                .param("sequence", offer.sequence())
                .param("at", at(offer.happenedAt()))
                .update();
    }

    /** The listing announced last for a patent before a moment. */
    Optional<String> before(String patentId, Instant moment) {
        return jdbc.sql("select listing_id from alert_offer where patent_id = :patent and happened_at < :at"
                        + " order by happened_at desc limit 1")
                .param("patent", patentId)
                .param("at", at(moment))
                .query(String.class)
                .optional();
    }

    /** Those to ask about, the ones looked for longest ago first, so that one which cannot be found holds up nobody. */
    List<Offer> waiting(int size) {
        return jdbc.sql("select * from alert_offer where matched_at is null"
                        + " order by tried_at nulls first, happened_at limit :size")
                .param("size", size)
                .query((row, number) -> new Offer(
                        row.getString("listing_id"),
                        row.getString("patent_id"),
                        row.getLong("sequence"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void tried(Collection<Offer> offers, Instant now) {
        mark("tried_at", offers, now);
    }

    void matched(Collection<Offer> offers, Instant now) {
        mark("matched_at", offers, now);
    }

    private void mark(String column, Collection<Offer> offers, Instant now) {
        if (!offers.isEmpty()) {
            jdbc.sql("update alert_offer set " + column + " = :now where listing_id in (:listings)")
                    .param("now", at(now))
                    .param("listings", offers.stream().map(Offer::listingId).toList())
                    .update();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
