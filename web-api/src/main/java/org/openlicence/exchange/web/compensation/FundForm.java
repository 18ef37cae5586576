package org.openlicence.exchange.web.compensation;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a fund carries; which members it needs is {@link FundAct}'s.
 *
 * @param bankReference the bank's number of the movement
 * @param contributor who paid in
 * @param amount yuan with at most two decimals
 * @param on day of receipt
 * @param reason of a rejection
 */
public record FundForm(
        @Nullable @Size(max = 60) String bankReference,
        @Nullable @Size(max = 200) String contributor,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable @Size(max = 500) String reason) {
    static final FundForm EMPTY = new FundForm(null, null, null, null, null);

    Money money() {
        return amount == null ? Money.ZERO : Money.ofYuan(amount.toPlainString());
    }
}
