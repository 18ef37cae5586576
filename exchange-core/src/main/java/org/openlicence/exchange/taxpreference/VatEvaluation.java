package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.Surcharges;
import org.openlicence.exchange.tax.TaxCategory;
import org.openlicence.exchange.tax.VatMixed;
import org.openlicence.exchange.tax.VatPayer;
import org.openlicence.exchange.tax.VatSplit;
import org.openlicence.exchange.tax.VatTechnology;
import org.openlicence.exchange.tax.VatTechnology.Subject;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxStep;

/**
 * R-VAT-TECH for the seller: the technology amount is exempt, the rest bears the rate of goods. Not kept apart, the whole
 * bears the highest rate (VAT Law arts 12, 26).
 */
final class VatEvaluation {
    private VatEvaluation() {}

    static Evaluation of(ContractFacts facts, Inputs inputs, PolicyBook policies) {
        LocalDate day = Evaluation.day(facts, inputs);
        Evaluation.Sheet sheet = new Evaluation.Sheet(facts, day);
        TaxAnswer kind = sheet.kind(TaxCategory.Tax.VAT, policies);
        boolean tied = inputs.flag(TaxInput.TIED);
        boolean service = service(facts);
        Subject subject = service
                ? tied ? Subject.TIED_SERVICE : Subject.STAND_ALONE_SERVICE
                : facts.contractType().equals("DEVELOPMENT") ? Subject.DEVELOPMENT : Subject.TRANSFER_OR_LICENCE;
        boolean registered = facts.standing() == ContractFacts.Standing.REGISTERED;
        Money technology = Money.ofFen(facts.technologyFen());
        Money goods = Money.ofFen(facts.totalFen() - facts.technologyFen());
        VatPayer payer = payer(inputs);
        VatTechnology judged = VatTechnology.of(subject, technology, registered, payer, day, policies);
        VatMixed mixed = VatMixed.of(subject, technology, goods, apart(inputs), registered, payer, day, policies);
        boolean inOnePiece = !goods.equals(Money.ZERO) && !apart(inputs);
        VatSplit taxed = inOnePiece ? mixed.technology() : judged.withoutRelief();
        sheet.registered()
                .check(TaxCondition.KIND_COUNTS, service && tied ? TaxAnswer.YES : kind)
                .check(
                        TaxCondition.SELLER_HAS_PLACE,
                        facts.border().sellerAbroad() ? TaxAnswer.ASK_TAX_BODY : TaxAnswer.YES)
                .check(TaxCondition.KEPT_APART, inputs.answer(TaxInput.KEPT_APART))
                .figures(mixed.figures())
                .step(TaxAmount.PRICE, inOnePiece ? facts.totalFen() : technology.fen())
                .step(TaxAmount.NET, taxed.net().fen())
                .step(TaxAmount.WITHOUT_RELIEF, taxed.vat().fen());
        if (!goods.equals(Money.ZERO)) {
            sheet.step(TaxAmount.GOODS, goods.fen());
        }
        if (!mixed.goods().vat().equals(Money.ZERO)) {
            sheet.step(TaxAmount.GOODS_VAT, mixed.goods().vat().fen());
        }
        surcharges(taxed.vat(), inputs, payer, day, policies)
                .forEach(step -> sheet.step(TaxAmount.valueOf(step.name()), step.fen()));
        return sheet.done(judged.version(), judged.basis(), taxed.vat().fen(), technology.fen(), null);
    }

    /** Whether sales that were claimed turned out not to be kept apart from goods of the same contract. */
    static boolean inOnePiece(PreferenceEvaluated evaluation) {
        return !apart(new Inputs(evaluation.inputs()))
                && evaluation.result().steps().stream()
                        .anyMatch(step -> step.name().equals(TaxAmount.GOODS.name()));
    }

    /** What nobody said is reckoned as kept apart; it stays an estimate. */
    private static boolean apart(Inputs inputs) {
        return inputs.answer(TaxInput.KEPT_APART) != TaxAnswer.NO;
    }

    /** As the party says, or else a general one, whose rates are the higher ones. */
    static VatPayer payer(Inputs inputs) {
        return inputs.flag(TaxInput.SMALL_SCALE) ? VatPayer.SMALL_SCALE : VatPayer.GENERAL;
    }

    /** What follows VAT at the party's place, as the party says or else in full in a city; half of a small-scale payer. */
    static List<TaxStep> surcharges(Money vat, Inputs inputs, VatPayer payer, LocalDate on, PolicyBook policies) {
        boolean half = payer == VatPayer.SMALL_SCALE || inputs.flag(TaxInput.SMALL_PAYER);
        return Surcharges.of(vat, inputs.place(), half, false, on, policies).lines().stream()
                .map(line -> new TaxStep(line.kind().name(), line.pay().fen()))
                .toList();
    }

    private static boolean service(ContractFacts facts) {
        return facts.contractType().equals("SERVICE") || facts.contractType().equals("CONSULTING");
    }
}
