package org.openlicence.exchange.web.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.licence.LicenceCommand;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.web.command.PageAct;

/** What the parties of a licence may ask beside payment, recordal and royalties. Addresses are the names in lower case. */
public enum LicenceAct implements PageAct {
    TERMINATION(Law.CC.art("562"), List.of(), List.of("conditions")),
    AGREEMENT(Law.CC.art("562"), List.of("contentHash"), List.of()),
    CLAIM(Law.PL.art("47(3)"), List.of("amount", "ground"), List.of("amount", "ground")),
    PASSING(Law.PL.art("12"), List.of("kind", "recipient"), List.of("kind", "recipient")),
    DEFERRAL(Law.PL.art("51(3)"), List.of("until"), List.of("until")),
    DEMAND(Law.CC.art("579"), List.of(), List.of()),
    BREACH(Law.CC.art("563(3)"), List.of(), List.of());

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "termination|agreement|claim|passing|deferral|demand|breach";

    private final Provision law;
    private final List<String> needed;
    private final List<String> typed;

    LicenceAct(Provision law, List<String> needed, List<String> typed) {
        this.law = law;
        this.needed = needed;
        this.typed = typed;
    }

    /** @throws IllegalArgumentException when no act has that address */
    static LicenceAct at(String address) {
        return PageAct.at(LicenceAct.class, address);
    }

    public Provision law() {
        return law;
    }

    /** Members a person fills in, in the order of the form. */
    public List<String> typed() {
        return typed;
    }

    List<String> missing(LicenceActForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : needed) {
            Object value =
                    switch (member) {
                        case "contentHash" -> form.contentHash();
                        case "kind" -> form.kind();
                        case "recipient" -> form.recipient();
                        case "amount" -> form.amount();
                        case "ground" -> form.ground();
                        case "until" -> form.until();
                        default -> throw new IllegalStateException("no member " + member);
                    };
            if (value == null) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the licence itself. */
    boolean offered(LicenceView view, String organisation, LocalDate today) {
        boolean taker = view.takerId().equals(organisation);
        boolean inForce = view.status() == LicenceStatus.IN_FORCE;
        LicenceView.Termination open = view.termination();
        return view.visibleTo(organisation)
                && switch (this) {
                    case TERMINATION -> inForce;
                    case AGREEMENT ->
                        inForce && open != null && !open.signedBy().contains(organisation);
                    case CLAIM ->
                        taker
                                && view.status() == LicenceStatus.ENDED
                                && "INVALIDATED".equals(view.endReason())
                                && view.claim() == null;
                    case PASSING -> taker && inForce;
                    case DEFERRAL -> view.status() == LicenceStatus.AWAITING_PAYMENT;
                    case DEMAND -> !taker && late(view) && view.contract().answerBy() == null;
                    case BREACH ->
                        !taker
                                && inForce
                                && late(view)
                                && view.contract().answerBy() != null
                                && today.isAfter(view.contract().answerBy());
                };
    }

    private static boolean late(LicenceView view) {
        return view.contract() != null && view.owing() && view.contract().overdueFrom() != null;
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    LicenceCommand command(LicenceId id, LicenceActForm form, Origin origin) {
        return switch (this) {
            case TERMINATION -> new LicenceCommand.ProposeTermination(id, form.conditions(), origin);
            case AGREEMENT -> new LicenceCommand.SignTermination(id, form.contentHash(), origin);
            case CLAIM ->
                new LicenceCommand.OpenFairnessClaim(
                        id, Money.ofYuan(form.amount().toPlainString()), form.ground(), origin);
            case PASSING -> new LicenceCommand.AskPassingOn(id, form.kind(), form.recipient(), origin);
            case DEFERRAL -> new LicenceCommand.AskDeferral(id, form.until(), origin);
            case DEMAND -> new LicenceCommand.DemandContractSum(id, origin);
            case BREACH -> new LicenceCommand.EndForArrears(id, origin);
        };
    }

    /** What is said once the command was taken: that passing on was asked is kept, and it is refused all the same. */
    Optional<Refusal> answer(LicenceActForm form) {
        return this == PASSING && form.kind() != null ? Optional.of(form.kind().refusal()) : Optional.empty();
    }
}
