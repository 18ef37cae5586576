package org.openlicence.exchange.inventory.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.InventoryEntry;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentNumber;

/**
 * What one row asks for: a patent in the inventory, entered first where the exchange does not know it, and a draft listing
 * where it names a fee.
 *
 * @param patentNumber canonical, e.g. {@code ZL201810698291.4}
 * @param listingFeeFen lump sum of the open licence in fen, 0 for a free one; absent drafts no listing
 */
public record ImportRow(
        String patentNumber,
        @Nullable String titleZh,
        @Nullable String titleEn,
        List<String> ipcSymbols,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate grantedOn,
        InventoryEntry entry,
        @Nullable Long listingFeeFen,
        @Nullable Integer listingTermMonths) {
    public ImportRow {
        ipcSymbols = List.copyOf(ipcSymbols);
    }

    PatentNumber number() {
        return new PatentNumber(patentNumber);
    }

    PatentId patentId() {
        return number().patentId();
    }

    /** The offer to draft; only when the row names a fee. */
    OfferTerms offer(long feeFen) {
        FeePlan plan = feeFen == 0 ? FeePlan.free() : FeePlan.lumpSum(feeFen);
        return new OfferTerms(plan, listingTermMonths, null, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
    }
}
