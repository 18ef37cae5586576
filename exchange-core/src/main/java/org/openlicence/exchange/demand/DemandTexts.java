package org.openlicence.exchange.demand;

import org.openlicence.exchange.shared.TextsByHash;

/** The words written in a demand. */
public interface DemandTexts extends TextsByHash<DemandId> {}
