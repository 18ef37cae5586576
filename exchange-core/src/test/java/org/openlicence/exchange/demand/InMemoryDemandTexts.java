package org.openlicence.exchange.demand;

import org.openlicence.exchange.shared.InMemoryTextsByHash;

/** Words of demands without a database. */
public final class InMemoryDemandTexts extends InMemoryTextsByHash<DemandId> implements DemandTexts {
    @Override
    public String salt(DemandId demandId) {
        return "salt of " + demandId.value();
    }
}
