package org.openlicence.exchange.listing;

/** How a public owner found its price (定价方式), Law on Promoting the Transformation of S&T Achievements art. 18. */
public enum PricingRoute {
    /** Agreed (协议定价); the name of the achievement and the price are made public first. */
    AGREEMENT,
    /** Listed on an exchange (挂牌交易). */
    LISTING,
    /** Sold by auction (拍卖). */
    AUCTION
}
