package org.openlicence.exchange.query.marketplace;

import org.axonframework.config.ProcessingGroup;

/** Fills the green slot. */
@ProcessingGroup("marketplace-green")
public final class GreenMarketplaceProjection extends MarketplaceProjection {
    GreenMarketplaceProjection(MarketplaceWriter writer, PatentOfEvent patents) {
        super(writer, patents, "marketplace-green");
    }
}
