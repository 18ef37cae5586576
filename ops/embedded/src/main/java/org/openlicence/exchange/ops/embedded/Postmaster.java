package org.openlicence.exchange.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The main process of PostgreSQL, as its file {@code postmaster.pid} in the data directory tells of it. */
final class Postmaster {

    private static final System.Logger LOG = System.getLogger(Postmaster.class.getName());
    private static final int PID_LINE = 0;
    private static final int STATUS_LINE = 7;

    private Postmaster() {}

    /** Whether it takes connections: it writes so itself, after recovery. */
    static boolean saysReady(Path data) {
        List<String> lines = pidFile(data);
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /** The living process of the file, if it names this data directory. */
    static Optional<ProcessHandle> living(Path data) {
        List<String> lines = pidFile(data);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Math.abs(Long.parseLong(lines.get(PID_LINE).strip())))
                .filter(found -> ServerProcess.belongsTo(found, data));
    }

    /** Stops the one that a killed application left on this data directory, if it still lives. */
    static void stopLeftover(Path data) throws IOException {
        Optional<ProcessHandle> leftover = living(data);
        if (leftover.isPresent()) {
            String pid = Long.toString(leftover.get().pid());
            LOG.log(Level.WARNING, "Stopping PostgreSQL {0} that was left on {1}", pid, data);
            ServerProcess.signalAndAwait(leftover.get(), "INT", "PostgreSQL");
        }
        // What is left names a process of the past; its number may belong to another program by now, which would stop
        // the start.
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private static List<String> pidFile(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
