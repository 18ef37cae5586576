package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.RdExtraDeduction;
import org.openlicence.exchange.tax.TaxCategory;

/** R-RD for the client of a commissioned development; of a capitalised cost, one year's part of the amortisation. */
final class ResearchEvaluation {
    private ResearchEvaluation() {}

    static Evaluation of(ContractFacts facts, Inputs inputs, PolicyBook policies) {
        LocalDate day = Evaluation.yearEnd(facts, inputs);
        Evaluation.Sheet sheet = new Evaluation.Sheet(facts, day);
        Money cost = inputs.has(TaxInput.COST) ? inputs.money(TaxInput.COST) : Money.ofFen(facts.technologyFen());
        boolean foreign = facts.border().sellerAbroad();
        Money domestic = foreign ? inputs.money(TaxInput.DOMESTIC_COST) : null;
        RdExtraDeduction extra = RdExtraDeduction.of(
                cost,
                domestic,
                new RdExtraDeduction.Client(inputs.flag(TaxInput.LISTED_MAKER), inputs.flag(TaxInput.HIGH_TECH)),
                day,
                policies);
        boolean given = inputs.has(TaxInput.COST) && (!foreign || inputs.has(TaxInput.DOMESTIC_COST));
        sheet.registered()
                .check(TaxCondition.KIND_COUNTS, sheet.kind(TaxCategory.Tax.RD, policies))
                .check(TaxCondition.TRADE_COUNTS, inputs.answer(TaxInput.TRADE_COUNTS))
                .check(TaxCondition.ARMS_LENGTH, inputs.answer(TaxInput.ARMS_LENGTH))
                .check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN)
                .figures(extra.figures())
                .step(TaxAmount.COST, cost.fen())
                .step(TaxAmount.COUNTED, extra.base().fen())
                .step(TaxAmount.EXTRA, extra.extra().fen());
        int years = inputs.number(TaxInput.CAPITALISED_YEARS, 0);
        Money saving = extra.saving();
        if (years > 0) {
            Money each = extra.overYears(years).getFirst();
            sheet.step(TaxAmount.EXTRA_A_YEAR, each.fen());
            saving = extra.saving(each);
        }
        sheet.step(TaxAmount.RELIEF, saving.fen());
        return sheet.done(1, TaxRule.RD.basis(), saving.fen(), saving.fen(), null);
    }
}
