package org.openlicence.exchange.eventstore;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Lets in only those auto-configurations of Axon the exchange uses, so that none competes with {@link EventStoreConfiguration}
 * or builds what nobody asked for (XStream, saga store, update checker, time-out monitor).
 */
class AxonAutoConfigurationFilter implements AutoConfigurationImportFilter {
    private static final String AXON = "org.axonframework.springboot.autoconfig.";

    private static final Set<String> USED = Set.of(
            AXON + "AxonAutoConfiguration",
            AXON + "AxonTracingAutoConfiguration", // gives the span factories, which do nothing here
            AXON + "EventProcessingAutoConfiguration",
            AXON + "InfraConfiguration",
            AXON + "InterceptorAutoConfiguration");

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            wanted[i] = candidate == null || !candidate.startsWith(AXON) || USED.contains(candidate);
        }
        return wanted;
    }
}
