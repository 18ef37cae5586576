package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A server as a child process that ends with this one, even on kill -9: a small shell between them reads a pipe that only this
 * process holds open.
 *
 * <p>It runs in a session of its own, so that Ctrl-C in a terminal reaches the application alone, which then stops its servers
 * in order.
 */
final class ServerProcess {

    private static final System.Logger LOG = System.getLogger(ServerProcess.class.getName());
    private static final String SCRIPT = Resources.text("bound-to-parent.sh");
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    private static final int TAIL_LINES = 30;

    private final String name;
    private final Path console;
    private final Process shell;

    /**
     * What to run.
     *
     * @param name shown as the name of the shell in process lists, and in messages
     * @param command program and arguments, with the words that change the user
     * @param environment variables to set; those that would change the server's own Java are taken away before
     * @param console file that takes its output; the one of the run before is kept beside it
     * @param stopSignal name of the signal that ends it well, without SIG
     */
    record Launch(
            String name, List<String> command, Map<String, String> environment, Path console, String stopSignal) {}

    private ServerProcess(String name, Path console, Process shell) {
        this.name = name;
        this.console = console;
        this.shell = shell;
    }

    static ServerProcess start(Launch launch) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "setsid", "bash", "-c", SCRIPT, launch.name(), launch.stopSignal(), "" + STOP_PATIENCE.toSeconds()));
        command.addAll(launch.command());
        Path console = launch.console();
        Files.createDirectories(console.getParent());
        if (Files.exists(console)) {
            Files.move(
                    console,
                    console.resolveSibling(console.getFileName() + ".previous"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(command)
                .directory(console.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment()
                .keySet()
                .removeAll(
                        List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "ES_JAVA_OPTS", "CLI_JAVA_OPTS"));
        builder.environment().putAll(launch.environment());
        return new ServerProcess(launch.name(), console, builder.start());
    }

    boolean isAlive() {
        return shell.isAlive();
    }

    /** Waits until {@code ready}; fails with the last lines of output when the server ends first or the time is over. */
    void awaitReady(BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (endsWithin(POLL)) {
                throw new ServerFailure("%s ended while starting.%n%s".formatted(name, tail()));
            }
            if (System.nanoTime() > end) {
                String tail = tail();
                kill();
                throw new ServerFailure("%s was not ready after %d s.%n%s".formatted(name, limit.toSeconds(), tail));
            }
        }
    }

    /** Waits for a program that ends by itself. */
    void awaitEnd(Duration limit) {
        if (!endsWithin(limit)) {
            String tail = tail();
            kill();
            throw new ServerFailure("%s did not end in %d s.%n%s".formatted(name, limit.toSeconds(), tail));
        }
    }

    /** Ends it well and waits until it is gone. Does nothing when it is gone already. */
    void stop() {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is broken when the shell has just ended; what counts is whether it is gone, which is looked at
            // next.
            if (shell.isAlive()) {
                kill();
                throw new ServerFailure("Cannot stop " + name, e);
            }
        }
        if (!endsWithin(STOP_PATIENCE.plusSeconds(10))) {
            kill();
            throw new ServerFailure(
                    "%s did not stop in %d s and was killed".formatted(name, STOP_PATIENCE.toSeconds()));
        }
    }

    /** Kills the server and everything it started with SIGKILL, and waits until all of it is gone. */
    void kill() {
        List<ProcessHandle> all = new ArrayList<>(shell.descendants().toList());
        all.add(shell.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> awaitExit(process, STOP_PATIENCE, name));
    }

    private boolean endsWithin(Duration time) {
        try {
            return shell.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for " + name, e);
        }
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(console, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(cannot read its output: " + e + ")";
        }
    }

    /** Whether a process lives and has {@code directory} in its command line or environment. */
    static boolean belongsTo(ProcessHandle process, Path directory) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            Path kernel = Path.of("/proc", Long.toString(process.pid()));
            String known = Files.readString(kernel.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                    + Files.readString(kernel.resolve("environ"), StandardCharsets.ISO_8859_1);
            String name =
                    new String(directory.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return known.contains(name);
        } catch (IOException e) {
            // Gone in the meantime, or another user's process: not ours in both cases.
            LOG.log(Level.DEBUG, "Cannot look at process " + process.pid(), e);
            return false;
        }
    }

    /** Sends a signal to a process that may be no child of ours, and waits until it is gone. */
    static void signalAndAwait(ProcessHandle process, String signal, String name) throws IOException {
        Process kill = new ProcessBuilder("bash", "-c", "kill -s " + signal + " " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitExit(kill.toHandle(), STOP_PATIENCE, "kill");
        awaitExit(process, STOP_PATIENCE, name);
    }

    private static void awaitExit(ProcessHandle process, Duration limit, String name) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for the end of " + name, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new ServerFailure("Process %d of %s does not end".formatted(process.pid(), name), e);
        }
    }
}
