package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One Elasticsearch node with the plugin {@code patent-analysis} as a child process, its indices in a directory that survives
 * restarts.
 *
 * <p>A cluster of one node without security, on 127.0.0.1 only; a full disk does not stop it. A node that a killed application
 * left on the same data is stopped first. Every failure is a {@link ServerFailure}.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EmbeddedElasticsearch.class.getName());
    private static final Duration START_LIMIT = Duration.ofSeconds(300);
    private static final int SMALLEST_HEAP = 256;
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);

    private final Path programs;
    private final Path directory;
    private final Options options;
    private final ServerUser user;
    private @Nullable ServerProcess process;
    private int port;

    /**
     * How to run it.
     *
     * @param heapMegabytes largest heap in MB, taken as needed; the process takes about 250 MB more. 1024 carries 300,000
     *     documents
     * @param quickStart whether only the quick compiler is used: 2 s less at the start, but vector search then is many times
     *     slower; for tests with little data
     */
    public record Options(int heapMegabytes, boolean quickStart) {

        /** For the application: 1 GB, full speed. */
        public static Options standard() {
            return new Options(1024, false);
        }

        /** For tests: 512 MB, quick start. */
        public static Options forTests() {
            return new Options(512, true);
        }
    }

    private EmbeddedElasticsearch(Path programs, Path directory, Options options, ServerUser user) {
        this.programs = programs;
        this.directory = directory;
        this.options = options;
        this.user = user;
    }

    /**
     * Unpacks the server and its plugin where needed, and starts: 8 to 10 s on a quiet machine with two cores.
     *
     * @param home directory of unpacked programs, may be shared
     * @param directory holds {@code config}, {@code data} and {@code logs}; one node at a time
     */
    public static EmbeddedElasticsearch start(Path home, Path directory, Options options) {
        return start(home, directory, options, ServerUser.detect());
    }

    static EmbeddedElasticsearch start(Path home, Path directory, Options options, ServerUser user) {
        try {
            Path absolute = directory.toAbsolutePath().normalize();
            Files.createDirectories(absolute);
            var server = new EmbeddedElasticsearch(
                    ServerFiles.elasticsearch(home.toAbsolutePath().normalize()), absolute, options, user);
            server.start();
            return server;
        } catch (IOException e) {
            throw new ServerFailure("Cannot start Elasticsearch in " + directory, e);
        }
    }

    /**
     * Starts again on the same data and port, after {@link #stop()} or {@link #killHard()}, and waits until every index can be
     * searched. Does nothing while it runs.
     */
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        try {
            stopLeftover(directory);
            writeConfiguration();
            List<String> command = new ArrayList<>(user.prefix());
            command.addAll(List.of(
                    "bash",
                    programs.resolve("bin/elasticsearch").toString(),
                    "-p",
                    pidFile(directory).toString()));
            var started = ServerProcess.start(new ServerProcess.Launch(
                    "embedded-elasticsearch",
                    command,
                    Map.of(
                            "ES_JAVA_HOME", System.getProperty("java.home"),
                            "ES_PATH_CONF", directory.resolve("config").toString(),
                            // else every start leaves a directory of its own in the machine's temporary one
                            "ES_TMPDIR", directory.resolve("tmp").toString()),
                    directory.resolve("logs/console.log"),
                    "TERM"));
            started.awaitReady(() -> Files.exists(portFile()) && publishedPort().isPresent(), START_LIMIT);
            port = publishedPort().orElseThrow();
            process = started;
            awaitShards();
        } catch (IOException e) {
            throw new ServerFailure("Cannot start Elasticsearch in " + directory, e);
        }
    }

    /** Stops well and waits; about 0.5 s. Does nothing when stopped. */
    public synchronized void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** Kills the node as a power cut would, for fault tests; {@link #start()} then recovers. */
    public synchronized void killHard() {
        if (process != null) {
            process.kill();
        }
    }

    /** Same as {@link #stop()}; the indices stay. */
    @Override
    public void close() {
        stop();
    }

    /** Whether the process lives; says nothing about whether it answers. */
    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Address of the HTTP API, {@code http://127.0.0.1:<port>}; stays the same over {@code stop} and {@code start}. */
    public synchronized URI httpUri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Process id of the node itself, not of its launcher. */
    public long pid() {
        return node(directory)
                .orElseThrow(() -> new ServerFailure("Elasticsearch is not running in " + directory))
                .pid();
    }

    private void writeConfiguration() throws IOException {
        Path config = directory.resolve("config");
        Files.createDirectories(config.resolve("jvm.options.d"));
        Files.createDirectories(directory.resolve("data"));
        Files.createDirectories(directory.resolve("logs"));
        Files.createDirectories(directory.resolve("tmp"));
        try (var files = Files.list(programs.resolve("config"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, config.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(config.resolve("elasticsearch.yml"), """
                cluster.name: open-licence-exchange
                node.name: embedded
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: 0
                node.portsfile: true
                path.data: "%s"
                path.logs: "%s"
                cluster.routing.allocation.disk.threshold_enabled: false
                xpack.security.enabled: false
                """.formatted(port, quoted("data"), quoted("logs")));
        List<String> java = new ArrayList<>(List.of(
                "-Xms" + Math.min(SMALLEST_HEAP, options.heapMegabytes()) + "m",
                "-Xmx" + options.heapMegabytes() + "m",
                "-XX:-AlwaysPreTouch"));
        if (options.quickStart()) {
            java.add("-XX:TieredStopAtLevel=1");
        }
        Files.write(config.resolve("jvm.options.d/embedded.options"), java);
        Files.deleteIfExists(portFile());
        user.own(directory);
    }

    private String quoted(String name) {
        return directory.resolve(name).toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static Path pidFile(Path directory) {
        return directory.resolve("elasticsearch.pid");
    }

    private Path portFile() {
        return directory.resolve("logs/http.ports");
    }

    /** The port of the file's first line, {@code 127.0.0.1:35087}; absent while the line is being written. */
    private Optional<Integer> publishedPort() {
        try {
            String text = Files.readString(portFile());
            int end = text.indexOf('\n');
            return end < 0
                    ? Optional.empty()
                    : Optional.of(Integer.valueOf(
                            text.substring(text.lastIndexOf(':', end) + 1, end).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + portFile(), e);
        }
    }

    private void awaitShards() {
        var request = HttpRequest.newBuilder(httpUri().resolve("/_cluster/health?wait_for_status=yellow&timeout=50s"))
                .timeout(ANSWER_LIMIT)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                stop();
                throw new ServerFailure("Elasticsearch is up but has no usable indices: " + response.body());
            }
        } catch (IOException e) {
            stop();
            throw new ServerFailure("Elasticsearch does not answer, see " + directory.resolve("logs"), e);
        } catch (InterruptedException e) {
            killHard();
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while Elasticsearch was starting", e);
        }
    }

    /** Stops the node that a killed application left on this directory, if it still lives. */
    static void stopLeftover(Path directory) throws IOException {
        Optional<ProcessHandle> leftover = node(directory);
        if (leftover.isPresent()) {
            String pid = Long.toString(leftover.get().pid());
            LOG.log(Level.WARNING, "Stopping Elasticsearch {0} that was left on {1}", pid, directory);
            ServerProcess.signalAndAwait(leftover.get(), "TERM", "Elasticsearch");
        }
        Files.deleteIfExists(pidFile(directory));
    }

    /** The living process of the pid file, if its environment names this directory's configuration. */
    private static Optional<ProcessHandle> node(Path directory) {
        Path file = pidFile(directory);
        try {
            String pid = Files.exists(file) ? Files.readString(file).strip() : "";
            return pid.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(pid)).filter(found -> ServerProcess.belongsTo(found, directory));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
