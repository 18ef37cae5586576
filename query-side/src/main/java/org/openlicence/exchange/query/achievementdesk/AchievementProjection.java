package org.openlicence.exchange.query.achievementdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code achievement_desk} rows, written in the processor's transaction. */
@Component
@ProcessingGroup("achievement-desk-v1")
class AchievementProjection {
    private final DocumentTable<AchievementView> rows;

    AchievementProjection(JdbcClient jdbc) {
        this.rows = AchievementQueries.table(jdbc);
    }

    @EventHandler
    void on(AchievementEvent event, @SequenceNumber long sequence) {
        AchievementView before =
                sequence == 0 ? null : rows.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            rows.save(event.aggregateId(), AchievementFold.after(before, event, sequence));
        }
    }
}
