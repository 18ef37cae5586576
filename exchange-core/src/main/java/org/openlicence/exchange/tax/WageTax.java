package org.openlicence.exchange.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * Individual income tax of a year's comprehensive income (综合所得): tax = round(income x rate - quick deduction) of the band the
 * income falls into. The table is policy data that was read in no official text.
 *
 * @param taxable income after all deductions
 */
public record WageTax(Money taxable, Money tax, List<PolicyFigure> figures) {
    private static final String BAND = "tax.iit.wage.";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    public WageTax {
        figures = List.copyOf(figures);
    }

    /** @param on a day of the tax year */
    public static WageTax of(Money taxable, LocalDate on, PolicyBook policies) {
        int band = 1;
        while (policies.has(BAND + band + ".to", "CN", on)
                && taxable.fen() > policies.figure(BAND + band + ".to", on).value()) {
            band++;
        }
        PolicyFigure rate = policies.figure(BAND + band + ".rate", on);
        PolicyFigure quick = policies.figure(BAND + band + ".quick", on);
        BigDecimal tax = BigDecimal.valueOf(taxable.fen())
                .multiply(BigDecimal.valueOf(rate.value()))
                .divide(WHOLE)
                .subtract(BigDecimal.valueOf(quick.value()));
        return new WageTax(
                taxable, Money.ofFen(tax.setScale(0, RoundingMode.HALF_UP).longValueExact()), List.of(rate, quick));
    }
}
