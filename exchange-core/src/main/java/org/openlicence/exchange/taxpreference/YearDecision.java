package org.openlicence.exchange.taxpreference;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.tax.CitTechnologyTransfer;
import org.openlicence.exchange.tax.TransferIncome;
import org.openlicence.exchange.taxpreference.TaxYearCommand.EnterYearIncome;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent.YearAssessed;
import org.openlicence.exchange.taxpreference.event.YearIncome;
import org.openlicence.exchange.taxpreference.event.YearShare;

/** Assesses a year of contracts together, and parts the tax among them by their income. */
final class YearDecision {
    private YearDecision() {}

    static YearAssessed assess(TaxYearState now, EnterYearIncome command, PolicyBook policies) {
        TaxYearState next = now.with(command.region(), command.income());
        int calendarYear = Integer.parseInt(command.period());
        LocalDate on = LocalDate.of(calendarYear, 12, 31);
        String region = next.region();
        List<YearIncome> all = next.incomes();
        CitTechnologyTransfer year = tax(all, region, on, policies);
        List<YearIncome> qualifying = IntStream.range(0, all.size())
                .filter(at -> year.judged().get(at).isEmpty())
                .mapToObj(all::get)
                .toList();
        CitTechnologyTransfer relieved = tax(qualifying, region, on, policies);
        List<Long> taxes = parts(relieved.tax().fen(), qualifying);
        List<Long> without = parts(relieved.withoutRelief().fen(), qualifying);
        List<YearShare> shares = new ArrayList<>();
        for (YearIncome income : all) {
            int at = qualifying.indexOf(income);
            if (at < 0) {
                long ordinary = tax(List.of(income), region, on, policies)
                        .withoutRelief()
                        .fen();
                shares.add(new YearShare(income.registrationId(), false, income.incomeFen(), ordinary, ordinary));
            } else {
                shares.add(new YearShare(
                        income.registrationId(), true, income.incomeFen(), taxes.get(at), without.get(at)));
            }
        }
        return new YearAssessed(
                command.aggregateId(),
                command.taxpayerId(),
                calendarYear,
                command.region(),
                command.income(),
                year.qualifyingFen(),
                relieved.exempt().fen(),
                relieved.halved().fen(),
                relieved.tax().fen(),
                shares,
                Trace.effective(command.origin(), on, policies.version(), Law.CIT_LAW.art("27(4)")));
    }

    private static CitTechnologyTransfer tax(
            List<YearIncome> incomes, String region, LocalDate on, PolicyBook policies) {
        List<TransferIncome> transfers =
                incomes.stream().map(IncomeEvaluation::transfer).toList();
        return CitTechnologyTransfer.of(transfers, region, on, policies);
    }

    /** Parts by income, a loss taking none; what rounding leaves goes to the largest remainders, and the parts sum. */
    static List<Long> parts(long whole, List<YearIncome> incomes) {
        List<BigInteger> weights = incomes.stream()
                .map(income -> BigInteger.valueOf(Math.max(income.incomeFen(), 0)))
                .toList();
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (whole == 0 || sum.signum() == 0) {
            return incomes.stream().map(income -> 0L).toList();
        }
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigInteger weight : weights) {
            BigInteger[] part = weight.multiply(BigInteger.valueOf(whole)).divideAndRemainder(sum);
            parts.add(part[0].longValueExact());
            remainders.add(part[1]);
        }
        long left = whole - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left)
                .forEach(at -> parts.set(at, parts.get(at) + 1));
        return List.copyOf(parts);
    }
}
