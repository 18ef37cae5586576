package org.openlicence.exchange.listing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.patent.NumberIsValidAndOfItsType;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.shared.BusinessRule;

/** What must hold before a listing is drafted: field limits, OL-16, OL-18. */
public final class DraftRules {
    private DraftRules() {}

    public static List<BusinessRule> of(DraftListing command, PatentFacts patent, Optional<ListingEntry> live) {
        List<BusinessRule> rules = new ArrayList<>(OfferFields.of(command.terms()));
        rules.add(new NumberIsValidAndOfItsType(
                patent.number(), patent.type(), command.origin().day()));
        rules.add(new NoOtherLiveListing(
                command.listingId(), live.map(ListingEntry::listingId).orElse(null)));
        return List.copyOf(rules);
    }
}
