package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.Falsehood;
import org.openlicence.exchange.listing.ListingCommand.FindFalseDeclaration;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.shared.Origin;

/**
 * What the registrar found untrue about a declaration.
 *
 * @param decisionNumber of the registrar's decision
 * @param respondentId the owner that answers for it
 * @param reason what was found; the owners see it, the public does not
 * @param authority to whom the case is passed on
 */
public record FalseDeclarationForm(
        @NotBlank @Size(max = 60) @Nullable String decisionNumber,
        @NotNull @Nullable Falsehood falsehood,
        @NotBlank @Size(max = 60) @Nullable String respondentId,
        @NotBlank @Size(max = 1000) @Nullable String reason,
        @NotBlank @Size(max = 100) @Nullable String authority) {
    static final FalseDeclarationForm EMPTY = new FalseDeclarationForm(null, null, null, null, null);

    /** Only when nothing is missing. */
    FindFalseDeclaration command(ListingId id, Origin origin) {
        return new FindFalseDeclaration(id, decisionNumber, falsehood, respondentId, reason, authority, origin);
    }
}
