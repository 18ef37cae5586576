package org.openlicence.exchange.query.creditrecord;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Defaults that may still be queried on a day; what is older is not shown to anybody. */
@Repository
public class CreditRecordQueries {
    private static final String QUERYABLE = "(queryable_to is null or queryable_to >= cast(:on as date))";

    private final JdbcClient jdbc;
    private final DocumentTable<CreditRecordView> records;

    public CreditRecordQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.records = table(jdbc);
    }

    static DocumentTable<CreditRecordView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "credit_record", CreditRecordView.class, CreditRecordView::version, CreditRecordQueries::columns);
    }

    static String id(String listingId, String decisionNumber) {
        return listingId + "/" + decisionNumber;
    }

    /** Every record, last changed first. */
    public Page<CreditRecordView> on(LocalDate on, PageRequest request) {
        return records.page("credit-records", QUERYABLE, Map.of("on", on), "changed_at", "timestamptz", true, request);
    }

    /** An organisation's own, last changed first. */
    public Page<CreditRecordView> of(String organisationId, LocalDate on, PageRequest request) {
        return records.page(
                "credit-records/" + organisationId,
                "organisation_id = :organisation and " + QUERYABLE,
                Map.of("organisation", organisationId, "on", on),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    /** Of one listing, the last first. */
    public List<CreditRecordView> ofListing(String listingId, LocalDate on) {
        return jdbc
                .sql("select id from credit_record where listing_id = :listing and " + QUERYABLE
                        + " order by changed_at desc, id")
                .param("listing", listingId)
                .param("on", on)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> records.find(id).stream())
                .toList();
    }

    private static Map<String, @Nullable Object> columns(CreditRecordView view) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("listing_id", view.listingId());
        columns.put("organisation_id", view.organisationId());
        columns.put("queryable_to", view.queryableTo());
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
