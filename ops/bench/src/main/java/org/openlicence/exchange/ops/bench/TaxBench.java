package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.CitTechnologyTransfer;
import org.openlicence.exchange.tax.TaxPreCheck;
import org.openlicence.exchange.tax.TransferIncome;
import org.openlicence.exchange.tax.VatTechnology;

/** Tax evaluations a second in one thread, no server beside: the rules with the figures of the policy book. */
final class TaxBench {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final int CONTRACTS = 10;

    private final PolicyBook policies = PolicyFiles.read();
    private long seen;

    void run(PrintStream out, int count) {
        out.printf("%ntax evaluations a second, one thread%n");
        row(
                out,
                "bare: one part of an amount in basis points",
                count * 20,
                n -> Money.ofFen(n).basisPoints(600).fen());
        row(
                out,
                "VAT exemption of one contract",
                count,
                n -> VatTechnology.of(VatTechnology.Subject.TRANSFER_OR_LICENCE, Money.ofFen(n), true, DAY, policies)
                        .split()
                        .vat()
                        .fen());
        row(out, "income tax of one year with %d contracts".formatted(CONTRACTS), count / 5, this::year);
        row(out, "pre-check of an open licence, both parties", count / 5, this::preCheck);
        if (seen == 0) {
            throw new IllegalStateException("every evaluation came to nothing");
        }
    }

    private long year(int n) {
        List<TransferIncome> incomes = IntStream.range(0, CONTRACTS)
                .mapToObj(i -> new TransferIncome(
                        TransferIncome.Kind.PATENT,
                        TransferIncome.Act.NON_EXCLUSIVE_LICENCE,
                        60,
                        true,
                        0,
                        100_000_000L + n + i))
                .toList();
        return CitTechnologyTransfer.of(incomes, "310104", DAY, policies).tax().fen();
    }

    private long preCheck(int n) {
        OfferTerms terms = new OfferTerms(
                FeePlan.lumpSum(10_000_000L + n), 60, null, "for a measurement", "TECHNOLOGY_TRANSFER_OFFICE", null);
        TaxPreCheck check = TaxPreCheck.of(
                terms,
                new TaxPreCheck.Term(DAY, DAY.plusYears(5), null),
                new TaxPreCheck.Parties(null, EnterpriseSize.SMALL, "310104"),
                DAY,
                policies);
        return check.lines().getLast().withRelief().fen();
    }

    /** Once to warm the compiler, once to count. */
    private void row(PrintStream out, String what, int count, IntToLongFunction evaluation) {
        double rate = 0;
        for (int round = 0; round < 2; round++) {
            long begun = System.nanoTime();
            for (int n = 1; n <= count; n++) {
                seen += evaluation.applyAsLong(n);
            }
            rate = count * 1e9 / (System.nanoTime() - begun);
        }
        out.printf("  %-46s %,12.0f%n", what, rate);
    }
}
