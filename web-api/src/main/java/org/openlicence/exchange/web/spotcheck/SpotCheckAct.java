package org.openlicence.exchange.web.spotcheck;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.query.spotcheckdesk.SpotCheckView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.spotcheck.SpotCheckCommand;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.spotcheck.SpotCheckStatus;
import org.openlicence.exchange.web.command.PageAct;

/** Acts on a spot check: who is offered each, and when. All carry a text. Addresses are the names in lower case. */
public enum SpotCheckAct implements PageAct {
    NOTICE(Role.MARKET_OFFICE, Law.DESIGN.art("spot-check"), SpotCheckStatus.PLANNED, SpotCheckStatus.SAMPLED),
    MATERIAL(
            Role.REPRESENTATIVE,
            Law.DESIGN.art("spot-check"),
            SpotCheckStatus.NOTIFIED,
            SpotCheckStatus.MATERIAL_IN,
            SpotCheckStatus.NO_REPLY,
            SpotCheckStatus.RECTIFY),
    EXAMINATION(Role.INSPECTOR, Law.DESIGN.art("spot-check"), SpotCheckStatus.MATERIAL_IN, SpotCheckStatus.NO_REPLY),
    PASSING(Role.INSPECTOR, Law.DESIGN.art("spot-check"), SpotCheckStatus.EXAMINED, SpotCheckStatus.RECTIFY),
    RECTIFICATION(Role.INSPECTOR, Law.DESIGN.art("spot-check"), SpotCheckStatus.EXAMINED),
    VIOLATION(Role.INSPECTOR, Law.SH_REV_2025.art("4"), SpotCheckStatus.EXAMINED, SpotCheckStatus.RECTIFY);

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "notice|material|examination|passing|rectification|violation";

    private final Role role;
    private final Provision law;
    private final Set<SpotCheckStatus> from;

    SpotCheckAct(Role role, Provision law, SpotCheckStatus first, SpotCheckStatus... others) {
        this.role = role;
        this.law = law;
        this.from = EnumSet.of(first, others);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static SpotCheckAct at(String address) {
        return PageAct.at(SpotCheckAct.class, address);
    }

    /** Provision in the form of {@link Provision#key()}. */
    public String law() {
        return law.key();
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the check itself. */
    boolean offered(SpotCheckView view, Actor actor) {
        SpotCheckView.Notice notice = view.notice();
        boolean concerned =
                switch (role) {
                    case REPRESENTATIVE -> view.subject().applicantId().equals(actor.organisationId());
                    case INSPECTOR -> notice != null && notice.inspectorId().equals(actor.personId());
                    default -> true;
                };
        return concerned && actor.roles().contains(role) && from.contains(view.status());
    }

    /** @param inspectors persons who may inspect */
    SpotCheckCommand command(SpotCheckId id, SpotCheckForm form, List<String> inspectors, Origin origin) {
        String text = form.text();
        return switch (this) {
            case NOTICE -> new SpotCheckCommand.NotifyCheckedParty(id, text, inspectors, origin);
            case MATERIAL -> new SpotCheckCommand.HandInMaterial(id, text, form.documentHash(), origin);
            case EXAMINATION -> new SpotCheckCommand.ExamineCheck(id, text, origin);
            case PASSING -> new SpotCheckCommand.PassCheck(id, text, origin);
            case RECTIFICATION -> new SpotCheckCommand.AskRectification(id, text, origin);
            case VIOLATION -> new SpotCheckCommand.FindViolation(id, text, origin);
        };
    }
}
