package org.openlicence.exchange.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * R-CIT-TT: enterprise income tax on technology transfer income of a year (技术转让所得减免企业所得税).
 *
 * <p>Of the year's qualifying income the first 5,000,000.00 is exempt and the excess halved: tax = round(excess x 1/2 x 25 %).
 * Qualifying: listed kinds of technology, sold, or licensed for five years or more; a non-exclusive licence only of
 * technology the licensor owns; not between parties related by 100 %. Firms registered in a pilot region have another
 * line and term, count designs that only change a pattern, and may be related.
 * A negative total gives no relief and no tax.
 *
 * <p>Sources: EIT Law art. 27(4), Regulations art. 90; 财税[2010]111号; 财税[2015]116号; 公告2015年第82号.
 *
 * @param qualifyingFen sum of the incomes that take part; may be negative
 * @param exempt part of it up to the line
 * @param halved part of it above the line
 * @param tax tax on all incomes given, with the relief
 * @param withoutRelief tax on the same incomes without it
 * @param judged what each income met, in the order given; no bars means it takes part
 * @param figures policy figures used
 */
public record CitTechnologyTransfer(
        long qualifyingFen,
        Money exempt,
        Money halved,
        Money tax,
        Money withoutRelief,
        List<List<TaxReason>> judged,
        List<PolicyFigure> figures) {
    public static final String CODE = "R-CIT-TT";

    static final String RATE = "tax.cit.statutory-rate";
    static final String LINE = "tax.cit.transfer.exempt-line";
    static final String HALF = "tax.cit.transfer.half";
    static final String YEARS = "tax.cit.transfer.licence-years";
    static final String RELATED = "tax.cit.transfer.related-allowed";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final int MONTHS = 12;

    public CitTechnologyTransfer {
        judged = judged.stream().map(List::copyOf).toList();
        figures = List.copyOf(figures);
    }

    /**
     * @param region division code of the seller's registered place; pilot regions have their own figures
     * @param on a day of the tax year
     */
    public static CitTechnologyTransfer of(
            List<TransferIncome> incomes, String region, LocalDate on, PolicyBook policies) {
        PolicyFigure rate = policies.figure(RATE, on);
        PolicyFigure line = policies.figure(LINE, region, on);
        PolicyFigure half = policies.figure(HALF, on);
        PolicyFigure years = policies.figure(YEARS, region, on);
        boolean pilot = policies.has(RELATED, region, on);
        List<List<TaxReason>> judged = new ArrayList<>();
        long qualifying = 0;
        long ordinary = 0;
        for (TransferIncome income : incomes) {
            List<TaxReason> bars = income.bars(years.intValue() * MONTHS, pilot);
            judged.add(bars);
            if (bars.isEmpty()) {
                qualifying += income.incomeFen();
            } else {
                ordinary += income.incomeFen();
            }
        }
        BigDecimal share = basisPoints(rate).multiply(basisPoints(half));
        long exempt = Math.clamp(qualifying, 0, line.value());
        long excess = Math.max(qualifying - line.value(), 0);
        Money full = part(Math.max(qualifying + ordinary, 0), basisPoints(rate));
        Money relieved =
                qualifying < 0 ? full : part(excess, share).plus(part(Math.max(ordinary, 0), basisPoints(rate)));
        return new CitTechnologyTransfer(
                qualifying,
                Money.ofFen(exempt),
                Money.ofFen(excess),
                relieved,
                full,
                judged,
                List.of(rate, line, half, years));
    }

    private static BigDecimal basisPoints(PolicyFigure figure) {
        return BigDecimal.valueOf(figure.value()).divide(WHOLE, 4, RoundingMode.UNNECESSARY);
    }

    private static Money part(long fen, BigDecimal share) {
        return Money.ofFen(BigDecimal.valueOf(fen)
                .multiply(share)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
