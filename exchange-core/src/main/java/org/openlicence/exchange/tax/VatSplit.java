package org.openlicence.exchange.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openlicence.exchange.shared.Money;

/**
 * An inclusive price split into net price and VAT (增值税): net = price / (1 + rate), rounded once, half up to the fen; VAT is
 * the rest, so that both sum to the price.
 *
 * <p>Source: Implementing Regulations of the VAT Law art. 16.
 */
public record VatSplit(Money net, Money vat) {
    private static final int WHOLE = 10_000;

    /** @param basisPoints rate, 600 = 6 % */
    public static VatSplit ofInclusive(Money price, int basisPoints) {
        Money net = Money.ofFen(BigDecimal.valueOf(price.fen())
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(WHOLE + basisPoints), 0, RoundingMode.HALF_UP)
                .longValueExact());
        return new VatSplit(net, price.minus(net));
    }

    /** Nothing is charged: the price is the net price. */
    public static VatSplit exempt(Money price) {
        return new VatSplit(price, Money.ZERO);
    }
}
