package org.openlicence.exchange.web.patent;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One owner in the form.
 *
 * @param code unified social credit code; an empty row is left out
 * @param share per cent with at most two decimals
 */
record OwnerRow(
        @Nullable @Size(max = 18) String code,

        @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal share) {
    boolean blank() {
        return code == null && share == null;
    }

    @Nullable
    Integer basisPoints() {
        return share == null ? null : share.movePointRight(2).intValueExact();
    }
}
