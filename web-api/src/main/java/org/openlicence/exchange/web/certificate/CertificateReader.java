package org.openlicence.exchange.web.certificate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateRegister;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.registration.TaxpayersOfReader;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Certificates with their content, and who may read all of it: the parties, the registration points, the market office, and tax bodies of its taxpayers. */
@Component
class CertificateReader {
    private static final Set<Role> OFFICES = Set.of(Role.REVIEWER, Role.APPROVER, Role.MARKET_OFFICE);

    private final CertificateRegister register;
    private final RegistrationQueries registrations;
    private final TaxpayersOfReader taxpayers;
    private final ActorResolver actors;

    CertificateReader(
            CertificateRegister register,
            RegistrationQueries registrations,
            TaxpayersOfReader taxpayers,
            ActorResolver actors) {
        this.register = register;
        this.registrations = registrations;
        this.taxpayers = taxpayers;
        this.actors = actors;
    }

    CertificateContent content(Version version) {
        return ReadModelJson.MAPPER.readValue(version.content(), CertificateContent.class);
    }

    boolean mayReadAll(String registrationId) {
        return actors.current()
                .filter(actor -> actor.roles().stream().anyMatch(OFFICES::contains)
                        || registrations
                                .byId(registrationId)
                                .filter(view ->
                                        view.visibleTo(actor.organisationId()) || taxpayers.anyOf(view.subject()))
                                .isPresent())
                .isPresent();
    }

    /**
     * A version in full; the current one unless another is asked for.
     *
     * @throws NotFound when it was never issued, or the reader may not read it
     */
    Version forParties(String number, @Nullable Integer version) {
        List<Version> versions = register.versions(number);
        return versions.stream()
                .filter(one -> version == null || one.version() == version)
                .filter(one -> mayReadAll(one.registrationId()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound(number));
    }
}
