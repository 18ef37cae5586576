package org.openlicence.exchange.match;

import org.openlicence.exchange.shared.InMemoryTextsByHash;

/** Words of matches without a database. */
final class InMemoryMatchTexts extends InMemoryTextsByHash<MatchId> implements MatchTexts {}
