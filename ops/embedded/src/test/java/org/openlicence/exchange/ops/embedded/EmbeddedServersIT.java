package org.openlicence.exchange.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT) // beside the others: it waits for processes of its own
class EmbeddedServersIT {

    private static final Duration SECONDS_AFTER_A_KILL = Duration.ofSeconds(30);

    @TempDir
    private Path base;

    /** One story, since each start of the servers takes a quarter of a minute. */
    @Test
    void a_killed_application_takes_its_servers_down_and_the_next_one_has_the_data_and_no_leftover() throws Exception {
        Process application = open();
        var running = EmbeddedServers.find(base).orElseThrow();
        assertThat(running.pid()).isEqualTo(application.pid());
        write(running);
        List<ProcessHandle> servers = servers();
        assertThatThrownBy(() -> EmbeddedServers.open(base, options()))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("in use by another running application, pid " + application.pid());

        application.destroyForcibly();

        for (ProcessHandle server : servers) {
            server.onExit().get(SECONDS_AFTER_A_KILL.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(base.resolve("servers.properties")).exists();
        assertThat(EmbeddedServers.find(base)).isEmpty();

        Process next = open();
        assertKept(EmbeddedServers.find(base).orElseThrow());
        servers_that_outlive_everything_are_stopped_before_the_next_start(next);
    }

    private void servers_that_outlive_everything_are_stopped_before_the_next_start(Process application)
            throws Exception {
        List<ProcessHandle> servers = servers();
        List<ProcessHandle> shells = application
                .descendants()
                .filter(found -> found.info().command().orElse("").endsWith("/bash"))
                .toList();
        assertThat(shells).as("a shell and its watcher for each server").hasSize(4);

        shells.forEach(ProcessHandle::destroyForcibly);
        application.destroyForcibly().onExit().get(SECONDS_AFTER_A_KILL.toSeconds(), TimeUnit.SECONDS);

        assertThat(servers).allMatch(ProcessHandle::isAlive);
        try (var again = EmbeddedServers.open(base, options())) {
            assertThat(servers).noneMatch(ProcessHandle::isAlive);
            assertKept(EmbeddedServers.find(base).orElseThrow());
            assertThatThrownBy(() -> EmbeddedServers.open(base, options()))
                    .hasMessageContaining("in use by another running application");
            assertThat(EmbeddedServers.find(base).orElseThrow().searchUri())
                    .isEqualTo(again.elasticsearch().httpUri());
        }
        assertThat(base.resolve("servers.properties")).doesNotExist();
    }

    private static EmbeddedServers.Options options() {
        return EmbeddedServers.Options.forTests(TestServers.home());
    }

    private Process open() throws IOException {
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServersUntilKilled.class.getName(),
                        base.toString(),
                        TestServers.home().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).startsWith("open ");
        return application;
    }

    private List<ProcessHandle> servers() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(base.resolve("servers.properties"))) {
            properties.load(in);
        }
        return List.of("postgres.pid", "elasticsearch.pid").stream()
                .map(key -> ProcessHandle.of(Long.parseLong(properties.getProperty(key)))
                        .orElseThrow())
                .toList();
    }

    private static void write(EmbeddedServers.Running running) throws Exception {
        try (var connection = DriverManager.getConnection(running.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        send(running.searchUri(), "PUT", "/kept/_doc/1?refresh=true", "{\"title\": \"kept\"}");
    }

    private static void assertKept(EmbeddedServers.Running running) throws Exception {
        assertThat(answer(running.jdbcUrl())).isEqualTo(42);
        assertThat(send(running.searchUri(), "POST", "/kept/_search", "{}")).contains("\"title\": \"kept\"");
    }

    private static int answer(String jdbcUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select answer from kept")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static String send(URI address, String method, String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
            return response.body();
        }
    }
}
