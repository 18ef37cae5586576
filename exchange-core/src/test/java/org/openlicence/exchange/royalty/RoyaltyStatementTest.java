package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.royalty.RoyaltyCommand.*;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;

/** What the taker states and corrects. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyStatementTest extends AbstractRoyaltyTest {
    @Test
    void opening_again_changes_nothing() {
        sales().when(open(RoyaltyBase.NET_SALES, 300)).expectNoEvents();
    }

    @Test
    void a_period_is_stated_once_when_it_is_over() {
        refused(sales().when(state(1, SALES, "2026-10-02")), "RY-02");
        one(sales().when(state(1, SALES, "2026-10-03")), RoyaltyStated.class, event -> {
            assertThat(event.dueFen()).isEqualTo(DUE.fen());
            // 15 days later is Sunday 2026-10-18
            assertThat(event.paymentDueOn()).isEqualTo(day("2026-10-19"));
        });
        sales(state(1, SALES, "2026-10-10")).when(state(1, SALES, "2026-10-11")).expectNoEvents();
        refused(sales(state(1, SALES, "2026-10-10")).when(state(1, 1, "2026-10-11")), "RY-03");
        refused(sales().when(state(9, SALES, "2030-01-01")), "RY-01");
        refused(sales().when(state(0, SALES, "2030-01-01")), "RY-01");
    }

    @Test
    void the_taker_alone_states_and_confirms_the_definition() {
        refused(sales().when(new StateRoyalty(ID, 1, SALES, true, owner("2026-10-10"))), "AUTH-01");
        refused(sales().when(new StateRoyalty(ID, 1, SALES, false, taker("2026-10-10"))), "RY-05");
    }

    @Test
    void sales_are_not_negative_and_a_loss_gives_nothing_to_pay() {
        refused(sales().when(state(1, -1, "2026-10-10")), "IN-01");
        refused(sales().when(state(1, Long.MAX_VALUE, "2026-10-10")), "IN-01");
        one(profit().when(state(1, -5_000_000, "2026-10-10")), RoyaltyStated.class, event -> {
            assertThat(event.dueFen()).isZero();
            assertThat(event.paymentDueOn()).isNull();
        });
        profit(state(1, -5_000_000, "2026-10-10"))
                .when(paymentOverdue(1, "2027-01-01"))
                .expectNoEvents();
    }

    @Test
    void the_least_royalty_of_a_period_is_due_whatever_was_sold() {
        one(least("5000").when(state(1, 0, "2026-10-10")), RoyaltyStated.class, event -> {
            assertThat(event.dueFen()).isEqualTo(500_000);
            assertThat(event.paymentDueOn()).isNotNull();
        });
        one(
                least("5000").when(state(1, SALES, "2026-10-10")),
                RoyaltyStated.class,
                event -> assertThat(event.dueFen()).isEqualTo(DUE.fen()));
    }

    @Test
    void a_statement_is_corrected_before_it_is_paid_and_gains_no_time() {
        refused(sales().when(correct(1, 1, "2026-10-11")), "RY-04");
        one(
                sales(state(1, SALES, "2026-10-10")).when(correct(1, 100_000_000, "2026-10-20")),
                RoyaltyStatementCorrected.class,
                event -> {
                    assertThat(event.dueFen()).isEqualTo(3_000_000);
                    assertThat(event.paymentDueOn()).isEqualTo(day("2026-10-26"));
                });
        sales(state(1, SALES, "2026-10-10"))
                .when(correct(1, SALES, "2026-10-20"))
                .expectNoEvents();
        refused(sales(state(1, SALES, "2026-10-10"), pay("B-1", DUE)).when(correct(1, 1, "2026-10-20")), "RY-04");
        one(
                profit(state(1, -1, "2026-10-10")).when(correct(1, 1_000_000, "2026-11-02")),
                RoyaltyStatementCorrected.class,
                event -> assertThat(event.paymentDueOn()).isEqualTo(day("2026-11-17")));
    }
}
