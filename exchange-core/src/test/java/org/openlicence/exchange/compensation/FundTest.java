package org.openlicence.exchange.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.compensation.FundCommand.*;
import org.openlicence.exchange.compensation.event.FundEvent.*;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** A fund of 1,000,000 yuan; half of a loss is covered, at most 200,000 a licence and 1,000,000 a licensor and year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FundTest {
    private static final FundId ID = new FundId("fnd_delta");
    private static final String UNIVERSITY = "org_university";
    private static final String TAKER = "org_enterprise";

    private final AggregateTestFixture<Fund> fixture = PatentFixtures.fixture(Fund.class);

    @Test
    void a_fund_opens_once_and_not_otherwise() {
        fund().when(open("长三角")).expectNoEvents();
        refused(fund().when(open("another")), "CF-02");
        refused(fixture.given().when(new OpenFund(ID, " ", "31", keeper("2026-01-05"))), "IN-01", "IN-01");
        refused(fixture.given().when(new OpenFund(ID, "x", "CN", representative())), "AUTH-01");
    }

    @Test
    void a_contribution_is_booked_once_for_each_bank_reference() {
        RecordContribution paid = contribution("B-1", "500000", "2026-01-06");
        one(
                fund().when(paid),
                ContributionReceived.class,
                event -> assertThat(event.amountFen()).isEqualTo(50_000_000));
        fund(paid).when(paid).expectNoEvents();
        refused(fund(paid).when(contribution("B-1", "1", "2026-01-06")), "CF-07");
        refused(fund().when(contribution("B-1", "1", "2026-01-11")), "CF-11");
        refused(fund().when(contribution("B-1", "0", "2026-01-06")), "IN-01");
    }

    @Test
    void a_claim_comes_after_sixty_days_and_is_filed_once() {
        refused(fixture.given().when(claim("c-1", "80000", "2027-04-02")), "CF-01");
        // due 2027-01-15, demanded 2027-02-01: sixty days end with 2027-04-02
        refused(rich().when(claim("c-1", "80000", "2027-04-02")), "CF-03");
        one(
                rich().when(claim("c-1", "80000", "2027-04-03")),
                ClaimFiled.class,
                event -> assertThat(event.reservedFen()).isEqualTo(4_000_000));
        rich(claim("c-1", "80000", "2027-04-03"))
                .when(claim("c-1", "80000", "2027-04-04"))
                .expectNoEvents();
    }

    @Test
    void security_lowers_the_loss_and_an_empty_fund_sets_nothing_aside() {
        FileClaim secured = new FileClaim(
                ID,
                "c-1",
                "lic_1",
                UNIVERSITY,
                TAKER,
                yuan("80000"),
                yuan("30000"),
                day("2027-01-15"),
                day("2027-02-01"),
                system("2027-04-03"));
        one(rich(secured).when(settle("c-1", "B-9", "2027-04-10")), ClaimSettled.class, event -> {
            assertThat(event.lossFen()).isEqualTo(5_000_000);
            assertThat(event.compensationFen()).isEqualTo(2_500_000);
        });
        one(
                fund().when(claim("c-1", "80000", "2027-04-03")),
                ClaimFiled.class,
                event -> assertThat(event.reservedFen()).isZero());
        refused(fund(claim("c-1", "80000", "2027-04-03")).when(settle("c-1", "B-9", "2027-04-10")), "CF-05");
    }

    @Test
    void a_claim_is_decided_once() {
        FileClaim filed = claim("c-1", "80000", "2027-04-03");
        refused(rich().when(settle("c-1", "B-9", "2027-04-10")), "CF-10");
        refused(rich(filed, settle("c-1", "B-9", "2027-04-10")).when(settle("c-1", "B-10", "2027-04-11")), "CF-04");
        rich(filed, settle("c-1", "B-9", "2027-04-10"))
                .when(settle("c-1", "B-9", "2027-04-11"))
                .expectNoEvents();
        refused(rich(filed).when(settle("c-1", "B-0", "2027-04-10")), "CF-07");
        one(
                rich(filed).when(reject("c-1")),
                ClaimRejected.class,
                event -> assertThat(event.releasedFen()).isEqualTo(4_000_000));
        rich(filed, reject("c-1")).when(reject("c-1")).expectNoEvents();
        refused(rich(filed, reject("c-1")).when(settle("c-1", "B-9", "2027-04-10")), "CF-04");
        refused(rich(filed, settle("c-1", "B-9", "2027-04-10")).when(reject("c-1")), "CF-04");
    }

    @Test
    void the_cap_of_a_licensor_counts_what_it_got_in_the_calendar_year() {
        Object[] five = Stream.of(1, 2, 3, 4, 5)
                .flatMap(n ->
                        Stream.of(claim("c-" + n, "600000", "2027-04-03"), settle("c-" + n, "B-" + n, "2027-04-10")))
                .toArray();
        Object[] again = Stream.concat(Arrays.stream(five), Stream.of(claim("c-6", "600000", "2027-04-03")))
                .toArray();
        one(rich(again).when(settle("c-6", "B-6", "2027-12-31")), ClaimSettled.class, event -> {
            assertThat(event.paidThisYearFen()).isEqualTo(100_000_000);
            assertThat(event.compensationFen()).isZero();
        });
        Object[] paidIn = Stream.concat(Arrays.stream(again), Stream.of(contribution("B-7", "500000", "2027-12-01")))
                .toArray();
        one(
                rich(paidIn).when(settle("c-6", "B-6", "2028-01-01")),
                ClaimSettled.class,
                event -> assertThat(event.compensationFen()).isEqualTo(20_000_000));
    }

    @Test
    void recoveries_are_shared_pro_rata_up_to_the_loss_and_the_licensors_part_is_passed_on() {
        FileClaim filed = claim("c-1", "80000.01", "2027-04-03");
        SettleClaim settled = settle("c-1", "B-9", "2027-04-10");
        refused(rich(filed).when(recovery("B-11", "1")), "CF-08");
        refused(rich(filed, settled).when(recovery("B-11", "80000.02")), "CF-06");
        one(
                rich(filed, settled).when(recovery("B-11", "0.01")),
                AmountRecovered.class,
                event -> assertThat(event.fundShareFen()).isEqualTo(1));
        one(
                rich(filed, settled, recovery("B-11", "0.01")).when(recovery("B-12", "80000")),
                AmountRecovered.class,
                event -> assertThat(event.fundShareFen()).isEqualTo(4_000_000));
        refused(rich(filed, settled).when(share("B-13")), "CF-09");
        one(
                rich(filed, settled, recovery("B-11", "100")).when(share("B-13")),
                SharePaid.class,
                event -> assertThat(event.amountFen()).isEqualTo(4_999));
        rich(filed, settled, recovery("B-11", "100"), share("B-13"))
                .when(share("B-13"))
                .expectNoEvents();
        rich(filed, settled, recovery("B-11", "100"))
                .when(recovery("B-11", "100"))
                .expectNoEvents();
    }

    @Test
    void a_debtor_that_pays_frees_what_was_set_aside_and_makes_what_was_paid_repayable() {
        FileClaim filed = claim("c-1", "80000", "2027-04-03");
        SettleClaim settled = settle("c-1", "B-9", "2027-04-10");
        one(
                rich(filed).when(withdraw()),
                ClaimWithdrawn.class,
                event -> assertThat(event.releasedFen()).isEqualTo(4_000_000));
        rich(filed, withdraw()).when(withdraw()).expectNoEvents();
        one(
                rich(filed, settled).when(withdraw()),
                CompensationBecameRepayable.class,
                event -> assertThat(event.compensationFen()).isEqualTo(4_000_000));
        refused(rich(filed, settled, withdraw()).when(recovery("B-11", "40000.01")), "CF-06");
        one(
                rich(filed, settled, withdraw()).when(recovery("B-11", "40000")),
                AmountRecovered.class,
                event -> assertThat(event.fundShareFen()).isEqualTo(4_000_000));
        rich(filed, reject("c-1")).when(withdraw()).expectNoEvents();
    }

    private TestExecutor<Fund> fund(Object... more) {
        return given(Stream.concat(Stream.of(open("长三角")), Arrays.stream(more)));
    }

    private TestExecutor<Fund> rich(Object... more) {
        return given(Stream.concat(
                Stream.of(open("长三角"), contribution("B-0", "1000000", "2026-01-06")), Arrays.stream(more)));
    }

    private TestExecutor<Fund> given(Stream<Object> commands) {
        return fixture.givenCommands(commands.toList());
    }

    private static OpenFund open(String name) {
        return new OpenFund(ID, name, "CN", keeper("2026-01-05"));
    }

    private static RecordContribution contribution(String reference, String amount, String on) {
        String today = on.startsWith("2026") ? "2026-01-10" : on;
        return new RecordContribution(ID, reference, "市财政", yuan(amount), day(on), keeper(today));
    }

    private static FileClaim claim(String id, String principal, String on) {
        return new FileClaim(
                ID,
                id,
                "lic_1",
                UNIVERSITY,
                TAKER,
                yuan(principal),
                Money.ZERO,
                day("2027-01-15"),
                day("2027-02-01"),
                system(on));
    }

    private static SettleClaim settle(String id, String reference, String on) {
        return new SettleClaim(ID, id, reference, keeper(on));
    }

    private static RejectClaim reject(String id) {
        return new RejectClaim(ID, id, "no contract", keeper("2027-04-09"));
    }

    private static WithdrawClaim withdraw() {
        return new WithdrawClaim(ID, "c-1", system("2027-04-11"));
    }

    private static RecordRecovery recovery(String reference, String amount) {
        return new RecordRecovery(ID, "c-1", reference, yuan(amount), day("2027-09-01"), keeper("2027-09-02"));
    }

    private static PayShare share(String reference) {
        return new PayShare(ID, "c-1", reference, keeper("2027-09-03"));
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(amount);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Origin keeper(String day) {
        return PatentFixtures.by("org_fund", Role.FUND_KEEPER, day);
    }

    private static Origin representative() {
        return PatentFixtures.owner("2026-01-05");
    }

    private static Origin system(String day) {
        return Origin.of(Actor.SYSTEM, PatentFixtures.noon(day));
    }

    private static <E> void one(ResultValidator<Fund> result, Class<E> type, Consumer<E> more) {
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

    private static void refused(ResultValidator<Fund> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }
}
