package org.openlicence.exchange.demand;

import java.time.Instant;

/** What was written in demands that are over. */
public interface EndedDemands {
    /**
     * Erases what was written in demands that ended before a moment: sealed parts, contacts, solutions, questions, reasons and
     * earlier drafts, and the salt of their hashes, so that nothing can be found out by trying. The public words as they stood at
     * the end stay: they were announced to everybody. Again, it erases nothing.
     *
     * @return how many demands
     */
    int erase(Instant endedBefore, Instant now);
}
