package org.openlicence.exchange.query.index;

import java.util.Locale;

/** One of the two places in which a version of a read model lives. */
public enum Slot {
    BLUE,
    GREEN;

    public Slot other() {
        return this == BLUE ? GREEN : BLUE;
    }

    /** As in names of groups and indices, e.g. {@code blue}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
