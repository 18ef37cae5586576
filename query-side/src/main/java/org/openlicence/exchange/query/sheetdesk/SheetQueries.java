package org.openlicence.exchange.query.sheetdesk;

import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.sheet.SheetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Technology sheets by their patent. */
@Repository
public class SheetQueries {
    private final DocumentTable<SheetView> sheets;

    public SheetQueries(JdbcClient jdbc) {
        this.sheets = table(jdbc);
    }

    static DocumentTable<SheetView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "sheet_desk",
                SheetView.class,
                SheetView::version,
                view -> Map.of("described_at", view.describedAt()));
    }

    /** Empty while the owners have written none. */
    public Optional<SheetView> ofPatent(PatentId patentId) {
        return sheets.find(SheetId.of(patentId).value());
    }
}
