package org.openlicence.exchange.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.eventstore.CoreConfiguration;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.config.QuerySideConfiguration;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node with core and query side on real servers; events are put into the log as a command would. */
public record QueryNode(ConfigurableApplicationContext context) implements AutoCloseable {
    public static QueryNode start(Class<?> test) {
        return start(TestServers.freshSchema(test).jdbcUrl(), TestServers.indexPrefix(test));
    }

    public static QueryNode start(String jdbcUrl, String indexPrefix, String... more) {
        return start(jdbcUrl, indexPrefix, null, more);
    }

    /** @param clock what the node takes for the time; the machine's when absent */
    public static QueryNode start(String jdbcUrl, String indexPrefix, @Nullable Clock clock, String... more) {
        List<String> properties = new ArrayList<>(List.of(
                "spring.main.banner-mode=off",
                "spring.main.register-shutdown-hook=false",
                "logging.level.root=WARN",
                "db-scheduler.enabled=false",
                "spring.datasource.url=" + jdbcUrl,
                "exchange.elasticsearch.uri=" + TestServers.elasticsearch().httpUri(),
                "exchange.elasticsearch.index-prefix=" + indexPrefix,
                "exchange.search.meaning=off"));
        properties.addAll(List.of(more));
        return new QueryNode(new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .properties(properties.toArray(String[]::new))
                .initializers(context -> {
                    if (clock != null && context instanceof GenericApplicationContext node) {
                        node.registerBean("testClock", Clock.class, () -> clock);
                    }
                })
                .run());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    /** Appends events of one aggregate after those it has. */
    public void append(ExchangeEvent... events) {
        EventStore store = bean(EventStore.class);
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(transaction -> {
            for (ExchangeEvent event : events) {
                long next = store.lastSequenceNumberFor(event.aggregateId()).orElse(-1L) + 1;
                store.publish(new GenericDomainEventMessage<>(
                        event.getClass().getEnclosingClass().getSimpleName(), event.aggregateId(), next, event));
            }
        });
    }

    /** Waits for a condition, at most a minute. */
    public static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within a minute: " + what);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000L);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({CoreConfiguration.class, QuerySideConfiguration.class})
    static class Node {}
}
