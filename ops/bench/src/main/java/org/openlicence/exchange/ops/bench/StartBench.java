package org.openlicence.exchange.ops.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Command to first page of the application: cold with nothing unpacked and no data, warm on what the cold start left. */
final class StartBench {
    private static final int PORT = 18_080;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Path JARS = Path.of("../../web-api/target");

    private final Path data;

    StartBench(Path data) {
        this.data = data.toAbsolutePath();
    }

    void run(PrintStream out) throws IOException, InterruptedException {
        Optional<Path> jar = jar();
        out.printf("%nstart, command to first page%n");
        if (jar.isEmpty()) {
            out.printf("  not measured: there is no jar in %s%n", JARS);
            return;
        }
        Bench.deleted(data);
        out.printf("  cold, servers unpacked, data made  %5.1f s%n", start(jar.get()));
        out.printf("  warm                               %5.1f s%n", start(jar.get()));
        out.printf("  warm again                         %5.1f s%n", start(jar.get()));
        Bench.deleted(data);
    }

    private static Optional<Path> jar() throws IOException {
        if (!Files.isDirectory(JARS)) {
            return Optional.empty();
        }
        try (var files = Files.list(JARS)) {
            return files.filter(file -> file.getFileName().toString().matches("web-api-.*SNAPSHOT\\.jar"))
                    .findFirst();
        }
    }

    private double start(Path jar) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx1g",
                        "-jar",
                        jar.toString(),
                        "--server.port=" + PORT,
                        "--exchange.data-dir=" + data)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("bench-start.log").toFile())
                .start();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!answers(http)) {
                if (!process.isAlive() || System.nanoTime() - begun > LIMIT.toNanos()) {
                    throw new IllegalStateException("the application did not start, see bench-start.log");
                }
                LockSupport.parkNanos(50_000_000);
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static boolean answers(HttpClient http) throws InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return http.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }
}
