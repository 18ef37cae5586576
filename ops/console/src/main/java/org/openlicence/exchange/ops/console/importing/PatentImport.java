package org.openlicence.exchange.ops.console.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.ops.console.importing.PatentRowReader.Outcome;
import org.openlicence.exchange.ops.console.importing.RowFault.Reason;
import org.openlicence.exchange.patent.PatentCommand.ImportPatent;
import org.openlicence.exchange.patent.PatentCommand.RecordClaims;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;

/**
 * Imports one file by commands, several at a time.
 *
 * <p>Can be broken off and run again: what is here already gives no new event. A refused row is reported and the next one
 * taken; a fault of a server ends the run.
 */
public final class PatentImport {
    private static final int BATCH = 400;
    private static final int CALLERS = 8;

    private final ExchangeCommands commands;
    private final KnownPatents known;
    private final Actor operator;
    private final Clock clock;

    public PatentImport(ExchangeCommands commands, KnownPatents known, Actor operator, Clock clock) {
        this.commands = commands;
        this.known = known;
        this.operator = operator;
        this.clock = clock;
    }

    /**
     * What to import.
     *
     * @param collection name of the collection; absent for the name each row gives
     * @param preview whether to read and check only
     */
    public record Order(Path file, @Nullable String collection, boolean preview) {}

    /** Hears how far the file is read. */
    @FunctionalInterface
    public interface Progress {
        void at(double share, ImportTally.Counts counts);
    }

    /**
     * Reads the file to its end.
     *
     * @throws IOException when the file cannot be read; what was acknowledged until then stays
     */
    public ImportTally run(Order order, Progress progress) throws IOException, InterruptedException {
        ImportTally tally = new ImportTally();
        Map<String, Long> firstLines = new HashMap<>();
        PatentRowReader reader = new PatentRowReader();
        try (JsonLines lines = new JsonLines(order.file());
                ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Pending> batch = new ArrayList<>();
            for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.blank()) {
                    continue;
                }
                tally.line();
                Pending pending = pending(reader, line, order, firstLines, tally);
                if (pending != null) {
                    batch.add(pending);
                }
                if (batch.size() == BATCH) {
                    send(batch, order.preview(), callers, tally);
                    batch.clear();
                    progress.at(lines.share(), tally.counts());
                }
            }
            send(batch, order.preview(), callers, tally);
            progress.at(1, tally.counts());
        }
        return tally;
    }

    private record Pending(
            long line,
            @Nullable String rowId,
            ImportPatent command,
            @Nullable RecordClaims claims) {}

    private @Nullable Pending pending(
            PatentRowReader reader, JsonLines.Line line, Order order, Map<String, Long> firstLines, ImportTally tally) {
        if (line.text() == null) {
            tally.faults(List.of(new RowFault(line.number(), null, Reason.LINE_TOO_LONG, "")));
            return null;
        }
        return switch (reader.read(line.number(), line.text())) {
            case Outcome.Unreadable unreadable -> {
                tally.faults(List.of(unreadable.fault()));
                yield null;
            }
            case Outcome.Read read -> {
                PatentRow row = read.row();
                var translated = new PatentTranslation(row, order.collection(), Origin.of(operator, clock.instant()))
                        .translate();
                ImportPatent command = translated.command();
                if (command == null) {
                    tally.faults(translated.faults());
                    yield null;
                }
                Long first = firstLines.putIfAbsent(command.aggregateId(), row.line());
                if (first != null) {
                    tally.faults(List.of(new RowFault(row.line(), row.id(), Reason.DUPLICATE, "line " + first)));
                    yield null;
                }
                tally.faults(translated.faults());
                yield new Pending(row.line(), row.id(), command, translated.claims());
            }
        };
    }

    private void send(List<Pending> batch, boolean preview, ExecutorService callers, ImportTally tally)
            throws InterruptedException {
        Set<String> here = batch.isEmpty()
                ? Set.of()
                : known.among(batch.stream()
                        .map(pending -> pending.command().aggregateId())
                        .collect(Collectors.toSet()));
        List<Future<?>> sent = new ArrayList<>();
        for (Pending pending : batch) {
            boolean isHere = here.contains(pending.command().aggregateId());
            if (preview) {
                count(isHere, tally);
            } else {
                sent.add(callers.submit(() -> send(pending, isHere, tally)));
            }
        }
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                sent.forEach(other -> other.cancel(false));
                throw new ImportBroken(tally.counts(), e.getCause());
            }
        }
    }

    private void send(Pending pending, boolean isHere, ImportTally tally) {
        try {
            CommandResult done = commands.send(pending.command());
            if (!done.id().equals(pending.command().aggregateId())) {
                throw new IllegalStateException("answer for another patent");
            }
            count(isHere, tally);
            claim(pending, tally);
        } catch (Refused refused) {
            String codes = codes(refused);
            Reason reason = isHere ? Reason.DIFFERS : Reason.REFUSED;
            tally.faults(List.of(new RowFault(pending.line(), pending.rowId(), reason, codes)));
        }
    }

    /** Whatever is wrong with its claims, the patent itself is here. */
    private void claim(Pending pending, ImportTally tally) {
        if (pending.claims() == null) {
            return;
        }
        try {
            commands.send(pending.claims());
        } catch (Refused refused) {
            tally.faults(
                    List.of(new RowFault(pending.line(), pending.rowId(), Reason.CLAIMS_LEFT_OUT, codes(refused))));
        }
    }

    private static String codes(Refused refused) {
        return refused.refusals().stream().map(Refusal::code).collect(Collectors.joining(", "));
    }

    private static void count(boolean isHere, ImportTally tally) {
        if (isHere) {
            tally.unchanged();
        } else {
            tally.added();
        }
    }
}
