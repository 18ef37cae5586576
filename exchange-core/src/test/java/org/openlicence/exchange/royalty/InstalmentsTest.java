package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.royalty.RoyaltyCommand.*;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Money;

/** Later instalments: how they fall due, are paid or fall into arrears, and what the end of the licence does to them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstalmentsTest extends AbstractRoyaltyTest {
    private static final Money SECOND = Money.ofYuan("30000");
    private static final Money THIRD = Money.ofYuan("10000");

    @Test
    void opening_again_changes_nothing_and_there_is_no_period_to_state() {
        instalments().when(openInstalments()).expectNoEvents();
        refused(instalments().when(state(1, SALES, "2026-10-10")), "RY-01");
        refused(instalments().when(new CallAudit(ID, 2, owner("2027-01-05"))), "RY-01");
    }

    @Test
    void an_agreed_day_that_is_none_of_work_moves_and_the_sum_is_paid_by_then_or_before() {
        // 2027-04-03 is a Saturday; the holidays of 2027 are not announced yet
        refused(instalments().when(paymentOverdue(2, "2027-04-05")), "RY-06");
        one(instalments().when(pay(2, "B-1", SECOND, "2026-12-01")), RoyaltyPaid.class, event -> {});
        one(instalments().when(pay(2, "B-1", SECOND, "2027-04-03")), RoyaltyPaid.class, event -> {});
        mismatch(instalments().when(pay(2, "B-1", SECOND.minus(Money.ofFen(1)), "2027-04-02")), "AMOUNT");
        mismatch(instalments().when(pay(1, "B-1", Money.ofYuan("20000"), "2027-04-02")), "NOT_AWAITED");
    }

    @Test
    void an_instalment_upon_an_event_falls_due_when_either_party_reports_it() {
        mismatch(instalments().when(pay(3, "B-1", THIRD, "2026-09-01")), "NOT_AWAITED");
        instalments().when(paymentOverdue(3, "2029-01-01")).expectNoEvents();
        one(instalments().when(happened(3, "2026-09-07", "2026-09-10")), InstalmentFellDue.class, event -> {
            assertThat(event.takerId()).isEqualTo(TAKER);
            // 15 days after the report is Friday 2026-09-25, Mid-Autumn Festival
            assertThat(event.paymentDueOn()).isEqualTo(day("2026-09-28"));
        });
        one(
                instalments().when(new ReportDueEvent(ID, 3, day("2026-09-07"), taker("2026-09-10"))),
                InstalmentFellDue.class,
                event -> {});
        instalments(happened(3, "2026-09-07", "2026-09-10"))
                .when(happened(3, "2026-09-07", "2026-09-11"))
                .expectNoEvents();
        one(
                instalments(happened(3, "2026-09-07", "2026-09-10")).when(pay(3, "B-1", THIRD, "2026-09-20")),
                RoyaltyPaid.class,
                event -> {});
    }

    @Test
    void only_an_event_of_the_licence_that_is_awaited_and_has_happened_counts() {
        refused(instalments().when(happened(2, "2026-09-07", "2026-09-10")), "RY-11");
        refused(
                instalments(happened(3, "2026-09-07", "2026-09-10")).when(happened(3, "2026-09-08", "2026-09-11")),
                "RY-11");
        refused(instalments().when(happened(3, "2026-04-02", "2026-09-10")), "RY-12");
        refused(instalments().when(happened(3, "2026-09-11", "2026-09-10")), "RY-12");
        refused(instalments().when(happened(3, "2028-02-01", "2028-02-03")), "RY-12");
        refused(instalments().when(new ReportDueEvent(ID, 3, day("2026-09-07"), system("2026-09-10"))), "AUTH-01");
    }

    @Test
    void an_overdue_instalment_is_demanded_and_ends_the_licence_when_nothing_comes() {
        RoyaltyCommand[] late = {paymentOverdue(2, "2027-04-06"), demand(2, "2027-04-12")};
        one(instalments().when(late[0]), RoyaltyFellOverdue.class, event -> {});
        refused(instalments().when(demand(2, "2027-04-01")), "RY-07");
        refused(instalments(late).when(breach(2, "2027-04-20")), "RY-08");
        one(
                instalments(late).when(breach(2, "2027-06-01")),
                BreachDeclared.class,
                event -> assertThat(event.endedOn()).isEqualTo(day("2027-06-02")));
        one(
                instalments(late).when(pay(2, "B-1", SECOND.plus(Money.ofYuan("150")), "2027-04-15")),
                ArrearsPaid.class,
                event -> assertThat(event.daysLate()).isEqualTo(10));
    }

    @Test
    void scenario_30_invalidation_cancels_what_is_not_due_yet_and_keeps_what_was_paid() {
        CloseRoyalty invalidated = close("2027-02-01", Ending.INVALIDATED, "2027-02-03");
        cancelled(instalments(), invalidated, 4_000_000, 2, 3);
        // paid before its day: it stays, a fairness claim apart (Patent Law art. 47)
        cancelled(instalments(pay(2, "B-1", SECOND, "2027-01-05")), invalidated, 1_000_000, 3);
    }

    @Test
    void an_early_end_cancels_what_had_not_fallen_due_and_sends_back_what_was_paid_ahead() {
        CloseRoyalty agreed = close("2027-01-01", "2026-12-20");
        cancelled(instalments(), agreed, 4_000_000, 2, 3);
        cancelled(instalments(happened(3, "2026-09-07", "2026-09-10")), agreed, 3_000_000, 2);
        instalments(pay(2, "B-1", SECOND, "2026-12-01"))
                .when(agreed)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(
                        payloads(RoyaltyClosed.class, DuesCancelled.class, RoyaltyPaymentMismatched.class));
        mismatch(instalments(agreed).when(pay(2, "B-1", SECOND, "2027-04-01")), "NOT_AWAITED");
        instalments(agreed).when(paymentOverdue(2, "2027-06-01")).expectNoEvents();
        refused(instalments(agreed).when(happened(3, "2026-09-07", "2027-01-10")), "RY-11");
    }

    @Test
    void what_fell_due_before_the_end_stays_owed_and_a_full_term_cancels_nothing() {
        CloseRoyalty late = close("2027-05-01", "2027-04-20");
        cancelled(instalments(), late, 1_000_000, 3);
        one(instalments(late).when(pay(2, "B-1", SECOND, "2027-04-03")), RoyaltyPaid.class, event -> {});
        one(instalments().when(close("2028-02-01", Ending.COMPLETED, "2028-02-01")), RoyaltyClosed.class, event -> {});
        one(
                instalments(close("2028-02-01", Ending.COMPLETED, "2028-02-01"))
                        .when(happened(3, "2028-01-20", "2028-02-10")),
                InstalmentFellDue.class,
                event -> {});
    }

    @Test
    void scenario_31_a_licence_that_ended_earlier_than_known_owes_less_and_gets_back_once() {
        CloseRoyalty first = close("2027-05-01", "2027-04-20");
        CloseRoyalty earlier = close("2026-06-29", "2027-05-20");
        instalments(pay(2, "B-1", SECOND, "2027-04-03"), first)
                .when(earlier)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloads(RoyaltyClosed.class, RoyaltyPaymentMismatched.class));
        one(
                instalments(pay(2, "B-1", SECOND, "2027-04-03"), first, earlier)
                        .when(close("2026-06-01", "2027-05-21")),
                RoyaltyClosed.class,
                event -> {});
    }

    private static void cancelled(
            TestExecutor<RoyaltyAccount> given, CloseRoyalty close, long fen, Integer... numbers) {
        last(given.when(close), DuesCancelled.class, event -> {
            assertThat(event.numbers()).containsExactly(numbers);
            assertThat(event.amountFen()).isEqualTo(fen);
        });
    }
}
