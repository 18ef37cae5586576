package org.openlicence.exchange.web.institution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.InstitutionTexts;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.query.institutiondesk.InstitutionQueries;
import org.openlicence.exchange.query.institutiondesk.InstitutionView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** The register as everybody may read it; words of decisions and open cases are for the institution and the market office. */
@Component
public class Institutions {
    private static final int SHOWN = 50;

    private final InstitutionQueries queries;
    private final InstitutionTexts texts;
    private final ActorResolver actors;
    private final Clock clock;

    Institutions(InstitutionQueries queries, InstitutionTexts texts, ActorResolver actors, Clock clock) {
        this.queries = queries;
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    Page<InstitutionView> all(@Nullable String after) {
        return queries.all(new PageRequest(SHOWN, after));
    }

    Page<InstitutionView> waiting(@Nullable String after) {
        return queries.waitingForOffice(new PageRequest(SHOWN, after));
    }

    FreshRead<InstitutionView> read(InstitutionId id, @Nullable Long atLeast) {
        return FreshRead.of(() -> queries.byId(id.value()), InstitutionView::version, atLeast)
                .visible(id.value(), anybody -> true);
    }

    /** The entry of an organisation; empty when it is no institution. */
    public Optional<InstitutionView> ofOrganisation(String organisationId) {
        return queries.byId(InstitutionId.of(new OrganisationId(organisationId)).value());
    }

    /** Whether the reader may see what decisions say and which cases are open. */
    boolean insider(InstitutionView view) {
        Actor actor = actors.current().orElse(null);
        return actor != null
                && (actor.roles().contains(Role.MARKET_OFFICE)
                        || view.organisationId().equals(actor.organisationId()));
    }

    Map<String, String> words(InstitutionView view) {
        return texts.of(new InstitutionId(view.institutionId()));
    }

    List<InstitutionAct> acts(InstitutionView view) {
        Actor actor = actors.current().orElse(null);
        return List.of(InstitutionAct.values()).stream()
                .filter(act -> act.offered(view, actor))
                .toList();
    }

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }
}
