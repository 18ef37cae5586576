package org.openlicence.exchange.trial;

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
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.trial.TrialCommand.*;

/** A licence from 2026-01-15, twelve months free and then 80,000 yuan, guaranteed by a fund, for 60 months. */
abstract class TrialTestBase {
    static final LicenceId LICENCE = new LicenceId("lic_1");
    static final TrialId ID = TrialId.of(LICENCE);
    static final String UNIVERSITY = "org_university";
    static final String TAKER = "org_enterprise";
    static final Money FEE = Money.ofYuan("80000");

    private final AggregateTestFixture<Trial> fixture = PatentFixtures.fixture(Trial.class);

    static Deferral deferral(Conversion conversion, FirstDue firstDue, Guarantee guarantee) {
        return new Deferral(
                12,
                null,
                conversion,
                firstDue,
                firstDue == FirstDue.FIRST_REVENUE ? 24 : null,
                "停止使用，返还资料，不保留任何权利",
                guarantee,
                guarantee == Guarantee.FUND ? "fnd_delta" : null,
                true);
    }

    static OpenTrial open(Deferral deferral) {
        return new OpenTrial(
                ID,
                LICENCE,
                TAKER,
                List.of(UNIVERSITY),
                UNIVERSITY,
                FEE,
                deferral,
                day("2026-01-15"),
                day("2031-01-15"),
                system("2026-01-15"));
    }

    /** By opt-in at the end of the trial, guaranteed by the fund. */
    TestExecutor<Trial> optIn(Object... more) {
        return given(deferral(Conversion.OPT_IN, FirstDue.TRIAL_END, Guarantee.FUND), more);
    }

    TestExecutor<Trial> auto(Object... more) {
        return given(deferral(Conversion.AUTO, FirstDue.TRIAL_END, Guarantee.FUND), more);
    }

    TestExecutor<Trial> byRevenue(Object... more) {
        return given(deferral(Conversion.AUTO, FirstDue.FIRST_REVENUE, Guarantee.NONE), more);
    }

    TestExecutor<Trial> given(Deferral deferral, Object... more) {
        return fixture.givenCommands(
                Stream.concat(Stream.of(open(deferral)), Arrays.stream(more)).toList());
    }

    /** Converted, unpaid on 2027-01-15, overdue, demanded on 2027-01-18. */
    static Object[] demanded(Object... more) {
        return Stream.concat(
                        Stream.of(convert("2026-12-01"), overdue("2027-01-16"), demand("2027-01-18")),
                        Arrays.stream(more))
                .toArray();
    }

    static ConvertTrial convert(String on) {
        return new ConvertTrial(ID, taker(on));
    }

    static DeclineTrial decline(String on) {
        return new DeclineTrial(ID, taker(on));
    }

    static EndTrial end(String on) {
        return new EndTrial(ID, system(on));
    }

    static ReportFirstRevenue revenue(String day, String on) {
        return new ReportFirstRevenue(ID, day(day), taker(on));
    }

    static ConfirmDeferredPayment pay(String reference, Money amount, String on) {
        return new ConfirmDeferredPayment(ID, reference, amount, TAKER, PatentFixtures.noon(on), system(on));
    }

    static MarkDeferredOverdue overdue(String on) {
        return new MarkDeferredOverdue(ID, system(on));
    }

    static DemandDeferred demand(String on) {
        return new DemandDeferred(ID, licensor(on));
    }

    static CallGuarantee call(String security, String on) {
        return new CallGuarantee(ID, Money.ofYuan(security), licensor(on));
    }

    static CloseTrial close(String endedOn) {
        return new CloseTrial(ID, day(endedOn), system(endedOn));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Origin taker(String day) {
        return PatentFixtures.by(TAKER, Role.REPRESENTATIVE, day);
    }

    static Origin licensor(String day) {
        return PatentFixtures.by(UNIVERSITY, Role.REPRESENTATIVE, day);
    }

    static Origin system(String day) {
        return Origin.of(Actor.SYSTEM, PatentFixtures.noon(day));
    }

    /** The last of the events is one of that kind, and there are so many. */
    static <E> void last(ResultValidator<Trial> result, int count, Class<E> type, Consumer<E> more) {
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(new CustomMatcher<List<? super EventMessage<?>>>("last " + type.getSimpleName()) {
                    @Override
                    public boolean matches(Object events) {
                        List<?> all = (List<?>) events;
                        assertThat(all).hasSize(count);
                        Object payload = ((EventMessage<?>) all.getLast()).getPayload();
                        assertThat(payload).isInstanceOf(type);
                        more.accept(type.cast(payload));
                        return true;
                    }
                });
    }

    static void refused(ResultValidator<Trial> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }
}
