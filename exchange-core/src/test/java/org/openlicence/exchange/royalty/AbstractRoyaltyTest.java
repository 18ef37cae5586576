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
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.royalty.RoyaltyCommand.*;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaymentMismatched;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/**
 * An account of a licence from 2026-04-03 to 2028-02-01: periods of six months with 300 bp on sales or 1,000 on profit, or a fee
 * in instalments.
 */
abstract class AbstractRoyaltyTest {
    static final LicenceId LICENCE = new LicenceId("lic_1");
    static final RoyaltyId ID = RoyaltyId.of(LICENCE);
    static final String UNIVERSITY = "org_university";
    static final String TAKER = "org_enterprise";
    static final long SALES = 123_456_789;
    static final Money DUE = Money.ofYuan("37037.04");

    final AggregateTestFixture<RoyaltyAccount> fixture = PatentFixtures.fixture(RoyaltyAccount.class);

    static Matcher<List<? super EventMessage<?>>> payloads(Class<?>... types) {
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

    TestExecutor<RoyaltyAccount> sales(RoyaltyCommand... more) {
        return fixture.givenCommands(open(RoyaltyBase.NET_SALES, 300)).andGivenCommands((Object[]) more);
    }

    TestExecutor<RoyaltyAccount> profit(RoyaltyCommand... more) {
        return fixture.givenCommands(open(RoyaltyBase.PROFIT, 1_000)).andGivenCommands((Object[]) more);
    }

    TestExecutor<RoyaltyAccount> overdue(RoyaltyCommand... more) {
        return sales(state(1, SALES, "2026-10-10"), paymentOverdue(1, "2026-10-27"))
                .andGivenCommands((Object[]) more);
    }

    /** 20,000 yuan at conclusion, 30,000 after twelve months, 10,000 when the product is on the market. */
    TestExecutor<RoyaltyAccount> instalments(RoyaltyCommand... more) {
        return fixture.givenCommands(openInstalments()).andGivenCommands((Object[]) more);
    }

    TestExecutor<RoyaltyAccount> least(String yuan) {
        return fixture.givenCommands(open(RoyaltyBase.NET_SALES, 300, Money.ofYuan(yuan)));
    }

    static OpenRoyalty open(RoyaltyBase base, int rate) {
        return open(base, rate, null);
    }

    static OpenRoyalty open(RoyaltyBase base, int rate, @Nullable Money minimum) {
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
                null,
                system("2026-04-03"));
    }

    static OpenInstalments openInstalments() {
        return new OpenInstalments(
                ID,
                LICENCE,
                TAKER,
                List.of(UNIVERSITY),
                List.of(
                        Instalment.first(2_000_000),
                        Instalment.after(12, 3_000_000),
                        Instalment.upon("product on the market", 1_000_000)),
                day("2026-04-03"),
                day("2028-02-01"),
                null,
                system("2026-04-03"));
    }

    static ReportDueEvent happened(int number, String on, String today) {
        return new ReportDueEvent(ID, number, day(on), owner(today));
    }

    static StateRoyalty state(int period, long fen, String today) {
        return new StateRoyalty(ID, period, fen, true, taker(today));
    }

    static CorrectRoyaltyStatement correct(int period, long fen, String today) {
        return new CorrectRoyaltyStatement(ID, period, fen, true, taker(today));
    }

    static ConfirmRoyaltyPayment pay(String reference, Money amount) {
        return payBy(TAKER, reference, amount);
    }

    /** @param on value day */
    static ConfirmRoyaltyPayment pay(int number, String reference, Money amount, String on) {
        return new ConfirmRoyaltyPayment(ID, number, reference, amount, TAKER, PatentFixtures.noon(on), system(on));
    }

    static ConfirmRoyaltyPayment payBy(String payer, String reference, Money amount) {
        return new ConfirmRoyaltyPayment(
                ID, 1, reference, amount, payer, PatentFixtures.noon("2026-10-12"), system("2026-10-12"));
    }

    static MarkStatementOverdue statementOverdue(int period, String today) {
        return new MarkStatementOverdue(ID, period, system(today));
    }

    static MarkRoyaltyOverdue paymentOverdue(int period, String today) {
        return new MarkRoyaltyOverdue(ID, period, system(today));
    }

    static DemandArrears demand(int period, String today) {
        return new DemandArrears(ID, period, owner(today));
    }

    static DeclareBreach breach(int period, String today) {
        return new DeclareBreach(ID, period, owner(today));
    }

    static CloseRoyalty close(String endedOn, String today) {
        return close(endedOn, Ending.EARLY, today);
    }

    static CloseRoyalty close(String endedOn, Ending ending, String today) {
        return new CloseRoyalty(ID, day(endedOn), ending, system(today));
    }

    static Origin taker(String day) {
        return PatentFixtures.by(TAKER, Role.REPRESENTATIVE, day);
    }

    static Origin owner(String day) {
        return PatentFixtures.by(UNIVERSITY, Role.REPRESENTATIVE, day);
    }

    static Origin system(String day) {
        return Origin.of(Actor.SYSTEM, PatentFixtures.noon(day));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Exactly one event of that kind. */
    static <E> void one(ResultValidator<RoyaltyAccount> result, Class<E> type, Consumer<E> more) {
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

    /** The last event is of that kind. */
    static <E> void last(ResultValidator<RoyaltyAccount> result, Class<E> type, Consumer<E> more) {
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(
                        new CustomMatcher<List<? super EventMessage<?>>>("at last " + type.getSimpleName()) {
                            @Override
                            public boolean matches(Object events) {
                                Object payload = ((EventMessage<?>) ((List<?>) events).getLast()).getPayload();
                                assertThat(payload).isInstanceOf(type);
                                more.accept(type.cast(payload));
                                return true;
                            }
                        });
    }

    static void mismatch(ResultValidator<RoyaltyAccount> result, String reason) {
        one(
                result,
                RoyaltyPaymentMismatched.class,
                event -> assertThat(event.reason()).isEqualTo(reason));
    }

    static void refused(ResultValidator<RoyaltyAccount> result, String code) {
        result.expectException(RefusedCodes.exactly(code)).expectNoEvents();
    }
}
