package org.openlicence.exchange.demand;

import java.time.Instant;

/** What was written in demands that are over. */
public interface EndedDemands {
    /**
     * Erases what was written in demands that ended before a moment: sealed parts, contacts, solutions, questions, reasons and
     * earlier drafts, and the salt of their hashes, so that nothing can be found out by trying. The public words as they stood at
     * the end stay where they were announced to everybody; of a demand that never was public they go as well. Again, it erases
     * nothing.
     *
     * @return how many demands
     */
    int erase(Instant endedBefore, Instant now);

    /** Whether what was written in a demand was erased; false where there is no such demand. */
    boolean erased(DemandId demandId);
}
