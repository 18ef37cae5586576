package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Elasticsearch together, under one base directory that belongs to one process at a time. They end with this
 * process even if it is killed; close them where order matters.
 *
 * <p>The base directory holds {@code postgresql/}, {@code elasticsearch/}, the unpacked programs in {@code servers/}, and while
 * the servers run {@code servers.properties}, by which an operator's console finds them: {@code pid} (of this process),
 * {@code postgres.jdbcUrl}, {@code postgres.port}, {@code postgres.pid}, {@code elasticsearch.uri}, {@code elasticsearch.pid}.
 */
public final class EmbeddedServers implements AutoCloseable {

    /** Base directory of the application, relative to where it was started. */
    public static final Path DEFAULT_BASE = Path.of("data");

    private static final String PROPERTIES = "servers.properties";
    private static final String LOCK = ".lock";

    /**
     * Bases of this JVM. The system's file locks belong to the whole process, and opening and closing the file once more would
     * free them.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path base;
    private final FileChannel lockFile;
    private final EmbeddedPostgresServer postgres;
    private final EmbeddedElasticsearch elasticsearch;

    /**
     * How to run both.
     *
     * @param home directory of unpacked programs; null means {@code servers} in the base directory
     */
    public record Options(
            @Nullable Path home, EmbeddedPostgresServer.Options postgres, EmbeddedElasticsearch.Options elasticsearch) {

        /** Durable, full speed, programs in the base directory. */
        public static Options standard() {
            return new Options(
                    null, EmbeddedPostgresServer.Options.standard(), EmbeddedElasticsearch.Options.standard());
        }

        /** For tests, with programs that were unpacked elsewhere. */
        public static Options forTests(Path home) {
            return new Options(
                    home, EmbeddedPostgresServer.Options.forTests(), EmbeddedElasticsearch.Options.forTests());
        }
    }

    /**
     * Servers that another process runs.
     *
     * @param pid process id of the application that started them
     * @param jdbcUrl address of the database, with the user
     * @param searchUri address of Elasticsearch's HTTP API
     */
    public record Running(long pid, String jdbcUrl, URI searchUri) {}

    private EmbeddedServers(
            Path base, FileChannel lockFile, EmbeddedPostgresServer postgres, EmbeddedElasticsearch elasticsearch) {
        this.base = base;
        this.lockFile = lockFile;
        this.postgres = postgres;
        this.elasticsearch = elasticsearch;
    }

    /** Opens both with {@link Options#standard()}. */
    public static EmbeddedServers open(Path base) {
        return open(base, Options.standard());
    }

    /**
     * Starts both at the same time and waits for both; when one fails, the other is stopped again.
     *
     * @throws ServerFailure when another living process holds the base directory, or a server does not start
     */
    public static EmbeddedServers open(Path base, Options options) {
        Path held;
        FileChannel lockFile;
        try {
            held = Files.createDirectories(base).toRealPath();
            lockFile = lock(held);
        } catch (IOException e) {
            throw new ServerFailure("Cannot use " + base + " for the embedded servers", e);
        }
        Path home = options.home() == null ? held.resolve("servers") : options.home();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = CompletableFuture.supplyAsync(
                    () -> EmbeddedPostgresServer.start(home, held.resolve("postgresql"), options.postgres()), threads);
            var elasticsearch = CompletableFuture.supplyAsync(
                    () -> EmbeddedElasticsearch.start(home, held.resolve("elasticsearch"), options.elasticsearch()),
                    threads);
            try {
                CompletableFuture.allOf(postgres, elasticsearch).join();
            } catch (CompletionException e) {
                var failure = new ServerFailure("Embedded servers did not start in " + held, e.getCause());
                closeWhatStarted(postgres.thenApply(started -> started::close), failure);
                closeWhatStarted(elasticsearch.thenApply(started -> started::close), failure);
                unlock(held, lockFile);
                throw failure;
            }
            var servers = new EmbeddedServers(held, lockFile, postgres.join(), elasticsearch.join());
            servers.writeProperties();
            return servers;
        }
    }

    /**
     * The servers that a living application runs on this base directory; empty when there are none, also when a killed one left
     * its file behind.
     */
    public static Optional<Running> find(Path base) {
        return properties(base).flatMap(found -> {
            long pid = Long.parseLong(found.getProperty("pid"));
            long postmaster = Long.parseLong(found.getProperty("postgres.pid"));
            boolean living = ProcessHandle.of(pid).isPresent()
                    && ProcessHandle.of(postmaster)
                            .filter(process -> ServerProcess.belongsTo(process, realPath(base)))
                            .isPresent();
            return living
                    ? Optional.of(new Running(
                            pid,
                            found.getProperty("postgres.jdbcUrl"),
                            URI.create(found.getProperty("elasticsearch.uri"))))
                    : Optional.empty();
        });
    }

    /** The database server. */
    public EmbeddedPostgresServer postgres() {
        return postgres;
    }

    /** The search server. */
    public EmbeddedElasticsearch elasticsearch() {
        return elasticsearch;
    }

    /** The base directory, absolute. */
    public Path base() {
        return base;
    }

    /** Stops both at the same time and frees the base directory; the data stay. */
    @Override
    public void close() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Files.deleteIfExists(base.resolve(PROPERTIES));
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(elasticsearch::close, threads),
                            CompletableFuture.runAsync(postgres::close, threads))
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + base.resolve(PROPERTIES), e);
        } finally {
            unlock(base, lockFile);
        }
    }

    private void writeProperties() {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("postgres.jdbcUrl", postgres.jdbcUrl());
        properties.setProperty("postgres.port", Integer.toString(postgres.port()));
        properties.setProperty("postgres.pid", Long.toString(postgres.pid()));
        properties.setProperty("elasticsearch.uri", elasticsearch.httpUri().toString());
        properties.setProperty("elasticsearch.pid", Long.toString(elasticsearch.pid()));
        Path file = base.resolve(PROPERTIES);
        Path draft = base.resolve(PROPERTIES + ".new");
        try {
            try (var out = Files.newBufferedWriter(draft)) {
                properties.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static FileChannel lock(Path base) throws IOException {
        if (!HELD.add(base)) {
            throw inUse(base);
        }
        FileChannel channel = FileChannel.open(base.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            unlock(base, channel);
            throw inUse(base);
        }
        return channel;
    }

    private static ServerFailure inUse(Path base) {
        return new ServerFailure(
                ("%s is in use by another running application%s. Stop that one, or choose another directory for the"
                                + " embedded servers.")
                        .formatted(
                                base,
                                properties(base)
                                        .map(found -> ", pid " + found.getProperty("pid"))
                                        .orElse("")));
    }

    private static void unlock(Path base, FileChannel lockFile) {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot free " + base, e);
        } finally {
            HELD.remove(base);
        }
    }

    private static Path realPath(Path base) {
        try {
            return base.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + base, e);
        }
    }

    private static Optional<Properties> properties(Path base) {
        Path file = base.resolve(PROPERTIES);
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            return Optional.of(properties);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void closeWhatStarted(CompletableFuture<Runnable> closing, ServerFailure failure) {
        try {
            closing.join().run();
        } catch (CompletionException e) {
            if (e.getCause() != failure.getCause()) {
                failure.addSuppressed(e);
            }
        } catch (ServerFailure e) {
            failure.addSuppressed(e);
        }
    }
}
