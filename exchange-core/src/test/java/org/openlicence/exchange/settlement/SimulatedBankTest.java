package org.openlicence.exchange.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmRefund;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.royalty.RoyaltyCommand.ConfirmRoyaltyPayment;
import org.openlicence.exchange.royalty.RoyaltyCommand.ConfirmRoyaltyRefund;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyPaymentMismatched;
import org.openlicence.exchange.settlement.process.WhenRefundOrderedThenInstructBank;
import org.openlicence.exchange.settlement.process.WhenRoyaltyMismatchedThenInstructBank;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.shared.UnknownAggregate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulatedBankTest {
    private static final LicenceId LICENCE = new LicenceId("lic_1");
    private static final Money FEE = Money.ofYuan("50000");

    private final InMemoryBankLedger ledger = new InMemoryBankLedger();
    private final RecordingCommands exchange = new RecordingCommands();
    private final Hands clock = new Hands();
    private final BankNoticeDelivery delivery = new BankNoticeDelivery(ledger, exchange, clock);
    private final SimulatedBank bank = new SimulatedBank(ledger, delivery, clock, Duration.ZERO);

    /** A clock moved by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-04-03T04:00:00.123456Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void payment_is_reported_at_once_with_its_value_date() {
        Booking booking = bank.pay(bank.paymentReference(LICENCE), "org_a", FEE);

        assertThat(exchange.sent).singleElement().isInstanceOfSatisfying(ConfirmPayment.class, report -> {
            assertThat(report.licenceId()).isEqualTo(LICENCE);
            assertThat(report.bankReference()).isEqualTo(booking.bankReference());
            assertThat(report.amount()).isEqualTo(FEE);
            assertThat(report.payerId()).isEqualTo("org_a");
            assertThat(report.valueAt()).isEqualTo(booking.valueAt());
            assertThat(report.origin().actor().roles()).containsExactly(Role.SYSTEM);
        });
        assertThat(delivery.deliverPending()).isZero();
    }

    @Test
    void delayed_report_keeps_the_value_date() {
        SimulatedBank slow = new SimulatedBank(ledger, delivery, clock, Duration.ofHours(2));
        Booking booking = slow.pay(slow.paymentReference(LICENCE), "org_a", FEE);
        assertThat(exchange.sent).isEmpty();

        clock.now = clock.now.plus(Duration.ofHours(2));

        assertThat(delivery.deliverPending()).isEqualTo(1);
        assertThat(exchange.sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ConfirmPayment.class,
                        report -> assertThat(report.valueAt()).isEqualTo(booking.valueAt()));
    }

    @Test
    void failed_delivery_leaves_the_payment_booked_and_comes_again() {
        exchange.failingWith(new IllegalStateException("database away"));
        Booking booking = bank.pay(bank.paymentReference(LICENCE), "org_a", FEE);
        assertThat(bank.movementsOf(LICENCE)).hasSize(1);
        assertThat(delivery.deliverPending()).isZero();

        clock.now = clock.now.plusSeconds(2);

        assertThat(delivery.deliverPending()).isEqualTo(1);
        assertThat(exchange.sent)
                .extracting(command -> ((ConfirmPayment) command).bankReference())
                .containsExactly(booking.bankReference(), booking.bankReference());
    }

    @Test
    void money_for_a_licence_the_exchange_does_not_know_goes_back() {
        exchange.failingWith(new UnknownAggregate(LICENCE.value()));
        bank.pay(bank.paymentReference(LICENCE), "org_a", FEE);

        assertThat(bank.movementsOf(LICENCE))
                .extracting(Movement::direction)
                .containsExactly(Movement.Direction.IN, Movement.Direction.REFUND);
    }

    @Test
    void money_the_exchange_refuses_goes_back() {
        exchange.failingWith(Refused.because("LC-99", Law.DESIGN.art("test"), Map.of()));
        bank.pay(bank.paymentReference(LICENCE), "org_a", FEE);

        assertThat(bank.movementsOf(LICENCE)).hasSize(2);
    }

    @Test
    void unknown_reference_reaches_nobody() {
        assertThat(bank.pay("OLX-0000-0000-0000", "org_a", FEE).licenceId()).isNull();
        assertThat(exchange.sent).isEmpty();
    }

    @Test
    void same_order_is_paid_once() {
        PaymentOrder order = new PaymentOrder("order-7", bank.paymentReference(LICENCE), "org_a", FEE);
        assertThat(bank.pay(order)).isEqualTo(bank.pay(order));
        assertThat(bank.movementsOf(LICENCE)).hasSize(1);
    }

    @Test
    void ordered_refund_is_carried_out_once_and_confirmed() {
        Booking paid = bank.pay(bank.paymentReference(LICENCE), "org_a", FEE);
        WhenRefundOrderedThenInstructBank process = new WhenRefundOrderedThenInstructBank(bank);
        RefundOrdered event = new RefundOrdered(
                LICENCE.value(),
                paid.bankReference(),
                FEE.fen(),
                "org_a",
                Trace.of(
                        Origin.following("evt_1", clock.instant()),
                        PolicyFiles.read().version()));

        process.on(event);
        process.on(event);
        delivery.deliverPending();

        assertThat(bank.movementsOf(LICENCE)).hasSize(2);
        assertThat(exchange.sent)
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        ConfirmRefund.class,
                        report -> assertThat(report.bankReference()).isEqualTo(paid.bankReference()));
    }

    @Test
    void royalty_is_reported_to_its_account_and_goes_back_when_it_settles_nothing() {
        Booking paid = bank.pay(bank.paymentReference(PaymentPurpose.royalty(LICENCE, 2)), "org_a", FEE);

        new WhenRoyaltyMismatchedThenInstructBank(bank)
                .on(new RoyaltyPaymentMismatched(
                        "roy_1",
                        LICENCE.value(),
                        2,
                        paid.bankReference(),
                        1,
                        FEE.fen(),
                        "org_a",
                        "AMOUNT",
                        paid.valueAt(),
                        Trace.of(
                                Origin.following("evt_1", clock.instant()),
                                PolicyFiles.read().version())));
        delivery.deliverPending();

        assertThat(exchange.sent).hasSize(2);
        assertThat(exchange.sent.getFirst()).isInstanceOfSatisfying(ConfirmRoyaltyPayment.class, report -> {
            assertThat(report.royaltyId()).isEqualTo(RoyaltyId.of(LICENCE));
            assertThat(report.period()).isEqualTo(2);
            assertThat(report.amount()).isEqualTo(FEE);
            assertThat(report.payerId()).isEqualTo("org_a");
        });
        assertThat(exchange.sent.getLast())
                .isInstanceOfSatisfying(
                        ConfirmRoyaltyRefund.class,
                        report -> assertThat(report.bankReference()).isEqualTo(paid.bankReference()));
    }

    @Test
    void refund_goes_back_whole_and_to_its_payer() {
        Booking paid = bank.pay(bank.paymentReference(LICENCE), "org_a", FEE);

        assertThatThrownBy(() -> bank.orderRefund(LICENCE, paid.bankReference(), Money.ofYuan("1"), "org_a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bank.orderRefund(LICENCE, paid.bankReference(), FEE, "org_b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bank.orderRefund(LICENCE, "SIM-0", FEE, "org_a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reference_is_the_same_always_and_differs_between_licences() {
        assertThat(bank.paymentReference(LICENCE))
                .isEqualTo(PaymentReference.of(LICENCE).value())
                .matches("OLX(-[0-9A-HJKMNP-TV-Z]{4}){3}")
                .isNotEqualTo(bank.paymentReference(new LicenceId("lic_2")));
    }

    @Test
    void says_that_it_is_a_simulator() {
        assertThat(bank.describe()).isEqualTo("settlement.account.simulated");
    }
}
