package org.openlicence.exchange.web.marketplace;

import jakarta.servlet.http.HttpServletRequest;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;

/** The search that the address of another page holds. */
public final class SearchAddress {
    private SearchAddress() {}

    /** @throws org.openlicence.exchange.query.paging.QueryRefused SEARCH-01 beyond a limit or with control characters */
    public static MarketplaceSearch of(HttpServletRequest request) {
        return SearchPage.fromAddress(request);
    }
}
