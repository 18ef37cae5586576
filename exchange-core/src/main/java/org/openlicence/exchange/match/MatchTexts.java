package org.openlicence.exchange.match;

import org.openlicence.exchange.shared.TextsByHash;

/** The words brokers and sides write about an introduction; they may speak of sealed needs. */
public interface MatchTexts extends TextsByHash<MatchId> {}
