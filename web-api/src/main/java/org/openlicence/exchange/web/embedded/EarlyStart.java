package org.openlicence.exchange.web.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.openlicence.exchange.ops.embedded.EmbeddedServers;
import org.openlicence.exchange.ops.embedded.ServerFailure;
import org.openlicence.exchange.web.ExchangeProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the servers of this process before the application context, which takes about as long as they do; their beans wait
 * for them. Should the context fail before, the process ends, and the servers end with their process.
 */
public final class EarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Servers on their way. */
    record Starting(CompletableFuture<EmbeddedServers> servers) {
        /** @throws ServerFailure as {@link EmbeddedServers#open} does */
        EmbeddedServers await() {
            try {
                return servers.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof ServerFailure failure ? failure : e;
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ExchangeProperties properties =
                Binder.get(context.getEnvironment()).bindOrCreate("exchange", ExchangeProperties.class);
        if (properties.embedded().enabled()) {
            var servers = CompletableFuture.supplyAsync(() -> EmbeddedServers.open(properties.dataDir()));
            context.getBeanFactory().registerSingleton("startingServers", new Starting(servers));
        }
    }
}
