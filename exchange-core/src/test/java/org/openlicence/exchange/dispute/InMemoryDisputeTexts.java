package org.openlicence.exchange.dispute;

import org.openlicence.exchange.shared.InMemoryTextsByHash;

/** Words of disputes without a database. */
final class InMemoryDisputeTexts extends InMemoryTextsByHash<DisputeId> implements DisputeTexts {}
