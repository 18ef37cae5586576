package org.openlicence.exchange.query.matchdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code match_desk} and {@code broker_credit} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("match-desk-v1")
class MatchProjection {
    private final DocumentTable<MatchView> rows;
    private final DocumentTable<CreditLine> credit;

    MatchProjection(JdbcClient jdbc) {
        this.rows = MatchQueries.table(jdbc);
        this.credit = MatchQueries.ledger(jdbc);
    }

    @EventHandler
    void on(MatchEvent event, @SequenceNumber long sequence) {
        MatchView before = sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            MatchView after = MatchFold.after(before, event, sequence);
            rows.save(event.aggregateId(), after);
            if (after.introduction() != null) {
                credit.save(event.aggregateId(), CreditLine.of(after, after.introduction()));
            }
        }
    }
}
