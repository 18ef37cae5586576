package org.openlicence.exchange.query.inventorydesk;

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

/** Inventory records by id, and by the enterprise they were pushed to. */
@Repository
public class InventoryQueries {
    private final DocumentTable<InventoryView> records;

    public InventoryQueries(JdbcClient jdbc) {
        this.records = table(jdbc);
    }

    static DocumentTable<InventoryView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "inventory_desk", InventoryView.class, InventoryView::version, InventoryQueries::columns);
    }

    public Optional<InventoryView> byId(String inventoryId) {
        return records.find(inventoryId);
    }

    /** What was pushed to an enterprise and not taken back since, last changed first. */
    public Page<InventoryView> pushedTo(String enterpriseId, PageRequest request) {
        return records.page(
                "pushes/" + enterpriseId,
                "pushed_to @> array[:enterprise]::text[] and status <> 'WITHDRAWN'",
                Map.of("enterprise", enterpriseId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    private static Map<String, @Nullable Object> columns(InventoryView view) {
        List<String> wishes =
                view.entry().conversionWishes().stream().map(Enum::name).toList();
        List<String> pushedTo = view.pushes().stream()
                .flatMap(push -> push.enterpriseIds().stream())
                .distinct()
                .toList();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("patent_id", view.patentId());
        columns.put("owner_id", view.ownerId());
        columns.put("status", view.status());
        columns.put("level", view.level());
        columns.put("wishes", wishes);
        columns.put("answered_layer", view.answeredLayer());
        columns.put("unanswered_from", view.unansweredFrom());
        columns.put("pushed_to", pushedTo);
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
