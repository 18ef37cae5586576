package org.openlicence.exchange.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.FollowUpCommand.AnswerObjection;
import org.openlicence.exchange.registration.FollowUpCommand.RaiseObjection;
import org.openlicence.exchange.registration.event.FollowUpEvent.ObjectionAnswered;
import org.openlicence.exchange.registration.event.FollowUpEvent.ObjectionRaised;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.rule.FormerObjectionIsAnswered;
import org.openlicence.exchange.registration.rule.ObjectionIsOpen;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.registration.rule.TaxpayerIsOfTheBody;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/** Objections to a registration that stands (异议): by its party or a tax body, answered by the market office. */
final class Objections {
    private Objections() {}

    static Optional<RegistrationEvent> raise(
            RegistrationState state, RaiseObjection c, OrganisationDirectory organisations, PolicyBook policies) {
        String objector = c.origin().actor().organisationId();
        List<ObjectionRaised> own = state.followUp().objections().stream()
                .filter(open -> open.objectorId().equals(objector))
                .toList();
        if (own.stream().anyMatch(open -> open.reason().equals(c.reason()))) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.REGISTERED);
        List<BusinessRule> rules = new ArrayList<>(List.of(
                new FormerObjectionIsAnswered(own.isEmpty()), new ReasonIsGiven("objection", true, c.reason())));
        if (c.origin().actor().roles().contains(Role.TAX_BODY)) {
            rules.add(Place.office(OrganisationKind.TAX_BODY, state, c, organisations));
            rules.add(new TaxpayerIsOfTheBody(
                    place(objector, organisations),
                    place(state.subject().sellerId(), organisations),
                    place(state.subject().buyerId(), organisations)));
        }
        BusinessRule.check(rules);
        return Optional.of(new ObjectionRaised(
                c.aggregateId(),
                state.followUp().objectionCount() + 1,
                objector,
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.OBJECTION.on(c.origin().day(), policies))));
    }

    private static @Nullable DivisionCode place(String organisationId, OrganisationDirectory organisations) {
        return organisations
                .find(organisationId)
                .flatMap(entry -> DivisionCode.read(entry.divisionCode()))
                .orElse(null);
    }

    static Optional<RegistrationEvent> answer(
            RegistrationState state, AnswerObjection c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.REGISTERED, RegistrationStatus.AMENDING, RegistrationStatus.REVOKING);
        BusinessRule.check(
                Place.marketOffice(state, c, organisations),
                new ObjectionIsOpen(
                        c.number(),
                        state.followUp().objections().stream().anyMatch(open -> open.number() == c.number())),
                new ReasonIsGiven("answer", true, c.answer()));
        return Optional.of(new ObjectionAnswered(
                c.aggregateId(),
                c.number(),
                c.upheld(),
                c.answer(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.OBJECTION.on(c.origin().day(), policies))));
    }
}
