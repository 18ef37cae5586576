package org.openlicence.exchange.query.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was sought in vain and what nobody answered. Classes, provinces and demands are for everybody to read; words, which anybody
 * can type, for those who run the exchange. A group is shown only when at least as many as policy {@code outcome.least-askers}
 * asked for it: fewer could be known by it.
 */
@Repository
public class UnmetDemand {
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final PolicyBook policies;
    private final Clock clock;

    UnmetDemand(JdbcClient jdbc, PolicyBook policies, Clock clock) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @param least how many askers or demands a group has at least
     * @param days how long a demand has waited at least
     * @param since searches from then on
     */
    public record Unmet(List<Group> searches, List<Group> demands, long least, long days, LocalDate since) {}

    /**
     * Words that found nothing.
     *
     * @param askers how many asked, at least the least; who asks on two days counts twice
     * @param days on how many days, at least policy {@code outcome.least-days}
     */
    public record Words(String words, long times, long askers, long days) {}

    /**
     * @param field section, class or subclass of the IPC for searches, as chosen or, where none was, of the offers nearest to the
     *     words; section of the industries for demands; empty when none is known
     * @param region two digits; empty when none was said
     */
    public record Group(String field, String region, long count) {}

    public Unmet now() {
        Instant now = clock.instant();
        LocalDate today = Shanghai.dayOf(now);
        long least = policies.figure("outcome.least-askers", today).value();
        long days = policies.figure("demand.unanswered-days", today).value();
        LocalDate since = since(today);
        Instant from = Shanghai.startOf(since);
        return new Unmet(searches(from, least), demands(today.minusDays(days), least), least, days, since);
    }

    private LocalDate since(LocalDate today) {
        return today.minusDays(policies.figure("outcome.kept-days", today).value());
    }

    /** Words that found nothing, most askers first; not for everybody, since they are as somebody typed them. */
    public List<Words> words() {
        LocalDate today = Shanghai.dayOf(clock.instant());
        return jdbc.sql("""
                        select words, count(*) as times, count(distinct asker) as askers,
                          count(distinct cast(asked_at at time zone 'Asia/Shanghai' as date)) as days
                        from search_asked where total = 0 and words <> '' and asked_at >= :from
                        group by words having count(distinct asker) >= :least
                          and count(distinct cast(asked_at at time zone 'Asia/Shanghai' as date)) >= :days
                        order by askers desc, words limit :most""")
                .param("from", Shanghai.startOf(since(today)).atOffset(ZoneOffset.UTC))
                .param("least", policies.figure("outcome.least-askers", today).value())
                .param("days", policies.figure("outcome.least-days", today).value())
                .param("most", MOST)
                .query((row, number) -> new Words(
                        row.getString("words"), row.getLong("times"), row.getLong("askers"), row.getLong("days")))
                .list();
    }

    private List<Group> searches(Instant from, long least) {
        return jdbc.sql("""
                        select coalesce(f.field, likely_field, '') as field, coalesce(r.region, '') as region, count(distinct asker) as n
                        from search_asked a left join lateral unnest(a.fields) as f(field) on true
                          left join lateral unnest(a.regions) as r(region) on true
                        where total = 0 and asked_at >= :from and (f.field is not null or likely_field is not null or r.region is not null)
                        group by 1, 2 having count(distinct asker) >= :least order by n desc, 1, 2 limit :most""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("least", least)
                .param("most", MOST)
                .query((row, number) -> new Group(row.getString("field"), row.getString("region"), row.getLong("n")))
                .list();
    }

    private List<Group> demands(LocalDate publishedBefore, long least) {
        return jdbc.sql("""
                        select coalesce(section, '') as field, coalesce(left(province, 2), '') as region, count(*) as n
                        from demand_desk
                        where public and status = 'PUBLISHED' and cardinality(solver_ids) = 0
                          and cast(document ->> 'publishedOn' as date) < :before
                        group by 1, 2 having count(*) >= :least order by n desc, 1, 2 limit :most""")
                .param("before", publishedBefore)
                .param("least", least)
                .param("most", MOST)
                .query((row, number) -> new Group(row.getString("field"), row.getString("region"), row.getLong("n")))
                .list();
    }
}
