package org.openlicence.exchange.listing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Money;

/** Limits of every field of an offer, also of an incomplete draft. */
public final class OfferFields {
    private static final int NOTE = 2_000;
    private static final int EVENT = 200;
    private static final int LONGEST_TERM_MONTHS = 240;
    private static final int LONGEST_TRIAL_MONTHS = 60;
    private static final int WHOLE_BASIS_POINTS = 10_000;

    /** A role such as {@code TECHNOLOGY_TRANSFER_OFFICE}: no name, no address, no number of a person. */
    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z_]{0,59}");

    private OfferFields() {}

    public static List<BusinessRule> of(OfferTerms terms) {
        FeePlan plan = terms.feePlan();
        List<BusinessRule> rules = new ArrayList<>(instalments(plan));
        rules.addAll(deferral(plan.deferral()));
        rules.addAll(List.of(
                FieldWithinLimit.number("feePlan.amountFen", plan.amountFen(), 0, Money.MAX_FEN),
                FieldWithinLimit.number("feePlan.entryFen", plan.entryFen(), 0, Money.MAX_FEN),
                FieldWithinLimit.number("feePlan.royaltyBasisPoints", plan.royaltyBasisPoints(), 0, WHOLE_BASIS_POINTS),
                FieldWithinLimit.text("feePlan.royaltyDefinition", plan.royaltyDefinition(), NOTE),
                FieldWithinLimit.number("feePlan.royaltyPeriodMonths", plan.royaltyPeriodMonths(), 1, 12),
                FieldWithinLimit.number("feePlan.royaltyMinimumFen", plan.royaltyMinimumFen(), 0, Money.MAX_FEN),
                FieldWithinLimit.number("termMonths", terms.termMonths(), 1, LONGEST_TERM_MONTHS),
                FieldWithinLimit.day("licenceEndOn", terms.licenceEndOn()),
                FieldWithinLimit.text("feeBasisNote", terms.feeBasisNote(), NOTE),
                FieldWithinLimit.form("contactRole", terms.contactRole(), ROLE),
                FieldWithinLimit.text("supportOffer", terms.supportOffer(), NOTE)));
        return List.copyOf(rules);
    }

    private static List<BusinessRule> deferral(@Nullable Deferral deferral) {
        if (deferral == null) {
            return List.of();
        }
        return List.of(
                FieldWithinLimit.number(
                        "feePlan.deferral.trialMonths", deferral.trialMonths(), 0, LONGEST_TRIAL_MONTHS),
                FieldWithinLimit.number(
                        "feePlan.deferral.declineMonths", deferral.declineMonths(), 0, LONGEST_TRIAL_MONTHS),
                FieldWithinLimit.number(
                        "feePlan.deferral.longStopMonths", deferral.longStopMonths(), 0, LONGEST_TERM_MONTHS),
                FieldWithinLimit.text("feePlan.deferral.declineDuties", deferral.declineDuties(), NOTE),
                FieldWithinLimit.line("feePlan.deferral.guaranteeReference", deferral.guaranteeReference(), EVENT));
    }

    private static List<BusinessRule> instalments(FeePlan plan) {
        List<FeePlan.Instalment> tranches = plan.tranches();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.list("feePlan.instalments", tranches, FeePlan.MOST_INSTALMENTS));
        for (int i = 0; i < tranches.size(); i++) {
            FeePlan.Instalment tranche = tranches.get(i);
            String field = "feePlan.instalments[%d].".formatted(i);
            rules.add(FieldWithinLimit.number(field + "amountFen", tranche.amountFen(), 0, Money.MAX_FEN));
            rules.add(FieldWithinLimit.number(
                    field + "dueAfterMonths", tranche.dueAfterMonths(), 0, LONGEST_TERM_MONTHS));
            rules.add(FieldWithinLimit.text(field + "dueUpon", tranche.dueUpon(), EVENT));
        }
        return rules;
    }
}
