package org.openlicence.exchange.query.marketplace;

import org.axonframework.config.ProcessingGroup;

/** Fills the blue slot. */
@ProcessingGroup("marketplace-blue")
public final class BlueMarketplaceProjection extends MarketplaceProjection {
    BlueMarketplaceProjection(MarketplaceWriter writer, PatentOfEvent patents) {
        super(writer, patents, "marketplace-blue");
    }
}
