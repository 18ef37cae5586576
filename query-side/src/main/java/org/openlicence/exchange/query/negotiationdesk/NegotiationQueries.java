package org.openlicence.exchange.query.negotiationdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Negotiations by id and by party. */
@Repository
public class NegotiationQueries {
    private final DocumentTable<NegotiationView> negotiations;

    public NegotiationQueries(JdbcClient jdbc) {
        this.negotiations = table(jdbc);
    }

    static DocumentTable<NegotiationView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "negotiation_desk", NegotiationView.class, NegotiationView::version, NegotiationQueries::columns);
    }

    public Optional<NegotiationView> byId(String negotiationId) {
        return negotiations.find(negotiationId);
    }

    /** Negotiations in which the organisation is taker or owner, last changed first. */
    public Page<NegotiationView> ofParty(String organisationId, PageRequest request) {
        return negotiations.page(
                "negotiations/" + organisationId,
                "party_ids @> array[:party]::text[]",
                Map.of("party", organisationId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** Negotiations of a party that still go on. */
    public List<NegotiationView> openOf(String organisationId) {
        return negotiations.all(
                "party_ids @> array[:party]::text[] and status in ('NEGOTIATING', 'AGREED')",
                Map.of("party", organisationId));
    }

    private static Map<String, @Nullable Object> columns(NegotiationView view) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("patent_id", view.patentId());
        columns.put("party_ids", view.parties());
        columns.put("status", view.status());
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
