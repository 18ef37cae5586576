package org.openlicence.exchange.web.dispute;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.dispute.DisputeCommand;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.dispute.DisputeOutcome;
import org.openlicence.exchange.dispute.DisputeStatus;
import org.openlicence.exchange.query.disputedesk.DisputeView;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.PageAct;

/** Acts on a dispute: who is offered each, when, and what it carries. Addresses are the names in lower case. */
public enum DisputeAct implements PageAct {
    ANSWER(Role.REPRESENTATIVE, Law.PL.art("52"), "text"),
    ACCEPTANCE(Role.REPRESENTATIVE, Law.CC.art("483"), "proposal"),
    PROPOSAL(Role.REPRESENTATIVE, Law.PL.art("52"), "text"),
    MEDIATION(Role.REPRESENTATIVE, Law.PL.art("52"), "reference", "on"),
    AGREEMENT(Role.REGISTRAR, Law.PL.art("52"), "reference", "on"),
    FAILURE(Role.REGISTRAR, Law.PL.art("52"), "reference", "on"),
    COURT(Role.REPRESENTATIVE, Law.PL.art("52"), "reference", "on"),
    CLOSING(Role.REPRESENTATIVE, Law.PL.art("52"), "outcome", "reference", "on"),
    WITHDRAWAL(Role.REPRESENTATIVE, Law.PL.art("52"), "on");

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "answer|acceptance|proposal|mediation|agreement|failure|court|closing|withdrawal";

    private final Role role;
    private final Provision law;
    private final List<String> members;

    DisputeAct(Role role, Provision law, String... members) {
        this.role = role;
        this.law = law;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static DisputeAct at(String address) {
        return PageAct.at(DisputeAct.class, address);
    }

    public Provision law() {
        return law;
    }

    /** Members in the order of the form. */
    public List<String> members() {
        return members;
    }

    List<String> missing(DisputeForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            Object value =
                    switch (member) {
                        case "text" -> form.text();
                        case "proposal" -> form.proposal();
                        case "reference" -> form.reference();
                        case "on" -> form.on();
                        case "outcome" -> form.outcome();
                        default -> throw new IllegalStateException("no member " + member);
                    };
            if (value == null) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the dispute itself. */
    boolean offered(DisputeView view, Actor actor) {
        String organisation = actor.organisationId();
        boolean mine = role != Role.REPRESENTATIVE || view.partyIs(organisation);
        return mine && actor.roles().contains(role) && fits(view, organisation);
    }

    private boolean fits(DisputeView view, String organisation) {
        DisputeStatus status = view.status();
        DisputeView.Proposal proposal = view.proposal();
        boolean open = status != DisputeStatus.CLOSED;
        boolean talking = status == DisputeStatus.OPENED || status == DisputeStatus.NEGOTIATING;
        return switch (this) {
            case ANSWER -> status == DisputeStatus.OPENED && !view.sameSide(view.claimantId(), organisation);
            case PROPOSAL -> open;
            case ACCEPTANCE -> open && proposal != null && !view.sameSide(proposal.byOrganisation(), organisation);
            case MEDIATION -> talking;
            case AGREEMENT, FAILURE -> status == DisputeStatus.MEDIATION_REQUESTED;
            case COURT -> open && status != DisputeStatus.IN_COURT;
            case CLOSING -> !outcomes(status).isEmpty();
            case WITHDRAWAL -> open && view.claimantId().equals(organisation);
        };
    }

    /** Ends a party may state from there. */
    static List<DisputeOutcome> outcomes(DisputeStatus status) {
        return switch (status) {
            case MEDIATED -> List.of(DisputeOutcome.MEDIATION_AGREEMENT);
            case IN_COURT -> List.of(DisputeOutcome.JUDGMENT, DisputeOutcome.COURT_SETTLEMENT);
            case OPENED, NEGOTIATING, MEDIATION_REQUESTED, MEDIATION_FAILED, CLOSED -> List.of();
        };
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    DisputeCommand command(DisputeId id, DisputeForm form, Origin origin) {
        return switch (this) {
            case ANSWER -> new DisputeCommand.AnswerDispute(id, form.text(), origin);
            case PROPOSAL -> new DisputeCommand.ProposeSettlement(id, form.text(), origin);
            case ACCEPTANCE -> new DisputeCommand.AcceptSettlement(id, form.proposal(), origin);
            case MEDIATION -> new DisputeCommand.RequestMediation(id, form.reference(), form.on(), origin);
            case AGREEMENT -> new DisputeCommand.RecordMediation(id, true, form.reference(), form.on(), origin);
            case FAILURE -> new DisputeCommand.RecordMediation(id, false, form.reference(), form.on(), origin);
            case COURT -> new DisputeCommand.BringToCourt(id, form.reference(), form.on(), origin);
            case CLOSING -> new DisputeCommand.CloseDispute(id, form.outcome(), form.reference(), form.on(), origin);
            case WITHDRAWAL -> new DisputeCommand.CloseDispute(id, DisputeOutcome.WITHDRAWN, null, form.on(), origin);
        };
    }
}
