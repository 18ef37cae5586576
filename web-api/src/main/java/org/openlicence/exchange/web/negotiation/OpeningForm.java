package org.openlicence.exchange.web.negotiation;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.shared.Money;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a taker says when it asks for a licence.
 *
 * @param expectedSales expected yearly net sales, yuan
 * @param token made when the form was shown, so that a double click opens one negotiation
 */
public record OpeningForm(
        @NotBlank @Size(max = 500) String product,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate startOn,

        @NotBlank @Pattern(regexp = "[1-9][0-9]{5}") String divisionCode,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal expectedSales,

        @Nullable @Size(max = 2000) String message,
        @NotBlank @Size(max = 60) String token) {
    @SuppressWarnings("NullAway") // an empty form is not sent
    static OpeningForm empty(String token) {
        return new OpeningForm(null, null, null, null, null, token);
    }

    /** Only for a form without errors. */
    IntendedUse use() {
        BigDecimal sales = expectedSales;
        return new IntendedUse(
                product,
                startOn,
                divisionCode,
                sales == null ? null : Money.ofYuan(sales.toPlainString()).fen());
    }
}
