package org.openlicence.exchange.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.shared.Money;

/**
 * One contract's technology transfer income of a tax year, with what the relief asks of it.
 *
 * @param kind what is transferred or licensed
 * @param act whether it is sold or licensed
 * @param termMonths term of a licence in whole months; 0 for a sale
 * @param owned whether the licensor owns the technology
 * @param relatedBasisPoints holding of one party in the other, direct and indirect together; 10,000 = 100 %
 * @param incomeFen revenue less costs, fen; may be negative
 */
public record TransferIncome(
        Kind kind, Act act, int termMonths, boolean owned, int relatedBasisPoints, long incomeFen) {
    private static final int WHOLLY = 10_000;

    public enum Kind {
        /** Invention, utility model, or design that is more than a changed pattern. */
        PATENT,
        SOFTWARE_COPYRIGHT,
        LAYOUT_DESIGN,
        PLANT_VARIETY,
        BIOMEDICAL_VARIETY,
        KNOW_HOW,
        OTHER;

        /** On the list of 财税[2010]111号 art. 1. */
        boolean listed() {
            return switch (this) {
                case PATENT, SOFTWARE_COPYRIGHT, LAYOUT_DESIGN, PLANT_VARIETY, BIOMEDICAL_VARIETY -> true;
                case KNOW_HOW, OTHER -> false;
            };
        }
    }

    public enum Act {
        OWNERSHIP,
        /** World-wide exclusive licence. */
        EXCLUSIVE_LICENCE,
        NON_EXCLUSIVE_LICENCE
    }

    /**
     * Income of a non-exclusive licence by 公告2015年第82号 art. 3.
     *
     * @param share the transfer's fair share of the year's period costs, by revenue
     * @param incomeFen revenue - amortisation - taxes - share; may be negative
     */
    public record Licensing(Money share, long incomeFen) {
        public static Licensing of(
                Money revenue, Money amortisation, Money taxes, Money periodCosts, Money totalSales) {
            Money share = Money.ofFen(BigDecimal.valueOf(periodCosts.fen())
                    .multiply(BigDecimal.valueOf(revenue.fen()))
                    .divide(BigDecimal.valueOf(totalSales.fen()), 0, RoundingMode.HALF_UP)
                    .longValueExact());
            return new Licensing(share, revenue.fen() - amortisation.fen() - taxes.fen() - share.fen());
        }
    }

    /** Why this contract takes no part in the relief; empty when it does. */
    List<TaxReason> bars(int leastMonths) {
        List<TaxReason> bars = new ArrayList<>();
        if (!kind.listed()) {
            bars.add(TaxReason.KIND_NOT_LISTED);
        }
        if (act != Act.OWNERSHIP && termMonths < leastMonths) {
            bars.add(TaxReason.TERM_TOO_SHORT);
        }
        if (!owned) {
            bars.add(TaxReason.NOT_OWNED);
        }
        if (relatedBasisPoints >= WHOLLY) {
            bars.add(TaxReason.WHOLLY_RELATED);
        }
        return bars;
    }
}
