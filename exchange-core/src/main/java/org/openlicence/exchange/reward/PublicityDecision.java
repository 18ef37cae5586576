package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.reward.RewardCommand.AnswerRewardObjection;
import org.openlicence.exchange.reward.RewardCommand.ConfirmRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.ObjectToRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.PublishRewardPlan;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.RewardObjectionAnswered;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanConfirmed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanObjected;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanPublished;
import org.openlicence.exchange.reward.rule.NoObjectionIsOpen;
import org.openlicence.exchange.reward.rule.ObjectionIsNew;
import org.openlicence.exchange.reward.rule.RewardPublicityIsOver;
import org.openlicence.exchange.reward.rule.SomethingIsToBePublished;
import org.openlicence.exchange.reward.rule.StageFitsRewardStep;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** Publicity of recipients and amounts, what is objected to it, and its end. */
final class PublicityDecision {
    private static final Provision PUBLICITY = Law.MOST_2018_103.art("publicity");
    private static final int REFERENCE = 60;

    private PublicityDecision() {}

    /** Nothing while it is public. @throws org.openlicence.exchange.shared.Refused RW-03, RW-09 */
    static List<RewardEvent> publish(RewardState now, PublishRewardPlan command, PolicyBook policies) {
        if (now.last() instanceof RewardPlanPublished) {
            return List.of();
        }
        BusinessRule.check(
                new StageFitsRewardStep(now.stage(), Set.of(RewardStage.DRAFT, RewardStage.CONFIRMED)),
                new SomethingIsToBePublished(now.receipts().stream().anyMatch(one -> !one.offered())));
        LocalDate today = command.origin().day();
        String region = now.drafted().region();
        return List.of(new RewardPlanPublished(
                command.aggregateId(),
                now.drafted().ownerId(),
                today,
                RewardDeadlines.publicUntil(today, region, policies),
                RewardDeadlines.publicityDays(region, today, policies),
                Trace.of(command.origin(), policies.version(), PUBLICITY)));
    }

    /** Nothing for the objection before. @throws org.openlicence.exchange.shared.Refused RW-03, RW-12, RW-19 */
    static List<RewardEvent> object(RewardState now, ObjectToRewardPlan command, PolicyBook policies) {
        String objector = command.origin().actor().organisationId();
        if (now.last() instanceof RewardPlanObjected known
                && known.ground() == command.ground()
                && known.objectorId().equals(objector)) {
            return List.of();
        }
        boolean open = now.stage() == RewardStage.OBJECTED;
        BusinessRule.check(
                new StageFitsRewardStep(now.stage(), Set.of(RewardStage.PUBLISHED, RewardStage.OBJECTED)),
                new NoObjectionIsOpen(!open),
                new ObjectionIsNew(open || !now.raised().contains(objector + "/" + command.ground())));
        return List.of(new RewardPlanObjected(
                command.aggregateId(),
                now.objections() + 1,
                command.ground(),
                objector,
                Trace.of(command.origin(), policies.version(), PUBLICITY)));
    }

    /** Nothing for the answer before. @throws org.openlicence.exchange.shared.Refused IN-01, RW-03 */
    static List<RewardEvent> answer(RewardState now, AnswerRewardObjection command, PolicyBook policies) {
        if (now.last() instanceof RewardObjectionAnswered known
                && known.upheld() == command.upheld()
                && known.reference().equals(command.reference())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE),
                new StageFitsRewardStep(now.stage(), Set.of(RewardStage.OBJECTED)));
        return List.of(new RewardObjectionAnswered(
                command.aggregateId(),
                now.objections(),
                command.upheld(),
                command.reference(),
                Trace.of(command.origin(), policies.version(), PUBLICITY)));
    }

    /** Nothing where it is confirmed. @throws org.openlicence.exchange.shared.Refused RW-03, RW-11, RW-12 */
    static List<RewardEvent> confirm(RewardState now, ConfirmRewardPlan command, PolicyBook policies) {
        if (now.stage() == RewardStage.CONFIRMED || now.stage() == RewardStage.CLOSED) {
            return List.of();
        }
        BusinessRule.check(
                new StageFitsRewardStep(now.stage(), Set.of(RewardStage.PUBLISHED, RewardStage.OBJECTED)),
                new NoObjectionIsOpen(now.stage() != RewardStage.OBJECTED));
        LocalDate until = Objects.requireNonNull(now.publicUntil(), "a publicity has a last day");
        BusinessRule.check(new RewardPublicityIsOver(until, command.origin().day()));
        return List.of(new RewardPlanConfirmed(
                command.aggregateId(), Trace.of(command.origin(), policies.version(), PUBLICITY, Law.CPL.art("45"))));
    }
}
