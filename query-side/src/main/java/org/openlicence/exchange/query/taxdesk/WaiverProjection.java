package org.openlicence.exchange.query.taxdesk;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.query.taxdesk.WaiverView.Waived;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.taxpreference.event.WaiverEvent;
import org.openlicence.exchange.taxpreference.event.WaiverEvent.VatExemptionWaived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code tax_waiver_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("tax-waiver-desk-v1")
class WaiverProjection {
    private final DocumentTable<WaiverView> rows;

    WaiverProjection(JdbcClient jdbc) {
        this.rows = WaiverQueries.table(jdbc);
    }

    @EventHandler
    void on(WaiverEvent event, @SequenceNumber long sequence) {
        WaiverView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), after(before, event, sequence));
        }
    }

    static WaiverView after(@Nullable WaiverView before, WaiverEvent event, long sequence) {
        return switch (event) {
            case VatExemptionWaived e -> {
                List<Waived> waivers = new ArrayList<>(before == null ? List.of() : before.waivers());
                waivers.add(new Waived(
                        e.from(), e.barredUntil(), Shanghai.dayOf(e.trace().occurredAt())));
                yield new WaiverView(
                        e.waiverId(),
                        sequence,
                        e.taxpayerId(),
                        waivers,
                        e.trace().occurredAt());
            }
        };
    }
}
