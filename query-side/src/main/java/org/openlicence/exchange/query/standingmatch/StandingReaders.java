package org.openlicence.exchange.query.standingmatch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What each person wants to hear of standing matches, and how far it was told. Not a read model: no rebuilding empties it, so nothing
 * is told twice.
 */
@Repository
public class StandingReaders {
    private final JdbcClient jdbc;

    StandingReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often a person hears of new ones. */
    public enum NewsFrequency {
        /** As soon as they are found, those of the same moments in one mail. */
        AT_ONCE,
        /** Once a day. */
        DAILY,
        /** The page shows them; no mail. */
        NEVER
    }

    /**
     * @param broker whether it hears of the queue of brokers instead of its own demands and patents
     * @param toldUpTo number of the last news it was told
     */
    public record Reader(
            String personId, String organisationId, NewsFrequency frequency, boolean broker, long toldUpTo) {}

    /**
     * New pairs of a reader.
     *
     * @param upTo number of the last news; what is told counts up to it
     * @param pairs the best first; those that are gone or were refused meanwhile, or whose patent is another's now, are left out
     * @param total how many there are, also beyond those listed
     */
    public record Digest(long upTo, List<StandingMatch> pairs, int total) {}

    /** Organisations with news nobody was asked about, in the order of their ids. @param since older news is none */
    public Set<String> toAsk(Instant since) {
        return new TreeSet<>(
                jdbc.sql("""
                        select n.organisation_id from standing_news n
                          left join standing_asked a on a.organisation_id = n.organisation_id
                        where n.found_at > :since and n.organisation_id <> ''
                        group by n.organisation_id, a.asked_up_to
                        having max(n.news_id) > coalesce(a.asked_up_to, 0)""").param("since", at(since)).query(String.class).list());
    }

    /** Those of an organisation who can be written to were asked about all of its news there is. */
    public void asked(String organisationId) {
        jdbc.sql("""
                        insert into standing_asked (organisation_id, asked_up_to)
                        select organisation_id, max(news_id) from standing_news where organisation_id = :organisation
                          group by organisation_id
                        on conflict (organisation_id) do update set asked_up_to = excluded.asked_up_to""").param("organisation", organisationId).update();
    }

    /** What a person chose; empty while it chose nothing. */
    public Optional<Reader> find(String personId, String organisationId) {
        return jdbc.sql("select * from standing_reader where person_id = :person and organisation_id = :organisation")
                .param("person", personId)
                .param("organisation", organisationId)
                .query((row, n) -> new Reader(
                        row.getString("person_id"),
                        row.getString("organisation_id"),
                        NewsFrequency.valueOf(row.getString("frequency")),
                        row.getBoolean("broker"),
                        row.getLong("told_up_to")))
                .optional();
    }

    /** A person chooses. What was found before its first choice, or while it wanted no mail, is not told because of it. */
    public void choose(String personId, String organisationId, NewsFrequency frequency, boolean broker) {
        jdbc.sql("""
                        insert into standing_reader (person_id, organisation_id, frequency, broker, told_up_to, due_at)
                        values (:person, :organisation, :frequency, :broker,
                          (select coalesce(max(news_id), 0) from standing_news), null)
                        on conflict (person_id, organisation_id) do update set frequency = excluded.frequency,
                          broker = excluded.broker,
                          told_up_to = case when standing_reader.frequency = 'NEVER' then excluded.told_up_to
                            else standing_reader.told_up_to end,
                          due_at = case when excluded.frequency = 'NEVER' then null else standing_reader.due_at end""")
                .param("person", personId)
                .param("organisation", organisationId)
                .param("frequency", frequency.name())
                .param("broker", broker)
                .update();
    }

    /** Somebody has news: it is told then, unless it is told earlier already. A person that chose nothing hears once a day. */
    public void due(String personId, String organisationId, NewsFrequency unsaid, Instant when) {
        jdbc.sql("""
                        insert into standing_reader (person_id, organisation_id, frequency, broker, told_up_to, due_at)
                        values (:person, :organisation, :frequency, false, 0, :due)
                        on conflict (person_id, organisation_id)
                          do update set due_at = least(standing_reader.due_at, excluded.due_at)""")
                .param("person", personId)
                .param("organisation", organisationId)
                .param("frequency", unsaid.name())
                .param("due", at(when))
                .update();
    }

    /** Those who work the queue of brokers and have not been told of something in it, nor are about to be. */
    public List<Reader> brokersToAsk(Instant since) {
        return readers(
                "broker and frequency <> 'NEVER' and due_at is null and told_up_to <"
                        + " (select coalesce(max(news_id), 0) from standing_news where organisation_id = '' and found_at > :now)",
                since);
    }

