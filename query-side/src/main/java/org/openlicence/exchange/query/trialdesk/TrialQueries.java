package org.openlicence.exchange.query.trialdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trials by licence and by party. */
@Repository
public class TrialQueries {
    private final JdbcClient jdbc;
    private final DocumentTable<TrialView> trials;

    public TrialQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.trials = table(jdbc);
    }

    static DocumentTable<TrialView> table(JdbcClient jdbc) {
        return new DocumentTable<>(jdbc, "trial_desk", TrialView.class, TrialView::version, TrialQueries::columns);
    }

    public Optional<TrialView> ofLicence(String licenceId) {
        return jdbc.sql("select id from trial_desk where licence_id = :licence")
                .param("licence", licenceId)
                .query(String.class)
                .optional()
                .flatMap(trials::find);
    }

    /** Trials in which the organisation is taker or licensor, last changed first. */
    public Page<TrialView> ofParty(String organisationId, PageRequest request) {
        return trials.page(
                "trials/" + organisationId,
                "party_ids @> array[:party]::text[]",
                Map.of("party", organisationId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** Trials of a party whose fee is, or may become, due. */
    public List<TrialView> openOf(String organisationId) {
        return trials.all(
                "party_ids @> array[:party]::text[] and status in ('IN_TRIAL', 'AWAITING_REVENUE', 'PAYING', 'OVERDUE', 'IN_CLAIM')",
                Map.of("party", organisationId));
    }

    private static Map<String, @Nullable Object> columns(TrialView view) {
        return Map.of(
                "licence_id",
                view.licenceId(),
                "party_ids",
                List.copyOf(Stream.concat(Stream.of(view.plan().takerId()), view.plan().licensorIds().stream())
                        .distinct()
                        .toList()),
                "status",
                view.status().name(),
                "changed_at",
                view.changedAt());
    }
}
