package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL server as a child process, its data in a directory that survives restarts.
 *
 * <p>Encoding UTF-8, locale C.UTF-8 of PostgreSQL's own provider (the same order on every system), UTC, at most 200
 * connections, 256 MB shared buffers; listens on 127.0.0.1 only. A server that a killed application left on the same data is
 * stopped first. Every failure is a {@link ServerFailure}.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EmbeddedPostgresServer.class.getName());
    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "exchange";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final int PORT_ATTEMPTS = 3;

    private final Path programs;
    private final Path directory;
    private final Path data;
    private final Options options;
    private final ServerUser user;
    private @Nullable ServerProcess process;
    private int port;

    /**
     * How to run it.
     *
     * @param durable whether a commit is on the disk when it returns (fsync, full_page_writes and synchronous_commit on); off
     *     only for tests, whose data nobody misses after a power cut
     */
    public record Options(boolean durable) {

        /** For data that must survive: everything on. */
        public static Options standard() {
            return new Options(true);
        }

        /** For tests: nothing waits for the disk. A killed server still recovers. */
        public static Options forTests() {
            return new Options(false);
        }
    }

    private EmbeddedPostgresServer(Path programs, Path directory, Options options, ServerUser user) {
        this.programs = programs;
        this.directory = directory;
        this.data = directory.resolve("data");
        this.options = options;
        this.user = user;
    }

    /**
     * Unpacks the server where needed, makes the data where there are none, and starts. About 0.5 s on existing data.
     *
     * @param home directory of unpacked programs, may be shared
     * @param directory holds {@code data} and {@code postgresql.log}; one server at a time
     */
    public static EmbeddedPostgresServer start(Path home, Path directory, Options options) {
        return start(home, directory, options, ServerUser.detect());
    }

    static EmbeddedPostgresServer start(Path home, Path directory, Options options, ServerUser user) {
        try {
            Path absolute = directory.toAbsolutePath().normalize();
            Files.createDirectories(absolute);
            var server = new EmbeddedPostgresServer(
                    ServerFiles.postgresql(home.toAbsolutePath().normalize()), absolute, options, user);
            server.prepareData();
            server.start();
            server.createDatabase();
            return server;
        } catch (IOException e) {
            throw new ServerFailure("Cannot start PostgreSQL in " + directory, e);
        }
    }

    /** Starts again on the same data and port, after {@link #stop()} or {@link #killHard()}. Does nothing while it runs. */
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        try {
            Postmaster.stopLeftover(data);
            user.own(directory);
            if (port != 0) {
                launch(port);
                return;
            }
            for (int attempt = 1; port == 0; attempt++) {
                launchOnFreePort(attempt);
            }
        } catch (IOException e) {
            throw new ServerFailure("Cannot start PostgreSQL in " + directory, e);
        }
    }

    /** Stops well ("fast": open transactions are rolled back) and waits; about 0.2 s. Does nothing when stopped. */
    public synchronized void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** Kills server and sessions as a power cut would, for fault tests; {@link #start()} then recovers. */
    public synchronized void killHard() {
        if (process != null) {
            process.kill();
        }
    }

    /** Same as {@link #stop()}; the data stay. */
    @Override
    public void close() {
        stop();
    }

    /** Whether the process lives; says nothing about whether it answers. */
    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** JDBC address of the database {@code exchange} with the user in it; stays the same over {@code stop} and {@code start}. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** TCP port on 127.0.0.1; picked at the first start. */
    public synchronized int port() {
        return port;
    }

    /** User with all rights; no password is asked. */
    public String user() {
        return SUPERUSER;
    }

    /** Process id of the postmaster. */
    public long pid() {
        return Postmaster.living(data)
                .orElseThrow(() -> new ServerFailure("PostgreSQL is not running in " + directory))
                .pid();
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port(), database, SUPERUSER);
    }

    private void prepareData() throws IOException {
        String major = Resources.version("postgresql").split("\\.")[0];
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(major)) {
                throw new ServerFailure("%s was written by PostgreSQL %s, this is %s: dump it with the old one first"
                        .formatted(data, found, major));
            }
            return;
        }
        // Made beside its place, so that a break in the middle leaves nothing that looks like data.
        Path fresh = directory.resolve("data.new");
        Unpacked.delete(fresh);
        Files.createDirectory(fresh);
        user.own(directory);
        var initdb = run(
                "initdb",
                directory.resolve("initdb.log"),
                List.of(
                        "-D",
                        fresh.toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "trust",
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        initdb.awaitEnd(START_LIMIT);
        if (!Files.exists(fresh.resolve("PG_VERSION")) || !Files.exists(fresh.resolve("global/pg_control"))) {
            throw new ServerFailure("initdb failed, see " + directory.resolve("initdb.log"));
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void launchOnFreePort(int attempt) throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try {
            launch(free);
            port = free;
        } catch (ServerFailure e) {
            // Another process may have taken the port in between; anything else fails again at the next attempt.
            if (attempt == PORT_ATTEMPTS) {
                throw e;
            }
            LOG.log(Level.WARNING, "PostgreSQL did not start on port " + free + ", trying another", e);
        }
    }

    private void launch(int onPort) throws IOException {
        String durable = options.durable() ? "on" : "off";
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(onPort)));
        Map.ofEntries(
                        Map.entry("listen_addresses", "127.0.0.1"),
                        Map.entry("unix_socket_directories", ""),
                        Map.entry("fsync", durable),
                        Map.entry("full_page_writes", durable),
                        Map.entry("synchronous_commit", durable),
                        Map.entry("max_connections", "200"),
                        Map.entry("shared_buffers", "256MB"),
                        Map.entry("timezone", "UTC"),
                        Map.entry("log_timezone", "UTC"),
                        Map.entry("log_checkpoints", "off"))
                .forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        var started = run("postgres", directory.resolve("postgresql.log"), arguments);
        started.awaitReady(() -> Postmaster.saysReady(data), START_LIMIT);
        process = started;
    }

    private ServerProcess run(String program, Path console, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        // SIGINT is "fast" for the postmaster; SIGTERM would wait for every session to leave.
        return ServerProcess.start(new ServerProcess.Launch(
                "embedded-" + program, command, Map.of("LC_ALL", "C", "TZ", "UTC"), console, "INT"));
    }

    private void createDatabase() {
        try (var connection = DriverManager.getConnection(jdbcUrl(SUPERUSER));
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            stop();
            throw new ServerFailure("PostgreSQL started but cannot be used, see " + directory, e);
        }
    }
}
