package org.openlicence.exchange.web.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.match.MatchCommand;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.MatchRefusal;
import org.openlicence.exchange.match.MatchStatus;
import org.openlicence.exchange.match.MisconductKind;
import org.openlicence.exchange.query.matchdesk.MatchView;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.web.institution.ActField;

/** Acts on an introduction: who is offered each, when, and what it carries. Addresses are the names in lower case. */
public enum MatchAct {
    CONSENT(ActField.of("rate", "hidden"), ActField.of("contractHash", "hidden")),
    DECLINE(ActField.choice("refusal", MatchRefusal.values()), ActField.of("note", "area")),
    FEEDBACK(
            ActField.of("prospect", "number"),
            ActField.choice("improvement", Improvement.values()),
            ActField.of("improvementText", "area"),
            ActField.choice("intention", Intention.values()),
            ActField.choice("refusal", MatchRefusal.values())),
    ANSWER(ActField.of("text", "area")),
    CLAIM(ActField.of("amount", "amount")),
    SETTLEMENT(ActField.of("reference", "line"), ActField.of("on", "day")),
    REPORT(ActField.choice("misconduct", MisconductKind.values()), ActField.of("text", "area"));

    /** Every address, for a path pattern. */
    static final String ADDRESSES = "consent|decline|feedback|answer|claim|settlement|report";

    private final List<ActField> fields;

    MatchAct(ActField... fields) {
        this.fields = List.of(fields);
    }

    /** @throws IllegalArgumentException when no act has that address */
    static MatchAct at(String address) {
        return valueOf(address.toUpperCase(Locale.ROOT));
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<ActField> fields() {
        return fields;
    }

    /** Acts a reader is asked for, beside those it merely may do. */
    public boolean asked() {
        return this == CONSENT || this == FEEDBACK || this == ANSWER || this == CLAIM || this == SETTLEMENT;
    }

    List<String> missing(MatchForm form) {
        // Which of them a feedback needs depends on what it says; the match itself tells.
        Set<String> free = this == FEEDBACK ? Set.of("improvementText", "refusal") : Set.of("note", "contractHash");
        return fields.stream()
                .map(ActField::name)
                .filter(name -> !free.contains(name) && form.value(name) == null)
                .toList();
    }

    /** Whether the page offers it to somebody; whether it is allowed is decided by the match itself. */
    boolean offered(MatchView view, String organisation) {
        MatchStatus status = view.status();
        boolean unanswered = status == MatchStatus.PROPOSED || status == MatchStatus.CONSENT_PENDING;
        boolean talking = status == MatchStatus.INTRODUCED || status == MatchStatus.IN_TALKS;
        return switch (this) {
            case CONSENT -> unanswered && view.sideIs(organisation) && !view.agreed(organisation);
            case DECLINE -> unanswered && view.sideIs(organisation);
            case FEEDBACK -> status == MatchStatus.INTRODUCED && view.enterpriseIs(organisation);
            case ANSWER -> talking && view.ownerIs(organisation) && view.answer() == null;
            case CLAIM -> view.brokerIs(organisation) && view.claimableFen() > 0 && !view.claimOpen();
            case SETTLEMENT -> payer(view, organisation) && view.claimOpen();
            case REPORT -> view.sideIs(organisation) && !view.byExchange();
        };
    }

    private static boolean payer(MatchView view, String organisation) {
        var contract = view.proposal().contract();
        return contract != null
                && (contract.payer().equals("ENTERPRISE")
                        ? view.enterpriseIs(organisation)
                        : view.ownerIs(organisation));
    }

    /** The command; only when nothing is missing. */
    @SuppressWarnings("NullAway") // the needed members are there
    MatchCommand command(MatchId id, MatchForm form, Origin origin) {
        return switch (this) {
            case CONSENT -> new MatchCommand.ConsentToContact(id, form.rate(), form.contractHash(), origin);
            case DECLINE -> new MatchCommand.DeclineMatch(id, form.refusal(), form.note(), origin);
            case FEEDBACK ->
                new MatchCommand.GiveFeedback(
                        id,
                        form.prospect(),
                        form.improvement(),
                        form.improvementText(),
                        form.intention(),
                        form.refusal(),
                        origin);
            case ANSWER -> new MatchCommand.AnswerNeed(id, form.text(), origin);
            case CLAIM ->
                new MatchCommand.ClaimCommission(id, Money.ofYuan(form.amount().toPlainString()), origin);
            case SETTLEMENT -> new MatchCommand.SettleCommission(id, form.reference(), form.on(), origin);
            case REPORT -> new MatchCommand.ReportMisconduct(id, form.misconduct(), form.text(), origin);
        };
    }
}
