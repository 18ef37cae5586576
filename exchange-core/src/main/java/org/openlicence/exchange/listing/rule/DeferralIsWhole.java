package org.openlicence.exchange.listing.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;

/**
 * What keeps a deferral from being reckoned: every member is given but those that have no place, the taker may decline within the
 * trial, and the long stop does not come before its end.
 *
 * @param deferral absent while the draft has none
 */
record DeferralIsWhole(@Nullable Deferral deferral) {
    private static final String FUND = "fnd_[0-9a-z-]{1,40}";

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (deferral == null) {
            missing.add("deferral");
            return missing;
        }
        Integer trial = deferral.trialMonths();
        Integer decline = deferral.declineMonths();
        need(missing, "trialMonths", trial != null && trial > 0);
        need(missing, "declineMonths", decline == null || (decline > 0 && trial != null && decline <= trial));
        need(missing, "conversion", deferral.conversion() != null);
        need(missing, "firstDue", deferral.firstDue() != null);
        need(missing, "longStopMonths", longStop(deferral.longStopMonths(), trial, deferral.firstDue()));
        String duties = deferral.declineDuties();
        need(missing, "declineDuties", duties != null && !duties.isBlank());
        need(missing, "guarantee", deferral.guarantee() != null);
        need(missing, "guaranteeReference", reference(deferral.guarantee(), deferral.guaranteeReference()));
        need(missing, "creditReporting", deferral.creditReporting() != null);
        return missing;
    }

    private static boolean longStop(@Nullable Integer months, @Nullable Integer trial, @Nullable FirstDue firstDue) {
        return firstDue == FirstDue.FIRST_REVENUE ? months != null && trial != null && months >= trial : months == null;
    }

    private static boolean reference(@Nullable Guarantee guarantee, @Nullable String reference) {
        if (guarantee == null || guarantee == Guarantee.NONE) {
            return reference == null;
        }
        return reference != null && (guarantee != Guarantee.FUND || reference.matches(FUND)) && !reference.isBlank();
    }

    private static void need(List<String> missing, String member, boolean given) {
        if (!given) {
            missing.add("deferral." + member);
        }
    }
}
