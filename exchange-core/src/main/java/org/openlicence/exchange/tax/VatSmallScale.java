package org.openlicence.exchange.tax;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * VAT of a small-scale payer on taxable sales (小规模纳税人): nothing up to the line of the month or quarter, else 1 % to 2027-12-31
 * and 3 % after it (VAT Law art. 11).
 *
 * @param split price in net and VAT
 * @param underTheLine whether nothing is charged because the period's sales stay within the line
 */
public record VatSmallScale(VatSplit split, boolean underTheLine, List<PolicyFigure> figures) {
    static final String RATE = "tax.vat.small-scale";

    public VatSmallScale {
        figures = List.copyOf(figures);
    }

    /** How often the payer files. */
    public enum Filing {
        MONTH("tax.vat.small-scale.month-line"),
        QUARTER("tax.vat.small-scale.quarter-line");

        private final String key;

        Filing(String key) {
            this.key = key;
        }
    }

    /**
     * @param price with VAT
     * @param salesOfPeriod net sales of the month or quarter, this one included
     */
    public static VatSmallScale of(
            Money price, Money salesOfPeriod, Filing filing, LocalDate dutyArisesOn, PolicyBook policies) {
        PolicyFigure rate = policies.figure(RATE, dutyArisesOn);
        if (policies.has(filing.key, "CN", dutyArisesOn)) {
            PolicyFigure line = policies.figure(filing.key, dutyArisesOn);
            boolean under = salesOfPeriod.fen() <= line.value();
            VatSplit split = under ? VatSplit.exempt(price) : VatSplit.ofInclusive(price, rate.intValue());
            return new VatSmallScale(split, under, List.of(rate, line));
        }
        return new VatSmallScale(VatSplit.ofInclusive(price, rate.intValue()), false, List.of(rate));
    }
}
