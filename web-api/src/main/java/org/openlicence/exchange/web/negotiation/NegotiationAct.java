package org.openlicence.exchange.web.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.negotiation.NegotiationCommand;
import org.openlicence.exchange.negotiation.NegotiationId;
import org.openlicence.exchange.negotiation.NegotiationStatus;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Publicity;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.web.command.PageAct;

/** Acts on a negotiation but for offers: who is offered each, when, and what it carries. Addresses are the names in lower case. */
public enum NegotiationAct implements PageAct {
    ACCEPTANCE(Law.CC.art("479"), "contentHash"),
    PUBLICITY(Law.CPL.art("18"), "noticeOn", "place"),
    SIGNATURE(Law.CC.art("863"), "contentHash"),
    BREAKOFF(Law.CC.art("500"), "reason");

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "acceptance|publicity|signature|breakoff";

    private final Provision law;
    private final List<String> members;

    NegotiationAct(Provision law, String... members) {
        this.law = law;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static NegotiationAct at(String address) {
        return PageAct.at(NegotiationAct.class, address);
    }

    public Provision law() {
        return law;
    }

    /** Members a person fills in, in the order of the form; the hash is that of the version shown. */
    public List<String> typed() {
        return members.stream().filter(member -> !member.equals("contentHash")).toList();
    }

    List<String> missing(NegotiationActForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            Object value =
                    switch (member) {
                        case "contentHash" -> form.contentHash();
                        case "noticeOn" -> form.noticeOn();
                        case "place" -> form.place();
                        case "reason" -> form.reason();
                        default -> throw new IllegalStateException("no member " + member);
                    };
            if (value == null) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the negotiation itself. */
    boolean offered(NegotiationView view, String organisation, LocalDate today) {
        boolean party = view.visibleTo(organisation);
        return party
                && switch (this) {
                    case ACCEPTANCE ->
                        view.status() == NegotiationStatus.NEGOTIATING
                                && view.lastOffer() != null
                                && !view.agreedBy().contains(organisation);
                    case PUBLICITY ->
                        view.status() == NegotiationStatus.AGREED
                                && view.publicOwnerIds().contains(organisation)
                                && view.signatures().isEmpty();
                    case SIGNATURE ->
                        view.status() == NegotiationStatus.AGREED
                                && !view.signed(organisation)
                                && published(view, today);
                    case BREAKOFF -> view.status().open();
                };
    }

    private static boolean published(NegotiationView view, LocalDate today) {
        Publicity publicity = view.publicity();
        return view.publicOwnerIds().isEmpty() || (publicity != null && today.isAfter(publicity.lastDay()));
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    NegotiationCommand command(NegotiationId id, NegotiationActForm form, Origin origin) {
        return switch (this) {
            case ACCEPTANCE -> new NegotiationCommand.AcceptOffer(id, form.contentHash(), origin);
            case PUBLICITY -> new NegotiationCommand.RecordPublicity(id, form.noticeOn(), form.place(), origin);
            case SIGNATURE -> new NegotiationCommand.SignContract(id, form.contentHash(), origin);
            case BREAKOFF -> new NegotiationCommand.BreakOff(id, form.reason(), origin);
        };
    }
}
