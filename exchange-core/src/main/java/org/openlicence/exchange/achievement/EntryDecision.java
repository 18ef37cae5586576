package org.openlicence.exchange.achievement;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.achievement.AchievementCommand.CheckNegativeList;
import org.openlicence.exchange.achievement.AchievementCommand.EraseInventorName;
import org.openlicence.exchange.achievement.AchievementCommand.RecordDecision;
import org.openlicence.exchange.achievement.AchievementCommand.WriteOffAchievement;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementWrittenOff;
import org.openlicence.exchange.achievement.event.AchievementEvent.DecisionRecorded;
import org.openlicence.exchange.achievement.event.AchievementEvent.InventorNameErased;
import org.openlicence.exchange.achievement.event.AchievementEvent.NegativeListChecked;
import org.openlicence.exchange.achievement.rule.DaysAreInOrder;
import org.openlicence.exchange.achievement.rule.PersonIsInventor;
import org.openlicence.exchange.achievement.rule.StageFitsStep;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** What else the unit writes into its ledger: checks, decisions, the end of an entry, a name erased. */
final class EntryDecision {
    static final Set<AchievementStage> UNCONVERTED = EnumSet.of(AchievementStage.RESOURCE, AchievementStage.PRICED);
    static final Set<AchievementStage> IN_LEDGER = EnumSet.complementOf(EnumSet.of(AchievementStage.WRITTEN_OFF));
    private static final int REFERENCE = 60;
    private static final int TEXT = 1_000;

    private EntryDecision() {}

    /** The share stays, whom it belongs to is forgotten. @throws org.openlicence.exchange.shared.Refused AC-12 */
    static List<AchievementEvent> erase(
            AchievementState now, EraseInventorName command, InventorNames names, PolicyBook policies) {
        BusinessRule.check(new PersonIsInventor(
                now.inventors().stream().anyMatch(one -> one.personId().equals(command.inventorId()))));
        if (!names.known(now.ownerId()).containsKey(command.inventorId())) {
            return List.of();
        }
        names.erase(now.ownerId(), command.inventorId());
        return List.of(new InventorNameErased(
                command.aggregateId(),
                command.inventorId(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("personal-data"))));
    }

    /** Nothing for the check before. @throws org.openlicence.exchange.shared.Refused IN-01, AC-03, AC-10 */
    static List<AchievementEvent> check(AchievementState now, CheckNegativeList command, PolicyBook policies) {
        if (now.last() instanceof NegativeListChecked known
                && known.passed() == command.passed()
                && known.checkedOn().equals(command.checkedOn())
                && Objects.equals(known.note(), command.note())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.text("note", command.note(), TEXT),
                new StageFitsStep(now.stage(), UNCONVERTED),
                new DaysAreInOrder(
                        command.checkedOn(),
                        now.entry().disclosedOn(),
                        command.origin().day()));
        return List.of(new NegativeListChecked(
                command.aggregateId(),
                command.passed(),
                command.note(),
                command.checkedOn(),
                Trace.effective(
                        command.origin(), command.checkedOn(), policies.version(), Law.DESIGN.art("negative-list"))));
    }

    /** Nothing for the decision before. @throws org.openlicence.exchange.shared.Refused IN-01, AC-03, AC-10 */
    static List<AchievementEvent> decided(AchievementState now, RecordDecision command, PolicyBook policies) {
        if (now.last() instanceof DecisionRecorded known
                && known.decisionNo().equals(command.decisionNo())
                && known.subject().equals(command.subject())
                && known.decidedOn().equals(command.decidedOn())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("decisionNo", command.decisionNo(), REFERENCE),
                FieldWithinLimit.requiredText("subject", command.subject(), TEXT),
                new StageFitsStep(now.stage(), IN_LEDGER),
                new DaysAreInOrder(
                        command.decidedOn(),
                        now.entry().disclosedOn(),
                        command.origin().day()));
        return List.of(new DecisionRecorded(
                command.aggregateId(),
                command.decisionNo(),
                command.subject(),
                command.decidedOn(),
                Trace.effective(command.origin(), command.decidedOn(), policies.version(), Law.SHC.art("26"))));
    }

    /** Nothing where it was. @throws org.openlicence.exchange.shared.Refused IN-01, AC-03, AC-10 */
    static List<AchievementEvent> writeOff(AchievementState now, WriteOffAchievement command, PolicyBook policies) {
        if (now.last() instanceof AchievementWrittenOff known
                && known.decisionNo().equals(command.decisionNo())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("decisionNo", command.decisionNo(), REFERENCE),
                FieldWithinLimit.requiredText("reason", command.reason(), TEXT),
                new StageFitsStep(now.stage(), UNCONVERTED),
                new DaysAreInOrder(
                        command.writtenOffOn(),
                        now.entry().registeredOn(),
                        command.origin().day()));
        return List.of(new AchievementWrittenOff(
                command.aggregateId(),
                command.decisionNo(),
                command.reason(),
                command.writtenOffOn(),
                Trace.effective(command.origin(), command.writtenOffOn(), policies.version(), Law.SHC.art("26"))));
    }
}
