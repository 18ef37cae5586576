package org.openlicence.exchange.web.reward;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a plan carries; which members it needs is {@link RewardAct}'s.
 *
 * @param receipt number of the receipt it is about
 * @param on day of the payment or filing
 * @param amount of a payment in yuan; absent for all that is left of the pool
 * @param reference number of the document
 * @param upheld whether an objection is right
 * @param recipient pseudonym
 */
public record RewardActForm(
        @Nullable @Size(max = 60) String receipt,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @Size(max = 60) String reference,
        @Nullable Boolean upheld,
        @Nullable @Size(max = 60) String recipient) {
    static final RewardActForm EMPTY = new RewardActForm(null, null, null, null, null, null);

    @Nullable
    Long amountFen() {
        return amount == null ? null : Money.ofYuan(amount.toPlainString()).fen();
    }
}
