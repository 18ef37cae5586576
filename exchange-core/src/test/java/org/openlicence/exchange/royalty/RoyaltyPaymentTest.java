package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.royalty.RoyaltyCommand.*;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Money;

/** What the bank reports, and the clock. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyPaymentTest extends AbstractRoyaltyTest {
    @Test
    void the_sum_due_from_the_taker_settles_it_and_everything_else_goes_back() {
        one(sales(state(1, SALES, "2026-10-10")).when(pay("B-1", DUE)), RoyaltyPaid.class, event -> {});
        mismatch(sales(state(1, SALES, "2026-10-10")).when(pay("B-1", DUE.minus(Money.ofFen(1)))), "AMOUNT");
        mismatch(sales(state(1, SALES, "2026-10-10")).when(payBy("org_other", "B-1", DUE)), "PAYER");
        mismatch(sales().when(pay("B-1", DUE)), "NOT_AWAITED");
        mismatch(sales(state(1, SALES, "2026-10-10"), pay("B-1", DUE)).when(pay("B-2", DUE)), "NOT_AWAITED");
        sales(state(1, SALES, "2026-10-10"), pay("B-1", DUE))
                .when(pay("B-1", DUE))
                .expectNoEvents();
    }

    @Test
    void only_money_that_was_to_go_back_is_reported_back() {
        ConfirmRoyaltyRefund back = new ConfirmRoyaltyRefund(ID, "B-1", "R-1", system("2026-10-12"));
        refused(sales().when(back), "RY-09");
        refused(sales(state(1, SALES, "2026-10-10"), pay("B-1", DUE)).when(back), "RY-09");
        one(sales(pay("B-1", DUE)).when(back), RoyaltyRefunded.class, event -> {});
        sales(pay("B-1", DUE), back).when(back).expectNoEvents();
    }

    @Test
    void the_clock_marks_what_is_overdue_once_and_not_before() {
        refused(sales().when(statementOverdue(1, "2026-11-02")), "RY-06");
        one(sales().when(statementOverdue(1, "2026-11-03")), StatementFellOverdue.class, event -> {});
        sales(statementOverdue(1, "2026-11-03"))
                .when(statementOverdue(1, "2026-11-04"))
                .expectNoEvents();
        sales(state(1, SALES, "2026-10-10"))
                .when(statementOverdue(1, "2026-11-03"))
                .expectNoEvents();
        refused(sales(state(1, SALES, "2026-10-10")).when(paymentOverdue(1, "2026-10-26")), "RY-06");
        one(
                sales(state(1, SALES, "2026-10-10")).when(paymentOverdue(1, "2026-10-27")),
                RoyaltyFellOverdue.class,
                event -> assertThat(event.trace().effectiveOn()).isEqualTo(day("2026-10-27")));
        sales(state(1, SALES, "2026-10-10"), pay("B-1", DUE))
                .when(paymentOverdue(1, "2026-10-27"))
                .expectNoEvents();
    }

    @Test
    void late_money_brings_the_penalty_of_its_days_and_a_licensor_may_waive_it() {
        // Last day Monday 2026-10-26; thirty days later: 37,037.04 × 5 bp × 30 = 555.56
        Money late = DUE.plus(Money.ofYuan("555.56"));
        one(overdue().when(pay(1, "B-1", late, "2026-11-25")), ArrearsPaid.class, event -> {
            assertThat(event.principalFen()).isEqualTo(DUE.fen());
            assertThat(event.penaltyFen()).isEqualTo(55_556);
            assertThat(event.daysLate()).isEqualTo(30);
            assertThat(event.trace().legalBasis()).containsExactly("CC-867", "CC-873");
        });
        one(overdue().when(pay(1, "B-1", DUE, "2026-11-25")), RoyaltyPaymentMismatched.class, event -> {
            assertThat(event.reason()).isEqualTo("AMOUNT");
            assertThat(event.dueFen()).isEqualTo(late.fen());
        });
        mismatch(overdue().when(pay(1, "B-1", late, "2026-11-26")), "AMOUNT");
        overdue(pay(1, "B-1", late, "2026-11-25"))
                .when(pay(1, "B-1", late, "2026-11-25"))
                .expectNoEvents();
        one(overdue().when(waive(1, "2026-11-20")), PenaltyWaived.class, event -> {});
        one(overdue(waive(1, "2026-11-20")).when(pay(1, "B-1", DUE, "2026-11-25")), RoyaltyPaid.class, event -> {});
        overdue(waive(1, "2026-11-20")).when(waive(1, "2026-11-21")).expectNoEvents();
        refused(overdue().when(new WaivePenalty(ID, 1, taker("2026-11-20"))), "AUTH-01");
    }

    @Test
    void there_is_no_penalty_to_waive_in_time_or_after_payment() {
        refused(sales(state(1, SALES, "2026-10-10")).when(waive(1, "2026-10-26")), "RY-13");
        refused(overdue(pay("B-1", DUE)).when(waive(1, "2026-11-20")), "RY-13");
        refused(sales().when(waive(9, "2026-11-20")), "RY-01");
    }

    private static WaivePenalty waive(int number, String today) {
        return new WaivePenalty(ID, number, owner(today));
    }
}
