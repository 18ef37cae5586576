package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.StampDuty;
import org.openlicence.exchange.tax.TaxCategory;
import org.openlicence.exchange.tax.TaxReason;

/** R-STAMP for either party: due on signing, registered or not; half for a small payer. */
final class StampEvaluation {
    private StampEvaluation() {}

    static Evaluation of(ContractFacts facts, Inputs inputs, Payer payer, PolicyBook policies) {
        LocalDate day = Evaluation.day(facts, inputs);
        Evaluation.Sheet sheet = new Evaluation.Sheet(facts, day);
        sheet.kind(TaxCategory.Tax.STAMP, policies);
        TaxAnswer small = inputs.has(TaxInput.SMALL_PAYER)
                ? inputs.answer(TaxInput.SMALL_PAYER)
                : payer.size() == null ? TaxAnswer.UNKNOWN : payer.small() ? TaxAnswer.YES : TaxAnswer.NO;
        long shown = Math.min(inputs.money(TaxInput.VAT_SHOWN).fen(), facts.totalFen());
        Money base = Money.ofFen(facts.totalFen() - shown);
        StampDuty half = StampDuty.of(base, EnterpriseSize.SMALL, day, policies);
        long relief = half.due().minus(half.pay()).fen();
        sheet.check(TaxCondition.AMOUNT_FINAL, facts.finalAmount())
                .check(TaxCondition.SMALL_PAYER, small)
                .check(TaxCondition.REDUCTION_IN_FORCE, half.reason() != TaxReason.REDUCTION_NOT_IN_FORCE)
                .figures(half.figures())
                .step(TaxAmount.BASE, base.fen())
                .step(TaxAmount.DUE, half.due().fen())
                .step(
                        TaxAmount.PAY,
                        small == TaxAnswer.YES ? half.pay().fen() : half.due().fen());
        return sheet.done(1, TaxRule.STAMP.basis(), relief, relief, null);
    }
}
