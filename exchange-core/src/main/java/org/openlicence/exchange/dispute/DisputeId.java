package org.openlicence.exchange.dispute;

/**
 * Identity of a dispute. A licence may have several.
 *
 * @param value with the prefix {@code dsp_}, so that ids of different aggregates never clash in the event store
 */
public record DisputeId(String value) {
    public DisputeId {
        if (!value.startsWith("dsp_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a DisputeId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
