package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Elasticsearch together, under one base directory that belongs to one process at a time.
 *
 * <p>The base directory holds {@code postgresql/}, {@code elasticsearch/}, the unpacked programs in {@code servers/}, and while
 * the servers run {@code servers.properties}, by which an operator's console finds them: {@code pid} (of this process),
 * {@code postgres.jdbcUrl}, {@code postgres.port}, {@code postgres.pid}, {@code elasticsearch.uri}, {@code elasticsearch.pid}.
 */
public final class EmbeddedServers implements AutoCloseable {

    /** Base directory of the application, relative to where it was started. */
    public static final Path DEFAULT_BASE = Path.of("data");

    private static final String PROPERTIES = "servers.properties";

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
        Path absolute = base.toAbsolutePath().normalize();
        FileChannel lockFile = lock(absolute);
        Path home = options.home() == null ? absolute.resolve("servers") : options.home();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = CompletableFuture.supplyAsync(
                    () -> EmbeddedPostgresServer.start(home, absolute.resolve("postgresql"), options.postgres()),
                    threads);
            var elasticsearch = CompletableFuture.supplyAsync(
                    () -> EmbeddedElasticsearch.start(home, absolute.resolve("elasticsearch"), options.elasticsearch()),
                    threads);
            try {
                CompletableFuture.allOf(postgres, elasticsearch).join();
            } catch (CompletionException e) {
                List<Throwable> more = new ArrayList<>();
                closeIfStarted(postgres, more);
                closeIfStarted(elasticsearch, more);
                unlock(lockFile);
                var failure = new ServerFailure("Embedded servers did not start in " + absolute, e.getCause());
                more.stream().filter(found -> found != e.getCause()).forEach(failure::addSuppressed);
                throw failure;
            }
            var servers = new EmbeddedServers(absolute, lockFile, postgres.join(), elasticsearch.join());
            servers.writeProperties();
            return servers;
        }
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
            unlock(lockFile);
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

    private static FileChannel lock(Path base) {
        try {
            Files.createDirectories(base);
            FileChannel channel =
                    FileChannel.open(base.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new ServerFailure(("%s is in use by another running process%s. Stop that one, or choose another"
                                + " directory for the embedded servers.")
                        .formatted(base, holder(base)));
            }
            return channel;
        } catch (IOException e) {
            throw new ServerFailure("Cannot use " + base + " for the embedded servers", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    private static String holder(Path base) throws IOException {
        Path file = base.resolve(PROPERTIES);
        if (!Files.exists(file)) {
            return "";
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return " (pid " + properties.getProperty("pid") + ")";
    }

    private static void unlock(FileChannel lockFile) {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot free the base directory", e);
        }
    }

    private static void closeIfStarted(CompletableFuture<? extends AutoCloseable> server, List<Throwable> failures) {
        server.handle((started, failure) -> {
                    if (failure != null) {
                        return failure.getCause();
                    }
                    try {
                        started.close();
                        return null;
                    } catch (Exception e) {
                        return e;
                    }
                })
                .thenAccept(failure -> {
                    if (failure != null) {
                        failures.add(failure);
                    }
                })
                .join();
    }
}
