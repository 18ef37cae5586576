package org.openlicence.exchange.web.registration;

import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Origin;
import org.springframework.stereotype.Component;

/** Opens cases for contracts that no licence of the exchange led to, where the seller's region registers them (按地域登记). */
@Component
class NewCases {
    private final OrganisationDirectory organisations;
    private final PolicyBook policies;

    NewCases(OrganisationDirectory organisations, PolicyBook policies) {
        this.organisations = organisations;
        this.policies = policies;
    }

    /** Whether the other side is known here. */
    boolean known(OpenCaseForm form) {
        return organisations.find("org_" + form.otherCode()).isPresent();
    }

    /** @param patentIds those of the form; the other side is known */
    OpenRegistration command(RegistrationId id, OpenCaseForm form, List<String> patentIds, Origin origin) {
        String applicant = origin.actor().organisationId();
        var subject = form.subject(applicant, patentIds);
        String division = Optional.of(subject.sellerId())
                .flatMap(organisations::find)
                .map(OrganisationDirectory.Entry::divisionCode)
                .orElseThrow(() -> new IllegalStateException("the directory does not know the seller"));
        int point = policies.figure("registration.default-point", division, origin.day())
                .intValue();
        return new OpenRegistration(
                id,
                subject,
                form.amounts(),
                applicant,
                Region.provinceOf(division).code(),
                "%02d".formatted(point),
                null,
                origin);
    }
}
