package org.openlicence.exchange.query.disputedesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeStatus;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Disputes by id, by licence, by party, and those the patent office mediates. */
@Repository
public class DisputeQueries {
    private final JdbcClient jdbc;
    private final DocumentTable<DisputeView> disputes;

    public DisputeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.disputes = table(jdbc);
    }

    static DocumentTable<DisputeView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "dispute_desk", DisputeView.class, DisputeView::version, DisputeQueries::columns);
    }

    public Optional<DisputeView> byId(String disputeId) {
        return disputes.find(disputeId);
    }

    /** Every dispute of a licence, last changed first. */
    public List<DisputeView> ofLicence(String licenceId) {
        return jdbc
                .sql("select id from dispute_desk where licence_id = :licence order by changed_at desc, id")
                .param("licence", licenceId)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> disputes.find(id).stream())
                .toList();
    }

    /** Disputes over licences an organisation gave or took, last changed first. */
    public Page<DisputeView> ofParty(String organisationId, PageRequest request) {
        return disputes.page(
                "disputes/" + organisationId,
                "party_ids @> array[:party]::text[]",
                Map.of("party", organisationId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** Those the patent office was asked to mediate and has not ended, longest waiting first. */
    public Page<DisputeView> inMediation(PageRequest request) {
        return disputes.page(
                "disputes/mediation",
                "status = :status",
                Map.of("status", DisputeStatus.MEDIATION_REQUESTED.name()),
                "status_since",
                "timestamptz",
                false,
                request);
    }

    private static Map<String, @Nullable Object> columns(DisputeView view) {
        List<String> parties = Stream.concat(Stream.of(view.takerId()), view.licensorIds().stream())
                .distinct()
                .toList();
        return Map.of(
                "licence_id", view.licenceId(),
                "party_ids", parties,
                "status", view.status(),
                "status_since", view.statusSince(),
                "changed_at", view.changedAt());
    }
}
