package org.openlicence.exchange.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.rule.ClosingDay;
import org.openlicence.exchange.licence.rule.RightIsInForce;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.shared.Shanghai;

/**
 * Whether a payment forms the licence it names, and if not, why the money goes back.
 *
 * <p>What counts is when the money was received, not when the bank's notice reached the exchange: the licence forms by
 * notice and payment (Patent Law art. 51(1)), and the exchange only takes note of it.
 *
 * @param effectiveAt the later of notice and payment
 * @param mismatch reason as in {@code PaymentMismatched}; absent when the licence forms
 */
record PaymentVerdict(Instant effectiveAt, @Nullable Mismatch mismatch) {
    enum Mismatch {
        PAYER,
        AMOUNT,
        LISTING_CLOSED,
        RIGHT_NOT_IN_FORCE,
        NOT_AWAITED;

        /** What becomes of a notice still awaiting payment; absent when the taker may pay again. */
        Optional<LapseReason> lapse() {
            return switch (this) {
                case LISTING_CLOSED -> Optional.of(LapseReason.LISTING_CLOSED);
                case RIGHT_NOT_IN_FORCE -> Optional.of(LapseReason.RIGHT_NOT_IN_FORCE);
                case PAYER, AMOUNT, NOT_AWAITED -> Optional.empty();
            };
        }
    }

    /** @param facts register row of the patent, and {@code listing} its listing, both locked against change */
    static PaymentVerdict of(LicenceState state, ConfirmPayment payment, PatentFacts facts, ListingEntry listing) {
        Instant received = state.notice().receivedAt();
        Instant effectiveAt = received.isAfter(payment.valueAt()) ? received : payment.valueAt();
        return new PaymentVerdict(effectiveAt, mismatch(state, payment, effectiveAt, facts, listing));
    }

    private static @Nullable Mismatch mismatch(
            LicenceState state, ConfirmPayment payment, Instant effectiveAt, PatentFacts facts, ListingEntry listing) {
        LocalDate day = Shanghai.dayOf(effectiveAt);
        LicenceState.Lapse lapse = state.lapse();
        boolean lapsedBefore = lapse != null && !effectiveAt.isBefore(lapse.from());
        return switch (state.status()) {
            case IN_FORCE, COMPLETED, ENDED -> Mismatch.NOT_AWAITED;
            case AWAITING_PAYMENT, NOT_FORMED -> {
                if (!payment.payerId().equals(state.notice().takerId())) {
                    yield Mismatch.PAYER;
                }
                if (!payment.amount().equals(state.notice().due())) {
                    yield Mismatch.AMOUNT;
                }
                if (!new RightIsInForce(facts, day).holds()) {
                    yield Mismatch.RIGHT_NOT_IN_FORCE;
                }
                if (ClosingDay.of(listing).map(closed -> !day.isBefore(closed)).orElse(false)) {
                    yield Mismatch.LISTING_CLOSED;
                }
                yield lapsedBefore ? Mismatch.NOT_AWAITED : null;
            }
        };
    }
}
