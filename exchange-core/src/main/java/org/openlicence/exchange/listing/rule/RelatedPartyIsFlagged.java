package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.InventorTie;
import org.openlicence.exchange.listing.event.PublicityNotice;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A notice that names the licensee says how it stands to the inventors, and one connected to an inventor is flagged.
 *
 * @param licensee organisation the price was agreed with; absent while nobody is known
 * @param tie what the notice says of it; absent when it says nothing
 * @param flagged whether the notice carries the flag
 */
@Rule(code = "LST-08", law = Law.ZJC, article = "17")
public record RelatedPartyIsFlagged(
        @Nullable String licensee, @Nullable String tie, boolean flagged) implements BusinessRule {
    public static RelatedPartyIsFlagged of(PublicityNotice notice) {
        return new RelatedPartyIsFlagged(notice.intendedLicenseeId(), notice.inventorTie(), notice.relatedParty());
    }

    @Override
    public boolean holds() {
        if (licensee == null) {
            return tie == null && !flagged;
        }
        return tie != null && flagged == !tie.equals(InventorTie.NONE.name());
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("licensee", String.valueOf(licensee), "tie", String.valueOf(tie), "flagged", "" + flagged);
    }
}
