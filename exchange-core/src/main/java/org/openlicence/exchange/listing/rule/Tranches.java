package org.openlicence.exchange.listing.rule;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;

/**
 * What keeps a fee in instalments from being reckoned: at least two tranches, each with its sum; the first at conclusion,
 * every later one after more months than the one before it, or upon an event that is named.
 */
record Tranches(List<Instalment> tranches) {
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (tranches.size() < 2) {
            missing.add("instalments");
        }
        int months = 0;
        for (int i = 0; i < tranches.size(); i++) {
            Instalment tranche = tranches.get(i);
            if (tranche.amountFen() == null || tranche.amountFen() <= 0) {
                missing.add("instalments[" + i + "].amountFen");
            }
            if (!datedAfter(i, months, tranche)) {
                missing.add("instalments[" + i + "].due");
            }
            months = tranche.dueAfterMonths() == null ? months : tranche.dueAfterMonths();
        }
        return missing;
    }

    private static boolean datedAfter(int index, int months, Instalment tranche) {
        Integer after = tranche.dueAfterMonths();
        String upon = tranche.dueUpon();
        if (index == 0) {
            return upon == null && after != null && after == 0;
        }
        return after == null ? upon != null && !upon.isBlank() : upon == null && after > months;
    }
}
