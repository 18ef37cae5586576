package org.openlicence.exchange.ops.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.eventhandling.EventProcessor;
import org.openlicence.exchange.query.index.GroupPosition;
import org.openlicence.exchange.query.statistics.StatisticsFilter;
import org.openlicence.exchange.query.statistics.StatisticsFilter.View;
import org.openlicence.exchange.query.statistics.StatisticsQueries;
import org.openlicence.exchange.query.statistics.StatisticsTable;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.Trace;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many registered contracts in the log, then their figures made anew from it, and tables read. */
final class StatisticsBench {
    private static final String GROUP = "registration-statistics-v1";
    private static final long MILLION = 1_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final List<String> TYPES = List.of("LICENCE", "TRANSFER", "DEVELOPMENT", "CONSULTING", "SERVICE");
    private static final List<String> FIELDS =
            List.of("NEW_MATERIALS", "ELECTRONICS_IT", "BIO_MEDICINE", "ENVIRONMENT");

    private final ApplicationContext node;
    private final Backlog backlog;
    private final JdbcClient jdbc;

    StatisticsBench(ApplicationContext node, Backlog backlog) {
        this.node = node;
        this.backlog = backlog;
        this.jdbc = node.getBean(JdbcClient.class);
    }

    /** The other readers rest meanwhile: nobody issues a certificate for an invented contract. */
    void run(PrintStream out, int contracts) throws InterruptedException {
        List<EventProcessor> readers = node
                .getBean(org.axonframework.config.Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessors()
                .values()
                .stream()
                .filter(EventProcessor::isRunning)
                .toList();
        readers.forEach(EventProcessor::shutDown);
        new LogFiller(node).fill("ContractRegistration", contracts, StatisticsBench::history);
        EventProcessor statistics = readers.stream()
                .filter(reader -> reader.getName().equals(GROUP))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + GROUP));
        node.getBean(GroupPosition.class).forget(GROUP);
        jdbc.sql("truncate statistics_movement, statistics_contract").update();
        double bare = bareRead();
        long events = number("select count(*) from domainevententry");
        long begun = System.nanoTime();
        statistics.start();
        backlog.drain(Set.of(GROUP));
        double seconds = (System.nanoTime() - begun) / 1e9;
        statistics.shutDown();
        long counted = number("select count(*) from statistics_movement");
        if (counted < contracts) {
            throw new IllegalStateException("only %d of %d are counted".formatted(counted, contracts));
        }
        out.printf("%nstatistics, %,d registered contracts%n", contracts);
        out.printf("  bare read of the log                    %,10.0f events a second%n", bare);
        out.printf(
                "  figures made anew                       %,10.0f events a second  ratio %.2f%n",
                events / seconds, events / seconds / bare);
        out.printf(
                "  contracts a second                      %,10.0f, a million in %.1f min at this pace%n",
                contracts / seconds, MILLION * seconds / contracts / 60);
        tables(out);
    }

    private static List<RegistrationEvent> history(int n) {
        String id = "reg_bench_" + n;
        LocalDate day = FIRST_DAY.plusDays(n % 300);
        long total = 1_000_000L + n;
        String type = TYPES.get(n % TYPES.size());
        Trace trace = new Trace(
                Instant.parse("2026-01-05T02:00:00Z"), day, "per_bench", "org_bench", List.of(), "0123456789ab");
        ContractSubject subject = new ContractSubject(
                "Bench " + n,
                type,
                "SERVICE",
                null,
                n % 7 == 0,
                List.of(),
                "org_bench_a",
                "org_bench_b",
                day,
                day,
                day.plusYears(5),
                total,
                null);
        return List.of(
                new RegistrationOpened(id, subject, List.of(), "org_bench_a", "3100", "07", null, trace),
                new FormCompleted(
                        id,
                        subject,
                        List.of(),
                        new StatisticsFields(FIELDS.get(n % FIELDS.size()), "PATENT_INVENTION", "NONE", null),
                        trace),
                new ContractClassified(id, type, "SERVICE", null, trace),
                new AmountsDetermined(id, List.of(), total, total, "FINAL", null, trace),
                new ContractRegistered(id, String.format(Locale.ROOT, "%016d", n), day, "per_bench", trace));
    }

    /** The log from end to end, payloads included, in parts, and nothing done with it. */
    private double bareRead() {
        long begun = System.nanoTime();
        long at = -1;
        long read = 0;
        while (true) {
            List<Long> part = jdbc.sql(
                            "select globalindex, payload, metadata from domainevententry where globalindex > :at"
                                    + " order by globalindex limit 1000")
                    .param("at", at)
                    .query((row, n) -> row.getBytes(2).length > 0 ? row.getLong(1) : 0)
                    .list();
            if (part.isEmpty()) {
                return read * 1e9 / (System.nanoTime() - begun);
            }
            read += part.size();
            at = part.getLast();
        }
    }

    private void tables(PrintStream out) throws InterruptedException {
        StatisticsQueries queries = node.getBean(StatisticsQueries.class);
        LocalDate end = FIRST_DAY.plusYears(1);
        StatisticsFilter filter = new StatisticsFilter(View.KNOWN, FIRST_DAY, end, end, null, false);
        StatisticsTable[] tables = StatisticsTable.values();
        Load.Result read =
                Load.run(1, 0, 10 * tables.length, 60, i -> queries.figures(tables[i % tables.length], filter));
        out.printf(
                "  a table of all of them                  p50 %.0f ms, p95 %.0f ms%n",
                read.times().millis(0.5), read.times().millis(0.95));
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
