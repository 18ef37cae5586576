package org.openlicence.exchange.query.alertdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.paging.Place;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The alerts of all people. Not a read model: what was told stays told when the read models are built anew. */
@Repository
public class Alerts {
    private final JdbcClient jdbc;

    public Alerts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something to tell.
     *
     * @param cause event or offer; of one cause a person is told once
     * @param tellAt when, now or at the daily hour
     */
    record News(
            SubscriberView to,
            String searchId,
            String cause,
            AlertKind kind,
            String patentId,
            @Nullable String listingId,
            Instant happenedAt,
            Instant tellAt) {}

    /** @return whether it was news */
    boolean raise(News news) {
        return jdbc.sql("""
                        insert into alert (subscriber_id, person_id, organisation_id, search_id, cause, kind, patent_id,
                          listing_id, happened_at, tell_at)
                        values (:subscriber, :person, :organisation, :search, :cause, :kind, :patent, :listing, :happened,
                          :tell)
                        on conflict (subscriber_id, search_id, cause) do nothing""")
                        .param("subscriber", news.to().subscriberId())
                        .param("person", news.to().personId())
                        .param("organisation", news.to().organisationId())
                        .param("search", news.searchId())
                        .param("cause", news.cause())
                        .param("kind", news.kind().name())
                        .param("patent", news.patentId())
                        .param("listing", news.listingId())
                        .param("happened", at(news.happenedAt()))
                        .param("tell", at(news.tellAt()))
                        .update()
                == 1;
    }

    /** What a person was told, the last first. */
    public Page<AlertView> page(String subscriberId, Instant now, PageRequest request) {
        String list = "alerts/" + subscriberId;
        long before = request.after() == null ? Long.MAX_VALUE : place(request.after(), list);
        List<AlertView> found = jdbc.sql("select * from alert where subscriber_id = :subscriber and not void"
                        + " and tell_at <= :now and alert_id < :before order by alert_id desc limit :size")
                .param("subscriber", subscriberId)
                .param("now", at(now))
                .param("before", before)
                .param("size", request.size() + 1)
                .query((row, number) -> view(row))
                .list();
        boolean more = found.size() > request.size();
        List<AlertView> shown = more ? found.subList(0, request.size()) : found;
        return new Page<>(
                shown,
                more ? new Place(list, List.of(Long.toString(shown.getLast().alertId()))).text() : null);
    }

    /** How many a person has not read. */
    public long unread(String subscriberId, Instant now) {
        return jdbc.sql("select count(*) from alert where subscriber_id = :subscriber and not void and read_at is null"
                        + " and tell_at <= :now")
                .param("subscriber", subscriberId)
                .param("now", at(now))
                .query(Long.class)
                .single();
    }

    /** Marks those up to one as read; a later one, which the reader has not seen yet, stays unread. */
    public void read(String subscriberId, long upTo, Instant now) {
        jdbc.sql("update alert set read_at = :now where subscriber_id = :subscriber and read_at is null"
                        + " and tell_at <= :now and alert_id <= :upTo")
                .param("subscriber", subscriberId)
                .param("upTo", upTo)
                .param("now", at(now))
                .update();
    }

    /** Marks one; answers whether it is one of the person's. */
    public boolean readOne(String subscriberId, long alertId, Instant now) {
        return jdbc.sql("update alert set read_at = coalesce(read_at, :now) where subscriber_id = :subscriber"
                                + " and alert_id = :id and tell_at <= :now and not void")
                        .param("subscriber", subscriberId)
                        .param("id", alertId)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** What is to be told by now and was not, in the order it became known; without topics whose mail waits to be tried again. */
    public List<AlertView> due(Instant now, int size) {
        return jdbc.sql("""
                        select a.* from alert a where told_at is null and tell_at <= :now and not exists (
                          select 1 from alert_mail_retry r where r.subscriber_id = a.subscriber_id
                            and r.search_id = a.search_id and r.next_at > :now)
                        order by tell_at, alert_id limit :size""")
                .param("now", at(now))
                .param("size", size)
                .query((row, number) -> view(row))
                .list();
    }

    /** They were told, in the transaction of the mail that tells them. */
    public void told(Collection<AlertView> alerts, Instant now) {
        mark("told_at = :now", alerts, now);
    }

    /** They are no news any more: the offer was closed before it was told. */
    public void voided(Collection<AlertView> alerts, Instant now) {
        mark("told_at = :now, void = true", alerts, now);
    }

    private void mark(String what, Collection<AlertView> alerts, Instant now) {
        if (!alerts.isEmpty()) {
            jdbc.sql("update alert set " + what + " where told_at is null and alert_id in (:ids)")
                    .param("now", at(now))
                    .param("ids", alerts.stream().map(AlertView::alertId).toList())
                    .update();
        }
    }

    private static long place(String text, String list) {
        String value = Place.parse(text, list, 1).values().getFirst().toString();
        if (!value.matches("[0-9]{1,18}")) {
            throw new QueryRefused("PAGE-01", java.util.Map.of());
        }
        return Long.parseLong(value);
    }

    private static AlertView view(ResultSet row) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new AlertView(
                row.getLong("alert_id"),
                row.getString("subscriber_id"),
                row.getString("person_id"),
                row.getString("organisation_id"),
                row.getString("search_id"),
                AlertKind.valueOf(row.getString("kind")),
                row.getString("patent_id"),
                row.getString("listing_id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
