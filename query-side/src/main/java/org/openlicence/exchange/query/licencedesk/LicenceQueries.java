package org.openlicence.exchange.query.licencedesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.recordaldesk.RecordalQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Licences by id, party and listing; the tracker. */
@Repository
public class LicenceQueries {
    private final JdbcClient jdbc;
    private final DocumentTable<LicenceView> licences;
    private final RecordalQueries recordals;
    private final RegistrationQueries registrations;

    public LicenceQueries(JdbcClient jdbc, RecordalQueries recordals, RegistrationQueries registrations) {
        this.jdbc = jdbc;
        this.licences = table(jdbc);
        this.recordals = recordals;
        this.registrations = registrations;
    }

    static DocumentTable<LicenceView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "licence_desk", LicenceView.class, LicenceView::version, LicenceQueries::columns);
    }

    public Optional<LicenceView> byId(String licenceId) {
        return licences.find(licenceId);
    }

    /** Waits up to 2 s for the version; then what there is. */
    public Optional<LicenceView> byId(String licenceId, long atLeastVersion) {
        return licences.findAtLeast(licenceId, atLeastVersion);
    }

    /** Licences in which the organisation is taker or licensor, last changed first. */
    public Page<LicenceView> ofParty(String organisationId, PageRequest request) {
        return licences.page(
                "licences/" + organisationId,
                "party_ids @> array[:party]::text[]",
                Map.of("party", organisationId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** Licences of a party that await their payment, and negotiated ones, which may be in force unpaid. */
    public List<LicenceView> unpaidOf(String organisationId) {
        return licences.all(
                "party_ids @> array[:party]::text[] and (status = 'AWAITING_PAYMENT'"
                        + " or (listing_id is null and status in ('IN_FORCE', 'COMPLETED', 'ENDED')))",
                Map.of("party", organisationId));
    }

    /** Patents of licences, by the licence's id; unknown ones are left out. */
    public Map<String, String> patentsOf(List<String> licenceIds) {
        return licenceIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, patent_id from licence_desk where id in (:ids)")
                        .param("ids", licenceIds)
                        .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every step from notice to certificate, in order; recordal and registration from their own read models. */
    public List<Step> stepsOf(LicenceView licence) {
        return Tracker.steps(
                licence,
                recordals.ofLicence(licence.licenceId()).orElse(null),
                registrations.ofLicence(licence.licenceId()).orElse(null),
                registrations.certificateOfLicence(licence.licenceId()).orElse(null));
    }

    private static Map<String, @Nullable Object> columns(LicenceView view) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("listing_id", view.listingId());
        columns.put("patent_id", view.patentId());
        columns.put(
                "party_ids",
                Stream.concat(Stream.of(view.takerId()), view.licensorIds().stream())
                        .distinct()
                        .toList());
        columns.put("status", view.status());
        columns.put("valid_from", view.validFrom());
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
