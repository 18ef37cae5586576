package org.openlicence.exchange.achievement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementCommand.DeclineEmpowerment;
import org.openlicence.exchange.achievement.AchievementCommand.RequestEmpowerment;
import org.openlicence.exchange.achievement.AchievementCommand.SetHolderMode;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.achievement.event.AchievementEvent.EmpowermentDeclined;
import org.openlicence.exchange.achievement.event.AchievementEvent.EmpowermentRequested;
import org.openlicence.exchange.achievement.event.AchievementEvent.HolderModeSet;
import org.openlicence.exchange.achievement.event.HolderMode;
import org.openlicence.exchange.achievement.rule.AchievementLiesIdle;
import org.openlicence.exchange.achievement.rule.EmpowermentIsAsked;
import org.openlicence.exchange.achievement.rule.IncomeIsAgreed;
import org.openlicence.exchange.achievement.rule.LongUseIsLong;
import org.openlicence.exchange.achievement.rule.StageFitsStep;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** Who gets rights in an achievement: what the inventors of an idle one ask for, and what the unit decides. */
final class EmpowermentDecision {
    private static final int TEXT = 1_000;
    private static final int REFERENCE = 60;
    private static final String LONG_USE_YEARS = "achievement.long-use.years";

    private EmpowermentDecision() {}

    /**
     * Nothing for the request that waits. The calendar decides whether it lies idle, not whether it was marked so.
     *
     * @throws org.openlicence.exchange.shared.Refused IN-01, AC-03, AC-08, AC-09, AC-14
     */
    static List<AchievementEvent> request(
            AchievementState now, RequestEmpowerment command, LicenceRegister licences, PolicyBook policies) {
        if (now.requested()
                && now.last() instanceof EmpowermentRequested known
                && known.mode() == command.mode()
                && Objects.equals(known.years(), command.years())
                && known.incomeAgreement().equals(command.incomeAgreement())) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        String income = command.incomeAgreement();
        BusinessRule.check(
                FieldWithinLimit.text("incomeAgreement", income, TEXT),
                new FieldWithinLimit("mode", "JOINT, INVENTOR_FULL, LONG_USE", command.mode() != HolderMode.UNIT),
                new StageFitsStep(now.stage(), EntryDecision.UNCONVERTED),
                new AchievementLiesIdle(
                        IdlenessDecision.lastDay(now, policies),
                        IdlenessDecision.licensed(now, licences),
                        today,
                        IdlenessDecision.basis(now)),
                longEnough(command.mode(), command.years(), today, policies),
                new IncomeIsAgreed(HolderMode.JOINT, income));
        return List.of(new EmpowermentRequested(
                command.aggregateId(),
                command.mode(),
                command.years(),
                Objects.requireNonNull(income),
                Trace.of(command.origin(), policies.version(), IdlenessDecision.basis(now))));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, AC-15 */
    static List<AchievementEvent> decline(AchievementState now, DeclineEmpowerment command, PolicyBook policies) {
        if (now.last() instanceof EmpowermentDeclined known && known.reason().equals(command.reason())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), TEXT),
                new EmpowermentIsAsked(now.requested()));
        return List.of(new EmpowermentDeclined(
                command.aggregateId(),
                command.reason(),
                Trace.of(command.origin(), policies.version(), IdlenessDecision.basis(now))));
    }

    /** Nothing for the mode that holds. @throws org.openlicence.exchange.shared.Refused IN-01, AC-03, AC-09, AC-14 */
    static List<AchievementEvent> set(AchievementState now, SetHolderMode command, PolicyBook policies) {
        if (now.last() instanceof HolderModeSet known
                && known.mode() == command.mode()
                && Objects.equals(known.years(), command.years())
                && Objects.equals(known.incomeAgreement(), command.incomeAgreement())
                && known.decisionNo().equals(command.decisionNo())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.text("incomeAgreement", command.incomeAgreement(), TEXT),
                FieldWithinLimit.requiredLine("decisionNo", command.decisionNo(), REFERENCE),
                new StageFitsStep(now.stage(), EntryDecision.IN_LEDGER),
                longEnough(command.mode(), command.years(), command.origin().day(), policies),
                new IncomeIsAgreed(command.mode(), command.incomeAgreement()));
        return List.of(new HolderModeSet(
                command.aggregateId(),
                command.mode(),
                command.years(),
                command.incomeAgreement(),
                command.decisionNo(),
                Trace.of(command.origin(), policies.version(), Law.SHP.art("13"))));
    }

    private static BusinessRule longEnough(
            HolderMode mode, @Nullable Integer years, LocalDate today, PolicyBook policies) {
        return new LongUseIsLong(
                mode, years, policies.figure(LONG_USE_YEARS, today).intValue());
    }
}
