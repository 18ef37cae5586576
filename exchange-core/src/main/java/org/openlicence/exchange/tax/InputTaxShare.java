package org.openlicence.exchange.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openlicence.exchange.shared.Money;

/**
 * Input VAT that serves exempt and taxable sales alike, divided by sales; the part for exempt sales is not creditable (VAT
 * Law art. 22(2)). The method of division is not verified for the law of 2026.
 */
public record InputTaxShare(Money notCreditable, Money creditable) {
    /** How it is divided, in the policy book. */
    public static final String METHOD = "tax.vat.input-share";

    public static InputTaxShare of(Money inputTax, Money exemptSales, Money taxableSales) {
        Money lost = Money.ofFen(BigDecimal.valueOf(inputTax.fen())
                .multiply(BigDecimal.valueOf(exemptSales.fen()))
                .divide(BigDecimal.valueOf(exemptSales.plus(taxableSales).fen()), 0, RoundingMode.HALF_UP)
                .longValueExact());
        return new InputTaxShare(lost, inputTax.minus(lost));
    }
}
