package org.openlicence.exchange.web.licence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.security.DeskOfReader;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Licences as their parties may read them, the patent registrar, and the registration point or market office their case lies
 * with; for everybody else there are none.
 */
@Component
public class Licences {
    private final LicenceQueries licences;
    private final RegistrationQueries registrations;
    private final DeskOfReader desk;
    private final PatentQueries patents;
    private final OrganisationNames organisations;
    private final ActorResolver actors;

    Licences(
            LicenceQueries licences,
            RegistrationQueries registrations,
            DeskOfReader desk,
            PatentQueries patents,
            OrganisationNames organisations,
            ActorResolver actors) {
        this.licences = licences;
        this.registrations = registrations;
        this.desk = desk;
        this.patents = patents;
        this.organisations = organisations;
        this.actors = actors;
    }

    /**
     * A licence with at least that version, or what is there after a short wait.
     *
     * @throws NotFound when there is none, or the reader has nothing to do with it
     */
    public FreshRead<LicenceView> read(String id, @Nullable Long atLeast) {
        return checked(id, FreshRead.of(() -> licences.byId(id), LicenceView::version, atLeast));
    }

    /** The same, waiting until a payment shows. */
    public FreshRead<LicenceView> readWithPayment(String id, String bankReference) {
        return checked(
                id,
                FreshRead.of(
                        () -> licences.byId(id),
                        view -> view.payments().stream()
                                        .anyMatch(p -> p.bankReference().equals(bankReference))
                                ? 1
                                : 0,
                        1L));
    }

    /** The licence for its taker alone. */
    public FreshRead<LicenceView> ofTaker(String id, @Nullable Long atLeast) {
        FreshRead<LicenceView> read = read(id, atLeast);
        String organisation = actors.required().organisationId();
        if (read.found().filter(view -> !view.takerId().equals(organisation)).isPresent()) {
            throw new NotFound(id);
        }
        return read;
    }

    private FreshRead<LicenceView> checked(String id, FreshRead<LicenceView> read) {
        Actor actor = actors.required();
        return read.visible(
                id,
                view -> view.visibleTo(actor.organisationId())
                        || actor.roles().contains(Role.REGISTRAR)
                        || onDesk(view));
    }

    /** The tracker of a contract is part of its case, so who has to do with the one reads the other. */
    private boolean onDesk(LicenceView licence) {
        return registrations
                .ofLicence(licence.licenceId())
                .filter(view -> desk.covers(view) || desk.ofOffice(view))
                .isPresent();
    }

    /** An organisation's name in the reader's language; its id when the directory does not know it. */
    public String name(String organisationId) {
        return organisations.name(organisationId);
    }

    public String names(List<String> organisationIds) {
        return organisations.names(organisationIds);
    }

    /** Number of a patent; its id when it is not known. */
    public String number(String patentId) {
        return patents.byId(patentId).map(PatentView::number).orElse(patentId);
    }

    /** Title of a patent in the reader's language. */
    public String title(String patentId) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return patents.byId(patentId).map(patent -> patent.title(language)).orElse(patentId);
    }

    public @Nullable PatentView patent(String patentId) {
        return patents.byId(patentId).orElse(null);
    }
}
