package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.util.List;
import org.openlicence.exchange.registration.certificatelog.DailyRootSigning;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code check}: every stored event reads, and every register says what the log says. Changes nothing. */
final class CheckCommand implements ConsoleCommand {
    private final EventReading reading;
    private final DailyRootSigning certificates;
    private final JdbcClient sql;

    CheckCommand(EventReading reading, DailyRootSigning certificates, JdbcClient sql) {
        this.reading = reading;
        this.certificates = certificates;
        this.sql = sql;
    }

    @Override
    public int run(Words words, PrintStream out) {
        EventReading.Result events = reading.readAll();
        boolean amiss = report(
                out, "every stored event reads (%,d)".formatted(events.read() + events.failed()), events.failures());
        for (StoreCheck check : StoreCheck.all()) {
            if (check.applies(sql)) {
                amiss |= report(out, check.claim(), check.findings(sql));
            } else {
                out.printf("--    %s: there is no %s yet%n", check.claim(), check.table());
            }
        }
        List<StoreCheck.Finding> log = certificates.check().stream()
                .map(problem -> new StoreCheck.Finding("certificate log", problem.name()))
                .toList();
        amiss |= report(out, "the log of certificates begins with everything that was signed", log);
        return amiss ? FOUND : DONE;
    }

    private static boolean report(PrintStream out, String claim, List<StoreCheck.Finding> findings) {
        out.printf("%s  %s%n", findings.isEmpty() ? "ok  " : "NOT ", claim);
        findings.forEach(finding -> out.printf("        %s: %s%n", finding.id(), finding.found()));
        return !findings.isEmpty();
    }
}
