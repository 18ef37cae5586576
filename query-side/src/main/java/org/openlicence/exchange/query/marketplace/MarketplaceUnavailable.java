package org.openlicence.exchange.query.marketplace;

/** The search index does not answer now. Nothing is lost; the same search works again later. */
public final class MarketplaceUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MarketplaceUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
