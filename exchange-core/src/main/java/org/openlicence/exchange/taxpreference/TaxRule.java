package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.tax.CitTechnologyTransfer;
import org.openlicence.exchange.tax.EquityDeferral;
import org.openlicence.exchange.tax.RdExtraDeduction;
import org.openlicence.exchange.tax.RewardRelief;
import org.openlicence.exchange.tax.StampDuty;
import org.openlicence.exchange.tax.VatTechnology;

/** The reliefs a registered contract may bring, and whose they are. */
public enum TaxRule {
    VAT_TECH(VatTechnology.CODE, Law.VAT_2026_10.art("2(1)2"), true, Span.EVERY_PERIOD, TaxSide.SELLER),
    CIT_TT(CitTechnologyTransfer.CODE, Law.CIT_LAW.art("27(4)"), true, Span.YEAR, TaxSide.SELLER),
    STAMP(StampDuty.CODE, Law.STAMP_LAW.art("5"), true, Span.EVERY_PERIOD, TaxSide.SELLER, TaxSide.BUYER),
    RD(RdExtraDeduction.CODE, Law.RD_2015_119.art("2"), false, Span.YEAR, TaxSide.BUYER),
    IIT58(RewardRelief.CODE, Law.IIT_2018_58.art(""), false, Span.MONTH, TaxSide.SELLER),
    EQ101(EquityDeferral.CODE, Law.EQ_2016_101.art("3"), false, Span.EVERY_PERIOD, TaxSide.SELLER);

    /** What one evaluation holds for. */
    private enum Span {
        EVERY_PERIOD,
        YEAR,
        MONTH
    }

    private final String code;
    private final Provision basis;
    private final boolean unasked;
    private final Span span;
    private final Set<TaxSide> sides;

    TaxRule(String code, Provision basis, boolean unasked, Span span, TaxSide... sides) {
        this.code = code;
        this.basis = basis;
        this.unasked = unasked;
        this.span = span;
        this.sides = Set.of(sides);
    }

    /** Stable code of the rule, as in {@code tax}. */
    public String code() {
        return code;
    }

    /** Of the version in force today. */
    public Provision basis() {
        return basis;
    }

    /** Of the version in force on a tax day. */
    Provision basis(LocalDate on, PolicyBook policies) {
        return this == VAT_TECH ? VatTechnology.basis(on, policies) : basis;
    }

    /** Whether the exchange judges it when a contract is registered, before a party asks. */
    public boolean unasked() {
        return unasked;
    }

    /** Whether it is judged, and claimed, for each tax year by itself. */
    public boolean yearly() {
        return span == Span.YEAR;
    }

    /** Whether it is judged, and claimed, for the month in which something was paid. */
    public boolean monthly() {
        return span == Span.MONTH;
    }

    public boolean concerns(TaxSide side) {
        return sides.contains(side);
    }

    /** The rules of one side, in the order to be shown. */
    public static List<TaxRule> of(TaxSide side) {
        return Arrays.stream(values()).filter(rule -> rule.concerns(side)).toList();
    }
}
