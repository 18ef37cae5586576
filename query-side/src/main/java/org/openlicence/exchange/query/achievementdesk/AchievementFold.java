package org.openlicence.exchange.query.achievementdesk;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementStage;
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
import org.openlicence.exchange.query.achievementdesk.AchievementView.Candidate;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Check;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Converted;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Decision;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Excuse;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Request;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Rights;
import org.openlicence.exchange.query.achievementdesk.AchievementView.WrittenOff;

/** An achievement's view after one more event. Pure. */
final class AchievementFold {
    private AchievementFold() {}

    /** @throws IllegalStateException when the stream does not begin with its entry */
    static AchievementView after(@Nullable AchievementView before, AchievementEvent event, long sequence) {
        AchievementDraft draft = draft(before, event);
        var on = event.trace().effectiveOn();
        switch (event) {
            case AchievementRecorded e -> {}
            case AchievementRevised e -> {
                if (!draft.entry.registeredOn().equals(e.entry().registeredOn())) {
                    draft.idleSince = null;
                }
                draft.entry = e.entry();
                draft.inventors = e.inventors();
                draft.patents = e.patents();
            }
            case InventorNameErased e -> {}
            case NegativeListChecked e -> draft.check = new Check(e.passed(), e.note(), e.checkedOn());
            case DecisionRecorded e -> draft.decisions.add(new Decision(e.decisionNo(), e.subject(), e.decidedOn()));
            case AchievementPriced e -> {
                draft.stage = AchievementStage.PRICED;
                draft.pricing = e.pricing();
            }
            case AchievementConverted e -> {
                draft.stage = AchievementStage.CONVERTED;
                draft.converted = new Converted(e.conversion(), e.reference(), e.convertedOn());
            }
            case AchievementWrittenOff e -> {
                draft.stage = AchievementStage.WRITTEN_OFF;
                draft.writtenOff = new WrittenOff(e.decisionNo(), e.reason(), e.writtenOffOn());
            }
            case IdlenessExplained e -> draft.excuse = new Excuse(e.reason(), e.until());
            case AchievementFellIdle e -> draft.idleSince = e.since();
            case EmpowermentRequested e -> draft.request = new Request(e.mode(), e.years(), e.incomeAgreement(), on);
            case EmpowermentDeclined e -> draft.request = null;
            case HolderModeSet e -> {
                draft.request = null;
                draft.rights = new Rights(e.mode(), e.years(), e.incomeAgreement(), e.decisionNo(), on);
            }
            case PublicImplementationCandidateNamed e -> draft.candidates.add(new Candidate(e.patentId(), e.since()));
        }
        return draft.view(sequence, event.trace().occurredAt());
    }

    private static AchievementDraft draft(@Nullable AchievementView before, AchievementEvent event) {
        if (event instanceof AchievementRecorded e) {
            return new AchievementDraft(
                    e.achievementId(), e.ownerId(), e.region(), e.entry(), e.inventors(), e.patents());
        }
        if (before == null) {
            throw new IllegalStateException("an event of an achievement never recorded: " + event.achievementId());
        }
        return AchievementDraft.of(before);
    }
}
