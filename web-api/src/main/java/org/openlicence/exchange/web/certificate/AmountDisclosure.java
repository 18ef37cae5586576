package org.openlicence.exchange.web.certificate;

import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.query.registrationdesk.CertificateView;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Whether the amounts of a certificate show to everybody, and what its reader has chosen. */
@Component
class AmountDisclosure {
    private final RegistrationQueries registrations;
    private final OrganisationDirectory organisations;
    private final ActorResolver actors;

    AmountDisclosure(RegistrationQueries registrations, OrganisationDirectory organisations, ActorResolver actors) {
        this.registrations = registrations;
        this.organisations = organisations;
        this.actors = actors;
    }

    /**
     * @param shown to everybody
     * @param side SELLER or BUYER, when the reader may choose for it; absent for everybody else
     * @param mine whether the reader's side chose to show them
     * @param version of the certificate the choice is made on
     * @param current whether this is at least the version asked for
     */
    public record Choice(boolean shown, @Nullable String side, boolean mine, long version, boolean current) {}

    /** @param atLeast version of the certificate to wait for; absent for whatever is there */
    Choice of(CertificateContent content, @Nullable Long atLeast) {
        String id =
                CertificateId.of(new OfficialNumber(content.officialNumber())).value();
        FreshRead<CertificateView> read =
                FreshRead.of(() -> registrations.certificate(id), CertificateView::version, atLeast);
        String side = side(content);
        return read.found()
                .map(view -> new Choice(
                        view.amountShown(),
                        side,
                        side != null && view.showing().contains(side),
                        view.version(),
                        read.current()))
                .orElseGet(() -> new Choice(false, null, false, 0, atLeast == null));
    }

    private @Nullable String side(CertificateContent content) {
        String code = actors.current()
                .filter(actor -> actor.roles().contains(Role.REPRESENTATIVE))
                .flatMap(actor -> organisations.find(actor.organisationId()))
                .map(Entry::creditCode)
                .orElse("");
        if (code.equals(content.seller().creditCode())) {
            return "SELLER";
        }
        return code.equals(content.buyer().creditCode()) ? "BUYER" : null;
    }
}
