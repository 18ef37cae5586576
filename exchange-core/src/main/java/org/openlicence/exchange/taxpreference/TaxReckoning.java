package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.EquityDeferral;
import org.openlicence.exchange.tax.InputTaxShare;
import org.openlicence.exchange.tax.Surcharges;
import org.openlicence.exchange.tax.VatSmallScale;
import org.openlicence.exchange.tax.WageTax;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxCheck;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.openlicence.exchange.taxpreference.event.TaxStep;
import org.openlicence.exchange.taxpreference.rule.InputsAreReadable;

/** Answers a {@link TaxTool}: conditions one by one, the formula's amounts, sources. Pure, and nothing is kept. */
public final class TaxReckoning {
    private final List<TaxCheck> checks = new ArrayList<>();
    private final List<TaxStep> steps = new ArrayList<>();
    private final List<PolicyFigure> figures = new ArrayList<>();

    private TaxReckoning() {}

    /**
     * @param said what is known; a day that is not said is today
     * @throws org.openlicence.exchange.shared.Refused TXP-01
     */
    public static TaxResult of(TaxTool tool, List<DeclaredInput> said, LocalDate today, PolicyBook policies) {
        BusinessRule.check(new InputsAreReadable(tool.code(), Inputs.readable(tool.asked(), said)));
        Inputs inputs = new Inputs(said);
        LocalDate asked = inputs.day(TaxInput.DAY);
        LocalDate on = asked == null ? today : asked;
        TaxReckoning answer = new TaxReckoning();
        return switch (tool) {
            case SMALL_SCALE_VAT -> answer.smallScale(inputs, on, policies);
            case INPUT_TAX_SHARE -> answer.inputTax(inputs, on, policies);
            case REWARD_INCOME_TAX -> answer.rewardTax(inputs, on, policies);
            case EQUITY_CHOICE -> answer.equity(inputs, on, policies);
        };
    }

