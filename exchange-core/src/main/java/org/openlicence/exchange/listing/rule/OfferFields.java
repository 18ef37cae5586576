package org.openlicence.exchange.listing.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
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
        List<BusinessRule> rules = new ArrayList<>(variant("", terms.feePlan(), terms.termMonths()));
        rules.addAll(List.of(
                FieldWithinLimit.day("licenceEndOn", terms.licenceEndOn()),
                FieldWithinLimit.text("feeBasisNote", terms.feeBasisNote(), NOTE),
                FieldWithinLimit.form("contactRole", terms.contactRole(), ROLE),
                FieldWithinLimit.text("supportOffer", terms.supportOffer(), NOTE)));
        rules.addAll(others(terms));
        return List.copyOf(rules);
    }

    /** Few enough to be compared, and no two alike: which of them a taker means is known by what it says. */
    private static List<BusinessRule> others(OfferTerms terms) {
        List<OfferVariant> others = terms.others();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.list("alternatives", others, OfferTerms.MOST_VARIANTS - 1));
        Set<OfferVariant> seen = new HashSet<>(others);
        seen.add(new OfferVariant(terms.feePlan(), terms.termMonths()));
        rules.add(new FieldWithinLimit("alternatives", "distinct", seen.size() == others.size() + 1));
        for (int i = 0; i < others.size(); i++) {
            OfferVariant other = others.get(i);
            rules.addAll(variant("alternatives[" + i + "].", other.feePlan(), other.termMonths()));
        }
        return rules;
    }

    private static List<BusinessRule> variant(String place, FeePlan plan, @Nullable Integer termMonths) {
        String field = place + "feePlan.";
        List<BusinessRule> rules = new ArrayList<>(instalments(field, plan));
        rules.addAll(deferral(field + "deferral.", plan.deferral()));
        rules.addAll(List.of(
                FieldWithinLimit.number(field + "amountFen", plan.amountFen(), 0, Money.MAX_FEN),
                FieldWithinLimit.number(field + "entryFen", plan.entryFen(), 0, Money.MAX_FEN),
                FieldWithinLimit.number(field + "royaltyBasisPoints", plan.royaltyBasisPoints(), 0, WHOLE_BASIS_POINTS),
                FieldWithinLimit.text(field + "royaltyDefinition", plan.royaltyDefinition(), NOTE),
                FieldWithinLimit.number(field + "royaltyPeriodMonths", plan.royaltyPeriodMonths(), 1, 12),
                FieldWithinLimit.number(field + "royaltyMinimumFen", plan.royaltyMinimumFen(), 0, Money.MAX_FEN),
                FieldWithinLimit.number(place + "termMonths", termMonths, 1, LONGEST_TERM_MONTHS)));
        return rules;
    }

    private static List<BusinessRule> deferral(String field, @Nullable Deferral deferral) {
        if (deferral == null) {
            return List.of();
        }
        return List.of(
                FieldWithinLimit.number(field + "trialMonths", deferral.trialMonths(), 0, LONGEST_TRIAL_MONTHS),
                FieldWithinLimit.number(field + "declineMonths", deferral.declineMonths(), 0, LONGEST_TRIAL_MONTHS),
                FieldWithinLimit.number(field + "longStopMonths", deferral.longStopMonths(), 0, LONGEST_TERM_MONTHS),
                FieldWithinLimit.text(field + "declineDuties", deferral.declineDuties(), NOTE),
                FieldWithinLimit.line(field + "guaranteeReference", deferral.guaranteeReference(), EVENT));
    }

    private static List<BusinessRule> instalments(String place, FeePlan plan) {
        List<FeePlan.Instalment> tranches = plan.tranches();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.list(place + "instalments", tranches, FeePlan.MOST_INSTALMENTS));
        for (int i = 0; i < tranches.size(); i++) {
            FeePlan.Instalment tranche = tranches.get(i);
            String field = place + "instalments[%d].".formatted(i);
            rules.add(FieldWithinLimit.number(field + "amountFen", tranche.amountFen(), 0, Money.MAX_FEN));
            rules.add(FieldWithinLimit.number(
                    field + "dueAfterMonths", tranche.dueAfterMonths(), 0, LONGEST_TERM_MONTHS));
            rules.add(FieldWithinLimit.text(field + "dueUpon", tranche.dueUpon(), EVENT));
        }
        return rules;
    }
}
