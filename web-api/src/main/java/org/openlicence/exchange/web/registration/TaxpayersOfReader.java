package org.openlicence.exchange.web.registration;

import java.util.Optional;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Whose taxes the reader is concerned with: those of its own division, when it is of a tax body; nobody's otherwise. */
@Component
public class TaxpayersOfReader {
    private final OrganisationDirectory directory;
    private final ActorResolver actors;

    TaxpayersOfReader(OrganisationDirectory directory, ActorResolver actors) {
        this.directory = directory;
        this.actors = actors;
    }

    /** Division of the reader's tax body. @throws NotFound when the directory does not know it */
    public DivisionCode division() {
        String organisation = actors.required().organisationId();
        return placeOf(organisation).orElseThrow(() -> new NotFound(organisation));
    }

    /** Whether an organisation is in the reader's division. */
    public boolean include(String organisationId) {
        return actors.current()
                .filter(actor -> actor.roles().contains(Role.TAX_BODY))
                .flatMap(actor -> placeOf(actor.organisationId()))
                .filter(own -> placeOf(organisationId).filter(own::holds).isPresent())
                .isPresent();
    }

    /** Whether either party of a contract is. */
    public boolean anyOf(ContractSubject contract) {
        return include(contract.sellerId()) || include(contract.buyerId());
    }

    private Optional<DivisionCode> placeOf(String organisationId) {
        return directory.find(organisationId).flatMap(entry -> DivisionCode.read(entry.divisionCode()));
    }
}
