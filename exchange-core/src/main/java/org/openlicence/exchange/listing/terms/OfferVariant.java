package org.openlicence.exchange.listing.terms;

import org.jspecify.annotations.Nullable;

/**
 * A further way to take the same licence: another fee plan, another term, or both. Everything else is the declaration's. Open to
 * everybody like the first one, so that the price stays one price for everybody (Patent Law art. 51(1)).
 *
 * @param feePlan how its fee is reckoned
 * @param termMonths its term in months from effect; absent when only the declaration's last day bounds it
 */
public record OfferVariant(FeePlan feePlan, @Nullable Integer termMonths) {}
