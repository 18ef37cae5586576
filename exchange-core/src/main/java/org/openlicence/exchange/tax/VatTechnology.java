package org.openlicence.exchange.tax;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;

/**
 * R-VAT-TECH: VAT exemption of technology transfer and development (技术转让、技术开发免征增值税).
 *
 * <p>Version 1 rests on 财税[2016]36号 annex 3 art. 1(26), until 2025-12-31; version 2 on 公告2026年第10号 art. 2(1) item 2, from
 * 2026-01-01. Which one, is decided by the day the duty arises. Exempt only when the contract is registered; taxable
 * otherwise at the rate of services and intangibles. Stand-alone consulting and service are taxable though registered.
 *
 * @param version version of the rule on the day the duty arises
 * @param basis provision of that version
 * @param split net price and VAT as they come out
 * @param withoutRelief the same if nothing were exempt
 * @param reasons why
 * @param figures policy figures used, for sources and verification
 */
public record VatTechnology(
        int version,
        Provision basis,
        boolean exempt,
        VatSplit split,
        VatSplit withoutRelief,
        List<TaxReason> reasons,
        List<PolicyFigure> figures) {
    public static final String CODE = "R-VAT-TECH";

    static final String EXEMPTION = "tax.vat.technology-exemption";
    static final String SERVICES = "tax.vat.services";

    public VatTechnology {
        reasons = List.copyOf(reasons);
        figures = List.copyOf(figures);
    }

    /** What the contract is about, as far as this exemption asks. */
    public enum Subject {
        /** Ownership or use of patented or non-patented technology. */
        TRANSFER_OR_LICENCE,
        DEVELOPMENT,
        /** Consulting or service that helps the same buyer to master what the same seller transfers. */
        TIED_SERVICE,
        /** Consulting, service, training or intermediation of its own. */
        STAND_ALONE_SERVICE
    }

    /**
     * Of a general payer.
     *
     * @param price price with VAT, if any
     * @param registered whether the contract is recognised and registered
     * @param dutyArisesOn day that decides the version
     */
    public static VatTechnology of(
            Subject subject, Money price, boolean registered, LocalDate dutyArisesOn, PolicyBook policies) {
        return of(subject, price, registered, VatPayer.GENERAL, dutyArisesOn, policies);
    }

    /** @param payer decides the rate where nothing is exempt; a small-scale one is taken to be over its line */
    public static VatTechnology of(
            Subject subject,
            Money price,
            boolean registered,
            VatPayer payer,
            LocalDate dutyArisesOn,
            PolicyBook policies) {
        PolicyFigure exemption = policies.figure(EXEMPTION, dutyArisesOn);
        PolicyFigure rate = policies.figure(payer.services(), dutyArisesOn);
        boolean standAlone = subject == Subject.STAND_ALONE_SERVICE;
        boolean exempt = registered && !standAlone;
        TaxReason reason =
                standAlone ? TaxReason.SERVICE_NOT_TIED : registered ? TaxReason.REGISTERED : TaxReason.NOT_REGISTERED;
        VatSplit taxed = VatSplit.ofInclusive(price, rate.intValue());
        return new VatTechnology(
                exemption.intValue(),
                basis(exemption.intValue()),
                exempt,
                exempt ? VatSplit.exempt(price) : taxed,
                taxed,
                List.of(reason),
                List.of(exemption, rate));
    }

    /** Provision of the version in force on a day. */
    public static Provision basis(LocalDate dutyArisesOn, PolicyBook policies) {
        return basis(policies.figure(EXEMPTION, dutyArisesOn).intValue());
    }

    private static Provision basis(int version) {
        return version == 1 ? Law.VAT_2016_36.art("1(26)") : Law.VAT_2026_10.art("2(1)2");
    }
}
