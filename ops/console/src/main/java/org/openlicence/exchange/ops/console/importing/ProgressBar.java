package org.openlicence.exchange.ops.console.importing;

import java.io.PrintStream;

/** Shows progress on one line of a terminal; into a file or pipe it writes a line every tenth part. */
public final class ProgressBar implements PatentImport.Progress {
    private static final int WIDTH = 40;
    private static final int STEPS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private int lastStep = -1;

    public ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void at(double share, ImportTally.Counts counts) {
        int step = (int) (share * STEPS);
        if (!terminal && step == lastStep) {
            return;
        }
        lastStep = step;
        int filled = (int) (share * WIDTH);
        String line = "[%s%s] %3d %%  %,d lines, %,d new, %,d here before, %,d not imported"
                .formatted(
                        "#".repeat(filled),
                        ".".repeat(WIDTH - filled),
                        (int) (share * 100),
                        counts.lines(),
                        counts.added(),
                        counts.unchanged(),
                        counts.stopped());
        out.print(terminal ? "\r" + line : line + System.lineSeparator());
        if (terminal && share >= 1) {
            out.println();
        }
        out.flush();
    }
}
