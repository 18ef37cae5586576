package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.shared.Money;

/**
 * One tranche in the form; an empty row is left out.
 *
 * @param amount yuan with at most two decimals
 * @param months after the licence takes effect; the first row, left empty, falls due at conclusion
 * @param upon event upon which it falls due, instead of months
 */
record InstalmentRow(
        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @Min(0) @Max(240) Integer months,
        @Nullable @Size(max = 200) String upon) {
    static InstalmentRow blankRow() {
        return new InstalmentRow(null, null, null);
    }

    /** Rows given, and blank ones up to as many as a form shows. */
    static List<InstalmentRow> filled(@Nullable List<InstalmentRow> given) {
        List<InstalmentRow> rows = new ArrayList<>(given == null ? List.of() : given);
        while (rows.size() < FeePlan.MOST_INSTALMENTS) {
            rows.add(blankRow());
        }
        return List.copyOf(rows);
    }

    static InstalmentRow of(Instalment tranche) {
        Long fen = tranche.amountFen();
        return new InstalmentRow(
                fen == null ? null : BigDecimal.valueOf(fen, 2), tranche.dueAfterMonths(), tranche.dueUpon());
    }

    boolean blank() {
        return amount == null && months == null && upon == null;
    }

    Instalment tranche(boolean first) {
        Integer after = first && months == null && upon == null ? Integer.valueOf(0) : months;
        return new Instalment(
                amount == null ? null : Money.ofYuan(amount.toPlainString()).fen(), after, upon);
    }
}
