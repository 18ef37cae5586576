package org.openlicence.exchange.web.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.openlicence.exchange.ExchangeApplication;

/** The application as a process of its own, to be killed, stopped and started again on the same store. */
final class RunningApplication implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration START = Duration.ofSeconds(120);

    private final Process process;
    private final Path log;
    private final URI address;

    private RunningApplication(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.address = URI.create("http://localhost:" + said(PORT));
    }

    /**
     * Starts it on a free port and waits until it takes requests.
     *
     * @param directory for its log, made if need be
     * @param properties of Spring, by name
     */
    static RunningApplication start(Path directory, Map<String, String> properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx600m",
                "-cp",
                System.getProperty("java.class.path"),
                ExchangeApplication.class.getName(),
                "--server.port=0"));
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            Files.createDirectories(directory);
            Path log = Files.createTempFile(directory, "application", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new RunningApplication(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** Waits until the log says it; gives the first group. */
    String said(Pattern sentence) {
        return Awaitility.await().atMost(START).until(() -> first(sentence), found -> !found.isEmpty());
    }

    /** Whether the log has said it by now. */
    boolean hasSaid(Pattern sentence) {
        return !first(sentence).isEmpty();
    }

    private String first(Pattern sentence) throws UncheckedIOException {
        String text = log();
        Matcher found = sentence.matcher(text);
        if (found.find()) {
            return found.group(found.groupCount());
        }
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "the application has ended: " + text.substring(Math.max(0, text.length() - 3000)));
        }
        return "";
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As kill -9 does: nothing is finished, nothing is flushed. */
    void killHard() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(60));
    }

    /** As an operator would; requests under way are finished. */
    void stop() {
        process.destroy();
        awaitEnd(Duration.ofSeconds(60));
    }

    private void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the application does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** In good order, so that the readers of others need not wait for the segments of a dead node. */
    @Override
    public void close() {
        stop();
    }
}
