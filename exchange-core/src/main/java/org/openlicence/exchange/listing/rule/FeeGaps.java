package org.openlicence.exchange.listing.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;

/** What keeps the fee of one plan from being reckoned: figures it lacks, and, with a minus, figures that have no place in it. */
record FeeGaps(FeePlan plan) {
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        switch (plan.kind()) {
            case FREE -> {
                unused(missing, "amountFen", plan.amountFen());
                unused(missing, "instalments", plan.instalments());
                unusedRoyalty(missing);
            }
            case LUMP_SUM -> {
                positive(missing, "amountFen", plan.amountFen());
                unused(missing, "instalments", plan.instalments());
                unusedRoyalty(missing);
            }
            case INSTALMENTS -> {
                unused(missing, "amountFen", plan.amountFen());
                missing.addAll(Tranches.atConclusion(plan.tranches()).missing());
                unusedRoyalty(missing);
            }
            case ENTRY_PLUS_ROYALTY -> {
                unused(missing, "amountFen", plan.amountFen());
                unused(missing, "instalments", plan.instalments());
                if (plan.entryFen() == null || plan.entryFen() < 0) {
                    missing.add("entryFen");
                }
                runningShare(missing);
            }
            case DEFERRED -> {
                afterTrial(missing);
                missing.addAll(new DeferralIsWhole(plan.deferral()).missing());
            }
            case ROYALTY_SALES -> royaltyAlone(missing, FeePlan.RoyaltyBase.NET_SALES);
            case ROYALTY_PROFIT -> royaltyAlone(missing, FeePlan.RoyaltyBase.PROFIT);
        }
        if (plan.kind() != FeePlan.Kind.DEFERRED) {
            unused(missing, "deferral", plan.deferral());
        }
        return missing;
    }

    private void afterTrial(List<String> missing) {
        switch (plan.following()) {
            case INSTALMENTS -> {
                unused(missing, "amountFen", plan.amountFen());
                missing.addAll(Tranches.afterTrial(plan.tranches()).missing());
                unusedRoyalty(missing);
            }
            case ROYALTY_SALES -> royaltyAlone(missing, FeePlan.RoyaltyBase.NET_SALES);
            case ROYALTY_PROFIT -> royaltyAlone(missing, FeePlan.RoyaltyBase.PROFIT);
            case LUMP_SUM, FREE, ENTRY_PLUS_ROYALTY, DEFERRED -> {
                positive(missing, "amountFen", plan.amountFen());
                unused(missing, "instalments", plan.instalments());
                unusedRoyalty(missing);
            }
        }
    }

    private void royaltyAlone(List<String> missing, FeePlan.RoyaltyBase base) {
        unused(missing, "amountFen", plan.amountFen());
        unused(missing, "entryFen", plan.entryFen());
        unused(missing, "instalments", plan.instalments());
        if (plan.royaltyBase() != base) {
            missing.add("royaltyBase");
        }
        runningShare(missing);
    }

    private void runningShare(List<String> missing) {
        if (plan.royaltyBase() == null) {
            missing.add("royaltyBase");
        }
        positive(missing, "royaltyBasisPoints", plan.royaltyBasisPoints());
        String definition = plan.royaltyDefinition();
        if (definition == null || definition.isBlank()) {
            missing.add("royaltyDefinition");
        }
        positive(missing, "royaltyPeriodMonths", plan.royaltyPeriodMonths());
        if (plan.royaltyMinimumFen() != null) {
            positive(missing, "royaltyMinimumFen", plan.royaltyMinimumFen());
        }
    }

    private void unusedRoyalty(List<String> missing) {
        unused(missing, "entryFen", plan.entryFen());
        unused(missing, "royaltyBase", plan.royaltyBase());
        unused(missing, "royaltyBasisPoints", plan.royaltyBasisPoints());
        unused(missing, "royaltyDefinition", plan.royaltyDefinition());
        unused(missing, "royaltyPeriodMonths", plan.royaltyPeriodMonths());
        unused(missing, "royaltyMinimumFen", plan.royaltyMinimumFen());
    }

    /** A figure that has no place in the plan makes it unclear what is due. */
    private static void unused(List<String> missing, String field, @Nullable Object value) {
        if (value != null) {
            missing.add("-" + field);
        }
    }

    private static void positive(List<String> missing, String field, @Nullable Number value) {
        if (value == null || value.longValue() <= 0) {
            missing.add(field);
        }
    }
}
