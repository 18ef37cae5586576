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
 * @param order what else the relief asks
 * @param incomeFen revenue less costs, fen; may be negative
 */
public record TransferIncome(
        Kind kind, Act act, int termMonths, boolean owned, int relatedBasisPoints, Order order, long incomeFen) {
    private static final int WHOLLY = 10_000;

    /** An income of a registered contract, in books of its own, of technology that may leave the country. */
    public TransferIncome(Kind kind, Act act, int termMonths, boolean owned, int relatedBasisPoints, long incomeFen) {
        this(kind, act, termMonths, owned, relatedBasisPoints, Order.ALL, incomeFen);
    }

    /**
     * What is asked of every transfer: 财税[2010]111号 art. 3, 国税函[2009]212.
     *
     * @param registered the contract is recognised and registered
     * @param separateBooks reckoned apart, with a fair share of period costs
     * @param exportFree not prohibited or restricted for export
     */
    public record Order(boolean registered, boolean separateBooks, boolean exportFree) {
        public static final Order ALL = new Order(true, true, true);

        void bars(List<TaxReason> bars) {
            if (!registered) {
                bars.add(TaxReason.NOT_REGISTERED);
            }
            if (!separateBooks) {
                bars.add(TaxReason.BOOKS_NOT_SEPARATE);
            }
            if (!exportFree) {
                bars.add(TaxReason.EXPORT_RESTRICTED);
            }
        }
    }

    public enum Kind {
        /** Invention, utility model, or design that is more than a changed pattern. */
        PATENT,
        /** Design that only changes a pattern; listed in the pilot parks alone. */
        PATTERN_DESIGN,
        SOFTWARE_COPYRIGHT,
        LAYOUT_DESIGN,
        PLANT_VARIETY,
        BIOMEDICAL_VARIETY,
        KNOW_HOW,
        OTHER;

        /** On the list of 财税[2010]111号 art. 1, or of the pilot. */
        boolean listed(boolean pilot) {
            return switch (this) {
                case PATTERN_DESIGN -> pilot;
                case PATENT, SOFTWARE_COPYRIGHT, LAYOUT_DESIGN, PLANT_VARIETY, BIOMEDICAL_VARIETY -> true;
                case KNOW_HOW, OTHER -> false;
            };
        }
    }

    public enum Act {
        OWNERSHIP,
        /** World-wide exclusive licence. */
        EXCLUSIVE_LICENCE,
        /** Exclusive, but not in the whole world: neither of the two the texts name. */
        REGIONAL_EXCLUSIVE_LICENCE,
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

    /**
     * Income of a sale or an exclusive licence by 国税函[2009]212: revenue - net value - taxes and fees - share of period
     * costs. Consulting, service and training count only when needed to use the technology, agreed in the same contract and
     * charged with it (公告2013年第62号).
     *
     * @param incomeFen may be negative
     * @param ordinary service of a contract of its own: ordinary income
     */
    public record Sale(long incomeFen, Money ordinary) {
        public static Sale of(
                Money revenue,
                Money service,
                boolean serviceInTheSameContract,
                Money netValue,
                Money taxes,
                Money shareOfPeriodCosts) {
            long counted = serviceInTheSameContract ? service.fen() : 0;
            return new Sale(
                    revenue.fen() + counted - netValue.fen() - taxes.fen() - shareOfPeriodCosts.fen(),
                    serviceInTheSameContract ? Money.ZERO : service);
        }
    }

    /** Why this contract takes no part in the relief; empty when it does. */
    List<TaxReason> bars(int leastMonths, boolean pilot) {
        List<TaxReason> bars = new ArrayList<>();
        if (!kind.listed(pilot)) {
            bars.add(TaxReason.KIND_NOT_LISTED);
        }
        if (act != Act.OWNERSHIP && termMonths < leastMonths) {
            bars.add(TaxReason.TERM_TOO_SHORT);
        }
        if (act == Act.REGIONAL_EXCLUSIVE_LICENCE) {
            bars.add(TaxReason.NOT_WORLD_WIDE);
        }
        if (!owned) {
            bars.add(TaxReason.NOT_OWNED);
        }
        if (relatedBasisPoints >= WHOLLY && !pilot) {
            bars.add(TaxReason.WHOLLY_RELATED);
        }
        order.bars(bars);
        return bars;
    }
}
