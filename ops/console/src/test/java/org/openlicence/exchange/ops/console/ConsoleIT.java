package org.openlicence.exchange.ops.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.ops.console.ConsoleCommand.Needs;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.marketplace.MarketplaceQueries;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The commands on a real database and a real search server. All rows are invented. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleIT {
    private static Servers servers;
    private static ConfigurableApplicationContext node;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        servers = new Servers(
                Map.of(
                        "spring.datasource.url",
                                TestServers.freshSchema(ConsoleIT.class).jdbcUrl(),
                        "spring.datasource.hikari.maximum-pool-size", "30",
                        "exchange.elasticsearch.uri",
                                TestServers.elasticsearch().httpUri().toString(),
                        "exchange.elasticsearch.index-prefix", TestServers.indexPrefix(ConsoleIT.class),
                        "exchange.search.meaning", "off"),
                null);
        node = Console.start(servers, Needs.NODE);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void imported_rows_are_searchable_and_a_second_run_adds_nothing() throws Exception {
        Path file = Files.writeString(directory.resolve("rows.jsonl"), """
                {"id":"r-1","language":"zh","country":"CN","kind":"U","publicationNumber":"CN212345678U","title":"一种奇异示例泵","applicants":["示例水务有限公司"]}
                {"id":"r-2","language":"en","title":"A curious samplewheel","applicants":["Muster; Erika"]}
                {"id":"r-3"
                """);

        importing(file);
        long events = events();
        importing(file);

        assertThat(events()).isEqualTo(events).isEqualTo(2);
        MarketplaceQueries marketplace = node.getBean(MarketplaceQueries.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        marketplace.search(MarketplaceSearch.of("samplewheel")).total() == 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        marketplace.search(MarketplaceSearch.of("CN212345678U")).total() == 1);
        assertThat(said())
                .contains("BROKEN_JSON")
                .contains("All readers have handled")
                .doesNotContain("Muster");
        assertThat(sql().sql("select count(*) from stored_event where payload::text like '%Muster%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(node.getBean(CheckCommand.class).run(Words.of("check"), out)).isEqualTo(ConsoleCommand.DONE);

        sql().sql("delete from patent_register where patent_id = 'pat_r-2'").update();
        assertThat(node.getBean(CheckCommand.class).run(Words.of("check"), out)).isEqualTo(ConsoleCommand.FOUND);
        assertThat(said()).contains("pat_r-2: in the log only");
    }

    @Test
    void an_evicted_letter_is_gone_and_its_reason_kept() {
        sql().sql(
                        "insert into deadletterentry (deadletteridentifier, processinggroup, sequenceidentifier, sequenceindex,"
                                + " messagetype, eventidentifier, timestamp, payloadtype, payloadrevision, payload, enqueuedat, causetype)"
                                + " values ('letter-1', 'patent-desk-v1', 'pat_x', 0, 'X', 'event-1', '2026-01-01T00:00:00Z',"
                                + " 'patent.Invented', '1', '{}', '2026-01-01T00:00:00Z', 'java.lang.IllegalStateException')")
                .update();
        DeadLettersCommand command = node.getBean(DeadLettersCommand.class);

        assertThat(command.run(Words.of("dead-letters", "list"), out)).isEqualTo(ConsoleCommand.FOUND);
        assertThat(command.run(Words.of("dead-letters", "show", "letter-1"), out))
                .isEqualTo(ConsoleCommand.FOUND);
        assertThatThrownBy(() -> command.run(Words.of("dead-letters", "evict", "letter-1"), out))
                .isInstanceOf(Misunderstood.class);
        assertThat(command.run(Words.of("dead-letters", "evict", "letter-1", "--reason", "invented for a test"), out))
                .isEqualTo(ConsoleCommand.DONE);

        assertThat(command.run(Words.of("dead-letters", "list"), out)).isEqualTo(ConsoleCommand.DONE);
        assertThat(sql().sql("select reason from dead_letter_eviction where dead_letter_id = 'letter-1'")
                        .query(String.class)
                        .single())
                .isEqualTo("invented for a test");
    }

    @Test
    void looking_starts_no_reader() {
        try (ConfigurableApplicationContext quiet = Console.start(servers, Needs.DATABASE)) {
            int outcome = quiet.getBean(ProcessorsCommand.class).run(Words.of("processors"), out);

            assertThat(outcome).isIn(ConsoleCommand.DONE, ConsoleCommand.FOUND);
            assertThat(said()).contains("patent-desk-v1").contains("marketplace-blue");
            assertThat(quiet.getBean(org.axonframework.config.Configuration.class)
                            .eventProcessingConfiguration()
                            .eventProcessors()
                            .values())
                    .noneMatch(processor -> processor.isRunning());
            assertThat(timeout(quiet)).as("a look at a whole log may take long").isEqualTo("0");
            assertThat(timeout(node))
                    .as("a transaction of the exchange may not")
                    .isEqualTo("30s");
        }
    }

    private static String timeout(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("show statement_timeout")
                .query(String.class)
                .single();
    }

    private void importing(Path file) throws Exception {
        node.getBean(ImportCommand.class).run(Words.of("import", file.toString(), "--data", directory.toString()), out);
    }

    private static long events() {
        return sql().sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }

    private static JdbcClient sql() {
        return node.getBean(JdbcClient.class);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
