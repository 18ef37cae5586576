package org.openlicence.exchange.tax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * R-SUR: what follows VAT that is paid (附加税费): urban maintenance and construction tax by place, education surcharge, local
 * education surcharge; half of each for small payers while that reduction lasts.
 *
 * <p>Of each line: due = round(VAT x rate); reduction = round(due x share); pay = due - reduction. Sources: Urban Maintenance
 * and Construction Tax Law arts 2-4; 征收教育费附加的暂行规定; 公告2023年第12号 art. 2.
 *
 * @param lines one for each surcharge, in the order of {@link Kind}
 */
public record Surcharges(List<Line> lines, List<PolicyFigure> figures) {
    public static final String CODE = "R-SUR";

    static final String SMALL_SHARE = "tax.sur.small-payer-share";

    public Surcharges {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
    }

    /** Where the payer is, which decides the rate of the construction tax. */
    public enum Place {
        CITY("tax.sur.construction.city"),
        /** County seat or town. */
        TOWN("tax.sur.construction.town"),
        ELSEWHERE("tax.sur.construction.elsewhere");

        private final String key;

        Place(String key) {
            this.key = key;
        }
    }

    public enum Kind {
        CONSTRUCTION,
        EDUCATION,
        LOCAL_EDUCATION
    }

    /** @param reduction part of the due amount that falls away */
    public record Line(Kind kind, Money due, Money reduction) {
        public Money pay() {
            return due.minus(reduction);
        }
    }

    /**
     * @param vatPaid VAT actually paid
     * @param smallPayer small-scale VAT payer, small low-profit firm or sole trader
     * @param withheldForForeignSeller VAT withheld for a foreign seller carries no construction tax (art. 3 of that law)
     * @param on day the VAT duty arises
     */
    public static Surcharges of(
            Money vatPaid,
            Place place,
            boolean smallPayer,
            boolean withheldForForeignSeller,
            LocalDate on,
            PolicyBook policies) {
        List<PolicyFigure> figures = new ArrayList<>();
        int share = 0;
        if (smallPayer && policies.has(SMALL_SHARE, "CN", on)) {
            PolicyFigure half = policies.figure(SMALL_SHARE, on);
            figures.add(half);
            share = half.intValue();
        }
        List<Line> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            PolicyFigure rate = policies.figure(key(kind, place), on);
            figures.add(rate);
            boolean spared = kind == Kind.CONSTRUCTION && withheldForForeignSeller;
            Money due = spared ? Money.ZERO : vatPaid.basisPoints(rate.intValue());
            lines.add(new Line(kind, due, due.basisPoints(share)));
        }
        return new Surcharges(lines, figures);
    }

    /** What is paid in all. */
    public Money sum() {
        return lines.stream().map(Line::pay).reduce(Money.ZERO, Money::plus);
    }

    private static String key(Kind kind, Place place) {
        return switch (kind) {
            case CONSTRUCTION -> place.key;
            case EDUCATION -> "tax.sur.education";
            case LOCAL_EDUCATION -> "tax.sur.local-education";
        };
    }
}
