package org.openlicence.exchange.web.negotiation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says beside fee and term, which are an offer's as everywhere.
 *
 * @param paymentDays days after the last signature to pay what is due at conclusion
 * @param note to the other side
 */
public record ContractForm(
        @Nullable @Size(max = 500) String fieldOfUse,
        @NotNull @Min(0) @Max(365) Integer paymentDays,
        @Nullable @Size(max = 2000) String note) {}
