package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmPaymentTest {
    private final TakingStage stage = new TakingStage();

    private static NoticeLapsed lapsed(LapseReason reason, String recordedAt, String effectiveOn) {
        return new NoticeLapsed(
                LICENCE.value(),
                reason.name(),
                Trace.effective(system(recordedAt), LocalDate.parse(effectiveOn), POLICIES.version()));
    }

    private static void assertSentBack(List<LicenceEvent> recorded, String reason) {
        assertThat(recorded.get(0))
                .isInstanceOfSatisfying(
                        PaymentMismatched.class,
                        event -> assertThat(event.reason()).isEqualTo(reason));
        assertThat(recorded.get(1)).isInstanceOf(RefundOrdered.class);
    }

    @Nested
    class Awaiting_payment {
        @Test
        void payment_forms_the_licence_at_its_value_date_not_at_its_report() {
            var recorded = recorded(stage.awaiting("2026-04-01")
                    .when(payment("BR-1", "50000", "2026-04-03T23:30", "2026-04-07T09:00")));

            assertThat(recorded).hasSize(2).first().isInstanceOf(PaymentConfirmed.class);
            assertThat(recorded.get(1)).isInstanceOfSatisfying(LicenceFormed.class, formed -> {
                assertThat(formed.effectiveAt()).isEqualTo(at("2026-04-03T23:30"));
                assertThat(formed.validFrom()).isEqualTo("2026-04-03");
            });
        }

        @Test
        void payment_before_the_notice_has_effect_with_the_notice() {
            var recorded =
                    recorded(stage.awaiting("2026-04-03").when(payment("BR-1", "50000", "2026-04-01", "2026-04-04")));

            assertThat(recorded.get(1))
                    .isInstanceOfSatisfying(
                            LicenceFormed.class,
                            formed -> assertThat(formed.effectiveAt()).isEqualTo(at("2026-04-03")));
        }

        @Test
        void wrong_amount_goes_back_and_the_taker_may_pay_again() {
            var recorded = recorded(
                    stage.awaiting("2026-04-01").when(payment("BR-1", "50000.01", "2026-04-03", "2026-04-03")));

            assertThat(recorded).hasSize(2);
            assertSentBack(recorded, "AMOUNT");
            assertThat(stage.register.openLicenceOf(TAKER, P1)).contains(LICENCE);
        }

        @Test
        void money_from_somebody_else_goes_back_to_that_payer() {
            ConfirmPayment stranger = new ConfirmPayment(
                    LICENCE, "BR-1", Money.ofYuan("50000"), OTHER_TAKER, at("2026-04-03"), system("2026-04-03"));

            var recorded = recorded(stage.awaiting("2026-04-01").when(stranger));

            assertSentBack(recorded, "PAYER");
            assertThat(recorded.get(1))
                    .isInstanceOfSatisfying(
                            RefundOrdered.class,
                            refund -> assertThat(refund.payeeId()).isEqualTo(OTHER_TAKER));
        }

        @Test
        void payment_on_the_closing_day_is_too_late() {
            stage.withdrawnFrom(LocalDate.of(2026, 4, 3));

            var recorded = recorded(stage.awaiting("2026-04-01")
                    .when(payment("BR-1", "50000", "2026-04-03T00:00", "2026-04-03T08:00")));

            assertThat(recorded).hasSize(3);
            assertSentBack(recorded, "LISTING_CLOSED");
            assertThat(recorded.get(2))
                    .isInstanceOfSatisfying(
                            NoticeLapsed.class,
                            lapsed -> assertThat(lapsed.reason()).isEqualTo("LISTING_CLOSED"));
            assertThat(stage.register.openLicenceOf(TAKER, P1)).isEmpty();
        }

        @Test
        void payment_in_the_last_second_before_the_closing_day_forms_the_licence() {
            stage.withdrawnFrom(LocalDate.of(2026, 4, 3));

            assertThat(recorded(stage.awaiting("2026-04-01")
                            .when(payment("BR-1", "50000", "2026-04-02T23:59:59", "2026-04-03T08:00"))))
                    .hasSize(2)
                    .last()
                    .isInstanceOf(LicenceFormed.class);
        }

        @Test
        void payment_after_the_end_of_the_right_goes_back() {
            stage.patents.update(patent(null, LocalDate.of(2026, 4, 3)));

            var recorded =
                    recorded(stage.awaiting("2026-04-01").when(payment("BR-1", "50000", "2026-04-03", "2026-04-03")));

            assertThat(recorded).hasSize(3);
            assertSentBack(recorded, "RIGHT_NOT_IN_FORCE");
        }

        @Test
        void payment_reported_after_the_end_of_the_right_forms_a_licence_that_ends_with_it() {
            stage.patents.update(patent(null, LocalDate.of(2026, 6, 29)));

            var recorded =
                    recorded(stage.awaiting("2026-04-01").when(payment("BR-1", "50000", "2026-04-03", "2026-07-01")));

            assertThat(recorded).hasSize(3).last().isInstanceOfSatisfying(LicenceEnded.class, ended -> {
                assertThat(ended.endedOn()).isEqualTo("2026-06-29");
                assertThat(ended.reason()).isEqualTo("FEE_UNPAID");
            });
            assertThat(stage.register.openLicenceOf(TAKER, P1)).isEmpty();
        }

        @Test
        void suspension_after_the_notice_does_not_stop_the_licence() {
            stage.listings.update(listing(org.openlicence.exchange.listing.ListingStatus.SUSPENDED, null, TERMS));

            assertThat(recorded(
                            stage.awaiting("2026-04-01").when(payment("BR-1", "50000", "2026-04-03", "2026-04-03"))))
                    .last()
                    .isInstanceOf(LicenceFormed.class);
        }

        @Test
        void a_person_cannot_report_a_payment() {
            ConfirmPayment forged = new ConfirmPayment(
                    LICENCE, "BR-1", Money.ofYuan("50000"), TAKER, at("2026-04-03"), by(TAKER, "2026-04-03"));

            assertThat(refusals(stage.awaiting("2026-04-01").when(forged))).containsExactly("AUTH-01");
        }
    }

    @Nested
    class Lapsed {
        @Test
        void late_report_of_a_timely_payment_forms_the_licence_all_the_same() {
            stage.withdrawnFrom(LocalDate.of(2026, 5, 8));

            var recorded = recorded(stage.fixture
                    .given(served("2026-05-07", TERMS), lapsed(LapseReason.LISTING_CLOSED, "2026-05-08", "2026-05-08"))
                    .when(payment("BR-1", "50000", "2026-05-07T17:00", "2026-05-11T09:00")));

            assertThat(recorded)
                    .hasSize(2)
                    .last()
                    .isInstanceOfSatisfying(
                            LicenceFormed.class,
                            formed -> assertThat(formed.validFrom()).isEqualTo("2026-05-07"));
            assertThat(stage.register.openLicenceOf(TAKER, P1)).contains(LICENCE);
        }

        @Test
        void late_payment_goes_back_without_a_second_lapse() {
            stage.withdrawnFrom(LocalDate.of(2026, 5, 8));

            var recorded = recorded(stage.fixture
                    .given(served("2026-05-07", TERMS), lapsed(LapseReason.LISTING_CLOSED, "2026-05-08", "2026-05-08"))
                    .when(payment("BR-1", "50000", "2026-05-09", "2026-05-09")));

            assertThat(recorded).hasSize(2);
            assertSentBack(recorded, "LISTING_CLOSED");
        }

        @Test
        void payment_after_a_stale_notice_goes_back_and_before_it_counts() {
            var late = recorded(stage.fixture
                    .given(served("2026-04-01", TERMS), lapsed(LapseReason.STALE, "2026-05-02", "2026-05-02"))
                    .when(payment("BR-1", "50000", "2026-05-03", "2026-05-03")));
            assertSentBack(late, "NOT_AWAITED");

            var timely = recorded(new TakingStage()
                    .fixture
                    .given(served("2026-04-01", TERMS), lapsed(LapseReason.STALE, "2026-05-02", "2026-05-02"))
                    .when(payment("BR-1", "50000", "2026-04-30", "2026-05-06")));
            assertThat(timely).last().isInstanceOf(LicenceFormed.class);
        }

        @Test
        void money_goes_back_when_the_taker_has_served_another_notice_meanwhile() {
            stage.register.reserve(new LicenceId("lic_second"), TAKER, P1, LISTING);

            var recorded = recorded(stage.fixture
                    .given(served("2026-04-01", TERMS), lapsed(LapseReason.STALE, "2026-05-02", "2026-05-02"))
                    .when(payment("BR-1", "50000", "2026-04-30", "2026-05-06")));

            assertSentBack(recorded, "NOT_AWAITED");
        }
    }

    @Nested
    class In_force {
        @Test
        void same_report_again_changes_nothing() {
            assertThat(recorded(stage.inForce("2026-04-01", "2026-04-03", "2029-04-03")
                            .when(payment("BR-1", "50000", "2026-04-03", "2026-04-04"))))
                    .isEmpty();
        }

        @Test
        void second_payment_goes_back() {
            var recorded = recorded(stage.inForce("2026-04-01", "2026-04-03", "2029-04-03")
                    .when(payment("BR-2", "50000", "2026-04-03", "2026-04-03")));

            assertThat(recorded).hasSize(2);
            assertSentBack(recorded, "NOT_AWAITED");
        }
    }

    @Test
    void report_of_a_mismatch_again_changes_nothing() {
        Origin origin = system("2026-04-03");
        Trace trace = Trace.of(origin, POLICIES.version());

        assertThat(recorded(stage.fixture
                        .given(
                                served("2026-04-01", TERMS),
                                new PaymentMismatched(
                                        LICENCE.value(), "BR-1", 5_000_000, 4_999_999, "AMOUNT", origin.at(), trace),
                                new RefundOrdered(LICENCE.value(), "BR-1", 4_999_999, TAKER, trace))
                        .when(payment("BR-1", "49999.99", "2026-04-03", "2026-04-03"))))
                .isEmpty();
    }
}
