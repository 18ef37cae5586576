package org.openlicence.exchange.registration;

import java.util.List;
import java.util.Set;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.rule.CommandFitsTheState;
import org.openlicence.exchange.registration.rule.ContractBelongsToTheArea;
import org.openlicence.exchange.registration.rule.NoConflictOfInterest;
import org.openlicence.exchange.registration.rule.OfficeDecidesItsCases;
import org.openlicence.exchange.registration.rule.OfficeIsCompetent;
import org.openlicence.exchange.registration.rule.PointDecidesItsCases;
import org.openlicence.exchange.registration.rule.RegistrarIsCompetent;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Role;

/** Whether a command has its place: in the state of the case, and at the registrar who sends it. */
final class Place {
    private Place() {}

    /** @throws org.openlicence.exchange.shared.Refused REG-01 */
    static void check(RegistrationState state, RegistrationCommand command, RegistrationStatus... allowed) {
        RegistrationStatus status = state.status();
        if (status == null) {
            throw new IllegalStateException("the case was not opened");
        }
        BusinessRule.check(new CommandFitsTheState(command.getClass().getSimpleName(), status, Set.of(allowed)));
    }

    /** G8 for whoever acts for a registrar. */
    static RegistrarIsCompetent registrar(
            RegistrationState state,
            RegistrationCommand command,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        var registrar = organisations.find(command.origin().actor().organisationId());
        return new RegistrarIsCompetent(
                registrar.map(OrganisationDirectory.Entry::kind).orElse(null),
                registrar.map(OrganisationDirectory.Entry::divisionCode).orElse(null),
                state.region(),
                state.opened().opening().point(),
                registrar.stream()
                        .flatMapToInt(entry ->
                                RegistrationPoints.heldBy(
                                        entry, state.region(), command.origin().day(), policies)
                                        .stream())
                        .boxed()
                        .findFirst()
                        .orElse(null));
    }

    /** G8 for a registration point, REG-19 for a market office; and each decides its own classes of case (REG-33, REG-24). */
    static List<BusinessRule> decider(
            RegistrationState state,
            RegistrationCommand command,
            OrganisationDirectory organisations,
            PolicyBook policies,
            boolean large) {
        boolean experts = state.followUp().experts().referral() != null;
        CaseClass cases = CaseClass.of(large, experts);
        Decider decider = Decider.of(cases, state.region(), command.origin().day(), policies);
        return command.origin().actor().roles().contains(Role.APPROVER)
                ? List.of(registrar(state, command, organisations, policies), new PointDecidesItsCases(cases, decider))
                : List.of(marketOffice(state, command, organisations), new OfficeDecidesItsCases(cases, decider));
    }

    /** REG-19 for whoever acts for the market office. */
    static OfficeIsCompetent marketOffice(
            RegistrationState state, RegistrationCommand command, OrganisationDirectory organisations) {
        return office(OrganisationKind.MARKET_OFFICE, state, command, organisations);
    }

    /** REG-19: an office of that kind, of the region the case was filed in. */
    static OfficeIsCompetent office(
            OrganisationKind needed,
            RegistrationState state,
            RegistrationCommand command,
            OrganisationDirectory organisations) {
        var office = organisations.find(command.origin().actor().organisationId());
        return new OfficeIsCompetent(
                needed,
                office.map(OrganisationDirectory.Entry::kind).orElse(null),
                office.map(OrganisationDirectory.Entry::divisionCode).orElse(null),
                state.region());
    }

    /** REG-16: a person that acted for a party, under whatever account, or whose organisation is one, stays out of it. */
    static NoConflictOfInterest noConflict(RegistrationState state, RegistrationCommand command, boolean stated) {
        Actor actor = command.origin().actor();
        boolean ofAParty = state.opened().persons().contains(actor.personId())
                || state.subject().sellerId().equals(actor.organisationId())
                || state.subject().buyerId().equals(actor.organisationId());
        return new NoConflictOfInterest(stated, ofAParty);
    }

    /** REG-15: whether the case was filed where it belongs. */
    static ContractBelongsToTheArea area(RegistrationState state, OrganisationDirectory organisations) {
        return new ContractBelongsToTheArea(
                organisations
                        .find(state.opened().opening().applicantId())
                        .map(OrganisationDirectory.Entry::divisionCode)
                        .orElse(null),
                state.region());
    }
}
