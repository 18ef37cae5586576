package org.openlicence.exchange.query.standingmatch;

import org.jspecify.annotations.Nullable;

/**
 * What came of a patent before.
 *
 * @param times how often it was refused for a reason of its own, by whomever, and how often brokers put this pair aside
 * @param pairFor why a side refused this very pair; absent when none did
 */
record Refused(int times, @Nullable String pairFor) {
    static final Refused NEVER = new Refused(0, null);
}
