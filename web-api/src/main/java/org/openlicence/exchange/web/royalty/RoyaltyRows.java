package org.openlicence.exchange.web.royalty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.royalty.AccountRow;
import org.openlicence.exchange.royalty.AgreedSum;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Payment;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Statement;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.royalty.OwnerParts.Part;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** The rows of an account in words: where each stands, until when, who holds it, and what the reader may do. */
@Component
class RoyaltyRows {
    private final RowDays days;
    private final OwedToday owed;
    private final OwnerParts parts;
    private final AuditWords audits;
    private final PageText text;
    private final Clock clock;

    RoyaltyRows(RowDays days, OwedToday owed, OwnerParts parts, AuditWords audits, PageText text, Clock clock) {
        this.days = days;
        this.owed = owed;
        this.parts = parts;
        this.audits = audits;
        this.text = text;
        this.clock = clock;
    }

    /**
     * @param span the days of a period, or what makes a sum due
     * @param tone ok, wait, stop or off
     * @param due last day that counts now; absent when none does
     * @param basis what that day follows from
     * @param answer last day to answer a demand; absent while none runs
     * @param statement of a period; absent for sums and while unstated
     * @param owed what is to be paid today, penalty included
     * @param total of the first period with the entry fee; absent for others and while unstated
     * @param payable whether the reader is to pay it
     * @param auditable whether the reader may call an audit of it
     * @param audit what came of its audit, in sentences
     * @param parts of each co-owner, for licensors; empty until paid
     */
    record Row(
            int number,
            boolean fixed,
            String span,
            String state,
            String tone,
            @Nullable String due,
            @Nullable String basis,
            @Nullable String answer,
            @Nullable String holder,
            @Nullable Statement statement,
            Owed owed,
            @Nullable Long total,
            @Nullable Payment payment,
            boolean payable,
            List<RoyaltyAct> acts,
            boolean auditable,
            List<String> audit,
            List<Part> parts) {}

    /** Periods that have begun, and the next one; then all fixed sums. @param patent absent when it is not known */
    List<Row> of(RoyaltyView view, @Nullable PatentView patent, Actor actor) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        List<Row> rows = new ArrayList<>();
        for (RoyaltyPeriod period : view.periods()) {
            rows.add(row(view, period, patent, actor, today));
            if (period.from().isAfter(today)) {
                break;
            }
        }
        view.rows().stream()
                .filter(AgreedSum.class::isInstance)
                .forEach(sum -> rows.add(row(view, sum, patent, actor, today)));
        return rows;
    }

    private Row row(RoyaltyView view, AccountRow row, @Nullable PatentView patent, Actor actor, LocalDate today) {
        LocalDate waitsFrom = row.waitsFrom();
        boolean waits = waitsFrom != null && !waitsFrom.isAfter(today);
        boolean taker = view.takerId().equals(actor.organisationId());
        RoyaltyPeriod period = row instanceof RoyaltyPeriod p ? p : null;
        Statement statement = period == null ? null : period.statement();
        Payment payment = row.payment();
        Owed sum = owed.of(row);
        List<RoyaltyAct> acts = Arrays.stream(RoyaltyAct.values())
                .filter(act -> act.offered(view, row, sum.penaltyFen(), actor, today))
                .toList();
        return new Row(
                row.number(),
                period == null,
                days.span(row),
                state(row, waits, today),
                tone(row, waits),
                due(row, today),
                days.basis(row),
                row.answerBy() == null ? null : text.message("royalty.answer", text.day(row.answerBy())),
                waits ? text.label("Holder", "TAKER") : null,
                statement,
                sum,
                statement != null && row.number() == 1 && view.entryFen() > 0
                        ? Long.valueOf(statement.dueFen() + view.entryFen())
                        : null,
                payment,
                taker && row.status().payable(),
                acts.stream().filter(act -> act != RoyaltyAct.AUDIT).toList(),
                acts.contains(RoyaltyAct.AUDIT),
                period == null || period.audit() == null ? List.of() : audits.of(period.audit()),
                taker || payment == null ? List.of() : parts.of(payment.amountFen(), patent));
    }

    private String state(AccountRow row, boolean waits, LocalDate today) {
        if (row instanceof RoyaltyPeriod period && period.status().unstated() && !waits) {
            return text.message(period.from().isAfter(today) ? "royalty.to-come" : "royalty.running");
        }
        return text.label(row.status());
    }

    private static String tone(AccountRow row, boolean waits) {
        return switch (row.status()) {
            case OPEN, DUE -> waits ? "wait" : "off";
            case STATED -> "wait";
            case STATEMENT_OVERDUE, PAYMENT_OVERDUE -> "stop";
            case PAID, NOTHING_DUE -> "ok";
            case AWAITING_EVENT, CANCELLED -> "off";
        };
    }

    private @Nullable String due(AccountRow row, LocalDate today) {
        LocalDate day = days.last(row);
        if (day == null) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(today, day);
        return left < 0
                ? text.message("licence.overdue", text.day(day), -left)
                : text.message("licence.days-left", text.day(day), left);
    }
}
