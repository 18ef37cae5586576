package org.openlicence.exchange.eventstore;

import java.util.Map;

/**
 * How a processing group reads the log.
 *
 * @param segments how many threads over all nodes may work at once; changed later only by split and merge
 * @param batch events in one transaction and one token update
 * @param fromHead whether a group without token starts after the last event instead of at the first
 */
record ProcessorSettings(int segments, int batch, boolean fromHead) {
    private static final ProcessorSettings PROJECTION = new ProcessorSettings(1, 100, false);
    private static final ProcessorSettings PROCESS = new ProcessorSettings(1, 50, true);

    /** Processes younger than the events they react to, whose command does nothing when repeated: they read the whole log. */
    static final Map<String, ProcessorSettings> LATECOMERS = Map.of(
            "recordal-process-open", new ProcessorSettings(1, 50, false),
            "royalty-process-follow-licence", new ProcessorSettings(1, 50, false),
            "taxpreference-process-re-evaluate", new ProcessorSettings(1, 50, false));

    /** Groups that need more than one thread, by the name without version. Everything else has the settings of its kind. */
    static final Map<String, ProcessorSettings> BUSY = Map.of(
            "marketplace-blue", new ProcessorSettings(2, 500, false),
            "marketplace-green", new ProcessorSettings(2, 500, false),
            "patent-desk", new ProcessorSettings(1, 500, false),
            "registration-statistics", new ProcessorSettings(4, 500, false));

    /** Processes are named {@code <capability>-process-<name>}, projections {@code <capability>-<read model>-v<n>}. */
    static ProcessorSettings of(String group) {
        if (group.contains("-process-")) {
            return LATECOMERS.getOrDefault(group, PROCESS);
        }
        return BUSY.getOrDefault(name(group), PROJECTION);
    }

    /** A group's name without its version. */
    static String name(String group) {
        return group.replaceFirst("-v\\d+$", "");
    }
}
