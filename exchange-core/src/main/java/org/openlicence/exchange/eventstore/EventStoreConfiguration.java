package org.openlicence.exchange.eventstore;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.openlicence.exchange.eventstore.upcast.EventUpcasters;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The event store on PostgreSQL, every bean by hand.
 *
 * <p>Axon 4.13 orders its auto-configuration after classes of Boot 3. With Boot 4 and plain JDBC it would find no data source
 * and fall back, without a word, to an in-memory bus and no transactions. {@code EventStoreWiringIT} holds the types.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
    /** A segment whose node was not heard of for this long may be taken by another node. */
    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(30);

    @Bean
    EventCatalog eventCatalog() {
        return EventCatalog.ofExchange();
    }

    @Bean
    @Primary
    Serializer generalSerializer() {
        return new GeneralSerializer();
    }

    /** Messages never leave the process; named so that Axon does not build an XStream one. */
    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return new GeneralSerializer();
    }

    @Bean
    @Qualifier("eventSerializer")
    NamedEventSerializer eventSerializer(EventCatalog catalog) {
        return new NamedEventSerializer(catalog);
    }

    @Bean
    ConfigurerModule upcasters() {
        return configurer ->
                EventUpcasters.inOrder().forEach(upcaster -> configurer.registerEventUpcaster(c -> upcaster));
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    /** A lost race is SQL state 23505; the class Axon looks for by default is never thrown by the PostgreSQL driver. */
    @Bean
    PersistenceExceptionResolver lostRaces() {
        return new SQLStateResolver("23505");
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer generalSerializer,
            @Qualifier("eventSerializer") NamedEventSerializer eventSerializer,
            PersistenceExceptionResolver lostRaces,
            org.axonframework.config.Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions) {
        return new ShortLoadEventStorageEngine(JdbcEventStorageEngine.builder()
                .snapshotSerializer(generalSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(axon.upcasterChain())
                .persistenceExceptionResolver(lostRaces)
                .connectionProvider(connections)
                .transactionManager(transactions));
    }

    /** Two containers may share host name and process id, so each start is a node of its own. */
    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer generalSerializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(generalSerializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(UUID.randomUUID().toString())
                .build();
    }
}
