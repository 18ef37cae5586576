package org.openlicence.exchange.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.settlement.Movement.Direction;
import org.openlicence.exchange.shared.Money;

/** What the bank's books do, the tables as the fake. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class BankLedgerContract {
    private static final Instant NOON = Instant.parse("2026-04-03T04:00:00Z");
    private static final LicenceId LICENCE = new LicenceId("lic_1");
    private static final PaymentPurpose CONCLUSION = PaymentPurpose.conclusion(LICENCE);
    private static final Money FEE = Money.ofYuan("50000");

    /** Empty books. */
    protected abstract BankLedger ledger();

    private static PaymentOrder order(String orderId) {
        return new PaymentOrder(orderId, PaymentReference.of(LICENCE).value(), "org_a", FEE);
    }

    private static List<String> references(List<BankNotice> notices) {
        return notices.stream().map(notice -> notice.movement().bankReference()).toList();
    }

    @Test
    public void payment_finds_its_licence_by_the_reference_however_it_is_typed() {
        BankLedger ledger = ledger();
        ledger.expect(CONCLUSION);
        ledger.expect(CONCLUSION);
        String typed = PaymentReference.of(LICENCE)
                .value()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('-', ' ');

        Booking booking = ledger.book(new PaymentOrder("o1", typed, "org_a", FEE), NOON, NOON);

        assertThat(booking.licenceId()).isEqualTo(LICENCE);
        assertThat(ledger.movementsOf(LICENCE)).singleElement().satisfies(movement -> {
            assertThat(movement.bankReference()).isEqualTo(booking.bankReference());
            assertThat(movement.direction()).isEqualTo(Direction.IN);
            assertThat(movement.amount()).isEqualTo(FEE);
            assertThat(movement.counterpartyId()).isEqualTo("org_a");
            assertThat(movement.valueAt()).isEqualTo(NOON);
        });
    }

    @Test
    public void royalty_of_a_period_has_a_reference_of_its_own_and_its_refund_the_same_purpose() {
        BankLedger ledger = ledger();
        PaymentPurpose second = PaymentPurpose.royalty(LICENCE, 2);
        ledger.expect(CONCLUSION);
        ledger.expect(second);
        String reference = PaymentReference.of(second).value();

        String paid = ledger.book(new PaymentOrder("o1", reference, "org_a", FEE), NOON, NOON)
                .bankReference();
        ledger.bookRefund(paid, NOON, NOON);

        assertThat(reference).isNotEqualTo(PaymentReference.of(LICENCE).value());
        assertThat(ledger.movementsOf(LICENCE)).extracting(Movement::purpose).containsExactly(second, second);
        assertThat(ledger.claim(NOON, NOON.plusSeconds(30), 10))
                .extracting(notice -> notice.movement().purpose())
                .containsExactly(second, second);
    }

    @Test
    public void same_order_is_booked_once_and_reported_once() {
        BankLedger ledger = ledger();
        ledger.expect(CONCLUSION);
        Booking first = ledger.book(order("o1"), NOON, NOON);

        assertThat(ledger.book(order("o1"), NOON.plusSeconds(9), NOON)).isEqualTo(first);
        assertThat(ledger.movementsOf(LICENCE)).hasSize(1);
        assertThat(ledger.claim(NOON, NOON.plusSeconds(30), 10)).hasSize(1);
    }

    @Test
    public void other_order_is_another_payment() {
        BankLedger ledger = ledger();
        ledger.expect(CONCLUSION);

        assertThat(ledger.book(order("o1"), NOON, NOON).bankReference())
                .isNotEqualTo(ledger.book(order("o2"), NOON, NOON).bankReference());
    }

    @Test
    public void money_with_an_unknown_reference_goes_back_and_nobody_is_told() {
        BankLedger ledger = ledger();

        Booking booking = ledger.book(order("o1"), NOON, NOON);

        assertThat(booking.licenceId()).isNull();
        assertThat(ledger.claim(NOON, NOON.plusSeconds(30), 10)).isEmpty();
        assertThat(ledger.bookRefund(booking.bankReference(), NOON, NOON)).isPresent();
        assertThat(ledger.claim(NOON, NOON.plusSeconds(30), 10)).isEmpty();
    }

    @Test
    public void refund_is_booked_once_and_reported() {
        BankLedger ledger = ledger();
        ledger.expect(CONCLUSION);
        String paid = ledger.book(order("o1"), NOON, NOON).bankReference();

        String refund = ledger.bookRefund(paid, NOON.plusSeconds(60), NOON).orElseThrow();

        assertThat(ledger.bookRefund(paid, NOON.plusSeconds(90), NOON)).contains(refund);
        assertThat(ledger.movementsOf(LICENCE)).hasSize(2).last().satisfies(movement -> {
            assertThat(movement.direction()).isEqualTo(Direction.REFUND);
            assertThat(movement.refundOf()).isEqualTo(paid);
            assertThat(movement.amount()).isEqualTo(FEE);
            assertThat(movement.counterpartyId()).isEqualTo("org_a");
        });
        assertThat(references(ledger.claim(NOON, NOON.plusSeconds(30), 10))).containsExactlyInAnyOrder(paid, refund);
    }

    @Test
    public void nothing_is_sent_back_that_never_came() {
        assertThat(ledger().bookRefund("SIM20260403-999", NOON, NOON)).isEmpty();
    }

    @Test
    public void notice_is_delivered_no_earlier_than_due() {
        BankLedger ledger = ledger();
        ledger.expect(CONCLUSION);
        ledger.book(order("o1"), NOON, NOON.plusSeconds(60));

        assertThat(ledger.claim(NOON.plusSeconds(59), NOON.plusSeconds(99), 10)).isEmpty();
        assertThat(ledger.claim(NOON.plusSeconds(60), NOON.plusSeconds(99), 10)).hasSize(1);
    }

    @Test
    public void claimed_notice_comes_again_only_after_its_lease() {
        BankLedger ledger = ledger();
        ledger.expect(CONCLUSION);
        ledger.book(order("o1"), NOON, NOON);

        assertThat(ledger.claim(NOON, NOON.plusSeconds(30), 10))
                .singleElement()
                .satisfies(notice -> assertThat(notice.attempts()).isZero());
        assertThat(ledger.claim(NOON.plusSeconds(29), NOON.plusSeconds(60), 10)).isEmpty();
        assertThat(ledger.claim(NOON.plusSeconds(30), NOON.plusSeconds(60), 10))
                .singleElement()
                .satisfies(notice -> assertThat(notice.attempts()).isEqualTo(1));
    }

    @Test
    public void settled_notice_never_comes_again_and_a_postponed_one_does() {
        BankLedger ledger = ledger();
        ledger.expect(CONCLUSION);
        String delivered = ledger.book(order("o1"), NOON, NOON).bankReference();
        String rejected = ledger.book(order("o2"), NOON, NOON).bankReference();
        String postponed = ledger.book(order("o3"), NOON, NOON).bankReference();
        assertThat(references(ledger.claim(NOON, NOON.plusSeconds(30), 10)))
                .containsExactly(delivered, rejected, postponed);

        ledger.delivered(delivered, NOON);
        ledger.rejected(rejected, "UNKNOWN_LICENCE", NOON);
        ledger.postponed(postponed, "CommandFailed", NOON.plusSeconds(5));

        assertThat(references(ledger.claim(NOON.plusSeconds(3600), NOON.plusSeconds(3700), 10)))
                .containsExactly(postponed);
    }

    @Test
    public void claim_takes_no_more_than_asked() {
        BankLedger ledger = ledger();
        ledger.expect(CONCLUSION);
        ledger.book(order("o1"), NOON, NOON);
        ledger.book(order("o2"), NOON, NOON);

        assertThat(ledger.claim(NOON, NOON.plusSeconds(30), 1)).hasSize(1);
        assertThat(ledger.claim(NOON, NOON.plusSeconds(30), 5)).hasSize(1);
    }
}
