package org.openlicence.exchange.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.RegistrationCommand.ApproveAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RejectAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RequestAmendment;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRejected;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent.FirstApprovalGiven;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.rule.AmountLinesAreValid;
import org.openlicence.exchange.registration.rule.ApproverIsNotReviewer;
import org.openlicence.exchange.registration.rule.LargeContractHasTwoApprovers;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Trace;

/** What becomes of a registration: amended amounts (变更). */
final class Afterwards {
    private Afterwards() {}

    static Optional<RegistrationEvent> ask(RegistrationState state, RequestAmendment c, PolicyBook policies) {
        AmendmentRequested asked = state.standing().amendment();
        if (asked != null
                && asked.amounts().equals(c.amounts())
                && asked.reason().equals(c.reason())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.REGISTERED);
        BusinessRule.check(new AmountLinesAreValid(c.amounts()), new ReasonIsGiven("amendment", true, c.reason()));
        return Optional.of(new AmendmentRequested(
                c.aggregateId(),
                c.amounts(),
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.AMENDMENT.on(c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> approve(
            RegistrationState state, ApproveAmendment c, OrganisationDirectory organisations, PolicyBook policies) {
        String person = c.origin().actor().personId();
        RegistrationAmended last = state.standing().lastAmendment();
        if (state.status() == RegistrationStatus.REGISTERED
                && last != null
                && last.approverId().equals(person)) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.AMENDING);
        AmendmentRequested asked = asked(state);
        List<AmountLine> amounts = asked.amounts();
        AmountLines lines = new AmountLines(amounts);
        String first = state.review().firstApproverId();
        Money large = Decision.largeLine(state, asked.trace().effectiveOn(), policies);
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new ApproverIsNotReviewer(person, Set.of(asked.trace().personId())),
                new LargeContractHasTwoApprovers(first, person, lines.technology(), large));
        if (Decision.needsAnother(first, lines.technology(), large)) {
            return Optional.of(new FirstApprovalGiven(
                    c.aggregateId(),
                    person,
                    Trace.of(
                            c.origin(),
                            policies.version(),
                            NationalBasis.SECOND_APPROVAL.on(c.origin().day(), policies))));
        }
        return Optional.of(new RegistrationAmended(
                c.aggregateId(),
                state.standing().version() + 1,
                amounts,
                lines.total().fen(),
                lines.technology().fen(),
                lines.status(),
                person,
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.AMENDMENT.on(c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> reject(
            RegistrationState state, RejectAmendment c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.AMENDING);
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new ApproverIsNotReviewer(
                        c.origin().actor().personId(),
                        Set.of(asked(state).trace().personId())),
                new ReasonIsGiven("decision", true, c.reason()));
        return Optional.of(new AmendmentRejected(
                c.aggregateId(),
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.AMENDMENT.on(c.origin().day(), policies))));
    }

    private static AmendmentRequested asked(RegistrationState state) {
        AmendmentRequested asked = state.standing().amendment();
        if (asked == null) {
            throw new IllegalStateException("a case in amendment without the amendment asked for");
        }
        return asked;
    }
}
