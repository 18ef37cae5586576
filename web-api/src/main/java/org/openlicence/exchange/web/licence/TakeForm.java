package org.openlicence.exchange.web.licence;

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
 * What a taker says on its way through the flow; every step carries it on, so that nothing is kept until the notice.
 *
 * @param expectedSales expected yearly net sales, yuan; asked for royalty plans only
 * @param termsHash offer the flow was begun with; another one at the end stops the flow
 * @param token made when the flow was begun, so that a double click takes one licence
 * @param agreed whether the licence text was agreed to; asked in the last step
 */
public record TakeForm(
        @NotBlank @Size(max = 500) String product,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate startOn,

        @NotBlank @Pattern(regexp = "[1-9][0-9]{5}") String divisionCode,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal expectedSales,

        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String termsHash,
        @NotBlank @Size(max = 60) String token,
        @Nullable Boolean agreed) {

    /** Only for a form without errors. */
    IntendedUse use() {
        return new IntendedUse(product, startOn, divisionCode, salesFen());
    }

    @Nullable
    public Long salesFen() {
        return expectedSales == null
                ? null
                : Money.ofYuan(expectedSales.toPlainString()).fen();
    }
}
