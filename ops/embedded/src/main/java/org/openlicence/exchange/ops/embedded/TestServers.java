package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The servers of a test run: each is started at its first use, shared by all test classes of the JVM, and stopped at its end.
 *
 * <p>Data lie in {@code target/test-servers/<n>} of the module and are empty at the start; programs are unpacked once for the
 * whole build in {@code target/servers} of the topmost directory with a {@code pom.xml}. A test class takes a schema and an
 * index prefix of its own:
 *
 * <pre>{@code
 * static final TestServers.TestSchema SCHEMA = TestServers.freshSchema(LicenceStoreIT.class);
 * static final String PREFIX = TestServers.indexPrefix(LicenceStoreIT.class);
 * static final URI SEARCH = TestServers.elasticsearch().httpUri();
 * }</pre>
 *
 * <p>A test that stops a server must start it again before it ends; address and data stay. Modules need this artifact in scope
 * {@code test}.
 */
public final class TestServers {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final int LONGEST_NAME = 50;

    private static @Nullable Path directory;
    private static @Nullable FileLock directoryLock; // kept reachable: a collected channel would free it
    private static @Nullable EmbeddedPostgresServer postgres;
    private static @Nullable EmbeddedElasticsearch elasticsearch;

    private TestServers() {}

    /**
     * A schema that nothing else uses.
     *
     * @param name lower case, at most 63 characters
     * @param jdbcUrl address with user, and with this schema as the current one; no password is needed
     */
    public record TestSchema(String name, String jdbcUrl) {}

    /** The shared database server; about 2 s at its first use. Does not wait for the disk. */
    public static synchronized EmbeddedPostgresServer postgres() {
        if (postgres == null) {
            postgres = EmbeddedPostgresServer.start(
                    home(), directory().resolve("postgresql"), EmbeddedPostgresServer.Options.forTests());
        }
        return postgres;
    }

    /** The shared search server; 7 to 15 s at its first use. */
    public static synchronized EmbeddedElasticsearch elasticsearch() {
        if (elasticsearch == null) {
            elasticsearch = EmbeddedElasticsearch.start(
                    home(), directory().resolve("elasticsearch"), EmbeddedElasticsearch.Options.forTests());
        }
        return elasticsearch;
    }

    /** Makes an empty schema for a test class; each call makes another one. */
    public static TestSchema freshSchema(Class<?> testClass) {
        return freshSchema(testClass.getSimpleName());
    }

    /** Makes an empty schema whose name starts with the given one. */
    public static TestSchema freshSchema(String testClass) {
        String name = "t%d_%s".formatted(SCHEMAS.incrementAndGet(), plain(testClass, "_"));
        try (var connection = DriverManager.getConnection(postgres().jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException e) {
            throw new ServerFailure("Cannot make the schema " + name, e);
        }
        return new TestSchema(name, postgres().jdbcUrl() + "&currentSchema=" + name);
    }

    /** Start of the names of a test class's indices, such as {@code t-licencestoreit-}; the same at every call. */
    public static String indexPrefix(Class<?> testClass) {
        return indexPrefix(testClass.getSimpleName());
    }

    /** Start of index names made from the given name. */
    public static String indexPrefix(String testClass) {
        return "t-" + plain(testClass, "-") + "-";
    }

    /** A directory beside the servers' data for files of this JVM alone; empty at the start of a run. */
    public static Path scratch(String name) {
        return directory().resolve(name);
    }

    /** Directory of unpacked programs, shared by all modules of the build. */
    public static Path home() {
        Path root = Path.of("").toAbsolutePath();
        for (Path above = root; above != null && Files.exists(above.resolve("pom.xml")); above = above.getParent()) {
            root = above;
        }
        return root.resolve("target").resolve("servers");
    }

    private static String plain(String name, String joint) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", joint);
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    /** The first numbered directory that no other living JVM holds, emptied; the lock lasts as long as this JVM. */
    private static synchronized Path directory() {
        if (directory != null) {
            return directory;
        }
        Path all = Path.of("target", "test-servers").toAbsolutePath();
        try {
            Files.createDirectories(all);
            for (int i = 0; directory == null; i++) {
                FileChannel channel =
                        FileChannel.open(all.resolve(i + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    channel.close();
                } else {
                    directoryLock = lock;
                    directory = all.resolve(Integer.toString(i));
                }
            }
            Postmaster.stopLeftover(directory.resolve("postgresql").resolve("data"));
            EmbeddedElasticsearch.stopLeftover(directory.resolve("elasticsearch"));
            Unpacked.delete(directory);
            Runtime.getRuntime().addShutdownHook(new Thread(TestServers::stop, "test-servers-stop"));
            return directory;
        } catch (IOException e) {
            throw new ServerFailure("Cannot use " + all, e);
        }
    }

    private static synchronized void stop() {
        if (elasticsearch != null) {
            elasticsearch.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
