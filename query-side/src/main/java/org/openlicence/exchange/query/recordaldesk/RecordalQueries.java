package org.openlicence.exchange.query.recordaldesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.recordal.RecordalStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recordals by id, by licence, and by where they stand. */
@Repository
public class RecordalQueries {
    private final JdbcClient jdbc;
    private final DocumentTable<RecordalView> recordals;

    public RecordalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.recordals = table(jdbc);
    }

    static DocumentTable<RecordalView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "recordal_desk", RecordalView.class, RecordalView::version, RecordalQueries::columns);
    }

    public Optional<RecordalView> byId(String recordalId) {
        return recordals.find(recordalId);
    }

    /** Waits up to 2 s for the version; then what there is. */
    public Optional<RecordalView> byId(String recordalId, long atLeastVersion) {
        return recordals.findAtLeast(recordalId, atLeastVersion);
    }

    public Optional<RecordalView> ofLicence(String licenceId) {
        return jdbc.sql("select id from recordal_desk where licence_id = :licence")
                .param("licence", licenceId)
                .query(String.class)
                .optional()
                .flatMap(recordals::find);
    }

    /** All that stand somewhere, longest there first. */
    public Page<RecordalView> withStatus(RecordalStatus status, PageRequest request) {
        return recordals.page(
                "recordals/" + status,
                "status = :status",
                Map.of("status", status.name()),
                "status_since",
                "timestamptz",
                false,
                request);
    }

    /** Those of a party's licences that nobody filed by the last day. */
    public List<RecordalView> overdueOf(String organisationId) {
        return recordals.all(
                "party_ids @> array[:party]::text[] and status = 'OVERDUE'", Map.of("party", organisationId));
    }

    private static Map<String, @Nullable Object> columns(RecordalView view) {
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
