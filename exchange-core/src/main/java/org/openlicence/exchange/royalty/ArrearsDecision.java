package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyCommand.DeclareBreach;
import org.openlicence.exchange.royalty.RoyaltyCommand.DemandArrears;
import org.openlicence.exchange.royalty.RoyaltyCommand.WaivePenalty;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.ArrearsDemanded;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.BreachDeclared;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.PenaltyWaived;
import org.openlicence.exchange.royalty.rule.DemandStayedUnanswered;
import org.openlicence.exchange.royalty.rule.LicenceStillRuns;
import org.openlicence.exchange.royalty.rule.PenaltyIsOwed;
import org.openlicence.exchange.royalty.rule.PeriodIsOfTheLicence;
import org.openlicence.exchange.royalty.rule.SomethingIsOverdue;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** What a licensor may do about arrears. */
final class ArrearsDecision {
    private ArrearsDecision() {}

    /** Nothing while a demand runs; it is not made again. @throws org.openlicence.exchange.shared.Refused RY-01, RY-07 */
    static List<RoyaltyEvent> demand(RoyaltyState now, DemandArrears command, PolicyBook policies) {
        AccountRow row = now.row(command.period());
        if (row != null && row.answerBy() != null) {
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new PeriodIsOfTheLicence(command.period(), row != null));
        if (row != null) {
            rules.add(new SomethingIsOverdue(row.number(), row.status()));
        }
        BusinessRule.check(rules);
        return List.of(new ArrearsDemanded(
                command.aggregateId(),
                command.period(),
                RoyaltyDeadlines.answerBy(command.origin().day(), policies),
                Trace.of(command.origin(), policies.version(), Law.CC.art("563(3)"), Law.CC.art("873"))));
    }

    /** Nothing where it was declared already. @throws org.openlicence.exchange.shared.Refused RY-01, RY-08, RY-10 */
    static List<RoyaltyEvent> breach(RoyaltyState now, DeclareBreach command, PolicyBook policies) {
        if (now.breached()) {
            return List.of();
        }
        AccountRow row = now.row(command.period());
        LocalDate today = command.origin().day();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new PeriodIsOfTheLicence(command.period(), row != null));
        if (row != null) {
            rules.add(new DemandStayedUnanswered(row.number(), row.answerBy(), today));
        }
        rules.add(new LicenceStillRuns(!now.closed()));
        BusinessRule.check(rules);
        // The notice ends it when it arrives (art. 565); the day of arrival is still a day of the licence.
        LocalDate endedOn = today.plusDays(1);
        return List.of(new BreachDeclared(
                command.aggregateId(),
                now.plan().licenceId(),
                command.period(),
                endedOn,
                Trace.of(
                        command.origin(),
                        policies.version(),
                        Law.CC.art("563(3)"),
                        Law.CC.art("565"),
                        Law.CC.art("873"))));
    }

    /** Nothing where it was waived already. @throws org.openlicence.exchange.shared.Refused RY-01, RY-13 */
    static List<RoyaltyEvent> waive(RoyaltyState now, WaivePenalty command, PolicyBook policies) {
        AccountRow row = now.row(command.period());
        if (row != null && row.penaltyWaivedOn() != null) {
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new PeriodIsOfTheLicence(command.period(), row != null));
        if (row != null) {
            long penaltyFen =
                    ArrearsPenalty.of(row, command.origin().day(), policies).fen();
            rules.add(new PenaltyIsOwed(row.number(), penaltyFen));
        }
        BusinessRule.check(rules);
        return List.of(new PenaltyWaived(
                command.aggregateId(),
                command.period(),
                Trace.of(command.origin(), policies.version(), Law.CC.art("575"))));
    }
}
