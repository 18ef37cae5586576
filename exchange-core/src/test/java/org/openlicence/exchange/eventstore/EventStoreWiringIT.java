package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;

/** Axon's auto-configuration falls back in silence when it finds no data source; here it must not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventStoreWiringIT {
    static TestNode node;

    @BeforeAll
    static void start() {
        node = TestNode.start(TestServers.freshSchema(EventStoreWiringIT.class).jdbcUrl());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void the_beans_that_decide_are_ours() {
        assertThat(node.bean(EventBus.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(node.bean(EventStorageEngine.class)).isInstanceOf(ShortLoadEventStorageEngine.class);
        assertThat(node.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(node.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(node.bean(PersistenceExceptionResolver.class)).isInstanceOf(SQLStateResolver.class);
        assertThat(node.bean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
        org.axonframework.config.Configuration axon = node.bean(org.axonframework.config.Configuration.class);
        assertThat(axon.eventSerializer()).isInstanceOf(NamedEventSerializer.class);
        assertThat(axon.serializer()).isInstanceOf(GeneralSerializer.class);
        assertThat(axon.eventStore()).isSameAs(node.bean(EventBus.class));
        assertThat(node.bean(PolicyBook.class).version()).hasSize(12);
    }

    @Test
    void an_event_is_stored_under_its_logical_name_as_readable_json() {
        node.commands().send(CounterExample.open("ctr_wiring"));

        var row = node.sql()
                .sql("select name, revision, payload->>'aggregateId' as id, payload::text as payload"
                        + " from stored_event where aggregate_id = 'ctr_wiring'")
                .query()
                .singleRow();

        assertThat(row).containsEntry("name", "test.CounterOpened").containsEntry("revision", "1");
        assertThat(row).containsEntry("id", "ctr_wiring");
        assertThat(row.get("payload").toString())
                .contains("\"occurredAt\": \"2026-11-22T04:00:00Z\"")
                .doesNotContain("org.openlicence");
    }

    @Test
    void histories_of_several_aggregates_are_read_at_once_and_are_the_same() {
        node.commands().send(CounterExample.open("ctr_many_a"));
        node.commands().send(CounterExample.open("ctr_many_b"));
        EventHistory history = node.bean(EventHistory.class);

        assertThat(history.ofAll(List.of("ctr_many_b", "ctr_nobody", "ctr_many_a"), ExchangeEvent.class))
                .isEqualTo(Map.of(
                        "ctr_many_a", history.of("ctr_many_a", ExchangeEvent.class),
                        "ctr_many_b", history.of("ctr_many_b", ExchangeEvent.class)));
        assertThat(history.ofAll(List.of(), ExchangeEvent.class)).isEmpty();
    }
}
