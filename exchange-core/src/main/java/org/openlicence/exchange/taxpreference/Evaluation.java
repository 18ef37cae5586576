package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.tax.TaxCategory;
import org.openlicence.exchange.taxpreference.event.TaxCheck;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.taxpreference.event.TaxStep;
import org.openlicence.exchange.taxpreference.event.YearIncome;

/**
 * One rule judged for one party of one contract: conditions ticked one by one, the formula with its amounts, and what it came
 * to. Pure: the same facts, inputs and figures give the same result.
 *
 * @param version version of the rule on the tax day
 * @param basis provision that version rests on
 * @param taxDay day that decided the versions
 * @param coveredFen amount up to which claims are covered; 0 when the relief is refused
 * @param yearIncome what goes into the taxpayer's year; absent unless given
 */
record Evaluation(
        int version,
        Provision basis,
        LocalDate taxDay,
        TaxResult result,
        long coveredFen,
        @Nullable YearIncome yearIncome) {

    /** The book holds the figures of all rules from this day; no party has an earlier tax day judged. */
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    /**
     * The tax day the party says, or else the day of signing. What the exchange judges unasked of a contract signed before its
     * figures begin, and what was judged before such days were refused, is an estimate by the first figures.
     */
    static LocalDate day(ContractFacts facts, Inputs inputs) {
        LocalDate day = asked(facts, inputs);
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    }

    /** Whether the book holds the figures of the tax day. */
    static boolean known(ContractFacts facts, Inputs inputs) {
        return !asked(facts, inputs).isBefore(FIRST_DAY);
    }

    private static LocalDate asked(ContractFacts facts, Inputs inputs) {
        LocalDate said = inputs.day(TaxInput.DAY);
        return said == null ? facts.signedOn() : said;
    }

    /** Last day of its year. */
    static LocalDate yearEnd(ContractFacts facts, Inputs inputs) {
        return day(facts, inputs).withMonth(12).withDayOfMonth(31);
    }

    /** @param organisation the party, for its place and size */
    static Evaluation of(TaxRule rule, ContractFacts facts, Inputs inputs, Payer organisation, PolicyBook policies) {
        return switch (rule) {
            case VAT_TECH -> VatEvaluation.of(facts, inputs, policies);
            case CIT_TT -> IncomeEvaluation.of(facts, inputs, organisation, policies);
            case STAMP -> StampEvaluation.of(facts, inputs, organisation, policies);
            case RD -> ResearchEvaluation.of(facts, inputs, policies);
            case IIT58 -> RewardEvaluation.of(facts, inputs, policies);
            case EQ101 -> EquityEvaluation.of(facts, inputs, organisation, policies);
        };
    }

    /** The same with one more condition, which nothing mends when it does not hold; what was claimed stays covered. */
    Evaluation and(TaxCondition condition, boolean holds) {
        List<TaxCheck> checks = new ArrayList<>(result.checks());
        checks.add(new TaxCheck(condition.name(), (holds ? TaxAnswer.YES : TaxAnswer.NO).name()));
        TaxResult with = new TaxResult(
                holds ? result.outcome() : TaxOutcome.INELIGIBLE.name(),
                holds ? result.reliefFen() : 0,
                checks,
                result.steps(),
                result.sources(),
                result.verified());
        return new Evaluation(version, basis, taxDay, with, coveredFen, yearIncome);
    }

    /** Collects what one evaluation says. */
    static final class Sheet {
        private final ContractFacts facts;
        private final LocalDate taxDay;
        private final List<TaxCheck> checks = new ArrayList<>();
        private final List<TaxStep> steps = new ArrayList<>();
        private final List<PolicyFigure> figures = new ArrayList<>();

        Sheet(ContractFacts facts, LocalDate taxDay) {
            this.facts = facts;
            this.taxDay = taxDay;
        }

        Sheet check(TaxCondition condition, TaxAnswer answer) {
            checks.add(new TaxCheck(condition.name(), answer.name()));
            return this;
        }

        Sheet check(TaxCondition condition, boolean holds) {
            return check(condition, holds ? TaxAnswer.YES : TaxAnswer.NO);
        }

        /** Registered, and with its final amount. */
        Sheet registered() {
            return check(TaxCondition.REGISTERED, facts.standing() == ContractFacts.Standing.REGISTERED)
                    .check(TaxCondition.AMOUNT_FINAL, facts.finalAmount());
        }

        /** What the classification table says to the kind of contract. */
        TaxAnswer kind(TaxCategory.Tax tax, PolicyBook policies) {
            TaxCategory category = TaxCategory.of(tax, facts.contractType(), facts.subType(), taxDay, policies);
            figures.add(category.figure());
            return switch (category.answer()) {
                case NO -> TaxAnswer.NO;
                case YES -> TaxAnswer.YES;
                case NEEDS_TAX_BODY -> TaxAnswer.ASK_TAX_BODY;
            };
        }

        Sheet step(TaxAmount amount, long fen) {
            steps.add(new TaxStep(amount.name(), fen));
            return this;
        }

        Sheet figures(List<PolicyFigure> used) {
            figures.addAll(used);
            return this;
        }

        boolean answered(TaxCondition condition, TaxAnswer answer) {
            return checks.contains(new TaxCheck(condition.name(), answer.name()));
        }

        /** Refused: something does not hold that neither a registration to come nor an amount to come would mend. */
        TaxOutcome outcome() {
            boolean ended =
                    facts.standing() == ContractFacts.Standing.ENDED && answered(TaxCondition.REGISTERED, TaxAnswer.NO);
            boolean refused = checks.stream()
                    .anyMatch(check -> check.answer().equals(TaxAnswer.NO.name())
                            && !check.condition().equals(TaxCondition.REGISTERED.name())
                            && !check.condition().equals(TaxCondition.AMOUNT_FINAL.name()));
            if (ended || refused) {
                return TaxOutcome.INELIGIBLE;
            }
            boolean open = checks.stream().anyMatch(check -> !check.answer().equals(TaxAnswer.YES.name()));
            return open ? TaxOutcome.ESTIMATED : TaxOutcome.ELIGIBLE;
        }

        /** Whether what was claimed stays covered; an amount that is open again covers what it shows. */
        boolean covers() {
            return checks.stream()
                    .noneMatch(check -> check.answer().equals(TaxAnswer.NO.name())
                            && !check.condition().equals(TaxCondition.AMOUNT_FINAL.name()));
        }

        Evaluation done(
                int version, Provision basis, long reliefFen, long coveredFen, @Nullable YearIncome yearIncome) {
            TaxOutcome outcome = outcome();
            TaxResult result = new TaxResult(
                    outcome.name(),
                    outcome == TaxOutcome.INELIGIBLE ? 0 : reliefFen,
                    checks,
                    steps,
                    sources(),
                    figures.stream().allMatch(PolicyFigure::verified));
            return new Evaluation(version, basis, taxDay, result, covers() ? coveredFen : 0, yearIncome);
        }

        private List<String> sources() {
            Stream<String> read = figures.stream().map(PolicyFigure::source);
            return read.distinct().toList();
        }
    }
}
