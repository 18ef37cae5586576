package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.royalty.RoyaltyCommand.*;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** The account of a licence from 2026-04-03 to 2028-02-01 with periods of six months: 300 bp on sales, or 1,000 on profit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyAccountTest {
    private static final LicenceId LICENCE = new LicenceId("lic_1");
    private static final RoyaltyId ID = RoyaltyId.of(LICENCE);
    private static final String UNIVERSITY = "org_university";
    private static final String TAKER = "org_enterprise";
    private static final long SALES = 123_456_789;
    private static final Money DUE = Money.ofYuan("37037.04");

    private final AggregateTestFixture<RoyaltyAccount> fixture = PatentFixtures.fixture(RoyaltyAccount.class);

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
        CloseRoyalty invalidated = new CloseRoyalty(ID, day("2027-02-01"), true, system("2027-02-03"));
        RoyaltyCommand[] paid = {state(1, SALES, "2026-10-10"), pay("B-1", DUE)};
        one(sales(paid).when(invalidated), RoyaltyClosed.class, event -> {
            assertThat(event.lastPeriod()).isEqualTo(1);
            assertThat(event.trace().legalBasis()).containsExactly("PL-47");
        });
        one(
                sales(paid[0], paymentOverdue(1, "2026-10-27")).when(invalidated),
                RoyaltyClosed.class,
                event -> assertThat(event.lastPeriod()).isEqualTo(1));
        CloseRoyalty early = new CloseRoyalty(ID, day("2026-10-12"), true, system("2026-10-13"));
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

    private static Matcher<List<? super EventMessage<?>>> payloads(Class<?>... types) {
        return new CustomTypeSafeMatcher<>("payloads " + List.of(types)) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.stream()
                        .map(event -> ((EventMessage<?>) event).getPayload().getClass())
                        .toList()
                        .equals(List.of(types));
            }
        };
    }

    private TestExecutor<RoyaltyAccount> sales(RoyaltyCommand... more) {
        return fixture.givenCommands(open(RoyaltyBase.NET_SALES, 300)).andGivenCommands((Object[]) more);
    }

    private TestExecutor<RoyaltyAccount> profit(RoyaltyCommand... more) {
        return fixture.givenCommands(open(RoyaltyBase.PROFIT, 1_000)).andGivenCommands((Object[]) more);
    }

    private TestExecutor<RoyaltyAccount> overdue(RoyaltyCommand... more) {
        return sales(state(1, SALES, "2026-10-10"), paymentOverdue(1, "2026-10-27"))
                .andGivenCommands((Object[]) more);
    }

    private TestExecutor<RoyaltyAccount> least(String yuan) {
        return fixture.givenCommands(open(RoyaltyBase.NET_SALES, 300, Money.ofYuan(yuan)));
    }

    private static OpenRoyalty open(RoyaltyBase base, int rate) {
        return open(base, rate, null);
    }

    private static OpenRoyalty open(RoyaltyBase base, int rate, @Nullable Money minimum) {
        return new OpenRoyalty(
                ID,
                LICENCE,
                TAKER,
                List.of(UNIVERSITY),
                base,
                rate,
                "as printed",
                6,
                minimum,
                Money.ofYuan("20000"),
                day("2026-04-03"),
                day("2028-02-01"),
                system("2026-04-03"));
    }

    private static StateRoyalty state(int period, long fen, String today) {
        return new StateRoyalty(ID, period, fen, true, taker(today));
    }

    private static CorrectRoyaltyStatement correct(int period, long fen, String today) {
        return new CorrectRoyaltyStatement(ID, period, fen, true, taker(today));
    }

    private static ConfirmRoyaltyPayment pay(String reference, Money amount) {
        return payBy(TAKER, reference, amount);
    }

    private static ConfirmRoyaltyPayment payBy(String payer, String reference, Money amount) {
        return new ConfirmRoyaltyPayment(
                ID, 1, reference, amount, payer, PatentFixtures.noon("2026-10-12"), system("2026-10-12"));
    }

    private static MarkStatementOverdue statementOverdue(int period, String today) {
        return new MarkStatementOverdue(ID, period, system(today));
    }

    private static MarkRoyaltyOverdue paymentOverdue(int period, String today) {
        return new MarkRoyaltyOverdue(ID, period, system(today));
    }

    private static DemandArrears demand(int period, String today) {
        return new DemandArrears(ID, period, owner(today));
    }

    private static DeclareBreach breach(int period, String today) {
        return new DeclareBreach(ID, period, owner(today));
    }

    private static CloseRoyalty close(String endedOn, String today) {
        return new CloseRoyalty(ID, day(endedOn), false, system(today));
    }

    private static Origin taker(String day) {
        return PatentFixtures.by(TAKER, Role.REPRESENTATIVE, day);
    }

    private static Origin owner(String day) {
        return PatentFixtures.by(UNIVERSITY, Role.REPRESENTATIVE, day);
    }

    private static Origin system(String day) {
        return Origin.of(Actor.SYSTEM, PatentFixtures.noon(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Exactly one event of that kind. */
    private static <E> void one(ResultValidator<RoyaltyAccount> result, Class<E> type, Consumer<E> more) {
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(new CustomMatcher<List<? super EventMessage<?>>>("one " + type.getSimpleName()) {
                    @Override
                    public boolean matches(Object events) {
                        assertThat((List<?>) events).singleElement().isInstanceOf(EventMessage.class);
                        Object payload = ((EventMessage<?>) ((List<?>) events).getFirst()).getPayload();
                        assertThat(payload).isInstanceOf(type);
                        more.accept(type.cast(payload));
                        return true;
                    }
                });
    }

    private static void mismatch(ResultValidator<RoyaltyAccount> result, String reason) {
        one(
                result,
                RoyaltyPaymentMismatched.class,
                event -> assertThat(event.reason()).isEqualTo(reason));
    }

    private static void refused(ResultValidator<RoyaltyAccount> result, String code) {
        result.expectException(RefusedCodes.exactly(code)).expectNoEvents();
    }
}
