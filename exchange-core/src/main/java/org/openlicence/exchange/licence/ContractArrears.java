package org.openlicence.exchange.licence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceCommand.DemandContractSum;
import org.openlicence.exchange.licence.LicenceCommand.EndForArrears;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceCommand.MarkContractSumOverdue;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractSumDemanded;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractSumFellOverdue;
import org.openlicence.exchange.licence.rule.ContractDemandStayedUnanswered;
import org.openlicence.exchange.licence.rule.ContractSumDayIsOver;
import org.openlicence.exchange.licence.rule.ContractSumIsOverdue;
import org.openlicence.exchange.licence.rule.LicenceIsInForce;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/**
 * What a negotiated contract makes due at its conclusion once its last day has passed: overdue, demanded, and the licence ended for
 * it. No penalty runs, because the contracts made here agree on none (Civil Code art. 585).
 */
final class ContractArrears {
    /** Days from a demand until the licensor may end the licence. */
    static final String DEMAND_DAYS = "contract.demand.days";

    private static final Provision OWED = Law.CC.art("579");
    private static final Provision ARREARS = Law.CC.art("873");

    private ContractArrears() {}

    /** Nothing where it was paid, is owed no more, or was marked before. @throws org.openlicence.exchange.shared.Refused LC-18 */
    static List<LicenceEvent> overdue(LicenceState now, MarkContractSumOverdue command, PolicyBook policies) {
        LocalDate dueOn = owedUntil(now);
        if (dueOn == null || now.claims().overdue()) {
            return List.of();
        }
        BusinessRule.check(new ContractSumDayIsOver(dueOn, command.origin().day()));
        return List.of(new ContractSumFellOverdue(
                command.aggregateId(),
                now.notice().due().fen(),
                dueOn,
                Trace.effective(command.origin(), dueOn.plusDays(1), policies.version(), OWED, ARREARS)));
    }

    /** Nothing while a demand runs. @throws org.openlicence.exchange.shared.Refused LC-19 */
    static List<LicenceEvent> demand(LicenceState now, DemandContractSum command, PolicyBook policies) {
        boolean owed = owedUntil(now) != null;
        if (owed && now.claims().answerBy() != null) {
            return List.of();
        }
        BusinessRule.check(new ContractSumIsOverdue(owed, now.claims().overdue()));
        LocalDate today = command.origin().day();
        int days = policies.figure(DEMAND_DAYS, today).intValue();
        return List.of(new ContractSumDemanded(
                command.aggregateId(),
                policies.calendar().orNextWorkingDay(today.plusDays(days)),
                Trace.of(command.origin(), policies.version(), OWED, Law.CC.art("563(3)"))));
    }

    /** Nothing where it ended for that already. @throws org.openlicence.exchange.shared.Refused LC-15, LC-20 */
    static List<LicenceEvent> end(LicenceState now, EndForArrears command, PolicyBook policies) {
        LicenceState.End end = now.end();
        if (end != null && end.reason().equals(EndLicence.BREACH)) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        BusinessRule.check(
                new LicenceIsInForce(now.status()),
                new ContractDemandStayedUnanswered(
                        owedUntil(now) == null ? null : now.claims().answerBy(), today));
        // The notice ends it when it arrives (art. 565); the day of arrival is still a day of the licence.
        EndLicence breach = new EndLicence(command.licenceId(), EndLicence.BREACH, today.plusDays(1), command.origin());
        return EndDecision.end(now, breach, policies);
    }

    /** Last day to pay while the sum is owed; absent when none is. */
    private static @Nullable LocalDate owedUntil(LicenceState now) {
        LicenceState.Contract contract = now.notice().contract();
        boolean owed = contract != null
                && now.status() != LicenceStatus.NOT_FORMED
                && !now.claims().dueCancelled()
                && !now.paid();
        return owed ? contract.paymentDueOn() : null;
    }
}
