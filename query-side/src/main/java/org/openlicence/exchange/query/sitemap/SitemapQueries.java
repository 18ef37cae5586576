package org.openlicence.exchange.query.sitemap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers that may be taken, and patents, by parts in the order of their ids. */
@Repository
public class SitemapQueries {
    /** The protocol allows 50,000; with the addresses of both languages a part this long has about 4 MB. */
    public static final int PART = 10_000;

    private static final String OFFERS = """
            listing_desk d left join sheet_desk s on s.id = 'tsh_' || substr(d.patent_id, 5)
            where (d.document ->> 'announcedOn') is not null
              and d.status in ('ANNOUNCED', 'SUSPENDED', 'WITHDRAWAL_FILED')""";
    private static final String PATENTS = """
            patent_desk d left join sheet_desk s on s.id = 'tsh_' || substr(d.id, 5) where true""";

    private final JdbcClient jdbc;

    public SitemapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page. @param changedAt when what it shows last changed */
    public record Entry(String id, Instant changedAt) {}

    /** How many parts the offers that may be taken, or are only suspended, fill. */
    public int partsOfOffers() {
        return parts(OFFERS);
    }

    public int partsOfPatents() {
        return parts(PATENTS);
    }

    /** Empty beyond the last part. @param part from 1 */
    public List<Entry> offers(int part) {
        return part(OFFERS, part);
    }

    /** Empty beyond the last part. @param part from 1 */
    public List<Entry> patents(int part) {
        return part(PATENTS, part);
    }

    private int parts(String from) {
        long count = jdbc.sql("select count(*) from " + from).query(Long.class).single();
        return Math.toIntExact((count + PART - 1) / PART);
    }

    private List<Entry> part(String from, int part) {
        return jdbc.sql("select d.id, greatest(d.changed_at, s.described_at) from " + from
                        + " order by d.id offset :skipped limit :size")
                .param("skipped", (long) (part - 1) * PART)
                .param("size", PART)
                .query((row, n) -> new Entry(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }
}
