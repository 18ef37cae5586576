package org.openlicence.exchange.query.taxdesk;

import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.taxpreference.WaiverId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What taxpayers gave up. */
@Repository
public class WaiverQueries {
    private final DocumentTable<WaiverView> waivers;

    public WaiverQueries(JdbcClient jdbc) {
        this.waivers = table(jdbc);
    }

    static DocumentTable<WaiverView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "tax_waiver_desk",
                WaiverView.class,
                WaiverView::version,
                view -> Map.of("taxpayer_id", view.taxpayerId()));
    }

    /** Empty for a taxpayer that never gave anything up. */
    public Optional<WaiverView> ofTaxpayer(String taxpayerId) {
        return waivers.find(WaiverId.of(taxpayerId).value());
    }
}
