package org.openlicence.exchange.match;

/**
 * Identity of an introduction.
 *
 * @param value with the prefix {@code mat_}, so that ids of different aggregates never clash in the event store
 */
public record MatchId(String value) {
    public MatchId {
        if (!value.startsWith("mat_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a MatchId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
