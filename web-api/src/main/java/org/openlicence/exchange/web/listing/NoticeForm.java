package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.InventorTie;
import org.openlicence.exchange.listing.event.PublicityNotice;

/**
 * A notice as typed.
 *
 * @param licenseeCode unified social credit code of the intended licensee; absent while nobody is known
 * @param inventorTie how it stands to the inventors; given with it
 * @param relatedParty the flag
 * @param version version of the listing the form was shown for; absent for API clients
 */
public record NoticeForm(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 5000) String abstractText,
        @NotBlank @Size(max = 2000) String objectionProcedure,
        @Nullable @Pattern(regexp = "[0-9A-Z]{18}") String licenseeCode,
        @Nullable InventorTie inventorTie,
        @Nullable Boolean relatedParty,
        @Nullable Long version) {
    PublicityNotice notice() {
        return new PublicityNotice(
                name,
                abstractText,
                objectionProcedure,
                licenseeCode == null ? null : "org_" + licenseeCode,
                inventorTie == null ? null : inventorTie.name(),
                Boolean.TRUE.equals(relatedParty));
    }
}
