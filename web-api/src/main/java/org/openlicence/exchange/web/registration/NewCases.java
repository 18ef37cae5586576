package org.openlicence.exchange.web.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openlicence.exchange.organisation.OrganisationCommand.EnterOrganisationAbroad;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Origin;
import org.springframework.stereotype.Component;

/**
 * Opens cases for contracts that no licence of the exchange led to, where the seller's region registers them (按地域登记); an
 * imported technology where the buyer's does, which applies for it.
 */
@Component
class NewCases {
    private final OrganisationDirectory organisations;
    private final PolicyBook policies;

    NewCases(OrganisationDirectory organisations, PolicyBook policies) {
        this.organisations = organisations;
        this.policies = policies;
    }

    /** Whether the other side is known here, or can be entered because it is abroad. */
    boolean known(OpenCaseForm form) {
        return form.abroad().isPresent() || organisations.find(form.otherId()).isPresent();
    }

    /** Enters the other side where it is abroad and nobody named it before; empty where there is nothing to enter. */
    Optional<EnterOrganisationAbroad> entry(OpenCaseForm form, Origin origin) {
        String name = form.abroadName();
        return form.abroad()
                .filter(abroad -> name != null
                        && organisations.find(abroad.organisationId().value()).isEmpty())
                .map(abroad -> new EnterOrganisationAbroad(
                        abroad.organisationId(),
                        abroad.country(),
                        abroad.registerNumber(),
                        Objects.requireNonNullElse(form.abroadNameZh(), name),
                        name,
                        origin));
    }

    /** @param patentIds those of the form; the other side is known */
    OpenRegistration command(RegistrationId id, OpenCaseForm form, List<String> patentIds, Origin origin) {
        String applicant = origin.actor().organisationId();
        var subject = form.subject(applicant, patentIds);
        Region region = Region.ofContract(division(subject.sellerId()), division(applicant));
        int point = policies.figure("registration.default-point", region.code() + "00", origin.day())
                .intValue();
        return new OpenRegistration(
                id, subject, form.amounts(), applicant, region.code(), "%02d".formatted(point), null, origin);
    }

    private String division(String organisationId) {
        return organisations
                .find(organisationId)
                .map(OrganisationDirectory.Entry::divisionCode)
                .orElseThrow(
                        () -> new IllegalStateException("the directory does not know organisation " + organisationId));
    }
}
