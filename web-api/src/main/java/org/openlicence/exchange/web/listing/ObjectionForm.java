package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ObjectionGround;

/**
 * An objection as typed.
 *
 * @param token made when an empty form was shown, so that a double click objects once; absent for API clients
 */
public record ObjectionForm(
        @NotNull ObjectionGround ground,
        @NotBlank @Size(max = 2000) String words,
        @Nullable @Size(max = 60) String token) {}
