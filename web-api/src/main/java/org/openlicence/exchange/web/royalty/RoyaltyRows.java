package org.openlicence.exchange.web.royalty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.royalty.OwnerShares;
import org.openlicence.exchange.royalty.RoyaltyDeadlines;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Payment;
import org.openlicence.exchange.royalty.RoyaltyPeriod.Statement;
import org.openlicence.exchange.royalty.RoyaltyStatus;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.shell.OrganisationNames;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** The periods of an account in words: where each stands, until when, who holds it, and what the reader may do. */
@Component
class RoyaltyRows {
    private static final int WHOLE = 10_000;

    private final PolicyBook policies;
    private final OrganisationNames organisations;
    private final PageText text;
    private final Clock clock;

    RoyaltyRows(PolicyBook policies, OrganisationNames organisations, PageText text, Clock clock) {
        this.policies = policies;
        this.organisations = organisations;
        this.text = text;
        this.clock = clock;
    }

    /**
     * @param tone ok, wait, stop or off
     * @param due last day that counts now; absent when none does
     * @param basis what that day follows from
     * @param answer last day to answer a demand; absent while none runs
     * @param total of the first period with the entry fee; absent for others and while unstated
     * @param payable whether the reader is to pay it
     * @param parts of each co-owner, for licensors; empty until paid
     */
    record Row(
            int number,
            String span,
            String state,
            String tone,
            @Nullable String due,
            @Nullable String basis,
            @Nullable String answer,
            @Nullable String holder,
            @Nullable Statement statement,
            @Nullable Long total,
            @Nullable Payment payment,
            boolean payable,
            List<RoyaltyAct> acts,
            List<Part> parts) {}

    /** What one owner gets of a payment, fen. */
    record Part(String owner, long fen) {}

    /** Periods that have begun, and the next one. @param patent absent when it is not known */
    List<Row> of(RoyaltyView view, @Nullable PatentView patent, Actor actor) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        List<Row> rows = new ArrayList<>();
        for (RoyaltyPeriod period : view.periods()) {
            rows.add(row(view, period, patent, actor, today));
            if (period.from().isAfter(today)) {
                break;
            }
        }
        return rows;
    }

    private Row row(RoyaltyView view, RoyaltyPeriod period, @Nullable PatentView patent, Actor actor, LocalDate today) {
        boolean over = !today.isBefore(period.statableFrom());
        boolean taker = view.takerId().equals(actor.organisationId());
        Statement statement = period.statement();
        Payment payment = period.payment();
        return new Row(
                period.number(),
                text.message("royalty.span", text.day(period.from()), text.day(period.lastDay())),
                state(period, over, today),
                tone(period, over),
                due(period, today),
                basis(period),
                period.answerBy() == null ? null : text.message("royalty.answer", text.day(period.answerBy())),
                holder(period, over),
                statement,
                statement != null && period.number() == 1 && view.entryFen() > 0
                        ? Long.valueOf(statement.dueFen() + view.entryFen())
                        : null,
                payment,
                taker && period.status().payable(),
                Arrays.stream(RoyaltyAct.values())
                        .filter(act -> act.offered(view, period, actor, today))
                        .toList(),
                taker || payment == null ? List.of() : parts(payment.amountFen(), patent));
    }

    private String state(RoyaltyPeriod period, boolean over, LocalDate today) {
        if (period.status() == RoyaltyStatus.OPEN && !over) {
            return text.message(period.from().isAfter(today) ? "royalty.to-come" : "royalty.running");
        }
        return text.label(period.status());
    }

    private static String tone(RoyaltyPeriod period, boolean over) {
        return switch (period.status()) {
            case OPEN -> over ? "wait" : "off";
            case STATED -> "wait";
            case STATEMENT_OVERDUE, PAYMENT_OVERDUE -> "stop";
            case PAID, NOTHING_DUE -> "ok";
        };
    }

    private @Nullable String due(RoyaltyPeriod period, LocalDate today) {
        LocalDate day = dueOn(period);
        if (day == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0
                ? text.message("licence.overdue", text.day(day), -days)
                : text.message("licence.days-left", text.day(day), days);
    }

    private @Nullable LocalDate dueOn(RoyaltyPeriod period) {
        Statement statement = period.statement();
        return switch (period.status()) {
            case OPEN, STATEMENT_OVERDUE -> RoyaltyDeadlines.statementDueOn(period.statableFrom(), policies);
            case STATED, PAYMENT_OVERDUE -> statement == null ? null : statement.paymentDueOn();
            case PAID, NOTHING_DUE -> null;
        };
    }

    private @Nullable String basis(RoyaltyPeriod period) {
        Statement statement = period.statement();
        return switch (period.status()) {
            case OPEN, STATEMENT_OVERDUE ->
                text.message("royalty.basis.statement", figure(RoyaltyDeadlines.STATEMENT_DAYS, period.lastDay()));
            case STATED, PAYMENT_OVERDUE ->
                statement == null
                        ? null
                        : text.message(
                                "royalty.basis.payment", figure(RoyaltyDeadlines.PAYMENT_DAYS, statement.statedOn()));
            case PAID, NOTHING_DUE -> null;
        };
    }

    private int figure(String key, LocalDate day) {
        return policies.figure(key, day).intValue();
    }

    private @Nullable String holder(RoyaltyPeriod period, boolean over) {
        boolean open = period.status() == RoyaltyStatus.OPEN
                ? over
                : period.status().inArrears() || period.status().payable();
        return open ? text.label("Holder", "TAKER") : null;
    }

    /** Nothing for a sole owner, or where the register does not give every share. */
    private List<Part> parts(long fen, @Nullable PatentView patent) {
        List<PatentOwner> owners = patent == null ? List.of() : patent.owners();
        List<Integer> shares = new ArrayList<>();
        for (PatentOwner owner : owners) {
            Integer share = owner.shareBasisPoints();
            if (share != null) {
                shares.add(share);
            }
        }
        boolean whole = shares.stream().mapToInt(Integer::intValue).sum() == WHOLE;
        if (owners.size() < 2 || shares.size() < owners.size() || !whole) {
            return List.of();
        }
        List<Long> amounts = OwnerShares.split(fen, shares);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            PatentOwner owner = owners.get(i);
            parts.add(new Part(organisations.name(owner.organisationId(), owner.name()), amounts.get(i)));
        }
        return parts;
    }
}
