package org.openlicence.exchange.query.creditrecord;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.creditrecord.ViolationRecordView.Finding;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Violations found since a day; what is older, or was lifted, is not shown to anybody. */
@Repository
public class ViolationRecordQueries {
    static final String OF_REGISTRATION = "registration_id = :registration and found_on is not null";
    private static final String QUERYABLE = " and found_on >= cast(:since as date)";

    private final DocumentTable<ViolationRecordView> records;

    public ViolationRecordQueries(JdbcClient jdbc) {
        this.records = table(jdbc);
    }

    static DocumentTable<ViolationRecordView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "violation_record",
                ViolationRecordView.class,
                ViolationRecordView::version,
                ViolationRecordQueries::columns);
    }

    static Map<String, String> registration(String registrationId) {
        return Map.of("registration", registrationId);
    }

    /** Those of the region of an office, last changed first. */
    public Page<ViolationRecordView> ofOffice(String divisionCode, LocalDate since, PageRequest request) {
        // a registrar's region is a province-level division or a city
        return page(
                "office/" + divisionCode,
                "region in (:province, :city)",
                Map.of(
                        "province",
                        divisionCode.substring(0, 2) + "00",
                        "city",
                        divisionCode.substring(0, 4),
                        "since",
                        since),
                request);
    }

    /** An organisation's own, last changed first. */
    public Page<ViolationRecordView> of(String organisationId, LocalDate since, PageRequest request) {
        return page(
                organisationId,
                "organisation_id = :organisation",
                Map.of("organisation", organisationId, "since", since),
                request);
    }

    private Page<ViolationRecordView> page(String name, String whose, Map<String, ?> parameters, PageRequest request) {
        return records.page(
                "violation-records/" + name, whose + QUERYABLE, parameters, "changed_at", "timestamptz", true, request);
    }

    private static Map<String, @Nullable Object> columns(ViolationRecordView view) {
        Finding finding = view.finding();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("registration_id", view.registrationId());
        columns.put("organisation_id", view.organisationId());
        columns.put("region", view.region());
        columns.put("found_on", finding == null ? null : finding.foundOn());
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
