package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.ops.embedded.EmbeddedServers;

/**
 * The servers a command works on, as properties of the exchange.
 *
 * @param own those this process started and must stop; absent when others run them
 */
record Servers(Map<String, Object> properties, @Nullable EmbeddedServers own) implements AutoCloseable {
    /** The exchange's directory: a node of the console signs with the keys in it, and with no others. */
    static final String DATA = "exchange.data-dir";

    /**
     * External ones where the environment names them, as for the application with profile {@code cluster}; else those that
     * a running exchange keeps in the data directory; else started here.
     *
     * @throws Misunderstood when the data directory does not exist, so that a mistyped one is not filled with servers
     */
    static Servers find(Path data, boolean mayCreate, Map<String, String> environment, PrintStream log) {
        boolean cluster = environment.getOrDefault("SPRING_PROFILES_ACTIVE", "").contains("cluster");
        if (cluster || environment.containsKey("SPRING_DATASOURCE_URL")) {
            if (!environment.containsKey("SPRING_DATASOURCE_URL")) {
                throw new Misunderstood("profile cluster needs SPRING_DATASOURCE_URL and EXCHANGE_ELASTICSEARCH_URI");
            }
            return new Servers(Map.of(DATA, data.toString()), null);
        }
        Optional<EmbeddedServers.Running> running =
                Files.isDirectory(data) ? EmbeddedServers.find(data) : Optional.empty();
        if (running.isPresent()) {
            log.printf(
                    "using the servers of the exchange with process id %d%n",
                    running.get().pid());
            return new Servers(
                    properties(
                            data,
                            running.get().jdbcUrl(),
                            running.get().searchUri().toString()),
                    null);
        }
        if (!mayCreate && !Files.isDirectory(data)) {
            throw new Misunderstood(
                    "there is no exchange in " + data.toAbsolutePath() + "; name its directory with --data");
        }
        log.printf("no exchange runs in %s: starting its servers for this command%n", data);
        EmbeddedServers own = EmbeddedServers.open(data);
        return new Servers(
                properties(
                        data,
                        own.postgres().jdbcUrl(),
                        own.elasticsearch().httpUri().toString()),
                own);
    }

    private static Map<String, Object> properties(Path data, String jdbcUrl, String searchUri) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(DATA, data.toString());
        properties.put("spring.datasource.url", jdbcUrl);
        properties.put("exchange.elasticsearch.uri", searchUri);
        return properties;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
