package org.openlicence.exchange.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * R-RD: the client's extra deduction for a commissioned development (委托研发加计扣除).
 *
 * <p>base = round(cost x 80 %), of a developer abroad no more than round(eligible domestic cost x 2/3); extra = round(base x
 * rate); saving = round(extra x the client's income tax rate). The rate is 100 %, for listed makers of integrated circuits
 * and machine tools 120 %. Sources: 财税[2015]119号 art. 2; 财税[2018]64号; 公告2023年第7号; 公告2023年第44号.
 *
 * @param base part of the cost that counts
 * @param capped whether the cap for developers abroad cut the base
 * @param extra deducted beside the cost itself
 * @param saving income tax saved by it
 * @param taxBasisPoints the client's income tax rate
 */
public record RdExtraDeduction(
        Money base, boolean capped, Money extra, Money saving, int taxBasisPoints, List<PolicyFigure> figures) {
    public static final String CODE = "R-RD";

    static final String SHARE = "tax.rd.commissioned-share";
    static final String EXTRA = "tax.rd.extra";
    static final String LISTED = "tax.rd.extra.listed-ic";
    static final String PARTS = "tax.rd.foreign-cap.parts";
    static final String OF = "tax.rd.foreign-cap.of";
    static final String HIGH_TECH = "tax.cit.high-tech-rate";

    public RdExtraDeduction {
        figures = List.copyOf(figures);
    }

    /** @param listedMaker on the list of integrated circuit and machine tool firms @param highTech taxed at 15 % */
    public record Client(boolean listedMaker, boolean highTech) {
        public static final Client ORDINARY = new Client(false, false);
    }

    /**
     * @param cost paid in the year for the development
     * @param domesticCost the year's eligible cost at home, for a developer abroad; absent for one at home
     * @param on day of the tax year
     */
    public static RdExtraDeduction of(
            Money cost, @Nullable Money domesticCost, Client client, LocalDate on, PolicyBook policies) {
        List<PolicyFigure> figures = new ArrayList<>();
        PolicyFigure share = used(policies.figure(SHARE, on), figures);
        boolean listed = client.listedMaker() && policies.has(LISTED, "CN", on);
        PolicyFigure rate = used(policies.figure(listed ? LISTED : EXTRA, on), figures);
        PolicyFigure tax =
                used(policies.figure(client.highTech() ? HIGH_TECH : CitTechnologyTransfer.RATE, on), figures);
        Money counted = cost.basisPoints(share.intValue());
        boolean capped = false;
        if (domesticCost != null) {
            PolicyFigure parts = used(policies.figure(PARTS, on), figures);
            PolicyFigure of = used(policies.figure(OF, on), figures);
            Money cap = part(domesticCost, parts.value(), of.value());
            capped = counted.compareTo(cap) > 0;
            counted = capped ? cap : counted;
        }
        Money extra = counted.basisPoints(rate.intValue());
        int taxed = tax.intValue();
        return new RdExtraDeduction(counted, capped, extra, extra.basisPoints(taxed), taxed, figures);
    }

    /** The extra amortisation of each year where the cost was capitalised; the last year takes what rounding left. */
    public List<Money> overYears(int years) {
        long each = extra.fen() / years;
        List<Money> parts = new ArrayList<>();
        for (int year = 1; year < years; year++) {
            parts.add(Money.ofFen(each));
        }
        parts.add(Money.ofFen(extra.fen() - each * (years - 1)));
        return List.copyOf(parts);
    }

    /** Income tax saved by one year's part of the extra deduction. */
    public Money saving(Money part) {
        return part.basisPoints(taxBasisPoints);
    }

    private static PolicyFigure used(PolicyFigure figure, List<PolicyFigure> figures) {
        figures.add(figure);
        return figure;
    }

    private static Money part(Money whole, long parts, long of) {
        return Money.ofFen(BigDecimal.valueOf(whole.fen())
                .multiply(BigDecimal.valueOf(parts))
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
