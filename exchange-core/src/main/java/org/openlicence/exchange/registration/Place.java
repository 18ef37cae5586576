package org.openlicence.exchange.registration;

import java.util.Set;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.registration.rule.CommandFitsTheState;
import org.openlicence.exchange.registration.rule.ContractBelongsToTheArea;
import org.openlicence.exchange.registration.rule.RegistrarIsCompetent;
import org.openlicence.exchange.shared.BusinessRule;

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
            RegistrationState state, RegistrationCommand command, OrganisationDirectory organisations) {
        var registrar = organisations.find(command.origin().actor().organisationId());
        return new RegistrarIsCompetent(
                registrar.map(OrganisationDirectory.Entry::kind).orElse(null),
                registrar.map(OrganisationDirectory.Entry::divisionCode).orElse(null),
                state.region());
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
