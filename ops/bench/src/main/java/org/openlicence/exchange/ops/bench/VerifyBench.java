package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public check of certificates through HTTP, and the printing of their PDFs. */
final class VerifyBench {
    private static final int[] CALLERS = {1, 8, 32};
    private static final int WARM_PDFS = 10;

    /** What was committed becomes a certificate by the exchange's own process. */
    private static final long LIMIT = 120_000_000_000L;

    private final HttpCaller caller;
    private final JdbcClient jdbc;

    VerifyBench(HttpCaller caller, JdbcClient jdbc) {
        this.caller = caller;
        this.jdbc = jdbc;
    }

    /** @param certificates as many contracts of {@link ContractWorld} were registered */
    void run(PrintStream out, int certificates, int count, double seconds) throws InterruptedException {
        List<String> numbers = issued(certificates);
        out.printf("%npublic check of a certificate through HTTP, %d certificates%n", numbers.size());
        out.printf(
                "%8s %14s %14s %8s %10s %10s %14s %10s%n",
                "callers", "bare select", "API a second", "ratio", "p50 ms", "p99 ms", "page a second", "p99 ms");
        Load.run(8, 0, count, seconds, n -> caller.get("/api/v1/certificates/" + number(numbers, n)));
        Load.run(8, 0, count, seconds, n -> caller.get("/verify/" + number(numbers, n)));
        for (int callers : CALLERS) {
            double select = Load.run(callers, 0, count * 10, seconds, n -> select(number(numbers, n)))
                    .perSecond();
            Load.Result api =
                    Load.run(callers, 0, count, seconds, n -> caller.get("/api/v1/certificates/" + number(numbers, n)));
            Load.Result page = Load.run(callers, 0, count, seconds, n -> caller.get("/verify/" + number(numbers, n)));
            out.printf(
                    "%8d %,14.0f %,14.0f %8.2f %10.1f %10.1f %,14.0f %10.1f%n",
                    callers,
                    select,
                    api.perSecond(),
                    api.perSecond() / select,
                    api.times().millis(0.5),
                    api.times().millis(0.99),
                    page.perSecond(),
                    page.times().millis(0.99));
        }
        pdfs(out, numbers);
    }

    private void pdfs(PrintStream out, List<String> numbers) throws InterruptedException {
        try (SignedIn reviewer = new SignedIn("reviewer", "demo-2026")) {
            Load.run(1, 0, WARM_PDFS, 120, n -> pdf(reviewer, numbers.get(n)));
            int rest = numbers.size() - WARM_PDFS;
            Load.Result first = Load.run(1, WARM_PDFS, rest, 300, n -> pdf(reviewer, numbers.get(n)));
            Load.Result again = Load.run(1, WARM_PDFS, rest, 300, n -> pdf(reviewer, numbers.get(n)));
            out.printf(
                    "  PDF printed at its first request, one caller  p50 %.0f ms, p99 %.0f ms%n",
                    first.times().millis(0.5), first.times().millis(0.99));
            out.printf(
                    "  the same again, as kept                       p50 %.0f ms, p99 %.0f ms%n",
                    again.times().millis(0.5), again.times().millis(0.99));
        }
    }

    private static void pdf(SignedIn reader, String number) {
        byte[] pdf = reader.get("/certificates/" + number + ".pdf");
        if (!new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
            throw new IllegalStateException("no PDF came for " + number);
        }
    }

    private List<String> issued(int certificates) {
        long deadline = System.nanoTime() + LIMIT;
        List<String> numbers = numbers();
        while (numbers.size() < certificates) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only %d certificates were issued".formatted(numbers.size()));
            }
            LockSupport.parkNanos(100_000_000);
            numbers = numbers();
        }
        return numbers;
    }

    private List<String> numbers() {
        return jdbc.sql("select official_number from certificate_register where registration_id like 'reg_bench_%'")
                .query(String.class)
                .list();
    }

    private void select(String number) {
        jdbc.sql("select content from certificate_register where official_number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private static String number(List<String> numbers, int n) {
        return numbers.get(n % numbers.size());
    }
}
