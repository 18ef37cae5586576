package org.openlicence.exchange.ops.console.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.ops.console.importing.RowFault.Reason;

/** What has come of the lines so far. Counts everything, keeps the first faults; safe for many threads. */
public final class ImportTally {
    private static final int KEPT_FAULTS = 20_000;

    private final Map<Reason, Long> faultCounts = new EnumMap<>(Reason.class);
    private final List<RowFault> faults = new ArrayList<>();
    private long lines;
    private long added;
    private long unchanged;
    private long stopped;

    /**
     * The counts at one moment.
     *
     * @param lines lines read, blank ones not counted; the sum of the next three when the import has ended
     * @param added patents that are new on the exchange; in a preview, that would be
     * @param unchanged rows whose patent was here before with the same contents; in a preview, that was here before
     * @param stopped rows not imported
     * @param faults by reason, those of fields included
     */
    public record Counts(long lines, long added, long unchanged, long stopped, Map<Reason, Long> faults) {}

    synchronized void line() {
        lines++;
    }

    synchronized void added() {
        added++;
    }

    synchronized void unchanged() {
        unchanged++;
    }

    synchronized void faults(List<RowFault> found) {
        for (RowFault fault : found) {
            faultCounts.merge(fault.reason(), 1L, Long::sum);
            if (faults.size() < KEPT_FAULTS) {
                faults.add(fault);
            }
        }
        if (found.stream().anyMatch(fault -> fault.reason().stopsRow())) {
            stopped++;
        }
    }

    public synchronized Counts counts() {
        return new Counts(lines, added, unchanged, stopped, Map.copyOf(faultCounts));
    }

    /** The first 20,000 faults in the order of their lines. */
    public synchronized List<RowFault> faults() {
        return faults.stream()
                .sorted((one, other) -> Long.compare(one.line(), other.line()))
                .toList();
    }
}
