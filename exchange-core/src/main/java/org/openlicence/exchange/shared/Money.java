package org.openlicence.exchange.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of CNY in whole fen (1 yuan = 100 fen). Never negative, never a double.
 *
 * @param fen 0 to {@link #MAX_FEN}
 */
public record Money(long fen) implements Comparable<Money> {
    /** One trillion yuan: above any contract, far below overflow of sums. */
    public static final long MAX_FEN = 100_000_000_000_000L;

    public static final Money ZERO = new Money(0);

    public Money {
        if (fen < 0 || fen > MAX_FEN) {
            throw new IllegalArgumentException("an amount is 0 to " + MAX_FEN + " fen, not " + fen);
        }
    }

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** Yuan with at most two decimals, e.g. {@code 50000} or {@code 49999.99}; more decimals are an error. */
    public static Money ofYuan(String yuan) {
        return new Money(new BigDecimal(yuan)
                .setScale(2, RoundingMode.UNNECESSARY)
                .movePointRight(2)
                .longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** @throws IllegalArgumentException when the result would be negative */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** {@code amount x basisPoints / 10000}, rounded half up to the fen. */
    public Money basisPoints(int basisPoints) {
        return new Money(BigDecimal.valueOf(fen)
                .multiply(BigDecimal.valueOf(basisPoints))
                .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** Plain yuan with two decimals, e.g. {@code 49999.99}; pages format it for their language. */
    public String yuan() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan();
    }
}
