package org.openlicence.exchange.listing.rule;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;

/**
 * What keeps a fee in instalments from being reckoned: at least two tranches, each with its sum; the first at conclusion,
 * every later one after more months than the one before it, or upon an event that is named.
 *
 * @param afterTrial whether they follow a free trial: then months are counted from the first due day, and the first tranche, which may
 *     be the only one, may wait for an event as well
 */
record Tranches(List<Instalment> tranches, boolean afterTrial) {
    static Tranches atConclusion(List<Instalment> tranches) {
        return new Tranches(tranches, false);
    }

    static Tranches afterTrial(List<Instalment> tranches) {
        return new Tranches(tranches, true);
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (tranches.size() < (conditional() ? 1 : 2)) {
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

    /** One sum upon an event is no sum at the first due day, which is a plan of its own. */
    private boolean conditional() {
        return afterTrial && !tranches.isEmpty() && tranches.getFirst().dueUpon() != null;
    }

    private boolean datedAfter(int index, int months, Instalment tranche) {
        Integer after = tranche.dueAfterMonths();
        String upon = tranche.dueUpon();
        if (index == 0 && !conditional()) {
            return upon == null && after != null && after == 0;
        }
        return after == null ? upon != null && !upon.isBlank() : upon == null && after > months;
    }
}
