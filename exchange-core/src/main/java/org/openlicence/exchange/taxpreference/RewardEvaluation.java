package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.tax.TaxCategory;

/**
 * R-IIT58 for the unit that pays rewards: how much of what was paid in a month is left out of wage income. What the persons earn besides is
 * nobody's business here; it is never asked for.
 */
final class RewardEvaluation {
    private RewardEvaluation() {}

    static Evaluation of(ContractFacts facts, Inputs inputs, PolicyBook policies) {
        LocalDate paid = inputs.day(TaxInput.DAY);
        LocalDate day = Evaluation.day(facts, inputs);
        Evaluation.Sheet sheet = new Evaluation.Sheet(facts, day);
        RewardsOfMonth paidOut = RewardsOfMonth.of(inputs, day, policies);
        boolean given = paid != null && paidOut.given();
        sheet.registered()
                .check(TaxCondition.KIND_COUNTS, sheet.kind(TaxCategory.Tax.IIT_REWARD, policies))
                .check(TaxCondition.PUBLIC_UNIT, inputs.answer(TaxInput.PUBLIC_UNIT))
                .check(TaxCondition.PUBLISHED, inputs.answer(TaxInput.PUBLISHED))
                .check(TaxCondition.SEPARATE_BOOKS, inputs.answer(TaxInput.SEPARATE_BOOKS))
                .check(
                        TaxCondition.IN_WINDOW,
                        given ? paidOut.inWindow() ? TaxAnswer.YES : TaxAnswer.NO : TaxAnswer.UNKNOWN)
                .check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN)
                .figures(paidOut.figures())
                .step(TaxAmount.REWARD, paidOut.reward().fen())
                .step(TaxAmount.EXEMPT, paidOut.exempt().fen())
                .step(TaxAmount.TAXED, paidOut.taxed().fen());
        return sheet.done(
                1,
                TaxRule.IIT58.basis(),
                paidOut.exempt().fen(),
                paidOut.exempt().fen(),
                null);
    }
}
