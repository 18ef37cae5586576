package org.openlicence.exchange.web.taxpreference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the forms of the tax page carry; which members an act needs is {@link TaxAct}'s.
 *
 * @param period of a claim
 * @param amount of a claim, yuan
 * @param on day of a correction
 * @param reference of the tax authority's receipt
 */
public record TaxForm(
        @Nullable @Valid @Size(max = 40) List<TaxInputRow> inputs,
        @Nullable @Size(max = 10) String period,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable @Size(max = 100) String reference) {
    static final TaxForm EMPTY = new TaxForm(null, null, null, null, null);
}
