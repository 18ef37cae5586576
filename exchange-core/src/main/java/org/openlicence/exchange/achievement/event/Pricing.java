package org.openlicence.exchange.achievement.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.PricingRoute;

/**
 * How a price was found. Which members are there depends on the route.
 *
 * @param priceFen price agreed, bid or fallen to, fen
 * @param noticeOn AGREEMENT: day the notice of name and price was posted; it is not counted
 * @param publicUntil AGREEMENT: last day of publicity
 * @param relatedParty AGREEMENT: whether the other side is an inventor or connected with one, as the notice has to say
 * @param venue LISTING, AUCTION: exchange or auction house, an organisation
 * @param projectNumber LISTING, AUCTION: number of the listing or auction
 * @param startFen LISTING: base price; AUCTION: price it began at; fen
 * @param incrementFen AUCTION: smallest step, fen
 * @param from LISTING, AUCTION: first day
 * @param to LISTING, AUCTION: last day
 * @param bidders LISTING, AUCTION: how many qualified
 */
public record Pricing(
        PricingRoute route,
        long priceFen,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate publicUntil,
        boolean relatedParty,
        @Nullable String venue,
        @Nullable String projectNumber,
        @Nullable Long startFen,
        @Nullable Long incrementFen,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer bidders) {}
