package org.openlicence.exchange.ops.console.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.ops.console.importing.PatentImport.Order;
import org.openlicence.exchange.ops.console.importing.RowFault.Reason;
import org.openlicence.exchange.patent.PatentCommand.ImportPatent;
import org.openlicence.exchange.patent.PatentCommand.RecordClaims;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatentImportTest {
    private static final Actor OPERATOR = new Actor("per_operator", "org_exchange", Set.of(Role.OPERATOR));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    private final Exchange exchange = new Exchange();
    private final PatentImport patents = new PatentImport(exchange, exchange::known, OPERATOR, CLOCK);

    @TempDir
    Path directory;

    @Test
    void every_good_row_arrives_once_and_a_second_run_adds_nothing() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            rows.append("{\"id\":\"s-%d\",\"title\":\"Sample %d\"}%n".formatted(i, i));
        }
        Path file = gzip("many.jsonl.gz", rows.toString());

        ImportTally first = run(new Order(file, null, false));
        ImportTally second = run(new Order(file, null, false));

        assertThat(exchange.patents).hasSize(1_000);
        assertThat(first.counts().added()).isEqualTo(1_000);
        assertThat(second.counts().added()).isZero();
        assertThat(second.counts().unchanged()).isEqualTo(1_000);
        assertThat(exchange.events.get()).isEqualTo(1_000);
    }

    @Test
    void bad_rows_are_reported_with_line_and_reason_and_the_good_ones_taken() throws Exception {
        Path file = plain("some.jsonl", """
                {"id":"s-1","title":"One"}

                {"id":"s-2"
                {"id":"s-3"}
                {"id":"s-1","title":"One again"}
                {"id":"refused-1","title":"Four"}
                {"id":"s-5","title":"Five","ipc":["??"]}
                """);

        ImportTally tally = run(new Order(file, "sample", false));

        assertThat(exchange.patents).containsOnlyKeys("pat_s-1", "pat_s-5");
        assertThat(tally.counts())
                .isEqualTo(new ImportTally.Counts(
                        6,
                        2,
                        0,
                        4,
                        Map.of(
                                Reason.BROKEN_JSON, 1L,
                                Reason.NO_TITLE, 1L,
                                Reason.DUPLICATE, 1L,
                                Reason.REFUSED, 1L,
                                Reason.BAD_IPC, 1L)));
        assertThat(tally.faults()).extracting(RowFault::line).containsExactly(3L, 4L, 5L, 6L, 7L);
        Path report = directory.resolve("reports/some.txt");
        new ImportReport(new Order(file, "sample", false), tally, CLOCK.instant(), Duration.ofSeconds(2)).write(report);
        assertThat(report)
                .content(StandardCharsets.UTF_8)
                .contains("6\trefused-1\tREFUSED\tPAT-04")
                .contains("new                  2");
    }

    @Test
    void claims_follow_their_patent_and_are_left_out_alone_where_they_are_refused() throws Exception {
        ImportTally tally = run(new Order(plain("claims.jsonl", """
                {"id":"s-1","title":"One","claims":["A cell.","The cell of claim 1."]}
                {"id":"s-2","title":"Two","claims":["A.","B.","C."]}
                """), null, false));

        assertThat(exchange.claimed).isEqualTo(Map.of("pat_s-1", List.of("A cell.", "The cell of claim 1.")));
        assertThat(exchange.patents).containsOnlyKeys("pat_s-1", "pat_s-2");
        assertThat(tally.counts().added()).isEqualTo(2);
        assertThat(tally.counts().faults()).isEqualTo(Map.of(Reason.CLAIMS_LEFT_OUT, 1L));
    }

    @Test
    void the_same_patent_with_other_contents_in_another_file_is_reported() throws Exception {
        run(new Order(plain("a.jsonl", "{\"id\":\"s-1\",\"title\":\"One\"}"), null, false));

        ImportTally tally = run(new Order(plain("b.jsonl", "{\"id\":\"s-1\",\"title\":\"Other\"}"), null, false));

        assertThat(tally.counts().faults()).isEqualTo(Map.of(Reason.DIFFERS, 1L));
    }

    @Test
    void a_preview_writes_nothing_and_says_what_would_be_new() throws Exception {
        run(new Order(plain("a.jsonl", "{\"id\":\"s-1\",\"title\":\"One\"}"), null, false));

        ImportTally tally = run(new Order(
                plain("b.jsonl", "{\"id\":\"s-1\",\"title\":\"One\"}\n{\"id\":\"s-2\",\"title\":\"Two\"}"),
                null,
                true));

        assertThat(exchange.patents).containsOnlyKeys("pat_s-1");
        assertThat(tally.counts().added()).isEqualTo(1);
        assertThat(tally.counts().unchanged()).isEqualTo(1);
    }

    @Test
    void a_line_no_row_can_be_as_long_as_is_reported_and_the_next_one_taken() throws Exception {
        Path file = plain("long.jsonl", "x".repeat(1_200_000) + "\n{\"id\":\"s-1\",\"title\":\"One\"}\n");

        ImportTally tally = run(new Order(file, null, false));

        assertThat(tally.counts().faults()).isEqualTo(Map.of(Reason.LINE_TOO_LONG, 1L));
        assertThat(exchange.patents).hasSize(1);
    }

    @Test
    void a_failing_server_ends_the_run() throws Exception {
        exchange.down = true;
        Path file = plain("a.jsonl", "{\"id\":\"s-1\",\"title\":\"One\"}");

        assertThatThrownBy(() -> run(new Order(file, null, false))).isInstanceOf(ImportBroken.class);
    }

    private ImportTally run(Order order) throws IOException, InterruptedException {
        return patents.run(order, (share, counts) -> {});
    }

    private Path plain(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path gzip(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** Answers as the patent aggregate does: a repeat gives the version, other contents are refused. */
    private static final class Exchange implements ExchangeCommands {
        private final Map<String, ImportPatent> patents = new ConcurrentHashMap<>();
        private final Map<String, List<String>> claimed = new ConcurrentHashMap<>();
        private final AtomicInteger events = new AtomicInteger();
        private volatile boolean down;

        @Override
        public CommandResult send(ExchangeCommand command) {
            if (down) {
                throw new IllegalStateException("no connection");
            }
            if (command instanceof RecordClaims claims) {
                if (claims.claims().size() > 2) {
                    throw refused("IN-01");
                }
                claimed.put(claims.aggregateId(), claims.claims());
                return new CommandResult(claims.aggregateId(), 1);
            }
            ImportPatent patent = (ImportPatent) command;
            if (patent.aggregateId().startsWith("pat_refused")) {
                throw refused("PAT-04");
            }
            ImportPatent before = patents.putIfAbsent(patent.aggregateId(), patent);
            if (before == null) {
                events.incrementAndGet();
            } else if (!before.bibliography().equals(patent.bibliography())) {
                throw refused("PAT-01");
            }
            return new CommandResult(patent.aggregateId(), 0);
        }

        @Override
        public CommandResult send(ExchangeCommand command, long expectedVersion) {
            return send(command);
        }

        Set<String> known(Collection<String> ids) {
            return ids.stream().filter(patents::containsKey).collect(Collectors.toSet());
        }

        private static Refused refused(String code) {
            return Refused.because(code, new Provision(Law.PL, "42"), Map.of());
        }
    }
}
