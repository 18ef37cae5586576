package org.openlicence.exchange.query.demanddesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandTexts;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code demand_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("demand-desk-v1")
class DemandProjection {
    private final DocumentTable<DemandView> rows;
    private final DemandTexts texts;

    DemandProjection(JdbcClient jdbc, DemandTexts texts) {
        this.rows = DemandQueries.table(jdbc);
        this.texts = texts;
    }

    @EventHandler
    void on(DemandEvent event, @SequenceNumber long sequence) {
        DemandView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), DemandFold.after(before, event, sequence, words(event)));
        }
    }

    private @Nullable PublicWords words(DemandEvent event) {
        if (event instanceof DemandDrafted e) {
            return words(e.demandId(), e.facts().publicHash());
        }
        return event instanceof DemandRevised e ? words(e.demandId(), e.facts().publicHash()) : null;
    }

    private @Nullable PublicWords words(String demandId, String hash) {
        return texts.find(new DemandId(demandId), hash)
                .map(kept -> CanonicalJson.read(kept, PublicWords.class))
                .orElse(null);
    }
}
