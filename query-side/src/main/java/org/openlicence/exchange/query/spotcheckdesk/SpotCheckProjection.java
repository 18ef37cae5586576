package org.openlicence.exchange.query.spotcheckdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent.SampleDrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of checks and of draws, written in the processor's transaction; of one group with the cases they are about. */
@Component
@ProcessingGroup("registration-desk-v1")
class SpotCheckProjection {
    private final DocumentTable<SpotCheckView> checks;
    private final DocumentTable<DrawView> draws;

    SpotCheckProjection(JdbcClient jdbc) {
        this.checks = SpotCheckQueries.checkTable(jdbc);
        this.draws = SpotCheckQueries.drawTable(jdbc);
    }

    @EventHandler
    void on(SpotCheckEvent event, @SequenceNumber long sequence) {
        SpotCheckView before =
                sequence == 0 ? null : checks.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            checks.save(event.aggregateId(), SpotCheckFold.after(before, event, sequence));
        }
    }

    @EventHandler
    void on(SpotDrawEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case SampleDrawn e ->
                draws.save(
                        e.drawId(),
                        new DrawView(
                                e.drawId(),
                                sequence,
                                e.region(),
                                e.month(),
                                e.seed(),
                                e.seedSource(),
                                e.algorithm(),
                                e.populationHash(),
                                e.populationSize(),
                                e.randomRate(),
                                e.randomMinimum(),
                                e.riskLine(),
                                e.riskRate(),
                                e.sample(),
                                e.trace().occurredAt()));
        }
    }
}
