package org.openlicence.exchange.web.fault;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openlicence.exchange.ops.embedded.EmbeddedServers;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.web.WebIT.Visitor;

/**
 * An application of its own process with its demo set, on servers that a test may stop: not those that the other tests
 * share.
 *
 * <p>These classes run one after the other, but beside all others: they mostly wait for processes to start and end.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the application of the fault tests")
abstract class FaultIT {
    static final String PASSWORD = "demo-2026";
    private static final Path BASE = Path.of("target", "fault-it");
    private static final Pattern LOADED = Pattern.compile("the invented demo set is in place");

    static {
        // A reader's segments are free 30 s after its node was killed.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private static EmbeddedServers servers;
    private static RunningApplication application;

    /** The servers of all fault tests, started once. */
    static synchronized EmbeddedServers servers() {
        if (servers == null) {
            servers = EmbeddedServers.open(
                    BASE.resolve(Long.toString(ProcessHandle.current().pid())),
                    EmbeddedServers.Options.forTests(TestServers.home()));
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        }
        return servers;
    }

    /** The running application; started if there is none. The classes use it one after the other, and it ends with them. */
    static synchronized RunningApplication application() {
        if (application == null) {
            application = RunningApplication.start(servers().base(), properties());
            application.said(LOADED);
        }
        return application;
    }

    /** Starts another one in its place, after it was killed or stopped. */
    static synchronized RunningApplication again() {
        application = null;
        return application();
    }

    static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("exchange.embedded.enabled", "false");
        properties.put(
                "exchange.data-dir", servers().base().resolve("application").toString());
        properties.put("exchange.api.key-lease", "3s");
        properties.put("exchange.settlement.notices.interval", "1s");
        properties.put("db-scheduler.polling-interval", "1s");
        // work of a node that was killed is taken over after four missed beats
        properties.put("db-scheduler.heartbeat-interval", "2s");
        properties.put("spring.datasource.url", servers().postgres().jdbcUrl());
        properties.put("spring.datasource.username", servers().postgres().user());
        properties.put(
                "exchange.elasticsearch.uri",
                servers().elasticsearch().httpUri().toString());
        return properties;
    }

    static Visitor visitor() {
        return new Visitor(application().address());
    }

    static Visitor client(String login) {
        return visitor().withToken(login);
    }

    static URI address() {
        return application().address();
    }

    /** One number from the store. */
    static long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** Changes the store behind the application's back. */
    static void change(String sql) {
        try (var connection = DriverManager.getConnection(servers().postgres().jdbcUrl());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One value from the store. */
    static String text(String sql, Object... parameters) {
        try (var connection = DriverManager.getConnection(servers().postgres().jdbcUrl());
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
