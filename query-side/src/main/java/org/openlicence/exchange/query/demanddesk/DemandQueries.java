package org.openlicence.exchange.query.demanddesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.query.demanddesk.DemandView.Answered;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.shared.IndustryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Demands by id, by poster, by solver, by step, on the public list, and by the text of an offer. */
@Repository
public class DemandQueries {
    /** A list that names a person. */
    private static final String NAMED = "jsonb_build_array(jsonb_build_object('personId', cast(:person as text)))";

    private final JdbcClient jdbc;
    private final DocumentTable<DemandView> demands;

    public DemandQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.demands = table(jdbc);
    }

    static DocumentTable<DemandView> table(JdbcClient jdbc) {
        return new DocumentTable<>(jdbc, "demand_desk", DemandView.class, DemandView::version, DemandQueries::columns);
    }

    public Optional<DemandView> byId(String demandId) {
        return demands.find(demandId);
    }

    /** What an organisation posted, last changed first. */
    public Page<DemandView> ofDemander(String organisationId, PageRequest request) {
        return lastChanged(
                "demands/of/" + organisationId, "demander_id = :demander", Map.of("demander", organisationId), request);
    }

    /** What an organisation answered, last changed first. */
    public Page<DemandView> ofSolver(String organisationId, PageRequest request) {
        return lastChanged(
                "demands/by/" + organisationId,
                "solver_ids @> array[:solver]::text[]",
                Map.of("solver", organisationId),
                request);
    }

    /** Those that stand at a step, longest waiting first; queue of registrar and experts. */
    public Page<DemandView> at(DemandStatus status, PageRequest request) {
        return waiting("demands/" + status, "status = :status", Map.of("status", status.name()), request);
    }

    /** Closed calls for which no expert is appointed yet, longest waiting first; queue of the registrar. */
    public Page<DemandView> withoutExperts(PageRequest request) {
        return waiting(
                "demands/without-experts",
                "status = :status and document -> 'experts' = '[]'::jsonb",
                Map.of("status", DemandStatus.EVALUATING.name()),
                request);
    }

    /** Closed calls a person is appointed to and has not spoken on, longest waiting first. */
    public Page<DemandView> toScreen(String personId, PageRequest request) {
        return waiting(
                "demands/to-screen/" + personId,
                "status = :status and document -> 'experts' @> " + NAMED + " and not document -> 'screenings' @> "
                        + NAMED,
                Map.of("status", DemandStatus.EVALUATING.name(), "person", personId),
                request);
    }

    /** What an organisation is asked to read before it is public, last changed first. */
    public Page<DemandView> toTestRead(String organisationId, PageRequest request) {
        return lastChanged(
                "demands/to-test-read/" + organisationId,
                "status in ('DRAFT', 'SUBMITTED', 'VETTED') and document -> 'testReaders' @> to_jsonb(cast(:reader as text))",
                Map.of("reader", organisationId),
                request);
    }

    /** The public list: open demands by their last day, others last changed first. */
    public Page<DemandView> listed(DemandFilter filter, PageRequest request) {
        List<String> where = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        where.add(
                switch (filter.state()) {
                    case OPEN -> "status = 'PUBLISHED'";
                    case UNDER_WAY -> "status in ('EVALUATING', 'SHORTLISTED', 'AWARDED', 'CONTRACTED')";
                    case ENDED -> "public and status in ('FULFILLED', 'UNMET', 'WITHDRAWN')";
                });
        List<String> grams = WordGrams.of(filter.words());
        add(where, values, "grams @> :grams::text[]", "grams", grams.isEmpty() ? null : array(grams));
        add(
                where,
                values,
                "type = :type",
                "type",
                filter.type() == null ? null : filter.type().name());
        add(where, values, "province = :province", "province", filter.province());
        add(where, values, "budget_fen >= :from", "from", filter.budgetFrom());
        add(where, values, "budget_fen < :to", "to", filter.budgetTo());
        add(where, values, "publish_to <= :closes", "closes", filter.closesBy());
        String industry = filter.industry();
        if (industry != null) {
            boolean section = industry.length() == 1;
            add(
                    where,
                    values,
                    section ? "section = :industry" : "industry like :industry || '%'",
                    "industry",
                    industry);
        }
        boolean open = filter.state() == DemandFilter.State.OPEN;
        return demands.page(
                "demands/list/" + Integer.toHexString(filter.toString().hashCode()),
                String.join(" and ", where),
                values,
                open ? "publish_to" : "changed_at",
                open ? "date" : "timestamptz",
                !open,
                request);
    }

    /**
     * Open demands that share most with the text of an offer, the nearest first; none that shares nothing. For matching an
     * offer against what is wanted.
     */
    public List<DemandView> nearest(String text, int most) {
        List<String> grams = WordGrams.of(text);
        if (grams.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select id from demand_desk d where status = 'PUBLISHED' and grams && :grams::text[]"
                        + " order by (select count(*) from unnest(d.grams) g where g = any(:grams::text[]))"
                        + " * 1.0 / sqrt(cardinality(d.grams)) desc, id limit :most")
                .param("grams", array(grams))
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> demands.find(id).stream())
                .toList();
    }

    private static void add(
            List<String> where, Map<String, Object> values, String sql, String name, @Nullable Object value) {
        if (value != null) {
            where.add(sql);
            values.put(name, value);
        }
    }

    /** PostgreSQL's notation; grams hold letters and digits only. */
    private static String array(List<String> grams) {
        return "{" + String.join(",", grams.stream().map(g -> '"' + g + '"').toList()) + "}";
    }

    /** A demand is found by its words and by its number. */
    private static List<String> grams(DemandView view) {
        List<String> words = view.words() == null ? List.of() : WordGrams.of(view.words());
        return view.demandNo() == null
                ? words
                : Stream.concat(words.stream(), WordGrams.of(view.demandNo()).stream())
                        .distinct()
                        .toList();
    }

    private static Map<String, @Nullable Object> columns(DemandView view) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("demander_id", view.demanderId());
        columns.put(
                "solver_ids",
                view.live().stream().map(Answered::solverId).distinct().toList());
        columns.put("type", view.type());
        columns.put("status", view.status());
        columns.put("public", view.publishedOn() != null);
        columns.put("industry", view.facts().industry());
        columns.put(
                "section",
                Optional.ofNullable(view.facts().industry())
                        .flatMap(IndustryCode::section)
                        .orElse(null));
        columns.put("province", view.facts().province());
        columns.put("budget_fen", view.facts().budgetFen());
        columns.put("publish_to", view.publishTo());
        columns.put("grams", grams(view));
        columns.put("status_since", view.statusSince());
        columns.put("changed_at", view.changedAt());
        return columns;
    }

    /** Last changed first. */
    private Page<DemandView> lastChanged(
            String list, String where, Map<String, Object> parameters, PageRequest request) {
        return demands.page(list, where, parameters, "changed_at", "timestamptz", true, request);
    }

    /** Longest waiting first. */
    private Page<DemandView> waiting(String list, String where, Map<String, Object> parameters, PageRequest request) {
        return demands.page(list, where, parameters, "status_since", "timestamptz", false, request);
    }
}
