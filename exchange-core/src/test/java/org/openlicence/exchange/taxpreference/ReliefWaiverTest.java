package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.taxpreference.WaiverCommand.WaiveVatExemption;
import org.openlicence.exchange.taxpreference.event.WaiverEvent.VatExemptionWaived;

/** VAT Law art. 27: given up, it is barred for 36 months, except for small-scale payers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReliefWaiverTest {
    private static final Origin SELLER = RegistrationCase.at(RegistrationCase.SELLER, "2026-11-20");

    private static TestExecutor<ReliefWaiver> given(Object... events) {
        var fixture = new AggregateTestFixture<>(ReliefWaiver.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(RegistrationCase.POLICIES);
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(events);
    }

    private static WaiveVatExemption waive(String from, boolean smallScale) {
        return new WaiveVatExemption(LocalDate.parse(from), smallScale, SELLER);
    }

    private static VatExemptionWaived waived(String from, @Nullable String until) {
        return new VatExemptionWaived(
                "txw_university",
                RegistrationCase.UNIVERSITY,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                Trace.effective(
                        SELLER, LocalDate.parse(from), RegistrationCase.POLICIES.version(), Law.VAT_LAW.art("27")));
    }

    @Test
    void it_is_barred_for_36_months() {
        given().when(waive("2026-07-01", false)).expectEvents(waived("2026-07-01", "2029-07-01"));
    }

    @Test
    void a_small_scale_payer_is_not_barred_and_may_give_it_up_again() {
        given().when(waive("2026-07-01", true)).expectEvents(waived("2026-07-01", null));
        given(waived("2026-07-01", null))
                .when(waive("2027-07-01", false))
                .expectEvents(waived("2027-07-01", "2030-07-01"));
    }

    @Test
    void inside_its_time_it_is_not_given_up_again_but_from_its_end_on_it_is() {
        given(waived("2026-07-01", "2029-07-01"))
                .when(waive("2029-06-30", false))
                .expectException(RefusedCodes.exactly("TXP-09"));
        given(waived("2026-07-01", "2029-07-01"))
                .when(waive("2029-07-01", false))
                .expectEvents(waived("2029-07-01", "2032-07-01"));
    }

    @Test
    void the_same_again_does_nothing() {
        given(waived("2026-07-01", "2029-07-01"))
                .when(waive("2026-07-01", false))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_day_beyond_any_calendar_is_no_day() {
        given().when(waive("9999-01-01", false)).expectException(RefusedCodes.exactly("IN-01"));
    }
}
