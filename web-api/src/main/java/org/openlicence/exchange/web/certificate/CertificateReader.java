package org.openlicence.exchange.web.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateRegister;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.registration.TaxpayersOfReader;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.security.DeskOfReader;
import org.springframework.stereotype.Component;

/**
 * Certificates with their content, and who may read all of it: the parties, the registration point and the market office of the
 * case, and tax bodies of its taxpayers. What everybody may read is the public check's.
 */
@Component
class CertificateReader {
    private final CertificateRegister register;
    private final RegistrationQueries registrations;
    private final DeskOfReader desk;
    private final TaxpayersOfReader taxpayers;
    private final ActorResolver actors;

    CertificateReader(
            CertificateRegister register,
            RegistrationQueries registrations,
            DeskOfReader desk,
            TaxpayersOfReader taxpayers,
            ActorResolver actors) {
        this.register = register;
        this.registrations = registrations;
        this.desk = desk;
        this.taxpayers = taxpayers;
        this.actors = actors;
    }

    CertificateContent content(Version version) {
        return ReadModelJson.MAPPER.readValue(version.content(), CertificateContent.class);
    }

    boolean mayReadAll(String registrationId) {
        return registrations.byId(registrationId).filter(this::readsAll).isPresent();
    }

    private boolean readsAll(RegistrationView view) {
        boolean party = actors.current()
                .filter(actor -> view.visibleTo(actor.organisationId()))
                .isPresent();
        return party || desk.covers(view) || desk.ofOffice(view) || taxpayers.anyOf(view.subject());
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
