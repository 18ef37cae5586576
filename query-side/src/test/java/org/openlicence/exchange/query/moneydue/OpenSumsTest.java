package org.openlicence.exchange.query.moneydue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.moneydue.MoneyDue.Basis;
import org.openlicence.exchange.query.moneydue.MoneyDue.Kind;
import org.openlicence.exchange.query.moneydue.MoneyDue.State;
import org.openlicence.exchange.query.royaltydesk.RoyaltyView;
import org.openlicence.exchange.query.trialdesk.TrialView;
import org.openlicence.exchange.royalty.AgreedSums;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.royalty.RoyaltyPeriods;
import org.openlicence.exchange.royalty.event.LaterInstalment;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.InstalmentsOpened;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyOpened;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyStated;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.trial.TrialPlan;
import org.openlicence.exchange.trial.TrialStanding;
import org.openlicence.exchange.trial.event.TrialEvent.FirstDueSet;
import org.openlicence.exchange.trial.event.TrialEvent.FirstRevenueAwaited;
import org.openlicence.exchange.trial.event.TrialEvent.PaidTimeSet;
import org.openlicence.exchange.trial.event.TrialEvent.TrialConverted;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;

/** What is open on a legal day, from the views of the desks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenSumsTest {
    /** A Wednesday and working day. */
    private static final LocalDate FROM = LocalDate.of(2026, 1, 7);

    private static final LocalDate TO = FROM.plusYears(3);
    private static final Instant AT = Samples.AT;

    private static OpenSums on(LocalDate today) {
        return new OpenSums(PolicyFiles.read(), today);
    }

    private static Trace trace(LocalDate day) {
        return new Trace(AT, day, "per_t", "org_t", List.of("CC-867"), "0123456789ab");
    }

    @Test
    void a_period_is_to_be_stated_first_and_then_paid_late_with_its_penalty() {
        RoyaltyOpened opened = opened();
        var periods = RoyaltyPeriods.of(opened);
        assertThat(on(FROM.plusDays(5)).of(account(opened, periods)))
                .extracting(MoneyDue::kind, MoneyDue::number, MoneyDue::amountFen, MoneyDue::state)
                .containsExactly(tuple(Kind.STATEMENT, 1, null, State.NOT_YET_DUE));
        assertThat(on(FROM.plusMonths(3)).of(account(opened, periods)))
                .extracting(MoneyDue::number, MoneyDue::state)
                .containsExactly(tuple(1, State.DUE), tuple(2, State.NOT_YET_DUE));
        assertThat(on(FROM.plusMonths(5)).of(account(opened, periods)))
                .extracting(MoneyDue::state)
                .containsExactly(State.OVERDUE, State.NOT_YET_DUE);

        LocalDate dueOn = LocalDate.of(2026, 4, 23);
        var stated = RoyaltyPeriods.after(
                periods, new RoyaltyStated("roy_1", 1, 10_000_000, 300_000, dueOn, trace(dueOn.minusDays(15))));
        assertThat(on(dueOn).of(account(opened, stated)).toList().getFirst())
                .extracting(MoneyDue::kind, MoneyDue::amountFen, MoneyDue::penaltyFen, MoneyDue::dueOn, MoneyDue::state)
                .containsExactly(Kind.ROYALTY, 300_000L, 0L, dueOn, State.DUE);
        MoneyDue late =
                on(dueOn.plusDays(10)).of(account(opened, stated)).toList().getFirst();
        assertThat(late.state()).isEqualTo(State.OVERDUE);
        assertThat(late.totalFen()).isEqualTo(300_000 + 1_500);
        assertThat(late.heldBy("org_t")).isTrue();
    }

    @Test
    void instalments_have_the_day_of_the_plan_or_wait_for_their_event() {
        InstalmentsOpened opened = new InstalmentsOpened(
                "roy_1",
                "lic_1",
                "org_t",
                List.of("org_a"),
                100,
                List.of(new LaterInstalment(2, 500, 12, null), new LaterInstalment(3, 700, null, "market")),
                FROM,
                TO,
                null,
                trace(FROM));
        RoyaltyView account = new RoyaltyView(
                "roy_1",
                0,
                "lic_1",
                "org_t",
                List.of("org_a"),
                null,
                null,
                null,
                null,
                100,
                null,
                FROM,
                TO,
                null,
                List.of(),
                AgreedSums.of(opened),
                List.of(),
                null,
                null,
                AT);
        assertThat(on(FROM).of(account))
                .extracting(MoneyDue::number, MoneyDue::dueOn, MoneyDue::basis, MoneyDue::state)
                .containsExactly(
                        tuple(2, FROM.plusYears(1), Basis.PLAN_DAY, State.NOT_YET_DUE),
                        tuple(3, null, Basis.EVENT_AWAITED, State.NOT_YET_DUE));
        assertThat(on(FROM.plusYears(1)).of(account).toList().getFirst().state())
                .isEqualTo(State.DUE);
    }

    @Test
    void a_deferred_fee_is_due_when_its_trial_has_ended() {
        LocalDate ends = FROM.plusMonths(6);
        TrialOpened opened = trialOpened(800, ends, null);
        TrialStanding standing = TrialStanding.after(null, opened);
        assertThat(on(FROM).of(trial(opened, standing)))
                .extracting(MoneyDue::amountFen, MoneyDue::dueOn, MoneyDue::basis, MoneyDue::state)
                .containsExactly(tuple(800L, ends.minusDays(1), Basis.TRIAL, State.NOT_YET_DUE));
        standing = TrialStanding.after(standing, new TrialConverted("tri_1", "AUTO", trace(ends)));
        standing =
                TrialStanding.after(standing, new FirstDueSet("tri_1", "org_t", 800, ends, "TRIAL_END", trace(ends)));
        TrialView due = trial(opened, standing);
        assertThat(Stream.of(ends.minusDays(1), ends, ends.plusDays(1))
                        .flatMap(day -> on(day).of(due))
                        .map(MoneyDue::state))
                .containsExactly(State.NOT_YET_DUE, State.DUE, State.OVERDUE);
    }

    @Test
    void what_follows_a_trial_is_here_until_its_account_begins() {
        LocalDate ends = FROM.plusMonths(6);
        TrialOpened opened = trialOpened(0, ends, "ROYALTY_SALES");
        TrialStanding standing = TrialStanding.after(null, opened);
        assertThat(on(FROM).of(trial(opened, standing)))
                .extracting(MoneyDue::amountFen, MoneyDue::dueOn, MoneyDue::basis)
                .containsExactly(tuple(null, ends.minusDays(1), Basis.TRIAL));
        standing = TrialStanding.after(standing, new TrialConverted("tri_1", "AUTO", trace(ends)));
        standing = TrialStanding.after(
                standing, new FirstRevenueAwaited("tri_1", "org_t", ends.plusMonths(6), trace(ends)));
        assertThat(on(ends).of(trial(opened, standing)))
                .extracting(MoneyDue::dueOn, MoneyDue::basis, MoneyDue::state)
                .containsExactly(tuple(ends.plusMonths(6), Basis.FIRST_REVENUE_AWAITED, State.NOT_YET_DUE));
        standing = TrialStanding.after(
                standing, new PaidTimeSet("tri_1", "lic_1", "org_t", ends.plusDays(9), "FIRST_REVENUE", trace(ends)));
        assertThat(on(ends).of(trial(opened, standing))).isEmpty();
    }

    @Test
    void a_notice_awaits_its_payment_and_a_contract_makes_a_debt() {
        LocalDate received = Samples.DAY;
        assertThat(on(received).of(licence(LicenceStatus.AWAITING_PAYMENT, null)))
                .extracting(MoneyDue::kind, MoneyDue::dueOn, MoneyDue::state)
                .containsExactly(tuple(Kind.CONCLUSION, received.plusDays(30), State.DUE));
        assertThat(on(received).of(licence(LicenceStatus.NOT_FORMED, null))).isEmpty();
        var contract = new LicenceView.Contract("ngt_1", "{}", "hash", received.plusDays(10), false, null, null);
        assertThat(on(received.plusDays(11)).of(licence(LicenceStatus.IN_FORCE, contract)))
                .extracting(MoneyDue::kind, MoneyDue::amountFen, MoneyDue::state)
                .containsExactly(tuple(Kind.CONTRACT, 2_000_000L, State.OVERDUE));
        var cancelled = new LicenceView.Contract("ngt_1", "{}", "hash", received.plusDays(10), true, null, null);
        assertThat(on(received).of(licence(LicenceStatus.ENDED, cancelled))).isEmpty();
    }

    @Test
    void totals_tell_the_sides_apart_and_count_statements() {
        RoyaltyOpened opened = opened();
        List<MoneyDue> rows = on(FROM.plusMonths(5))
                .of(account(opened, RoyaltyPeriods.of(opened)))
                .toList();
        MoneyTotals.Side side = MoneyTotals.Side.of(rows);
        assertThat(side).isEqualTo(new MoneyTotals.Side(0, 0, 0, 1, 1));
        assertThat(MoneySide.PAY.of(rows.getFirst(), "org_t")).isTrue();
        assertThat(MoneySide.RECEIVE.of(rows.getFirst(), "org_a")).isTrue();
    }

    /** 3% of net sales, every three months. */
    private static RoyaltyOpened opened() {
        return new RoyaltyOpened(
                "roy_1",
                "lic_1",
                "org_t",
                List.of("org_a"),
                "NET_SALES",
                300,
                "net",
                3,
                0,
                null,
                FROM,
                TO,
                null,
                trace(FROM));
    }

    private static RoyaltyView account(RoyaltyOpened e, List<RoyaltyPeriod> periods) {
        return new RoyaltyView(
                e.royaltyId(),
                0,
                e.licenceId(),
                e.takerId(),
                e.licensorIds(),
                e.base(),
                e.basisPoints(),
                e.definition(),
                e.periodMonths(),
                e.entryFen(),
                e.minimumFen(),
                e.validFrom(),
                e.validTo(),
                e.paidFrom(),
                periods,
                List.of(),
                List.of(),
                null,
                null,
                AT);
    }

    /** @param then absent for one sum */
    private static TrialOpened trialOpened(long amountFen, LocalDate ends, @Nullable String then) {
        return new TrialOpened(
                "tri_1",
                "lic_1",
                "org_t",
                List.of("org_a"),
                "org_a",
                amountFen,
                FROM,
                ends,
                ends.minusDays(1),
                "AUTO",
                then == null ? "TRIAL_END" : "FIRST_REVENUE",
                then == null ? null : ends.plusMonths(6),
                "none",
                "NONE",
                null,
                false,
                then,
                trace(FROM));
    }

    private static TrialView trial(TrialOpened opened, TrialStanding standing) {
        return new TrialView(opened.trialId(), 0, TrialPlan.of(opened), standing, List.of(), AT);
    }

    private static LicenceView licence(LicenceStatus status, LicenceView.@Nullable Contract contract) {
        return new LicenceView(
                "lic_1",
                0,
                contract == null ? "lst_1" : null,
                "pat_1",
                "org_t",
                List.of("org_a"),
                "org_a",
                "{}",
                1,
                "hash",
                2_000_000,
                AT,
                new LicenceView.Use("battery packs", Samples.DAY, "310104", null),
                status,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                AT,
                AT,
                contract,
                null,
                null);
    }
}
