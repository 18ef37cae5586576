package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenInstalments;
import org.openlicence.exchange.royalty.RoyaltyCommand.ReportDueEvent;
import org.openlicence.exchange.royalty.event.LaterInstalment;
import org.openlicence.exchange.royalty.event.RoyaltyEvent;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.InstalmentFellDue;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.InstalmentsOpened;
import org.openlicence.exchange.royalty.rule.EventHappenedInTerm;
import org.openlicence.exchange.royalty.rule.EventIsAwaited;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** How the later instalments of a fee come to be due. */
final class InstalmentDecision {
    private static final Provision FEE_AS_AGREED = Law.CC.art("867");

    private InstalmentDecision() {}

    static InstalmentsOpened opened(OpenInstalments command, PolicyBook policies) {
        List<LaterInstalment> later = new ArrayList<>();
        LocalDate paidFrom = command.paidFrom();
        // Nothing was due at conclusion where a free trial went before.
        for (int i = paidFrom == null ? 1 : 0; i < command.tranches().size(); i++) {
            var tranche = command.tranches().get(i);
            Long amountFen = tranche.amountFen();
            later.add(new LaterInstalment(
                    i + 1, amountFen == null ? 0 : amountFen, tranche.dueAfterMonths(), tranche.dueUpon()));
        }
        Long first = paidFrom == null ? command.tranches().getFirst().amountFen() : Long.valueOf(0);
        return new InstalmentsOpened(
                command.aggregateId(),
                command.licenceId().value(),
                command.takerId(),
                command.licensorIds(),
                first == null ? 0 : first,
                later,
                command.validFrom(),
                command.validTo(),
                paidFrom,
                Trace.effective(
                        command.origin(),
                        paidFrom == null ? command.validFrom() : paidFrom,
                        policies.version(),
                        FEE_AS_AGREED));
    }

    /** Nothing for the day that is known. @throws org.openlicence.exchange.shared.Refused RY-11, RY-12 */
    static List<RoyaltyEvent> report(RoyaltyState now, ReportDueEvent command, PolicyBook policies) {
        AgreedSum sum = now.sum(command.period());
        LocalDate occurredOn = command.occurredOn();
        if (sum != null && sum.dueUpon() != null && occurredOn.equals(sum.eventOn())) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        BusinessRule.check(List.of(
                new EventIsAwaited(command.period(), sum != null && sum.status() == RoyaltyStatus.AWAITING_EVENT),
                new EventHappenedInTerm(occurredOn, now.plan().validFrom(), now.ends(), today)));
        return List.of(new InstalmentFellDue(
                command.aggregateId(),
                now.plan().takerId(),
                command.period(),
                occurredOn,
                RoyaltyDeadlines.eventDueOn(today, policies),
                Trace.effective(command.origin(), occurredOn, policies.version(), FEE_AS_AGREED)));
    }
}
