package org.openlicence.exchange.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The one place that says how the log is read: one pooled streaming processor and one dead-letter queue for each
 * {@link ProcessingGroup}, with the settings of {@link ProcessorSettings}.
 */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {
    private static final int COORDINATORS = 2;

    @Bean
    ParkingPolicy parkingPolicy(ObjectProvider<BackingServer> servers) {
        return new ParkingPolicy(servers.orderedStream().toList());
    }

    @Bean
    ConfigurerModule processors(
            ListableBeanFactory beans,
            ParkingPolicy parking,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer generalSerializer,
            @Qualifier("eventSerializer") NamedEventSerializer eventSerializer) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            ScheduledExecutorService coordinators =
                    Executors.newScheduledThreadPool(COORDINATORS, new AxonThreadFactory("coordinators"));
            configurer.onShutdown(coordinators::shutdown);
            processing.registerDefaultDeadLetterPolicy(c -> parking);
            for (String group : groups(beans)) {
                register(processing, group, coordinators);
                processing.registerDeadLetterQueue(
                        group,
                        c -> JdbcSequencedDeadLetterQueue.builder()
                                .processingGroup(group)
                                .connectionProvider(connections)
                                .transactionManager(transactions)
                                .genericSerializer(generalSerializer)
                                .eventSerializer(eventSerializer)
                                .build());
                // One SELECT less for each event. Safe with several nodes: only the node that holds a segment parks
                // events of
                // its sequences, and the cache is dropped with the segment; letters retried elsewhere only make it too
                // careful.
                processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (c, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
            }
        };
    }

    private static void register(
            EventProcessingConfigurer processing, String group, ScheduledExecutorService coordinators) {
        ProcessorSettings settings = ProcessorSettings.of(group);
        processing.registerPooledStreamingEventProcessor(
                group, org.axonframework.config.Configuration::eventStore, (config, processor) -> {
                    ScheduledExecutorService workers =
                            Executors.newScheduledThreadPool(settings.segments(), new AxonThreadFactory(group));
                    config.onShutdown(workers::shutdown);
                    if (settings.fromHead()) {
                        processor.initialToken(StreamableMessageSource::createHeadToken);
                    }
                    return processor
                            .coordinatorExecutor(coordinators)
                            .workerExecutor(workers)
                            .initialSegmentCount(settings.segments())
                            .batchSize(settings.batch())
                            .claimExtensionThreshold(EventStoreConfiguration.CLAIM_TIMEOUT
                                    .dividedBy(3)
                                    .toMillis())
                            .enableCoordinatorClaimExtension();
                });
    }

    /** Names of all groups. A handler outside a named group would get a processor by accident, so it stops the start. */
    static Set<String> groups(ListableBeanFactory beans) {
        Set<String> groups = new TreeSet<>();
        List<String> nameless = new ArrayList<>();
        for (String bean : beans.getBeanNamesForType(Object.class, true, false)) {
            Class<?> type = beans.getType(bean, false);
            if (type == null || !type.getName().startsWith(ExchangeTypes.BASE_PACKAGE)) {
                continue;
            }
            ProcessingGroup group = AnnotationUtils.findAnnotation(type, ProcessingGroup.class);
            if (group != null) {
                groups.add(group.value());
            } else if (handlesEvents(type)) {
                nameless.add(type.getName());
            }
        }
        if (!nameless.isEmpty()) {
            throw new IllegalStateException("event handlers without @ProcessingGroup: " + nameless);
        }
        return groups;
    }

    private static boolean handlesEvents(Class<?> type) {
        boolean[] found = new boolean[1];
        ReflectionUtils.doWithMethods(
                type, method -> found[0] |= AnnotationUtils.findAnnotation(method, EventHandler.class) != null);
        return found[0];
    }
}
