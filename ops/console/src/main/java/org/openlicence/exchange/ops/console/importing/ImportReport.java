package org.openlicence.exchange.ops.console.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.openlicence.exchange.ops.console.importing.RowFault.Reason;

/** The report of one import: counts, then every fault with its line. Holds no name of a person. */
public record ImportReport(PatentImport.Order order, ImportTally tally, Instant startedAt, Duration took) {

    /** The counts, for the screen and the head of the file. */
    public String summary() {
        ImportTally.Counts counts = tally.counts();
        StringBuilder text = new StringBuilder();
        double seconds = Math.max(0.001, took.toMillis() / 1000.0);
        text.append(
                "%s%s%n".formatted(order.file().getFileName(), order.preview() ? " (preview, nothing written)" : ""));
        text.append("  lines        %,9d   in %.1f s, %,.0f a second%n"
                .formatted(counts.lines(), seconds, counts.lines() / seconds));
        text.append("  new          %,9d%n".formatted(counts.added()));
        text.append("  here before  %,9d%n".formatted(counts.unchanged()));
        text.append("  not imported %,9d%n".formatted(counts.stopped()));
        counts.faults().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> text.append(line(entry.getKey(), entry.getValue())));
        return text.toString();
    }

    private static String line(Reason reason, long count) {
        return "    %,9d   %s  %s%n".formatted(count, reason, reason.sentence());
    }

    /** Writes summary and faults as UTF-8 text, tab between the columns of a fault. */
    public void write(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Import begun %s, source %s%n%n"
                    .formatted(startedAt, order.collection() == null ? "as each row says" : order.collection()));
            out.write(summary());
            out.write("%nline\trow\treason\tdetail%n".formatted());
            for (RowFault fault : tally.faults()) {
                out.write("%d\t%s\t%s\t%s%n"
                        .formatted(
                                fault.line(),
                                fault.rowId() == null
                                        ? "-"
                                        : CleanText.of(fault.rowId()).value(),
                                fault.reason(),
                                CleanText.of(fault.detail()).value()));
            }
            long kept = tally.faults().size();
            long all = tally.counts().faults().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (all > kept) {
                out.write("%d more faults are counted above and not listed%n".formatted(all - kept));
            }
        }
    }
}
