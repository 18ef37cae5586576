package org.openlicence.exchange.spotcheck;

import java.util.List;

/** The populations of draws, kept in the transaction of the command that draws. */
public interface DrawPopulation {
    /** @param officialNumbers in their order */
    void keep(DrawId drawId, List<String> officialNumbers);

    /** In their order; empty for a draw that was not made. */
    List<String> of(DrawId drawId);
}
