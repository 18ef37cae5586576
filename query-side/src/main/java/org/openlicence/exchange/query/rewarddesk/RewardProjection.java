package org.openlicence.exchange.query.rewarddesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code reward_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("reward-desk-v1")
class RewardProjection {
    private final DocumentTable<RewardView> rows;

    RewardProjection(JdbcClient jdbc) {
        this.rows = RewardQueries.table(jdbc);
    }

    @EventHandler
    void on(RewardEvent event, @SequenceNumber long sequence) {
        RewardView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), RewardFold.after(before, event, sequence));
        }
    }
}
