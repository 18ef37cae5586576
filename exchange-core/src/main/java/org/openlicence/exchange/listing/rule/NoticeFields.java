package org.openlicence.exchange.listing.rule;

import java.util.Arrays;
import java.util.List;
import org.openlicence.exchange.listing.InventorTie;
import org.openlicence.exchange.listing.event.PublicityNotice;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;

/** What a notice must say, and how long it may be: IN-01 for each field, and LST-08. */
public final class NoticeFields {
    private static final int NAME = 300;
    private static final int ABSTRACT = 5_000;
    private static final int PROCEDURE = 2_000;

    private NoticeFields() {}

    /** @param licenseeKnown whether the organisation named is on the exchange, or none is named */
    public static List<BusinessRule> of(PublicityNotice notice, boolean licenseeKnown) {
        String tie = notice.inventorTie();
        boolean tieKnown = tie == null
                || Arrays.stream(InventorTie.values())
                        .anyMatch(each -> each.name().equals(tie));
        return List.of(
                FieldWithinLimit.requiredLine("notice.name", notice.name(), NAME),
                FieldWithinLimit.requiredText("notice.abstractText", notice.abstractText(), ABSTRACT),
                FieldWithinLimit.requiredText("notice.objectionProcedure", notice.objectionProcedure(), PROCEDURE),
                new FieldWithinLimit("notice.intendedLicenseeId", "organisation", licenseeKnown),
                new FieldWithinLimit("notice.inventorTie", Arrays.toString(InventorTie.values()), tieKnown),
                RelatedPartyIsFlagged.of(notice));
    }
}