    private TaxResult smallScale(Inputs inputs, LocalDate on, PolicyBook policies) {
        boolean given = inputs.has(TaxInput.PRICE) && inputs.has(TaxInput.PERIOD_SALES);
        VatSmallScale.Filing filing =
                inputs.flag(TaxInput.BY_QUARTER) ? VatSmallScale.Filing.QUARTER : VatSmallScale.Filing.MONTH;
        Money price = inputs.money(TaxInput.PRICE);
        VatSmallScale vat = VatSmallScale.of(price, inputs.money(TaxInput.PERIOD_SALES), filing, on, policies);
        check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN);
        check(TaxCondition.SMALL_SCALE_PAYER, inputs.answer(TaxInput.SMALL_SCALE));
        check(
                TaxCondition.WITHIN_THE_LINE,
                given ? vat.underTheLine() ? TaxAnswer.YES : TaxAnswer.NO : TaxAnswer.UNKNOWN);
        figures.addAll(vat.figures());
        if (given) {
            Money due = vat.split().vat();
            step(TaxAmount.PRICE, price.fen());
            step(TaxAmount.NET, vat.split().net().fen());
            step(TaxAmount.TAX, due.fen());
            Surcharges follows = Surcharges.of(due, inputs.place(), true, false, on, policies);
            follows.lines()
                    .forEach(line ->
                            steps.add(new TaxStep(line.kind().name(), line.pay().fen())));
            figures.addAll(follows.figures());
        }
        return result(0);
    }

    private TaxResult inputTax(Inputs inputs, LocalDate on, PolicyBook policies) {
        Money exempt = inputs.money(TaxInput.EXEMPT_SALES);
        Money taxable = inputs.money(TaxInput.TAXABLE_SALES);
        boolean given = inputs.has(TaxInput.INPUT_TAX) && exempt.plus(taxable).fen() > 0;
        check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN);
        figures.add(policies.figure(InputTaxShare.METHOD, on));
        if (given) {
            Money whole = inputs.money(TaxInput.INPUT_TAX);
            InputTaxShare share = InputTaxShare.of(whole, exempt, taxable);
            step(TaxAmount.INPUT_TAX, whole.fen());
            step(TaxAmount.EXEMPT_SALES, exempt.fen());
            step(TaxAmount.ALL_SALES, exempt.plus(taxable).fen());
            step(TaxAmount.NOT_CREDITABLE, share.notCreditable().fen());
            step(TaxAmount.CREDITABLE, share.creditable().fen());
        }
        return result(0);
    }

    private TaxResult rewardTax(Inputs inputs, LocalDate on, PolicyBook policies) {
        RewardsOfMonth paidOut = RewardsOfMonth.of(inputs, on, policies);
        Money reward = paidOut.reward();
        Money other = inputs.money(TaxInput.OTHER_INCOME);
        boolean given = inputs.has(TaxInput.REWARD) && inputs.has(TaxInput.OTHER_INCOME);
        check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN);
        check(TaxCondition.PUBLIC_UNIT, inputs.answer(TaxInput.PUBLIC_UNIT));
        check(TaxCondition.KIND_COUNTS, inputs.answer(TaxInput.FROM_TRANSFER));
        check(TaxCondition.REGISTERED, inputs.answer(TaxInput.CONTRACT_REGISTERED));
        check(TaxCondition.PUBLISHED, inputs.answer(TaxInput.PUBLISHED));
        check(
                TaxCondition.IN_WINDOW,
                !paidOut.given() ? TaxAnswer.UNKNOWN : paidOut.inWindow() ? TaxAnswer.YES : TaxAnswer.NO);
        Money exempt = refused() ? Money.ZERO : paidOut.exempt();
        Money taxed = reward.minus(exempt);
        WageTax with = WageTax.of(other.plus(taxed), on, policies);
        WageTax without = WageTax.of(other.plus(reward), on, policies);
        figures.addAll(paidOut.figures());
        figures.addAll(with.figures());
        if (given) {
            step(TaxAmount.OTHER_INCOME, other.fen());
            step(TaxAmount.REWARD, reward.fen());
            step(TaxAmount.EXEMPT, exempt.fen());
            step(TaxAmount.TAXED, taxed.fen());
            step(TaxAmount.TAX, with.tax().fen());
            step(TaxAmount.WITHOUT_RELIEF, without.tax().fen());
        }
        return result(given ? without.tax().minus(with.tax()).fen() : 0);
    }

    /** A person bears its own rate and knows no relief of firms (IIT Law art. 3(3)). */
    private TaxResult equity(Inputs inputs, LocalDate on, PolicyBook policies) {
        boolean given = inputs.has(TaxInput.ORIGINAL) && inputs.has(TaxInput.APPRAISED) && inputs.has(TaxInput.SALE);
        EquityDeferral.Amounts amounts = new EquityDeferral.Amounts(
                inputs.money(TaxInput.ORIGINAL),
                inputs.money(TaxInput.APPRAISED),
                inputs.money(TaxInput.SALE),
                inputs.money(TaxInput.FEES));
        EquityDeferral.Holder holder =
                inputs.flag(TaxInput.INDIVIDUAL) ? EquityDeferral.Holder.INDIVIDUAL : EquityDeferral.Holder.FIRM;
        EquityDeferral choice =
                EquityDeferral.of(holder, amounts, inputs.flag(TaxInput.TRANSFER_RELIEF), "CN", on, policies);
        check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN);
        check(TaxCondition.SHARES_ONLY, inputs.answer(TaxInput.SHARES_ONLY));
        check(TaxCondition.FILED, inputs.answer(TaxInput.FILED));
        figures.addAll(choice.figures());
        if (given) {
            step(TaxAmount.ORIGINAL, amounts.original().fen());
            step(TaxAmount.APPRAISED, amounts.appraised().fen());
            step(TaxAmount.SALE, amounts.sale().fen());
            step(TaxAmount.FEES, amounts.fees().fen());
            step(TaxAmount.DEFERRED, choice.deferred().fen());
            step(TaxAmount.NOW, choice.now().fen());
            step(TaxAmount.LATER, choice.later().fen());
        }
        return result(given && !refused() ? choice.now().fen() : 0);
    }

    private void check(TaxCondition condition, TaxAnswer answer) {
        checks.add(new TaxCheck(condition.name(), answer.name()));
    }

    private void step(TaxAmount amount, long fen) {
        steps.add(new TaxStep(amount.name(), fen));
    }

    private boolean refused() {
        return checks.stream().anyMatch(check -> check.answer().equals(TaxAnswer.NO.name()));
    }

    private TaxResult result(long reliefFen) {
        boolean all = checks.stream().allMatch(check -> check.answer().equals(TaxAnswer.YES.name()));
        TaxOutcome outcome = refused() ? TaxOutcome.INELIGIBLE : all ? TaxOutcome.ELIGIBLE : TaxOutcome.ESTIMATED;
        return new TaxResult(
                outcome.name(),
                reliefFen,
                checks,
                steps,
                figures.stream().map(PolicyFigure::source).distinct().toList(),
                figures.stream().allMatch(PolicyFigure::verified));
    }
}
