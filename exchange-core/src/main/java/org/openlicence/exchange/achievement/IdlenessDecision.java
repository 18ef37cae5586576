package org.openlicence.exchange.achievement;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.achievement.AchievementCommand.ExplainIdleness;
import org.openlicence.exchange.achievement.AchievementCommand.MarkIdle;
import org.openlicence.exchange.achievement.AchievementCommand.NamePublicCandidate;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementFellIdle;
import org.openlicence.exchange.achievement.event.AchievementEvent.IdlenessExplained;
import org.openlicence.exchange.achievement.event.AchievementEvent.PublicImplementationCandidateNamed;
import org.openlicence.exchange.achievement.event.LinkedPatent;
import org.openlicence.exchange.achievement.rule.AchievementLiesIdle;
import org.openlicence.exchange.achievement.rule.FiscalPatentLiesIdle;
import org.openlicence.exchange.achievement.rule.ReasonLooksAhead;
import org.openlicence.exchange.achievement.rule.StageFitsStep;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What follows when nothing is done with an achievement, and what the unit says about it. */
final class IdlenessDecision {
    private static final int TEXT = 1_000;

    private IdlenessDecision() {}

    /** Nothing for the reason before. @throws org.openlicence.exchange.shared.Refused IN-01, AC-03, AC-13 */
    static List<AchievementEvent> explain(AchievementState now, ExplainIdleness command, PolicyBook policies) {
        if (now.last() instanceof IdlenessExplained known
                && known.reason().equals(command.reason())
                && known.until().equals(command.until())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), TEXT),
                new StageFitsStep(now.stage(), EntryDecision.UNCONVERTED),
                new ReasonLooksAhead(
                        command.until(), now.excusedUntil(), command.origin().day()));
        return List.of(new IdlenessExplained(
                command.aggregateId(),
                command.reason(),
                command.until(),
                Trace.of(command.origin(), policies.version(), basis(now))));
    }

    /** Nothing where it is idle or no longer there to be. @throws org.openlicence.exchange.shared.Refused AC-08 */
    static List<AchievementEvent> idle(
            AchievementState now, MarkIdle command, LicenceRegister licences, PolicyBook policies) {
        if (now.idle() || !now.unconverted()) {
            return List.of();
        }
        LocalDate lastDay = lastDay(now, policies);
        BusinessRule.check(new AchievementLiesIdle(
                lastDay, licensed(now, licences), command.origin().day(), basis(now)));
        LocalDate since = lastDay.plusDays(1);
        return List.of(new AchievementFellIdle(
                command.aggregateId(),
                since,
                Trace.effective(command.origin(), since, policies.version(), basis(now))));
    }

    /** Nothing where it was named or is no longer there to be. @throws org.openlicence.exchange.shared.Refused AC-16 */
    static List<AchievementEvent> candidate(
            AchievementState now, NamePublicCandidate command, LicenceRegister licences, PolicyBook policies) {
        String patentId = command.patentId().value();
        LinkedPatent patent = now.patent(patentId);
        if (now.candidates().contains(patentId) || !now.unconverted() || patent == null) {
            return List.of();
        }
        LocalDate lastDay = AchievementDeadlines.publicAfter(
                        now.entry(), patent, now.region(), now.excusedUntil(), policies)
                .orElse(null);
        boolean licensed = !licences.openLicencesOf(command.patentId()).isEmpty();
        BusinessRule.check(
                new FiscalPatentLiesIdle(lastDay, licensed, command.origin().day()));
        LocalDate since = lastDay == null ? command.origin().day() : lastDay.plusDays(1);
        return List.of(new PublicImplementationCandidateNamed(
                command.aggregateId(),
                patentId,
                since,
                Trace.effective(command.origin(), since, policies.version(), Law.ZJ_PUBLIC_2023.art(""))));
    }

    static LocalDate lastDay(AchievementState now, PolicyBook policies) {
        return AchievementDeadlines.idleAfter(now.entry(), now.region(), now.excusedUntil(), policies);
    }

    /** A licence taken on the exchange is a use, whatever the ledger says. */
    static boolean licensed(AchievementState now, LicenceRegister licences) {
        return now.patents().stream()
                .anyMatch(patent -> !licences.openLicencesOf(new PatentId(patent.patentId()))
                        .isEmpty());
    }

    static Provision basis(AchievementState now) {
        return AchievementDeadlines.idleBasis(now.region());
    }
}
