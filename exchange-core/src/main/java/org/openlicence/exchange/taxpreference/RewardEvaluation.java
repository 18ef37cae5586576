package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.tax.RewardRelief;
import org.openlicence.exchange.tax.TaxCategory;

/**
 * R-IIT58 for the unit that pays rewards: how much of one payment is left out of wage income. What the persons earn besides is
 * nobody's business here; it is never asked for.
 */
final class RewardEvaluation {
    private RewardEvaluation() {}

    static Evaluation of(ContractFacts facts, Inputs inputs, PolicyBook policies) {
        LocalDate paid = inputs.day(TaxInput.DAY);
        LocalDate received = inputs.day(TaxInput.RECEIVED_ON);
        LocalDate day = Evaluation.day(facts, inputs);
        Evaluation.Sheet sheet = new Evaluation.Sheet(facts, day);
        boolean given = paid != null && received != null && inputs.has(TaxInput.REWARD);
        RewardRelief relief =
                RewardRelief.of(inputs.money(TaxInput.REWARD), received == null ? day : received, day, policies);
        sheet.registered()
                .check(TaxCondition.KIND_COUNTS, sheet.kind(TaxCategory.Tax.IIT_REWARD, policies))
                .check(TaxCondition.PUBLIC_UNIT, inputs.answer(TaxInput.PUBLIC_UNIT))
                .check(TaxCondition.PUBLISHED, inputs.answer(TaxInput.PUBLISHED))
                .check(TaxCondition.SEPARATE_BOOKS, inputs.answer(TaxInput.SEPARATE_BOOKS))
                .check(
                        TaxCondition.IN_WINDOW,
                        given ? relief.inWindow() ? TaxAnswer.YES : TaxAnswer.NO : TaxAnswer.UNKNOWN)
                .check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN)
                .figures(relief.figures())
                .step(TaxAmount.REWARD, inputs.money(TaxInput.REWARD).fen())
                .step(TaxAmount.EXEMPT, relief.exempt().fen())
                .step(TaxAmount.TAXED, relief.taxed().fen());
        return sheet.done(
                1, TaxRule.IIT58.basis(), relief.exempt().fen(), relief.exempt().fen(), null);
    }
}
