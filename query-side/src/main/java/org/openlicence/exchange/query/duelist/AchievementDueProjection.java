package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementDeadlines;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementConverted;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementFellIdle;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementPriced;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementRecorded;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementRevised;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementWrittenOff;
import org.openlicence.exchange.achievement.event.AchievementEvent.DecisionRecorded;
import org.openlicence.exchange.achievement.event.AchievementEvent.EmpowermentDeclined;
import org.openlicence.exchange.achievement.event.AchievementEvent.EmpowermentRequested;
import org.openlicence.exchange.achievement.event.AchievementEvent.HolderModeSet;
import org.openlicence.exchange.achievement.event.AchievementEvent.IdlenessExplained;
import org.openlicence.exchange.achievement.event.AchievementEvent.InventorNameErased;
import org.openlicence.exchange.achievement.event.AchievementEvent.NegativeListChecked;
import org.openlicence.exchange.achievement.event.AchievementEvent.PublicImplementationCandidateNamed;
import org.openlicence.exchange.achievement.event.LinkedPatent;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Idle times of service achievements on the due list; part of the same group, so that both are written anew together. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class AchievementDueProjection {
    private static final String ONLY = "";

    private final DueList list;
    private final PolicyBook policies;

    AchievementDueProjection(DueList list, PolicyBook policies) {
        this.list = list;
        this.policies = policies;
    }

    @EventHandler
    void on(AchievementEvent event) {
        String id = event.achievementId();
        switch (event) {
            case AchievementRecorded e -> reckon(id, e.ownerId(), e.region(), e.entry(), e.patents(), null);
            case AchievementRevised e -> reckon(id, e.ownerId(), e.region(), e.entry(), e.patents(), e.excusedUntil());
            case IdlenessExplained e -> later(id, e.until());
            case AchievementFellIdle e -> list.removeAll(Due.ACHIEVEMENT_IDLE, id);
            case PublicImplementationCandidateNamed e -> list.remove(Due.PUBLIC_IMPLEMENTATION, id, e.patentId());
            case AchievementConverted e -> over(id);
            case AchievementWrittenOff e -> over(id);
            case AchievementPriced e -> {}
            case NegativeListChecked e -> {}
            case DecisionRecorded e -> {}
            case InventorNameErased e -> {}
            case EmpowermentRequested e -> {}
            case EmpowermentDeclined e -> {}
            case HolderModeSet e -> {}
        }
    }

    private void reckon(
            String id,
            String ownerId,
            String region,
            AchievementEntry entry,
            List<LinkedPatent> patents,
            @Nullable LocalDate excusedUntil) {
        over(id);
        LocalDate idle = AchievementDeadlines.idleAfter(entry, region, excusedUntil, policies);
        put(Due.ACHIEVEMENT_IDLE, id, ONLY, idle, AchievementDeadlines.IDLE_MONTHS, ownerId);
        for (LinkedPatent patent : patents) {
            AchievementDeadlines.publicAfter(entry, patent, region, excusedUntil, policies)
                    .ifPresent(day -> put(
                            Due.PUBLIC_IMPLEMENTATION,
                            id,
                            patent.patentId(),
                            day,
                            AchievementDeadlines.PUBLIC_MONTHS,
                            ownerId));
        }
    }

    /** A reason is only ever prolonged, so a day only ever moves back. */
    private void later(String id, LocalDate until) {
        for (DueItem item : list.ofAggregate(id)) {
            if (until.isAfter(item.dueOn())) {
                put(item.what(), id, item.subject(), until, item.basis(), item.holder());
            }
        }
    }

    private void over(String id) {
        list.removeAll(Due.ACHIEVEMENT_IDLE, id);
        list.removeAll(Due.PUBLIC_IMPLEMENTATION, id);
    }

    private void put(Due what, String id, String subject, LocalDate dueOn, String basis, String holder) {
        var item = new DueItem(what, id, subject, dueOn, Shanghai.startOf(dueOn.plusDays(1)), basis, holder);
        list.put(item, policies.version());
    }
}
