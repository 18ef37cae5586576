package org.openlicence.exchange.web.recordal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openlicence.exchange.query.recordaldesk.RecordalView;
import org.openlicence.exchange.recordal.RecordalCommand;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.recordal.RecordalStatus;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.PageAct;

/** Acts on a recordal: who is offered each, when, and what it carries. Addresses are the names in lower case. */
public enum RecordalAct implements PageAct {
    FILING(Role.REPRESENTATIVE, Law.IR.art("15(2)"), "reference", "on"),
    CONFIRMATION(Role.REGISTRAR, Law.IR.art("106"), "reference", "on"),
    REFUSAL(Role.REGISTRAR, Law.IR.art("87"), "reason", "note", "on"),
    CHANGE(Role.REGISTRAR, Law.IR.art("106"), "reference", "note", "on"),
    CANCELLATION(Role.REGISTRAR, Law.IR.art("106"), "reference", "note", "on");

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "filing|confirmation|refusal|change|cancellation";

    private final Role role;
    private final Provision law;
    private final List<String> members;

    RecordalAct(Role role, Provision law, String... members) {
        this.role = role;
        this.law = law;
        this.members = List.of(members);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static RecordalAct at(String address) {
        return PageAct.at(RecordalAct.class, address);
    }

    public Provision law() {
        return law;
    }

    /** Members in the order of the form. */
    public List<String> members() {
        return members;
    }

    List<String> missing(RecordalForm form) {
        List<String> missing = new ArrayList<>();
        for (String member : members) {
            Object value =
                    switch (member) {
                        case "reference" -> form.reference();
                        case "on" -> form.on();
                        case "reason" -> form.reason();
                        case "note" -> form.note();
                        default -> throw new IllegalStateException("no member " + member);
                    };
            if (value == null) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the recordal itself. */
    boolean offered(RecordalView view, Actor actor) {
        boolean mine = role != Role.REPRESENTATIVE || view.visibleTo(actor.organisationId());
        return mine && actor.roles().contains(role) && fits(view.status());
    }

    private boolean fits(RecordalStatus status) {
        return switch (this) {
            case FILING -> status == RecordalStatus.DUE || status == RecordalStatus.OVERDUE;
            case CONFIRMATION, REFUSAL -> status == RecordalStatus.FILED;
            case CHANGE, CANCELLATION -> status == RecordalStatus.RECORDED;
        };
    }

    /** The command; only when nothing is missing. @param packet the papers as they stand, which only a filing needs */
    @SuppressWarnings("NullAway") // the needed members are there
    RecordalCommand command(RecordalId id, RecordalForm form, Supplier<RecordalPacket> packet, Origin origin) {
        return switch (this) {
            case FILING ->
                new RecordalCommand.FileRecordal(
                        id, form.reference(), form.on(), packet.get().hash().value(), origin);
            case CONFIRMATION -> new RecordalCommand.ConfirmRecordal(id, form.reference(), form.on(), origin);
            case REFUSAL -> new RecordalCommand.RefuseRecordal(id, form.reason(), form.note(), form.on(), origin);
            case CHANGE ->
                new RecordalCommand.RecordRecordalChange(id, form.reference(), form.note(), form.on(), origin);
            case CANCELLATION ->
                new RecordalCommand.CancelRecordal(id, form.reference(), form.note(), form.on(), origin);
        };
    }
}
