package org.openlicence.exchange.query.matchdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.MatchRefusal;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Introductions by id, by party and by queue; credit ledgers; why introductions of a patent came to nothing. */
@Repository
public class MatchQueries {
    private static final String CHANGED = "changed_at";
    private static final String TIME = "timestamptz";

    private final JdbcClient jdbc;
    private final DocumentTable<MatchView> matches;
    private final DocumentTable<CreditLine> credit;

    public MatchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.matches = table(jdbc);
        this.credit = ledger(jdbc);
    }

    static DocumentTable<MatchView> table(JdbcClient jdbc) {
        return new DocumentTable<>(jdbc, "match_desk", MatchView.class, MatchView::version, MatchQueries::columns);
    }

    static DocumentTable<CreditLine> ledger(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "broker_credit",
                CreditLine.class,
                CreditLine::version,
                line -> Map.of("broker_id", line.brokerId(), "introduced_on", line.introducedOn()));
    }

    /** Days by which the queues are cut. @param soon last day of what expires soon @param quiet what was touched later is alive */
    public record Times(LocalDate soon, Instant quiet) {}

    public Optional<MatchView> byId(String matchId) {
        return matches.find(matchId);
    }

    /** Those an organisation is a side of, last changed first. */
    public Page<MatchView> ofSide(String organisationId, PageRequest request) {
        return matches.page(
                "matches/" + organisationId,
                "enterprise_id = :side or owner_id = :side",
                Map.of("side", organisationId),
                CHANGED,
                TIME,
                true,
                request);
    }

    /** Those drawn for inspection or reported, last changed first. */
    public Page<MatchView> ofOffice(PageRequest request) {
        return matches.page("matches/office", "for_office", Map.of(), CHANGED, TIME, true, request);
    }

    public Page<MatchView> ofBroker(String brokerId, BrokerQueue queue, Times times, PageRequest request) {
        return matches.page(
                "matches/" + brokerId + "/" + queue,
                "broker_id = :broker and " + queue.condition(),
                parameters(brokerId, times),
                CHANGED,
                TIME,
                queue == BrokerQueue.COMMISSION,
                request);
    }

    /** Everything of a broker that is not over, last changed first. */
    public Page<MatchView> pipeline(String brokerId, PageRequest request) {
        return matches.page(
                "pipeline/" + brokerId,
                "broker_id = :broker and status <> 'CLOSED'",
                Map.of("broker", brokerId),
                CHANGED,
                TIME,
                true,
                request);
    }

    public Map<BrokerQueue, Long> counts(String brokerId, Times times) {
        Map<BrokerQueue, Long> counts = new EnumMap<>(BrokerQueue.class);
        for (BrokerQueue queue : BrokerQueue.values()) {
            counts.put(
                    queue,
                    jdbc.sql("select count(*) from match_desk where broker_id = :broker and " + queue.condition())
                            .params(parameters(brokerId, times))
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    /** The running introduction of an enterprise to a patent; empty when none runs. */
    public Optional<MatchView> runningOf(String enterpriseId, String patentId) {
        return matches
                .all(
                        "enterprise_id = :enterprise and patent_id = :patent and status <> 'CLOSED'"
                                + " order by changed_at desc, id limit 1",
                        Map.of("enterprise", enterpriseId, "patent", patentId))
                .stream()
                .findFirst();
    }

    /** The ledger of a broker, latest introduction first. */
    public Page<CreditLine> credit(String brokerId, PageRequest request) {
        return credit.page(
                "credit/" + brokerId,
                "broker_id = :broker",
                Map.of("broker", brokerId),
                "introduced_on",
                "date",
                true,
                request);
    }

    public BrokerResults results(String brokerId, Instant since) {
        return resultsOf(List.of(brokerId), since).getOrDefault(brokerId, BrokerResults.NONE);
    }

    /** Figures of several brokers; those who proposed nothing are not in it. */
    public Map<String, BrokerResults> resultsOf(Collection<String> brokerIds, Instant since) {
        Map<String, BrokerResults> found = new HashMap<>();
        jdbc.sql("""
                        select broker_id, count(*), count(first_reply_at), count(introduced_on), count(concluded_on),
                          avg(extract(epoch from first_reply_at - proposed_at) / 86400),
                          avg(concluded_on - introduced_on)
                        from match_desk where broker_id = any (:brokers) and proposed_at >= :since group by 1""")
                .param("brokers", brokerIds.toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(
                            row.getString(1),
                            new BrokerResults(
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getObject(6) == null ? null : row.getDouble(6),
                                    row.getObject(7) == null ? null : row.getDouble(7)));
                });
        return found;
    }

    /** The same of each manager who proposed, by broker and pseudonym. */
    public Map<String, Map<String, BrokerResults.OfManager>> resultsOfManagers(
            Collection<String> brokerIds, Instant since) {
        Map<String, Map<String, BrokerResults.OfManager>> found = new HashMap<>();
        jdbc.sql("""
                        select broker_id, document -> 'proposal' ->> 'managerId', count(*), count(introduced_on),
                          count(concluded_on)
                        from match_desk where broker_id = any (:brokers) and proposed_at >= :since group by 1, 2""")
                .param("brokers", brokerIds.toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.computeIfAbsent(row.getString(1), broker -> new HashMap<>())
                            .put(
                                    row.getString(2),
                                    new BrokerResults.OfManager(row.getLong(3), row.getLong(4), row.getLong(5)));
                });
        return found;
    }

    /** Introductions of a broker something came of, the last first. */
    public List<MatchView> concludedBy(String brokerId, int limit) {
        return matches.all(
                "broker_id = :broker and concluded_on is not null order by concluded_on desc, id limit :limit",
                Map.of("broker", brokerId, "limit", limit));
    }

    /** How often introductions of a patent came to nothing, by coded reason; lapsed ones have none. */
    public Map<MatchRefusal, Integer> refusalsOf(String patentId) {
        return refusals("patent_id = :of", patentId);
    }

    /** The same over all patents an owner speaks for. */
    public Map<MatchRefusal, Integer> refusalsOfOwner(String ownerId) {
        return refusals("owner_id = :of", ownerId);
    }

    private Map<MatchRefusal, Integer> refusals(String where, String of) {
        Map<MatchRefusal, Integer> found = new TreeMap<>();
        jdbc.sql("select refusal, count(*) from match_desk where refusal is not null and " + where
                        + " group by refusal")
                .param("of", of)
                .query(row -> {
                    found.put(MatchRefusal.valueOf(row.getString(1)), row.getInt(2));
                });
        return found;
    }

    private static Map<String, Object> parameters(String brokerId, Times times) {
        return Map.of(
                "broker", brokerId, "soon", times.soon(), "quiet", times.quiet().atOffset(ZoneOffset.UTC));
    }

    private static Map<String, @Nullable Object> columns(MatchView view) {
        MatchView.Proposal proposal = view.proposal();
        MatchView.Introduction introduction = view.introduction();
        MatchView.Refused refusal = view.refusal();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("broker_id", proposal.brokerId());
        columns.put("enterprise_id", proposal.enterpriseId());
        columns.put("owner_id", proposal.ownerId());
        columns.put("patent_id", proposal.patentId());
        columns.put("demand_id", proposal.demandId());
        columns.put("status", view.status());
        columns.put("answer_by", proposal.answerBy());
        columns.put("introduced_on", introduction == null ? null : introduction.on());
        columns.put(
                "concluded_on", view.outcome() == null ? null : view.outcome().on());
        columns.put("refusal", refusal == null ? null : refusal.reason());
        columns.put("commission_due", view.commissionDue());
        columns.put("for_office", view.concernsOffice());
        columns.put("proposed_at", view.proposedAt());
        columns.put("first_reply_at", view.firstReplyAt());
        columns.put(CHANGED, view.changedAt());
        return columns;
    }
}
