package org.openlicence.exchange.ops.console.importing;

/** A server failed in the middle of an import. Everything counted was acknowledged; running it again takes the rest. */
public final class ImportBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImportTally.Counts counts;

    ImportBroken(ImportTally.Counts counts, Throwable cause) {
        super("import broken off after " + counts.added() + " new patents", cause);
        this.counts = counts;
    }

    /** What was acknowledged before. */
    public ImportTally.Counts counts() {
        return counts;
    }
}
