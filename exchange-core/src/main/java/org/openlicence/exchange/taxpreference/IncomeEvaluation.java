package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.CitTechnologyTransfer;
import org.openlicence.exchange.tax.TaxCategory;
import org.openlicence.exchange.tax.TaxReason;
import org.openlicence.exchange.tax.TransferIncome;
import org.openlicence.exchange.tax.TransferIncome.Act;
import org.openlicence.exchange.tax.TransferIncome.Kind;
import org.openlicence.exchange.taxpreference.event.YearIncome;

/** R-CIT-TT for the seller, of one contract alone; the year of all contracts is assessed by {@link TaxYear}. */
final class IncomeEvaluation {
    private static final int PERCENT = 100;

    private IncomeEvaluation() {}

    static Evaluation of(ContractFacts facts, Inputs inputs, Payer payer, PolicyBook policies) {
        LocalDate day = Evaluation.yearEnd(facts, inputs);
        Evaluation.Sheet sheet = new Evaluation.Sheet(facts, day);
        TaxAnswer kind = sheet.kind(TaxCategory.Tax.CIT_TRANSFER, policies);
        Act act = act(facts, inputs);
        boolean given = inputs.has(TaxInput.REVENUE)
                && (act != Act.NON_EXCLUSIVE_LICENCE
                        || inputs.money(TaxInput.TOTAL_SALES).compareTo(inputs.money(TaxInput.REVENUE)) >= 0
                                && inputs.money(TaxInput.TOTAL_SALES).fen() > 0);
        Kind technology = kind == TaxAnswer.NO
                ? Kind.KNOW_HOW
                : inputs.flag(TaxInput.PATTERN_DESIGN) ? Kind.PATTERN_DESIGN : Kind.PATENT;
        boolean resident = !facts.border().sellerAbroad();
        TaxAnswer commerce = facts.border().registered() ? TaxAnswer.YES : inputs.answer(TaxInput.TRADE_REGISTERED);
        TaxAnswer funds = approved(inputs);
        boolean orderly = resident
                && !(facts.border().crossed() && commerce == TaxAnswer.NO)
                && funds != TaxAnswer.NO
                && facts.standing() != ContractFacts.Standing.ENDED
                && inputs.answer(TaxInput.SEPARATE_BOOKS) != TaxAnswer.NO
                && inputs.answer(TaxInput.EXPORT_FREE) != TaxAnswer.NO;
        boolean owned = act != Act.NON_EXCLUSIVE_LICENCE || inputs.answer(TaxInput.OWNED) != TaxAnswer.NO;
        YearIncome income = new YearIncome(
                facts.registrationId().value(),
                technology.name(),
                act.name(),
                facts.months(),
                owned,
                inputs.number(TaxInput.RELATED_PERCENT, 0) * PERCENT,
                orderly,
                given ? income(sheet, act, inputs) : 0);
        CitTechnologyTransfer tax =
                CitTechnologyTransfer.of(List.of(transfer(income)), payer.region(inputs), day, policies);
        List<TaxReason> bars = tax.judged().getFirst();
        sheet.registered()
                .check(TaxCondition.KIND_COUNTS, bars.contains(TaxReason.KIND_NOT_LISTED) ? TaxAnswer.NO : kind)
                .check(TaxCondition.RESIDENT, resident)
                .check(TaxCondition.TERM_LONG_ENOUGH, !bars.contains(TaxReason.TERM_TOO_SHORT))
                .check(TaxCondition.OWNED, act == Act.OWNERSHIP ? TaxAnswer.YES : inputs.answer(TaxInput.OWNED));
        if (act == Act.EXCLUSIVE_LICENCE || act == Act.REGIONAL_EXCLUSIVE_LICENCE) {
            sheet.check(TaxCondition.WORLD_WIDE, inputs.answer(TaxInput.WORLD_WIDE));
        }
        if (facts.border().crossed()) {
            sheet.check(TaxCondition.COMMERCE_REGISTERED, commerce);
        }
        sheet.check(TaxCondition.NOT_WHOLLY_RELATED, related(inputs, bars))
                .check(TaxCondition.EXPORT_FREE, inputs.answer(TaxInput.EXPORT_FREE))
                .check(TaxCondition.SEPARATE_BOOKS, inputs.answer(TaxInput.SEPARATE_BOOKS))
                .check(TaxCondition.FUNDS_APPROVED, funds)
                .check(TaxCondition.AMOUNTS_GIVEN, given ? TaxAnswer.YES : TaxAnswer.UNKNOWN)
                .figures(tax.figures())
                .step(TaxAmount.INCOME, income.incomeFen())
                .step(TaxAmount.EXEMPT, tax.exempt().fen())
                .step(TaxAmount.HALVED, tax.halved().fen())
                .step(TaxAmount.TAX, tax.tax().fen())
                .step(TaxAmount.WITHOUT_RELIEF, tax.withoutRelief().fen());
        long relief = tax.withoutRelief().minus(tax.tax()).fen();
        // An estimate before registration must not change what the year's other contracts bear.
        boolean entered = given && facts.standing() != ContractFacts.Standing.NOT_YET;
        return sheet.done(1, TaxRule.CIT_TT.basis(), relief, relief, entered ? income : null);
    }

