package org.openlicence.exchange.web.royalty;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends with an act on a royalty period.
 *
 * @param amount net sales or profit of the period, yuan; a loss is negative
 * @param confirmed whether it was reckoned by the definition
 * @param version version of the account the form was shown for
 */
public record RoyaltyForm(
        @Nullable @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @Nullable Boolean confirmed,
        @Nullable Long version) {
    static RoyaltyForm empty(long version) {
        return new RoyaltyForm(null, null, version);
    }

    long baseFen() {
        return amount == null ? 0 : amount.movePointRight(2).longValueExact();
    }

    boolean definitionConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
