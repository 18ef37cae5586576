package org.openlicence.exchange.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.trial.TrialCommand.*;
import org.openlicence.exchange.trial.TrialCommand.CloseTrial;
import org.openlicence.exchange.trial.event.TrialEvent.*;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeWithdrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrialTest extends TrialTestBase {
    @Test
    void a_trial_begins_once_with_the_days_of_its_plan() {
        Deferral plan = deferral(Conversion.OPT_IN, FirstDue.TRIAL_END, Guarantee.FUND);
        optIn().when(open(plan)).expectNoEvents();
        TrialOpened opened = TrialDecision.open(open(plan), PatentFixtures.POLICIES);
        assertThat(opened.trialEndsOn()).isEqualTo(day("2027-01-15"));
        assertThat(opened.declineUntil()).isEqualTo(day("2027-01-14"));
    }

    @Test
    void the_taker_alone_declines_and_until_the_last_day() {
        refused(optIn().when(new DeclineTrial(ID, licensor("2026-12-20"))), "AUTH-01");
        last(optIn().when(decline("2027-01-14")), 1, TrialDeclined.class, event -> {});
        refused(optIn().when(decline("2027-01-15")), "TR-02");
        refused(optIn(convert("2026-12-01")).when(decline("2026-12-02")), "TR-01");
        optIn(decline("2026-12-20")).when(decline("2026-12-21")).expectNoEvents();
        refused(optIn(decline("2026-12-20")).when(convert("2026-12-21")), "TR-01");
    }

    @Test
    void who_declined_shows_what_was_returned() {
        ReportReturn shown = new ReportReturn(ID, "资料已寄回", taker("2026-12-28"));
        refused(optIn().when(shown), "TR-03");
        last(optIn(decline("2026-12-20")).when(shown), 1, ReturnReported.class, event -> {});
        optIn(decline("2026-12-20"), shown).when(shown).expectNoEvents();
        refused(optIn(decline("2026-12-20")).when(new ReportReturn(ID, " ", taker("2026-12-28"))), "IN-01");
    }

    @Test
    void the_end_of_the_trial_converts_or_lapses_as_the_plan_says() {
        refused(auto().when(end("2027-01-14")), "TR-07");
        last(
                auto().when(end("2027-01-15")),
                2,
                FirstDueSet.class,
                event -> assertThat(event.basis()).isEqualTo("TRIAL_END"));
        last(
                optIn().when(end("2027-01-15")),
                1,
                TrialLapsed.class,
                event -> assertThat(event.endedOn()).isEqualTo(day("2027-01-15")));
        optIn(convert("2026-12-01")).when(end("2027-01-15")).expectNoEvents();
        optIn(convert("2026-12-01")).when(convert("2026-12-02")).expectNoEvents();
    }

    @Test
    void first_revenue_makes_the_fee_due_and_the_long_stop_does_without_it() {
        // 15 days from 2026-06-01 is 2026-06-16
        last(byRevenue().when(revenue("2026-06-01", "2026-06-05")), 3, FirstDueSet.class, event -> {
            assertThat(event.dueOn()).isEqualTo(day("2026-06-16"));
            assertThat(event.basis()).isEqualTo("FIRST_REVENUE");
        });
        last(byRevenue().when(end("2027-01-15")), 2, FirstDueSet.class, event -> {
            // 2028-01-15 is a Saturday
            assertThat(event.dueOn()).isEqualTo(day("2028-01-17"));
            assertThat(event.basis()).isEqualTo("LONG_STOP");
        });
        last(
                byRevenue(end("2027-01-15")).when(revenue("2027-03-01", "2027-03-02")),
                2,
                FirstDueSet.class,
                event -> assertThat(event.dueOn()).isEqualTo(day("2027-03-16")));
        last(
                byRevenue().when(revenue("2026-02-02", "2026-06-05")),
                3,
                FirstDueSet.class,
                event -> assertThat(event.dueOn()).isEqualTo(day("2026-06-05")));
        last(
                byRevenue(end("2027-01-15")).when(revenue("2028-01-14", "2028-01-14")),
                1,
                FirstRevenueReported.class,
                event -> {});
    }

    @Test
    void revenue_is_reported_once_on_a_possible_day_and_only_where_the_plan_asks() {
        refused(optIn().when(revenue("2026-06-01", "2026-06-05")), "TR-04");
        refused(byRevenue().when(revenue("2026-01-14", "2026-06-05")), "TR-06");
        refused(byRevenue().when(revenue("2026-06-06", "2026-06-05")), "TR-06");
        byRevenue(revenue("2026-06-01", "2026-06-05"))
                .when(revenue("2026-06-01", "2026-06-06"))
                .expectNoEvents();
        refused(byRevenue(revenue("2026-06-01", "2026-06-05")).when(revenue("2026-06-02", "2026-06-06")), "TR-05");
    }

    @Test
    void the_sum_due_from_the_taker_settles_it_and_everything_else_goes_back() {
        Object converted = convert("2026-12-01");
        last(optIn(converted).when(pay("B-1", FEE, "2027-01-10")), 1, DeferredFeePaid.class, event -> {});
        mismatch(pay("B-1", FEE.minus(Money.ofFen(1)), "2027-01-10"), "AMOUNT", converted);
        mismatch(
                new ConfirmDeferredPayment(
                        ID, "B-1", FEE, "org_other", PatentFixtures.noon("2027-01-10"), system("2027-01-10")),
                "PAYER",
                converted);
        mismatch(pay("B-1", FEE, "2027-01-10"), "NOT_AWAITED");
        mismatch(pay("B-2", FEE, "2027-01-10"), "NOT_AWAITED", converted, pay("B-1", FEE, "2027-01-10"));
        optIn(converted, pay("B-1", FEE, "2027-01-10"))
                .when(pay("B-1", FEE, "2027-01-10"))
                .expectNoEvents();
        last(
                auto(demanded()).when(pay("B-1", FEE, "2027-02-01")),
                1,
                DeferredFeePaid.class,
                event -> assertThat(event.claimId()).isNull());
    }

    @Test
    void only_money_that_was_to_go_back_is_reported_back() {
        ConfirmDeferredRefund back = new ConfirmDeferredRefund(ID, "B-1", "R-1", system("2026-12-02"));
        refused(optIn().when(back), "TR-08");
        last(optIn(pay("B-1", FEE, "2026-12-01")).when(back), 1, DeferredRefunded.class, event -> {});
        optIn(pay("B-1", FEE, "2026-12-01"), back).when(back).expectNoEvents();
    }

    @Test
    void the_fee_falls_overdue_after_its_last_day_and_is_then_demanded_once() {
        refused(optIn(convert("2026-12-01")).when(overdue("2027-01-15")), "TR-07");
        refused(optIn(convert("2026-12-01")).when(demand("2027-01-15")), "TR-09");
        last(
                optIn(convert("2026-12-01")).when(overdue("2027-01-16")),
                1,
                DeferredFeeFellOverdue.class,
                event -> assertThat(event.trace().effectiveOn()).isEqualTo(day("2027-01-16")));
        optIn(convert("2026-12-01"), pay("B-1", FEE, "2027-01-10"))
                .when(overdue("2027-01-16"))
                .expectNoEvents();
        last(
                optIn(convert("2026-12-01"), overdue("2027-01-16")).when(demand("2027-01-18")),
                1,
                DeferredFeeDemanded.class,
                event -> {
                    assertThat(event.answerBy()).isEqualTo(day("2027-02-17"));
                    assertThat(event.claimableFrom()).isEqualTo(day("2027-03-20"));
                });
        optIn(demanded()).when(demand("2027-01-19")).expectNoEvents();
    }

    @Test
    void the_fund_is_called_where_it_guarantees_and_for_less_than_the_security() {
        refused(auto(convert("2026-12-01")).when(call("0", "2027-03-20")), "TR-09", "TR-11");
        refused(
                given(deferral(Conversion.AUTO, FirstDue.TRIAL_END, Guarantee.NONE), demanded())
                        .when(call("0", "2027-03-20")),
                "TR-10");
        refused(auto(demanded()).when(call("80000", "2027-03-20")), "IN-01");
        auto(demanded(call("0", "2027-03-20"))).when(call("0", "2027-03-21")).expectNoEvents();
    }

    @Test
    void a_refused_call_may_be_made_again_under_another_number() {
        RefuseGuarantee no = new RefuseGuarantee(ID, ID.claim(1), "CF-03", system("2027-03-20"));
        last(auto(demanded(call("0", "2027-03-20"))).when(no), 1, GuaranteeRefused.class, event -> {});
        last(
                auto(demanded(call("0", "2027-03-20"), no)).when(call("0", "2027-04-20")),
                1,
                GuaranteeCalled.class,
                event -> assertThat(event.claimId()).isEqualTo("tri_1.2"));
        auto(demanded(call("0", "2027-03-20"), no)).when(no).expectNoEvents();
    }

    @Test
    void a_payment_while_the_claim_waits_withdraws_it_and_the_fund_comes_too_late() {
        Object[] called = demanded(call("0", "2027-03-20"));
        last(auto(called).when(pay("B-1", FEE, "2027-03-25")), 1, DeferredFeePaid.class, event -> {
            assertThat(event.fundId()).isEqualTo("fnd_delta");
            assertThat(event.claimId()).isEqualTo("tri_1.1");
        });
        auto(demanded(call("0", "2027-03-20"), pay("B-1", FEE, "2027-03-25")))
                .when(new RecordCompensation(ID, "tri_1.1", FEE, system("2027-03-26")))
                .expectNoEvents();
    }

    @Test
    void a_demand_unanswered_lets_the_licensor_end_the_licence_and_the_fee_stays_owed() {
        DeclareTrialBreach breach = new DeclareTrialBreach(ID, licensor("2027-02-18"));
        refused(auto(demanded()).when(new DeclareTrialBreach(ID, licensor("2027-02-17"))), "TR-12");
        last(
                auto(demanded()).when(breach),
                1,
                TrialBreachDeclared.class,
                event -> assertThat(event.endedOn()).isEqualTo(day("2027-02-19")));
        auto(demanded(breach)).when(breach).expectNoEvents();
        last(
                auto(demanded(breach)).when(close("2027-02-19")),
                1,
                TrialClosed.class,
                event -> assertThat(event.cancelled()).isFalse());
        refused(auto(demanded(close("2027-02-10"))).when(breach), "TR-13");
    }

    @Test
    void what_was_not_due_when_the_licence_ended_is_owed_no_more() {
        last(
                optIn().when(close("2026-06-01")),
                1,
                TrialClosed.class,
                event -> assertThat(event.cancelled()).isTrue());
        last(
                optIn(convert("2026-12-01")).when(close("2027-01-15")),
                1,
                TrialClosed.class,
                event -> assertThat(event.cancelled()).isTrue());
        last(
                optIn(convert("2026-12-01")).when(close("2027-01-16")),
                1,
                TrialClosed.class,
                event -> assertThat(event.cancelled()).isFalse());
        optIn(close("2026-06-01")).when(close("2026-06-02")).expectNoEvents();
        optIn(close("2026-06-01")).when(end("2027-01-15")).expectNoEvents();
    }

    @Test
    void a_licence_that_never_formed_takes_the_fee_and_its_claim_with_it() {
        CloseTrial never = close("2026-01-15");
        Object[] called = demanded(call("0", "2027-03-20"));
        claimFalls(auto(called).when(never));
        claimFalls(auto(demanded(
                        call("0", "2027-03-20"), new RecordCompensation(ID, "tri_1.1", FEE, system("2027-03-26"))))
                .when(never));
        RefuseGuarantee no = new RefuseGuarantee(ID, ID.claim(1), "CF-03", system("2027-03-20"));
        last(auto(demanded(call("0", "2027-03-20"), no)).when(never), 1, TrialClosed.class, event -> {});
        last(
                auto(called).when(close("2027-04-01")),
                1,
                TrialClosed.class,
                event -> assertThat(event.cancelled()).isFalse());
    }

    @Test
    void what_was_paid_for_a_licence_that_never_formed_goes_back_once() {
        Object[] paid = {convert("2026-12-01"), pay("B-1", FEE, "2026-12-10")};
        CloseTrial never = close("2026-01-15");
        last(optIn(paid).when(never), 2, DeferredPaymentMismatched.class, event -> {
            assertThat(event.reason()).isEqualTo("NO_LICENCE");
            assertThat(event.bankReference()).isEqualTo("B-1");
            assertThat(event.amountFen()).isEqualTo(FEE.fen());
            assertThat(event.payerId()).isEqualTo(TAKER);
            assertThat(event.trace().legalBasis()).containsExactly("CC-157", "CC-985");
        });
        Object[] ended = {paid[0], paid[1], close("2027-03-01")};
        last(optIn(ended).when(never), 2, DeferredPaymentMismatched.class, event -> {});
        last(
                optIn(paid).when(close("2027-03-01")),
                1,
                TrialClosed.class,
                event -> assertThat(event.cancelled()).isFalse());
        Object[] sentBack = {paid[0], paid[1], never};
        optIn(sentBack).when(never).expectNoEvents();
        last(
                optIn(sentBack).when(new ConfirmDeferredRefund(ID, "B-1", "R-1", system("2027-03-02"))),
                1,
                DeferredRefunded.class,
                event -> assertThat(event.bankReference()).isEqualTo("B-1"));
    }

    @Test
    void an_end_that_turns_out_to_be_earlier_is_moved() {
        Object[] ended = {convert("2026-12-01"), close("2027-03-01")};
        last(optIn(ended).when(close("2027-01-10")), 1, TrialClosed.class, event -> {
            assertThat(event.endedOn()).isEqualTo(day("2027-01-10"));
            assertThat(event.cancelled()).isTrue();
        });
    }

    private static void claimFalls(ResultValidator<Trial> closed) {
        last(closed, 2, GuaranteeWithdrawn.class, event -> {
            assertThat(event.fundId()).isEqualTo("fnd_delta");
            assertThat(event.claimId()).isEqualTo("tri_1.1");
        });
    }

    private void mismatch(ConfirmDeferredPayment payment, String reason, Object... before) {
        last(
                optIn(before).when(payment),
                1,
                DeferredPaymentMismatched.class,
                event -> assertThat(event.reason()).isEqualTo(reason));
    }
}
