package org.openlicence.exchange.listing.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ObjectionTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code objection_text}. */
@Repository
public class JdbcObjectionTexts implements ObjectionTexts {
    private final JdbcClient jdbc;

    public JdbcObjectionTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Text text) {
        jdbc.sql("""
                        insert into objection_text (objection_id, listing_id, words, raised_at)
                        values (:id, :listing, :words, :at)
                        on conflict do nothing
                        """)
                .param("id", text.objectionId())
                .param("listing", text.listingId().value())
                .param("words", text.text())
                .param("at", text.raisedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Text> of(ListingId listingId) {
        return jdbc.sql("select * from objection_text where listing_id = :listing order by raised_at, objection_id")
                .param("listing", listingId.value())
                .query((row, number) -> new Text(
                        row.getString("objection_id"),
                        listingId,
                        row.getString("words"),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
