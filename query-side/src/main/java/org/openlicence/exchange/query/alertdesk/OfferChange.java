package org.openlicence.exchange.query.alertdesk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;

/** What an offer announced anew says to who watches the patent. Pure. */
final class OfferChange {
    private OfferChange() {}

    /** @param before terms of the offer announced before; absent when there was none */
    static AlertKind between(@Nullable OfferTerms before, OfferTerms now) {
        if (before == null || before.hash().equals(now.hash())) {
            return AlertKind.OFFERED;
        }
        List<OfferTerms> former = before.variants();
        List<OfferTerms> present = now.variants();
        Set<FeePlan> kept = plans(former);
        kept.removeAll(plans(present));
        if (!kept.isEmpty()) {
            return AlertKind.PRICE_CHANGED;
        }
        if (present.size() > former.size()) {
            return AlertKind.VARIANT_ADDED;
        }
        return plans(former).equals(plans(present)) ? AlertKind.TERMS_CHANGED : AlertKind.PRICE_CHANGED;
    }

    private static Set<FeePlan> plans(List<OfferTerms> variants) {
        return variants.stream().map(OfferTerms::feePlan).collect(Collectors.toCollection(HashSet::new));
    }
}
