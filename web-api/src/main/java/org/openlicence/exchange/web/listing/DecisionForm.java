package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The owners' decision on an objection.
 *
 * @param upheld whether the price is void, or the days left run on
 * @param version version of the listing the form was shown for; absent for API clients
 */
public record DecisionForm(
        @NotBlank @Size(max = 60) String objectionId,
        @NotNull Boolean upheld,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable Long version) {}
