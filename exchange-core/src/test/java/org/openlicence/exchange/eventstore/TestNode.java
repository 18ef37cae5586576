package org.openlicence.exchange.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node of the exchange's core on a database, with the counter and what a test adds. */
record TestNode(ConfigurableApplicationContext context) implements AutoCloseable {
    static TestNode start(String jdbcUrl, Class<?>... additions) {
        List<Class<?>> sources = new ArrayList<>(List.of(additions));
        sources.add(Node.class);
        return started(jdbcUrl, sources);
    }

    /** The core as it is, without the counter, whose events stand in place of the exchange's. */
    static TestNode ofCore(String jdbcUrl) {
        return started(jdbcUrl, List.of(Core.class));
    }

    private static TestNode started(String jdbcUrl, List<Class<?>> sources) {
        return new TestNode(new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.main.register-shutdown-hook=false",
                        "logging.level.root=WARN",
                        "exchange.certificate.keystore=target/test-keys",
                        "spring.datasource.hikari.maximum-pool-size=10",
                        "spring.datasource.url=" + jdbcUrl)
                .run());
    }

    ExchangeCommands commands() {
        return context.getBean(ExchangeCommands.class);
    }

    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    long number(String query) {
        return sql().sql(query).query(Long.class).single();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(CoreConfiguration.class)
    static class Core {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({CoreConfiguration.class, CounterExample.CounterConfiguration.class})
    static class Node {}
}
