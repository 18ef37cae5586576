package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The fee lies within what is generally accepted. A soft stop: above it the registrar decides with a written reason.
 *
 * @param plans fee plan of every variant of the offer, the first first
 * @param ceilings figures in force on the day judged; absent ones bind nobody
 */
@Rule(code = "OL-14", law = Law.CNIPA_FEES, article = "ceilings")
public record FeeIsNotAboveCeiling(List<FeePlan> plans, Ceilings ceilings) implements BusinessRule {
    public FeeIsNotAboveCeiling {
        plans = List.copyOf(plans);
    }

    public FeeIsNotAboveCeiling(FeePlan plan, Ceilings ceilings) {
        this(List.of(plan), ceilings);
    }

    public static FeeIsNotAboveCeiling of(OfferTerms terms, Ceilings ceilings) {
        return new FeeIsNotAboveCeiling(
                terms.variants().stream().map(OfferTerms::feePlan).toList(), ceilings);
    }

    @Override
    public boolean holds() {
        return above().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("above", String.join(", ", above()));
    }

    /**
     * @param fixedFen lump sum, entry fee or the sum of all instalments, fen
     * @param salesBasisPoints royalty on net sales
     * @param profitBasisPoints royalty on profit
     */
    public record Ceilings(
            @Nullable Long fixedFen,
            @Nullable Long salesBasisPoints,
            @Nullable Long profitBasisPoints) {
        /** The ceilings in force on a day. */
        public static Ceilings on(LocalDate day, PolicyBook policies) {
            return new Ceilings(
                    figure("fee.ceiling.fixed", day, policies),
                    figure("fee.ceiling.royalty-on-sales", day, policies),
                    figure("fee.ceiling.royalty-on-profit", day, policies));
        }

        private static @Nullable Long figure(String key, LocalDate day, PolicyBook policies) {
            return policies.has(key, "CN", day) ? policies.figure(key, day).value() : null;
        }
    }

    private List<String> above() {
        return FeeIsComputable.placed(plans, this::above);
    }

    private List<String> above(FeePlan plan) {
        List<String> above = new ArrayList<>();
        compare(above, "amountFen", plan.amountFen(), ceilings.fixedFen());
        compare(above, "entryFen", plan.entryFen(), ceilings.fixedFen());
        if (plan.inInstalments()) {
            compare(above, "instalments", plan.fixedFen(), ceilings.fixedFen());
        }
        FeePlan.RoyaltyBase base = plan.royaltyBase();
        if (base != null) {
            Long ceiling =
                    switch (base) {
                        case NET_SALES -> ceilings.salesBasisPoints();
                        case PROFIT -> ceilings.profitBasisPoints();
                    };
            compare(above, "royaltyBasisPoints", plan.royaltyBasisPoints(), ceiling);
        }
        return above;
    }

    private static void compare(List<String> above, String field, @Nullable Number value, @Nullable Long ceiling) {
        if (value != null && ceiling != null && value.longValue() > ceiling) {
            above.add(field + " > " + ceiling);
        }
    }
}
