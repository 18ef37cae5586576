package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyCommand.CloseRoyalty;
import org.openlicence.exchange.royalty.RoyaltyCommand.DeclareBreach;
import org.openlicence.exchange.royalty.RoyaltyCommand.DemandArrears;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.ArrearsDemanded;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.BreachDeclared;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyClosed;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaymentMismatched;
import org.openlicence.exchange.royalty.rule.DemandStayedUnanswered;
import org.openlicence.exchange.royalty.rule.LicenceStillRuns;
import org.openlicence.exchange.royalty.rule.PeriodIsOfTheLicence;
import org.openlicence.exchange.royalty.rule.SomethingIsOverdue;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What a licensor may do about arrears, and what the end of the licence does to the account. */
final class ArrearsDecision {
    /** Why a payment goes back: in its period there was no licence. */
    private static final String NO_LICENCE = "NO_LICENCE";

    private ArrearsDecision() {}

    /** Nothing while a demand runs; it is not made again. @throws org.openlicence.exchange.shared.Refused RY-01, RY-07 */
    static List<RoyaltyEvent> demand(RoyaltyState now, DemandArrears command, PolicyBook policies) {
        RoyaltyPeriod period = now.period(command.period());
        if (period != null && period.answerBy() != null) {
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new PeriodIsOfTheLicence(command.period(), period != null));
        if (period != null) {
            rules.add(new SomethingIsOverdue(period.number(), period.status()));
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
        RoyaltyPeriod period = now.period(command.period());
        LocalDate today = command.origin().day();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new PeriodIsOfTheLicence(command.period(), period != null));
        if (period != null) {
            rules.add(new DemandStayedUnanswered(period.number(), period.answerBy(), today));
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

    /**
     * Nothing where it is closed for that day already, or an earlier one. What was paid for a period in which there was no
     * licence goes back; after an invalidation paid sums stay, and what was not due by then is not owed (Patent Law art. 47).
     */
    static List<RoyaltyEvent> close(RoyaltyState now, CloseRoyalty command, PolicyBook policies) {
        LocalDate endedOn = command.endedOn();
        LocalDate closedOn = now.closedOn();
        if (closedOn != null && !endedOn.isBefore(closedOn)) {
            return List.of();
        }
        RoyaltyPeriod last = command.invalidated() ? now.lastDueBefore(endedOn, policies) : now.lastBefore(endedOn);
        Provision basis = command.invalidated() ? Law.PL.art("47") : Law.CC.art("867");
        Trace trace = Trace.effective(command.origin(), endedOn, policies.version(), basis);
        int kept = last == null ? 0 : last.number();
        List<RoyaltyEvent> events = new ArrayList<>();
        events.add(new RoyaltyClosed(
                command.aggregateId(),
                endedOn,
                kept,
                last == null
                        ? endedOn
                        : statableFrom(last, endedOn, command.origin().day()),
                trace));
        for (RoyaltyPeriod period : now.periods()) {
            RoyaltyPeriod.Payment payment = period.payment();
            if (period.number() > kept && payment != null) {
                events.add(new RoyaltyPaymentMismatched(
                        command.aggregateId(),
                        now.plan().licenceId(),
                        period.number(),
                        payment.bankReference(),
                        0,
                        payment.amountFen(),
                        now.plan().takerId(),
                        NO_LICENCE,
                        payment.valueAt(),
                        Trace.effective(command.origin(), endedOn, policies.version(), Law.CC.art("985"))));
            }
        }
        return events;
    }

    /** An end that became known late gives the whole time from that day. */
    private static LocalDate statableFrom(RoyaltyPeriod last, LocalDate endedOn, LocalDate today) {
        if (!endedOn.isBefore(last.to())) {
            return last.statableFrom();
        }
        boolean overBefore = !last.statableFrom().isAfter(today);
        return overBefore ? last.statableFrom() : endedOn.isAfter(today) ? endedOn : today;
    }
}
