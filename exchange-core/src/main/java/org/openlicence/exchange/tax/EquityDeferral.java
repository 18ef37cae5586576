package org.openlicence.exchange.tax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * R-EQ101: technology put into a domestic firm for shares alone (技术成果投资入股): the tax may wait, after filing, for the sale of the
 * shares; beside it what is paid when it does not wait, so that the choice can be made with both in view.
 *
 * <p>Deferred: (sale - original value - fees) x rate, on the sale. Now: (appraised - original value) x rate at the
 * contribution, of a firm with the relief of {@link CitTechnologyTransfer} where it has a right to it, and (sale - appraised -
 * fees) x rate on the sale. A loss is no negative tax. Source: 财税[2016]101号 art. 3.
 *
 * @param deferred paid on the sale, nothing before it
 * @param now paid at the contribution when not deferred
 * @param later paid on the sale when not deferred
 */
public record EquityDeferral(Money deferred, Money now, Money later, List<PolicyFigure> figures) {
    public static final String CODE = "R-EQ101";

    static final String IN_FORCE = "tax.eq.deferral";
    static final String INDIVIDUAL = "tax.eq.individual-rate";

    public EquityDeferral {
        figures = List.copyOf(figures);
    }

    public enum Holder {
        INDIVIDUAL,
        FIRM
    }

    /**
     * @param original value of the technology in the holder's books
     * @param appraised value at which it was put in
     * @param sale what the shares were or might be sold for
     * @param fees reasonable taxes and fees of the sale
     */
    public record Amounts(Money original, Money appraised, Money sale, Money fees) {}

    /**
     * @param transferRelief whether a firm has a right to R-CIT-TT on it, and nothing else of that year
     * @param region division code of the firm's registered place, or {@code CN}
     * @param on day of the contribution
     */
    public static EquityDeferral of(
            Holder holder, Amounts amounts, boolean transferRelief, String region, LocalDate on, PolicyBook policies) {
        List<PolicyFigure> figures = new ArrayList<>();
        figures.add(policies.figure(IN_FORCE, on));
        PolicyFigure rate = policies.figure(holder == Holder.INDIVIDUAL ? INDIVIDUAL : CitTechnologyTransfer.RATE, on);
        figures.add(rate);
        long gain = amounts.appraised().fen() - amounts.original().fen();
        Money now = tax(gain, rate);
        if (holder == Holder.FIRM && transferRelief) {
            TransferIncome income = new TransferIncome(
                    TransferIncome.Kind.PATENT, TransferIncome.Act.OWNERSHIP, 0, true, 0, Math.max(gain, 0));
            CitTechnologyTransfer relieved = CitTechnologyTransfer.of(List.of(income), region, on, policies);
            figures.addAll(relieved.figures());
            now = relieved.tax();
        }
        long whole =
                amounts.sale().fen() - amounts.original().fen() - amounts.fees().fen();
        long rest = amounts.sale().fen()
                - amounts.appraised().fen()
                - amounts.fees().fen();
        return new EquityDeferral(
                tax(whole, rate),
                now,
                tax(rest, rate),
                figures.stream().distinct().toList());
    }

    private static Money tax(long fen, PolicyFigure rate) {
        return Money.ofFen(Math.max(fen, 0)).basisPoints(rate.intValue());
    }
}
