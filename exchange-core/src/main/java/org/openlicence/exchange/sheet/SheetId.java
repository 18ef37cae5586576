package org.openlicence.exchange.sheet;

import org.openlicence.exchange.patent.PatentId;

/**
 * Identity of a technology sheet: its patent's number, so that each patent has one, e.g. {@code tsh_ZL201810698291.4}.
 *
 * @param value with the prefix {@code tsh_}, so that ids of different aggregates never clash in the event store
 */
public record SheetId(String value) {
    private static final String PREFIX = "tsh_";

    public SheetId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a SheetId");
        }
    }

    public static SheetId of(PatentId patentId) {
        return new SheetId(PREFIX + patentId.value().substring("pat_".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