    /** Those who are to be told by now. */
    public List<Reader> due(Instant now) {
        return readers("due_at <= :now order by due_at, person_id, organisation_id limit 200", now);
    }

    private List<Reader> readers(String where, Instant moment) {
        return jdbc.sql("select person_id, organisation_id, frequency, broker, told_up_to from standing_reader where "
                        + where)
                .param("now", at(moment))
                .query((row, n) -> new Reader(
                        row.getString(1),
                        row.getString(2),
                        NewsFrequency.valueOf(row.getString(3)),
                        row.getBoolean(4),
                        row.getLong(5)))
                .list();
    }

    /**
     * What is new for a reader.
     *
     * @param since what was found earlier is no news any more
     * @param most how many are listed
     */
    public Digest digest(Reader reader, Instant since, int most) {
        String hearer = reader.broker() ? StandingNews.BROKERS : reader.organisationId();
        Long upTo = jdbc.sql("select max(news_id) from standing_news where organisation_id = :hearer")
                .param("hearer", hearer)
                .query(Long.class)
                .optional()
                .orElse(null);
        if (upTo == null || upTo <= reader.toldUpTo()) {
            return new Digest(reader.toldUpTo(), List.of(), 0);
        }
        AtomicInteger total = new AtomicInteger();
        List<StandingMatch> pairs = jdbc.sql("""
                        select m.document, count(*) over () from standing_news n
                          join standing_match m on m.demand_id = n.demand_id and m.patent_id = n.patent_id
                        where n.organisation_id = :hearer and n.news_id > :told and n.news_id <= :upTo and n.found_at > :since
                          and not m.refused and (not m.hidden or m.demander_id = :own)
                          and (:broker or m.demander_id = :own or :own = any (m.owner_ids))
                          and not exists (select 1 from broker_rejection aside where :broker and aside.broker_id = :own
                            and aside.demand_id = m.demand_id and aside.patent_id = m.patent_id)
                        order by m.score desc, m.id limit :most""")
                .param("hearer", hearer)
                .param("most", most)
                .param("told", reader.toldUpTo())
                .param("upTo", upTo)
                .param("since", at(since))
                .param("own", reader.organisationId())
                .param("broker", reader.broker())
                .query((row, n) -> {
                    total.setPlain(row.getInt(2));
                    return StandingMatchTable.read(row.getString(1));
                })
                .list();
        return new Digest(upTo, pairs, total.getPlain());
    }

    /** In the transaction of the mail that tells it. */
    public void told(Reader reader, long upTo) {
        jdbc.sql("update standing_reader set told_up_to = greatest(told_up_to, :upTo), due_at = null,"
                        + " failures = 0, failure = null"
                        + " where person_id = :person and organisation_id = :organisation")
                .param("upTo", upTo)
                .param("person", reader.personId())
                .param("organisation", reader.organisationId())
                .update();
    }

    /** It could not be told: again after a wait that doubles from one minute to some 17 hours. @param failure kind of the fault */
    public void failed(Reader reader, String failure, Instant now) {
        jdbc.sql("update standing_reader set failures = failures + 1, failure = :failure, due_at ="
                        + " cast(:now as timestamptz) + interval '1 minute' * power(2, least(failures, 10))"
                        + " where person_id = :person and organisation_id = :organisation")
                .param("failure", failure)
                .param("now", at(now))
                .param("person", reader.personId())
                .param("organisation", reader.organisationId())
                .update();
    }

    /** A person whose mail could not be made. @param failures in a row @param nextAt when it is tried again */
    public record Untold(String personId, int failures, String failure, Instant nextAt) {}

    /** Those who wait to be told because their mail could not be made, the worst first. */
    public List<Untold> untold(int size) {
        return jdbc.sql("select person_id, failures, failure, due_at from standing_reader where failure is not null"
                        + " and due_at is not null order by failures desc, person_id, organisation_id limit :size")
                .param("size", size)
                .query((row, n) -> new Untold(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Which pairs of these an organisation heard of only lately. @param since when it was found at the earliest */
    public Set<String> fresh(String organisationId, Collection<StandingMatch> pairs, Instant since) {
        return new TreeSet<>(
                jdbc.sql("select demand_id || '|' || patent_id from standing_news where organisation_id = :organisation"
                                + " and found_at > :since and demand_id || '|' || patent_id = any (:pairs::text[])")
                        .param("organisation", organisationId)
                        .param("since", at(since))
                        .param("pairs", pairs.stream().map(StandingMatch::id).toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
