package org.openlicence.exchange.dispute;

import org.openlicence.exchange.shared.TextsByHash;

/** The words parties write in a dispute. */
public interface DisputeTexts extends TextsByHash<DisputeId> {}
