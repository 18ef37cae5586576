package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.tax.EquityDeferral;
import org.openlicence.exchange.tax.EquityDeferral.Amounts;
import org.openlicence.exchange.tax.EquityDeferral.Holder;
import org.openlicence.exchange.tax.TaxCategory;

/** R-EQ101 for a firm that puts the technology of the contract in for shares: waiting beside paying now. */
final class EquityEvaluation {
    private EquityEvaluation() {}

    static Evaluation of(ContractFacts facts, Inputs inputs, Payer payer, PolicyBook policies) {
        LocalDate day = Evaluation.day(facts, inputs);
        Evaluation.Sheet sheet = new Evaluation.Sheet(facts, day);
        Amounts amounts = new Amounts(
                inputs.money(TaxInput.ORIGINAL),
                inputs.money(TaxInput.APPRAISED),
                inputs.money(TaxInput.SALE),
                inputs.money(TaxInput.FEES));
        EquityDeferral choice = EquityDeferral.of(
                Holder.FIRM, amounts, inputs.flag(TaxInput.TRANSFER_RELIEF), payer.region(inputs), day, policies);
        boolean given = inputs.has(TaxInput.ORIGINAL) && inputs.has(TaxInput.APPRAISED) && inputs.has(TaxInput.SALE);
        boolean transfer = facts.contractType().equals("TRANSFER");
        TaxAnswer kind = transfer ? sheet.kind(TaxCategory.Tax.CIT_TRANSFER, policies) : TaxAnswer.NO;
        sheet.registered()
                .check(TaxCondition.KIND_COUNTS, kind)
                .check(TaxCondition.SHARES_ONLY, inputs.answer(TaxInput.SHARES_ONLY))
                .check(TaxCondition.FILED, inputs.answer(TaxInput.FILED))
                .check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN)
                .figures(choice.figures())
                .step(TaxAmount.ORIGINAL, amounts.original().fen())
                .step(TaxAmount.APPRAISED, amounts.appraised().fen())
                .step(TaxAmount.SALE, amounts.sale().fen())
                .step(TaxAmount.FEES, amounts.fees().fen())
                .step(TaxAmount.DEFERRED, choice.deferred().fen())
                .step(TaxAmount.NOW, choice.now().fen())
                .step(TaxAmount.LATER, choice.later().fen());
        return sheet.done(
                1, TaxRule.EQ101.basis(), choice.now().fen(), choice.now().fen(), null);
    }
}
