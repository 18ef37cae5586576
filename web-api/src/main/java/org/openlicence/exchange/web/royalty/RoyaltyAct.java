package org.openlicence.exchange.web.royalty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.royalty.AccountRow;
import org.openlicence.exchange.royalty.RoyaltyAudit;
import org.openlicence.exchange.royalty.RoyaltyCommand;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.royalty.RoyaltyStatus;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.PageAct;

/** Acts on a row of an account: who is offered each, when, and what it needs. Addresses are the names in lower case. */
public enum RoyaltyAct implements PageAct {
    STATEMENT(Law.CC.art("867"), "amount"),
    CORRECTION(Law.CC.art("867"), "amount"),
    DEMAND(Law.CC.art("563(3)")),
    TERMINATION(Law.CC.art("565")),
    EVENT(Law.CC.art("867"), "occurredOn"),
    WAIVER(Law.CC.art("575")),
    AUDIT(Law.DESIGN.art("royalty-audit")),
    FINDING(Law.DESIGN.art("royalty-audit"), "amount", "cost"),
    ANSWER(Law.DESIGN.art("royalty-audit"), "accepted");

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "statement|correction|demand|termination|event|waiver|audit|finding|answer";

    private final Provision law;
    private final List<String> members;

    RoyaltyAct(Provision law, String... members) {
        this.law = law;
        this.members = List.of(members);
    }

    /**
     * What an act may carry; which of it an act needs is its own matter.
     *
     * @param baseFen net sales or profit, fen
     * @param confirmed whether it was reckoned by the definition
     * @param occurredOn day of the event an instalment falls due upon
     * @param costFen cost of an audit, fen
     * @param accepted whether a finding is
     */
    record Figures(
            @Nullable Long baseFen,
            boolean confirmed,
            @Nullable LocalDate occurredOn,
            @Nullable Long costFen,
            @Nullable Boolean accepted) {}

    /** @throws IllegalArgumentException when no act has that address */
    static RoyaltyAct at(String address) {
        return PageAct.at(RoyaltyAct.class, address);
    }

    public Provision law() {
        return law;
    }

    /** Fields of the form without which it is nothing. */
    public List<String> members() {
        return members;
    }

    /** Whether the taker confirms the definition with it. */
    public boolean stating() {
        return this == STATEMENT || this == CORRECTION;
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the account itself. */
    boolean offered(RoyaltyView view, AccountRow row, long penaltyFen, Actor actor, LocalDate today) {
        if (!actor.roles().contains(Role.REPRESENTATIVE)) {
            return false;
        }
        boolean taker = view.takerId().equals(actor.organisationId());
        boolean licensor = view.licensorIds().contains(actor.organisationId());
        LocalDate answerBy = row.answerBy();
        LocalDate lastAuditOn = view.lastAuditOn();
        return switch (this) {
            case DEMAND -> licensor && row.status().inArrears() && answerBy == null;
            case TERMINATION ->
                licensor
                        && answerBy != null
                        && today.isAfter(answerBy)
                        && view.breachOn() == null
                        && view.closedOn() == null;
            case EVENT -> (taker || licensor) && row.status() == RoyaltyStatus.AWAITING_EVENT;
            case WAIVER -> licensor && penaltyFen > 0;
            case STATEMENT ->
                taker
                        && row instanceof RoyaltyPeriod period
                        && row.status().unstated()
                        && !today.isBefore(period.statableFrom());
            case CORRECTION -> taker && row.status().correctable() && auditable(row);
            case AUDIT ->
                licensor
                        && !row.status().unstated()
                        && auditable(row)
                        && (lastAuditOn == null || lastAuditOn.getYear() != today.getYear());
            case FINDING -> licensor && audit(row) != null && finding(row) == null;
            case ANSWER -> taker && finding(row) != null && audit(row).accepted() == null;
        };
    }

    private static boolean auditable(AccountRow row) {
        return row instanceof RoyaltyPeriod period && period.audit() == null;
    }

    private static @Nullable RoyaltyAudit audit(AccountRow row) {
        return row instanceof RoyaltyPeriod period ? period.audit() : null;
    }

    private static RoyaltyAudit.@Nullable Finding finding(AccountRow row) {
        RoyaltyAudit audit = audit(row);
        return audit == null ? null : audit.finding();
    }

    /** The command. Members it needs are given. */
    RoyaltyCommand command(RoyaltyId id, int row, Figures given, Origin origin) {
        return switch (this) {
            case STATEMENT -> new RoyaltyCommand.StateRoyalty(id, row, fen(given.baseFen()), given.confirmed(), origin);
            case CORRECTION ->
                new RoyaltyCommand.CorrectRoyaltyStatement(id, row, fen(given.baseFen()), given.confirmed(), origin);
            case DEMAND -> new RoyaltyCommand.DemandArrears(id, row, origin);
            case TERMINATION -> new RoyaltyCommand.DeclareBreach(id, row, origin);
            case EVENT ->
                new RoyaltyCommand.ReportDueEvent(
                        id, row, given.occurredOn() == null ? origin.day() : given.occurredOn(), origin);
            case WAIVER -> new RoyaltyCommand.WaivePenalty(id, row, origin);
            case AUDIT -> new RoyaltyCommand.CallAudit(id, row, origin);
            case FINDING ->
                new RoyaltyCommand.RecordAuditFinding(id, row, fen(given.baseFen()), fen(given.costFen()), origin);
            case ANSWER -> new RoyaltyCommand.AnswerAudit(id, row, Boolean.TRUE.equals(given.accepted()), origin);
        };
    }

    private static long fen(@Nullable Long fen) {
        return fen == null ? 0 : fen;
    }
}
