package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.PricingRoute;

/**
 * How a public owner found its price.
 *
 * @param reference exchange and project number of a listing or an auction
 * @param version version of the listing the form was shown for; absent for API clients
 */
public record RouteForm(
        @NotNull PricingRoute route,
        @Nullable @Size(max = 100) String reference,
        @Nullable Long version) {}
