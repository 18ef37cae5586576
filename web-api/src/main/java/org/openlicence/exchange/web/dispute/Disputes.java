package org.openlicence.exchange.web.dispute;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.dispute.DisputeStatus;
import org.openlicence.exchange.dispute.DisputeTexts;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.disputedesk.DisputeQueries;
import org.openlicence.exchange.query.disputedesk.DisputeView;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Disputes for the parties of the licence, and for the patent registrar once it was asked to mediate; for others none. */
@Component
class Disputes {
    private static final int SHOWN = 50;

    private final DisputeQueries disputes;
    private final LicenceQueries licences;
    private final Licences names;
    private final DisputeTexts texts;
    private final ActorResolver actors;

    Disputes(
            DisputeQueries disputes,
            LicenceQueries licences,
            Licences names,
            DisputeTexts texts,
            ActorResolver actors) {
        this.disputes = disputes;
        this.licences = licences;
        this.names = names;
        this.texts = texts;
        this.actors = actors;
    }

    /** One line of a list. @param title of the patent @param mine whether the reader is the one to act */
    record Line(DisputeView dispute, String title, boolean mine) {}

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when there is none, or the reader may not know of it
     */
    FreshRead<DisputeView> read(DisputeId id, @Nullable Long atLeast) {
        Actor actor = actors.required();
        return FreshRead.of(() -> disputes.byId(id.value()), DisputeView::version, atLeast)
                .visible(id.value(), view -> visible(view, actor));
    }

    /** @throws NotFound when the reader is not a party of the licence */
    LicenceView licence(LicenceId id) {
        String organisation = actors.required().organisationId();
        return licences.byId(id.value())
                .filter(view -> view.visibleTo(organisation))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    List<Line> ofLicence(LicenceId id) {
        Actor actor = actors.required();
        return disputes.ofLicence(id.value()).stream()
                .filter(view -> visible(view, actor))
                .map(view -> line(view, actor))
                .toList();
    }

    Page<DisputeView> ofParty(@Nullable String after) {
        return disputes.ofParty(actors.required().organisationId(), new PageRequest(SHOWN, after));
    }

    Page<DisputeView> inMediation(@Nullable String after) {
        return disputes.inMediation(new PageRequest(SHOWN, after));
    }

    /** What the parties wrote, by the hashes the view names; erased words are not there. */
    Map<String, String> words(DisputeView view) {
        return texts.of(new DisputeId(view.disputeId()));
    }

    List<Line> lines(List<DisputeView> views) {
        Actor actor = actors.required();
        return views.stream().map(view -> line(view, actor)).toList();
    }

    private Line line(DisputeView view, Actor actor) {
        String title = licences.byId(view.licenceId())
                .map(licence -> names.title(licence.patentId()))
                .orElse(view.licenceId());
        boolean mine = DisputeAct.ANSWER.offered(view, actor)
                || DisputeAct.ACCEPTANCE.offered(view, actor)
                || DisputeAct.AGREEMENT.offered(view, actor);
        return new Line(view, title, mine);
    }

    private static boolean visible(DisputeView view, Actor actor) {
        boolean office = actor.roles().contains(Role.REGISTRAR) && view.mediation() != null;
        return office || view.partyIs(actor.organisationId());
    }

    /** Colour of a state. */
    static String tone(DisputeStatus status) {
        return switch (status) {
            case OPENED, NEGOTIATING, MEDIATION_REQUESTED, IN_COURT -> "wait";
            case MEDIATED -> "ok";
            case MEDIATION_FAILED -> "stop";
            case CLOSED -> "off";
        };
    }
}