    /** The income again, as the rule asks for it. */
    static TransferIncome transfer(YearIncome income) {
        return new TransferIncome(
                Kind.valueOf(income.kind()),
                Act.valueOf(income.act()),
                income.termMonths(),
                income.owned(),
                income.relatedBasisPoints(),
                new TransferIncome.Order(income.orderly(), true, true),
                income.incomeFen());
    }

    private static TaxAnswer related(Inputs inputs, List<TaxReason> bars) {
        if (bars.contains(TaxReason.WHOLLY_RELATED)) {
            return TaxAnswer.NO;
        }
        return inputs.has(TaxInput.RELATED_PERCENT) ? TaxAnswer.YES : TaxAnswer.UNKNOWN;
    }

    /** 财税[2010]111号 art. 3: only what public funds paid for needs the approval. */
    private static TaxAnswer approved(Inputs inputs) {
        return switch (inputs.answer(TaxInput.PUBLIC_FUNDS)) {
            case YES -> inputs.answer(TaxInput.FUNDS_APPROVED);
            case NO -> TaxAnswer.YES;
            case UNKNOWN, ASK_TAX_BODY -> TaxAnswer.UNKNOWN;
        };
    }

    private static Act act(ContractFacts facts, Inputs inputs) {
        if (!facts.contractType().equals("LICENCE")) {
            return Act.OWNERSHIP;
        }
        boolean exclusive = "EXCLUSIVE".equals(facts.subject().licenceMode());
        if (!exclusive) {
            return Act.NON_EXCLUSIVE_LICENCE;
        }
        return inputs.answer(TaxInput.WORLD_WIDE) == TaxAnswer.NO
                ? Act.REGIONAL_EXCLUSIVE_LICENCE
                : Act.EXCLUSIVE_LICENCE;
    }

    private static long income(Evaluation.Sheet sheet, Act act, Inputs inputs) {
        Money revenue = inputs.money(TaxInput.REVENUE);
        Money costs = inputs.money(TaxInput.COSTS);
        Money taxes = inputs.money(TaxInput.TAXES);
        Money period = inputs.money(TaxInput.PERIOD_COSTS);
        sheet.step(TaxAmount.REVENUE, revenue.fen());
        long income;
        long share;
        if (act == Act.NON_EXCLUSIVE_LICENCE) {
            TransferIncome.Licensing licence =
                    TransferIncome.Licensing.of(revenue, costs, taxes, period, inputs.money(TaxInput.TOTAL_SALES));
            share = licence.share().fen();
            income = licence.incomeFen();
        } else {
            TransferIncome.Sale sale = TransferIncome.Sale.of(
                    revenue,
                    inputs.money(TaxInput.SERVICE),
                    inputs.flag(TaxInput.SERVICE_IN_CONTRACT),
                    costs,
                    taxes,
                    period);
            sheet.step(
                    TaxAmount.SERVICE,
                    inputs.money(TaxInput.SERVICE).minus(sale.ordinary()).fen());
            share = period.fen();
            income = sale.incomeFen();
        }
        sheet.step(TaxAmount.COSTS, costs.fen())
                .step(TaxAmount.TAXES, taxes.fen())
                .step(TaxAmount.SHARE, share);
        return income;
    }
}
