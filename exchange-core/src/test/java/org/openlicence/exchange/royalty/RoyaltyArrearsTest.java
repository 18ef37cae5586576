package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.royalty.RoyaltyCommand.*;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;

/** Demand, breach, and the end of the licence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyArrearsTest extends AbstractRoyaltyTest {
    @Test
    void arrears_are_demanded_and_after_thirty_days_the_licence_may_be_ended() {
        refused(sales(state(1, SALES, "2026-10-10")).when(demand(1, "2026-10-20")), "RY-07");
        refused(overdue().when(breach(1, "2026-12-30")), "RY-08");
        one(
                overdue().when(demand(1, "2026-10-28")),
                ArrearsDemanded.class,
                event -> assertThat(event.answerBy()).isEqualTo(day("2026-11-27")));
        overdue(demand(1, "2026-10-28")).when(demand(1, "2026-11-05")).expectNoEvents();
        refused(overdue(demand(1, "2026-10-28")).when(breach(1, "2026-11-27")), "RY-08");
        refused(overdue(demand(1, "2026-10-28")).when(new DeclareBreach(ID, 1, taker("2026-11-28"))), "AUTH-01");
        one(
                overdue(demand(1, "2026-10-28")).when(breach(1, "2026-11-28")),
                BreachDeclared.class,
                event -> assertThat(event.endedOn()).isEqualTo(day("2026-11-29")));
        overdue(demand(1, "2026-10-28"), breach(1, "2026-11-28"))
                .when(breach(1, "2026-11-29"))
                .expectNoEvents();
    }

    @Test
    void paying_or_stating_answers_the_demand() {
        refused(overdue(demand(1, "2026-10-28"), pay("B-1", DUE)).when(breach(1, "2026-12-30")), "RY-08");
        refused(
                sales(statementOverdue(1, "2026-11-03"), demand(1, "2026-11-04"), state(1, SALES, "2026-11-20"))
                        .when(breach(1, "2026-12-30")),
                "RY-08");
        one(
                sales(statementOverdue(1, "2026-11-03"), demand(1, "2026-11-04"))
                        .when(breach(1, "2026-12-30")),
                BreachDeclared.class,
                event -> {});
        refused(overdue(demand(1, "2026-10-28"), correct(1, 0, "2026-11-01")).when(breach(1, "2026-12-30")), "RY-08");
        one(
                overdue(demand(1, "2026-10-28"), correct(1, 100, "2026-11-01")).when(breach(1, "2026-12-30")),
                BreachDeclared.class,
                event -> {});
    }

    @Test
    void an_ended_licence_leaves_its_time_to_be_stated_and_drops_the_rest() {
        one(sales().when(close("2026-12-01", "2026-12-01")), RoyaltyClosed.class, event -> {
            assertThat(event.lastPeriod()).isEqualTo(2);
            assertThat(event.statableFrom()).isEqualTo(day("2026-12-01"));
        });
        sales(close("2026-12-01", "2026-12-01"))
                .when(close("2026-12-05", "2026-12-05"))
                .expectNoEvents();
        one(
                sales(close("2026-12-01", "2026-12-01")).when(state(2, SALES, "2026-12-01")),
                RoyaltyStated.class,
                event -> {});
        refused(sales(close("2026-12-01", "2026-12-01")).when(state(3, SALES, "2028-01-01")), "RY-01");
        refused(
                overdue(demand(1, "2026-10-28"), close("2026-11-20", "2026-11-20"))
                        .when(breach(1, "2026-12-30")),
                "RY-10");
        one(
                overdue(close("2026-11-20", "2026-11-20")).when(demand(1, "2026-12-01")),
                ArrearsDemanded.class,
                event -> {});
    }

    @Test
    void an_end_that_became_known_late_gives_the_whole_time_from_that_day() {
        one(
                sales().when(close("2026-11-01", "2027-01-10")),
                RoyaltyClosed.class,
                event -> assertThat(event.statableFrom()).isEqualTo(day("2027-01-10")));
        one(
                sales().when(close("2026-09-01", "2027-01-10")),
                RoyaltyClosed.class,
                event -> assertThat(event.statableFrom()).isEqualTo(day("2026-10-03")));
        mismatch(
                sales(state(1, SALES, "2026-10-10"), close("2026-04-03", "2026-10-12"))
                        .when(pay("B-1", DUE)),
                "NOT_AWAITED");
    }

    @Test
    void scenario_30_invalidation_cancels_what_is_not_due_yet_and_keeps_what_was_paid() {
        CloseRoyalty invalidated = close("2027-02-01", Ending.INVALIDATED, "2027-02-03");
        RoyaltyCommand[] paid = {state(1, SALES, "2026-10-10"), pay("B-1", DUE)};
        one(sales(paid).when(invalidated), RoyaltyClosed.class, event -> {
            assertThat(event.lastPeriod()).isEqualTo(1);
            assertThat(event.trace().legalBasis()).containsExactly("PL-47");
        });
        one(
                sales(paid[0], paymentOverdue(1, "2026-10-27")).when(invalidated),
                RoyaltyClosed.class,
                event -> assertThat(event.lastPeriod()).isEqualTo(1));
        CloseRoyalty early = close("2026-10-12", Ending.INVALIDATED, "2026-10-13");
        one(
                sales(paid[0]).when(early),
                RoyaltyClosed.class,
                event -> assertThat(event.lastPeriod()).isZero());
    }

    @Test
    void scenario_31_royalty_of_a_time_without_licence_goes_back() {
        sales(state(1, SALES, "2026-10-10"), pay("B-1", DUE), close("2026-12-01", "2026-12-01"))
                .when(close("2026-04-03", "2026-12-30"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloads(RoyaltyClosed.class, RoyaltyPaymentMismatched.class));
        one(
                sales(state(1, SALES, "2026-10-10"), pay("B-1", DUE)).when(close("2026-06-29", "2026-12-30")),
                RoyaltyClosed.class,
                event -> assertThat(event.lastPeriod()).isEqualTo(1));
    }

    @Test
    void money_that_goes_back_goes_back_once_although_the_end_moves_again() {
        one(
                sales(state(1, SALES, "2026-10-10"), pay("B-1", DUE), close("2026-04-20", "2026-12-30"))
                        .when(close("2026-04-10", "2026-12-31")),
                RoyaltyClosed.class,
                event -> assertThat(event.lastPeriod()).isEqualTo(1));
        one(
                sales(
                                state(1, SALES, "2026-10-10"),
                                pay("B-1", DUE),
                                new CloseRoyalty(ID, day("2026-04-03"), Ending.EARLY, system("2026-12-30")))
                        .when(close("2026-04-02", "2026-12-31")),
                RoyaltyClosed.class,
                event -> assertThat(event.lastPeriod()).isZero());
    }
}
