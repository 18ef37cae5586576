package org.openlicence.exchange.tax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * VAT of a contract whose price holds goods beside technology (R-VAT-TECH): the technology amount as the registrar determined
 * it follows the exemption, goods their own rate. Parts that the books do not keep apart bear the highest rate, and no relief
 * (VAT Law arts 12, 26).
 *
 * @param technology of the technology part; of the whole price where it is not kept apart
 * @param goods of the rest; nothing where it is not kept apart
 * @param exempt whether the technology part is
 */
public record VatMixed(VatSplit technology, VatSplit goods, boolean exempt, List<PolicyFigure> figures) {
    static final String GOODS = "tax.vat.goods";

    public VatMixed {
        figures = List.copyOf(figures);
    }

    /**
     * Of a general payer.
     *
     * @param technologyPart price of the technology, with VAT if any
     * @param goodsPart price of equipment and material, with VAT
     * @param keptApart whether the books keep both apart
     */
    public static VatMixed of(
            VatTechnology.Subject subject,
            Money technologyPart,
            Money goodsPart,
            boolean keptApart,
            boolean registered,
            LocalDate dutyArisesOn,
            PolicyBook policies) {
        return of(subject, technologyPart, goodsPart, keptApart, registered, VatPayer.GENERAL, dutyArisesOn, policies);
    }

    /** @param payer decides the rates where nothing is exempt; a small-scale one is taken to be over its line */
    public static VatMixed of(
            VatTechnology.Subject subject,
            Money technologyPart,
            Money goodsPart,
            boolean keptApart,
            boolean registered,
            VatPayer payer,
            LocalDate dutyArisesOn,
            PolicyBook policies) {
        VatTechnology judged = VatTechnology.of(subject, technologyPart, registered, payer, dutyArisesOn, policies);
        List<PolicyFigure> figures = new ArrayList<>(judged.figures());
        if (goodsPart.equals(Money.ZERO)) {
            VatSplit technology = keptApart ? judged.split() : judged.withoutRelief();
            return new VatMixed(technology, VatSplit.exempt(Money.ZERO), keptApart && judged.exempt(), figures);
        }
        PolicyFigure rate = policies.figure(payer.goods(), dutyArisesOn);
        figures.add(rate);
        if (keptApart) {
            return new VatMixed(
                    judged.split(), VatSplit.ofInclusive(goodsPart, rate.intValue()), judged.exempt(), figures);
        }
        VatSplit whole = inOnePiece(technologyPart.plus(goodsPart), payer, dutyArisesOn, policies);
        return new VatMixed(whole, VatSplit.exempt(Money.ZERO), false, figures);
    }

    /** A price, or part of one, whose technology and goods the books do not keep apart: at the higher rate of the two. */
    public static VatSplit inOnePiece(Money price, VatPayer payer, LocalDate dutyArisesOn, PolicyBook policies) {
        int services = policies.figure(payer.services(), dutyArisesOn).intValue();
        int goods = policies.figure(payer.goods(), dutyArisesOn).intValue();
        return VatSplit.ofInclusive(price, Math.max(services, goods));
    }

    public Money vat() {
        return technology.vat().plus(goods.vat());
    }
}
