package org.openlicence.exchange.demand;

import org.openlicence.exchange.shared.TextsByHash;

/** The words written in a demand. */
public interface DemandTexts extends TextsByHash<DemandId> {
    /** Random signs of a demand, made when they are first asked for; the hashes of its words are salted with them. */
    String salt(DemandId demandId);
}
