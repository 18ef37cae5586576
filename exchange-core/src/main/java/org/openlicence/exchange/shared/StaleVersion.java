package org.openlicence.exchange.shared;

/** The aggregate has moved on since the sender looked; HTTP answers 412. Nothing was changed. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long expected;

    public StaleVersion(String aggregateId, long expected) {
        super(aggregateId + " is no longer at version " + expected, null, false, false);
        this.expected = expected;
    }

    public long expected() {
        return expected;
    }
}
