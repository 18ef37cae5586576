package org.openlicence.exchange.ops.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application as a process of its own, from its command to its end. */
final class ExchangeProcess implements AutoCloseable {
    static final URI HOME = URI.create("http://localhost:18080");

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Path JARS = Path.of("../../web-api/target");

    private final Process process;
    private final Path data;
    private final double secondsToFirstPage;

    private ExchangeProcess(Process process, Path data, double secondsToFirstPage) {
        this.process = process;
        this.data = data;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** The jar that {@code mvn package} made. */
    static Optional<Path> jar() throws IOException {
        if (!Files.isDirectory(JARS)) {
            return Optional.empty();
        }
        try (var files = Files.list(JARS)) {
            return files.filter(file -> file.getFileName().toString().matches("web-api-.*SNAPSHOT\\.jar"))
                    .findFirst();
        }
    }

    /**
     * Starts it and waits for its first page.
     *
     * @param data its data directory; the log stands beside it
     * @throws IllegalStateException when it ends or says nothing for five minutes
     */
    static ExchangeProcess start(Path jar, Path data, List<String> options) throws IOException, InterruptedException {
        Files.createDirectories(data.toAbsolutePath().getParent());
        Path log = data.resolveSibling(data.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "--server.port=" + HOME.getPort(),
                "--exchange.data-dir=" + data.toAbsolutePath()));
        command.addAll(options);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!answers(http)) {
                if (!process.isAlive() || System.nanoTime() - begun > LIMIT.toNanos()) {
                    process.destroyForcibly();
                    throw new IllegalStateException("the application did not start, see " + log);
                }
                LockSupport.parkNanos(50_000_000);
            }
        }
        return new ExchangeProcess(process, data, (System.nanoTime() - begun) / 1e9);
    }

    Path data() {
        return data;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private static boolean answers(HttpClient http) throws InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(HOME.resolve("/"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return http.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }
}
