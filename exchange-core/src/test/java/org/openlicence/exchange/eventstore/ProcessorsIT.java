package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.eventstore.CounterExample.count;
import static org.openlicence.exchange.eventstore.CounterExample.open;

import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.CounterExample.CounterEvent;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What processors do on a store that is filled, with events that fail, and with servers that are away. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessorsIT {
    static final String READER = "test-reader-v1";

    @Test
    void a_new_group_reads_a_filled_store_from_its_start_and_a_process_from_its_end() {
        String url = TestServers.freshSchema(ProcessorsIT.class).jdbcUrl();
        try (TestNode before = TestNode.start(url)) {
            before.commands().send(open("ctr_old"));
            before.commands().send(count("ctr_old"));
        }
        try (TestNode node = TestNode.start(url, Readers.class)) {
            Reader reader = node.bean(Reader.class);
            TestProcess process = node.bean(TestProcess.class);
            Eventually.holds("old events read", () -> reader.seen.size() == 2);
            EventStoreStatus status = node.bean(EventStoreStatus.class);
            Eventually.holds("both tokens written", () -> ours(status).size() == 2);

            node.commands().send(open("ctr_new"));

            Eventually.holds("new event read", () -> reader.seen.contains("CounterOpened ctr_new"));
            Eventually.holds("process acted", () -> process.seen.size() == 1);
            assertThat(process.seen).containsExactly("CounterOpened ctr_new");
            Eventually.holds("no lag", () -> ours(status).stream().allMatch(segment -> segment.lag() == 0));
        }
    }

    @Test
    void a_reset_group_reads_everything_again() {
        try (TestNode node =
                TestNode.start(TestServers.freshSchema(ProcessorsIT.class).jdbcUrl(), Readers.class)) {
            Reader reader = node.bean(Reader.class);
            node.commands().send(open("ctr_again"));
            node.commands().send(count("ctr_again"));
            Eventually.holds("read once", () -> reader.seen.size() == 2);

            StreamingEventProcessor processor = node.bean(org.axonframework.config.Configuration.class)
                    .eventProcessingConfiguration()
                    .eventProcessor(READER, StreamingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            processor.resetTokens();
            processor.start();

            Eventually.holds("read twice", () -> reader.seen.size() == 4);
            assertThat(reader.seen).filteredOn("Counted ctr_again"::equals).hasSize(2);
        }
    }

    @Test
    void a_poison_event_is_parked_with_its_followers_while_others_go_on_and_is_retried_in_order() {
        try (TestNode node =
                TestNode.start(TestServers.freshSchema(ProcessorsIT.class).jdbcUrl(), Readers.class)) {
            Reader reader = node.bean(Reader.class);
            reader.fault = event -> {
                if (event.equals("CounterOpened ctr_poison")) {
                    throw new IllegalStateException("cannot be read");
                }
            };
            node.commands().send(open("ctr_poison"));
            node.commands().send(count("ctr_poison"));
            node.commands().send(open("ctr_healthy"));

            Eventually.holds("others go on", () -> reader.seen.contains("CounterOpened ctr_healthy"));
            assertThat(reader.seen).containsExactly("CounterOpened ctr_healthy");
            EventStoreStatus status = node.bean(EventStoreStatus.class);
            assertThat(status.parked()).singleElement().satisfies(parked -> {
                assertThat(parked.group()).isEqualTo(READER);
                assertThat(parked.sequences()).isEqualTo(1);
                assertThat(parked.letters()).isEqualTo(2);
            });

            DeadLetterRetry retry = node.bean(DeadLetterRetry.class);
            assertThat(retry.retryDue(Instant.now())).as("its wait is not over").isZero();
            assertThat(retry.retryDue(Instant.now().plus(Duration.ofHours(2))))
                    .as("still poison")
                    .isZero();
            String diagnostics = node.sql()
                    .sql("select convert_from(diagnostics, 'UTF8') from deadletterentry order by sequenceindex limit 1")
                    .query(String.class)
                    .single();
            assertThat(diagnostics).contains("IllegalStateException").contains("\"attempts\":1");

            reader.fault = event -> {};
            assertThat(retry.retryNow(READER)).isEqualTo(1);
            assertThat(reader.seen)
                    .containsExactly("CounterOpened ctr_healthy", "CounterOpened ctr_poison", "Counted ctr_poison");
            assertThat(status.parked()).isEmpty();
        }
    }

    @Test
    void a_server_that_is_away_parks_nothing_and_the_events_come_again() {
        try (TestNode node =
                TestNode.start(TestServers.freshSchema(ProcessorsIT.class).jdbcUrl(), Readers.class)) {
            Reader reader = node.bean(Reader.class);
            Queue<String> failed = new ConcurrentLinkedQueue<>();
            reader.fault = event -> {
                failed.add(event);
                throw new IllegalStateException("index", new ConnectException("refused"));
            };
            node.commands().send(open("ctr_away"));
            Eventually.holds("tried at least twice", () -> failed.size() >= 2);
            assertThat(node.number("select count(*) from deadletterentry")).isZero();

            reader.fault = event -> {};

            Eventually.holds("read after all", () -> reader.seen.contains("CounterOpened ctr_away"));
            assertThat(node.number("select count(*) from deadletterentry")).isZero();
        }
    }

    /** The groups of this test; the processes of the exchange run beside them. */
    private static List<EventStoreStatus.Segment> ours(EventStoreStatus status) {
        return status.segments().stream()
                .filter(segment -> segment.group().startsWith("test-"))
                .toList();
    }

    @ProcessingGroup(READER)
    static class Reader {
        final Queue<String> seen = new ConcurrentLinkedQueue<>();
        volatile Consumer<String> fault = event -> {};

        @EventHandler
        void on(CounterEvent event) {
            String text = event.getClass().getSimpleName() + " " + event.aggregateId();
            fault.accept(text);
            seen.add(text);
        }
    }

    @ProcessingGroup("test-process-reader")
    @DisallowReplay
    static class TestProcess {
        final List<String> seen = new java.util.concurrent.CopyOnWriteArrayList<>();

        @EventHandler
        void on(CounterEvent event) {
            seen.add(event.getClass().getSimpleName() + " " + event.aggregateId());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Readers {
        @Bean
        Reader reader() {
            return new Reader();
        }

        @Bean
        TestProcess process() {
            return new TestProcess();
        }
    }
}
