package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.eventstore.CounterExample.count;
import static org.openlicence.exchange.eventstore.CounterExample.open;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerSubscriptionException;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.CounterExample.CounterCommand;
import org.openlicence.exchange.eventstore.ProcessorsIT.Reader;
import org.openlicence.exchange.eventstore.ProcessorsIT.Readers;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.shared.Origin;

/** Settings without which Axon 4.13 on PostgreSQL loses events or work in silence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AxonTrapsIT {
    static TestNode node;

    @BeforeAll
    static void start() {
        node = TestNode.start(TestServers.freshSchema(AxonTrapsIT.class).jdbcUrl(), Readers.class);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static EventProcessingConfiguration processing() {
        return node.bean(org.axonframework.config.Configuration.class).eventProcessingConfiguration();
    }

    @Test
    void every_group_is_read_by_a_pooled_processor_and_keeps_its_dead_letters() {
        Map<String, EventProcessor> processors = processing().eventProcessors();
        assertThat(processors).hasSizeGreaterThan(5).containsKey(ProcessorsIT.READER);
        processors.forEach((group, processor) -> {
            assertThat(processor).as(group).isInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(processing().deadLetterQueue(group)).as(group).isPresent();
        });
    }

    @Test
    void a_node_is_not_known_by_process_id_and_host() {
        node.commands().send(open("ctr_owner"));
        Eventually.holds("claimed", () -> node.number("select count(*) from tokenentry where owner is not null") > 0);
        assertThat(node.sql()
                        .sql("select distinct owner from tokenentry where owner is not null")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(owner -> assertThat(UUID.fromString(owner)).isNotNull());
    }

    @Test
    void no_transaction_lasts_until_the_gap_it_leaves_is_forgotten() {
        for (String setting : List.of("statement_timeout", "idle_in_transaction_session_timeout")) {
            assertThat(node.number("select setting::bigint from pg_settings where name = '" + setting + "'"))
                    .as(setting)
                    .isBetween(1L, 59_000L);
        }
    }

    @Test
    void positions_are_handed_out_one_by_one() {
        assertThat(node.sql()
                        .sql("select increment_by, cache_size from pg_sequences where schemaname = current_schema()"
                                + " and sequencename = 'domainevententry_globalindex_seq'")
                        .query()
                        .singleRow())
                .containsEntry("increment_by", 1L)
                .containsEntry("cache_size", 1L);
    }

    @Test
    void payloads_lie_in_their_rows_and_keys_have_room() {
        assertThat(node.sql()
                        .sql("select distinct data_type from information_schema.columns where table_schema ="
                                + " current_schema() and column_name in ('payload', 'metadata', 'token', 'diagnostics')"
                                + " and table_name in ('domainevententry', 'snapshotevententry', 'tokenentry',"
                                + " 'deadletterentry')")
                        .query(String.class)
                        .list())
                .containsExactly("bytea");
    }

    @Test
    void an_event_tells_command_chain_and_cause() {
        node.commands()
                .send(new CounterCommand.OpenCounter("ctr_caused", Origin.following("evt_9", CounterExample.NOON)));
        String meta = node.sql()
                .sql(
                        "select convert_from(metadata, 'UTF8') from domainevententry where aggregateidentifier = 'ctr_caused'")
                .query(String.class)
                .single();
        assertThat(meta).contains("traceId", "correlationId").contains("\"causedBy\":\"evt_9\"");
    }

    @Test
    void a_second_handler_of_a_command_is_refused() {
        CommandBus bus = node.bean(CommandBus.class);
        assertThatThrownBy(() -> bus.subscribe(CounterCommand.Count.class.getName(), message -> null))
                .isInstanceOf(DuplicateCommandHandlerSubscriptionException.class);
    }

    @Test
    void a_reset_drops_what_was_parked_since_it_is_read_again() {
        Reader reader = node.bean(Reader.class);
        reader.fault = event -> {
            if (event.endsWith("ctr_parked")) {
                throw new IllegalStateException("cannot be read");
            }
        };
        node.commands().send(open("ctr_parked"));
        node.commands().send(count("ctr_parked"));
        EventStoreStatus status = node.bean(EventStoreStatus.class);
        Eventually.holds("parked", () -> !status.parked().isEmpty());

        reader.fault = event -> {};
        StreamingEventProcessor processor = processing()
                .eventProcessor(ProcessorsIT.READER, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        assertThat(status.parked()).isEmpty();
        processor.start();

        Eventually.holds("read again", () -> reader.seen.contains("Counted ctr_parked"));
        assertThat(reader.seen).filteredOn("CounterOpened ctr_parked"::equals).hasSize(1);
    }
}
