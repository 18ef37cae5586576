package org.openlicence.exchange.taxpreference;

import java.util.List;

/** What anybody may have reckoned with figures of their own: no contract is asked for, and nothing is kept. */
public enum TaxTool {
    /** A small-scale payer's VAT on one price, with what follows it. */
    SMALL_SCALE_VAT(
            "R-VAT-SMALL",
            TaxInput.DAY,
            TaxInput.SMALL_SCALE,
            TaxInput.PRICE,
            TaxInput.PERIOD_SALES,
            TaxInput.BY_QUARTER,
            TaxInput.PLACE),
    /** How much of input VAT that serves exempt and taxable sales alike is lost. */
    INPUT_TAX_SHARE("R-VAT-INPUT", TaxInput.DAY, TaxInput.INPUT_TAX, TaxInput.EXEMPT_SALES, TaxInput.TAXABLE_SALES),
    /** A researcher's income tax of the year, with and without the relief on the cash rewards of a month. */
    REWARD_INCOME_TAX(
            "R-IIT-YEAR",
            TaxInput.DAY,
            TaxInput.REWARD,
            TaxInput.OTHER_INCOME,
            TaxInput.RECEIVED_ON,
            TaxInput.SECOND_REWARD,
            TaxInput.SECOND_RECEIVED_ON,
            TaxInput.THIRD_REWARD,
            TaxInput.THIRD_RECEIVED_ON,
            TaxInput.PUBLIC_UNIT,
            TaxInput.FROM_TRANSFER,
            TaxInput.CONTRACT_REGISTERED,
            TaxInput.PUBLISHED),
    /** What somebody who puts technology in for shares pays when waiting, beside paying now; of a person or a firm. */
    EQUITY_CHOICE(
            "R-EQ-CHOICE",
            TaxInput.DAY,
            TaxInput.INDIVIDUAL,
            TaxInput.ORIGINAL,
            TaxInput.APPRAISED,
            TaxInput.SALE,
            TaxInput.FEES,
            TaxInput.TRANSFER_RELIEF,
            TaxInput.SHARES_ONLY,
            TaxInput.FILED);

    private final String code;
    private final List<TaxInput> asked;

    TaxTool(String code, TaxInput... asked) {
        this.code = code;
        this.asked = List.of(asked);
    }

    public String code() {
        return code;
    }

    /** In the order of the form. */
    public List<TaxInput> asked() {
        return asked;
    }
}
