package org.openlicence.exchange.listing.rule;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A compensation fund stands in for a fee that is one sum. It sets its share aside by a principal that is known when it is called, once for
 * each licence; instalments and running shares become known, and late, one by one.
 *
 * <p>Source: decision of this exchange.
 *
 * @param plans fee plan of every variant of the offer, the first first
 */
@Rule(code = "OL-19", law = Law.DESIGN, article = "risk-compensation")
public record FundGuaranteesOneSum(List<FeePlan> plans) implements BusinessRule {
    public FundGuaranteesOneSum {
        plans = List.copyOf(plans);
    }

    public static FundGuaranteesOneSum of(OfferTerms terms) {
        return new FundGuaranteesOneSum(
                terms.variants().stream().map(OfferTerms::feePlan).toList());
    }

    @Override
    public boolean holds() {
        return beyond().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("then", String.join(", ", beyond()));
    }

    private List<String> beyond() {
        return FeeIsComputable.placed(plans, FundGuaranteesOneSum::beyond);
    }

    /** How the fee of a plan is paid that no fund guarantees; nothing for others. */
    private static List<String> beyond(FeePlan plan) {
        Deferral deferral = plan.deferral();
        boolean covered = deferral == null
                || deferral.guarantee() != Deferral.Guarantee.FUND
                || deferral.following() == Deferral.Then.ONE_SUM;
        return covered ? List.of() : List.of(deferral.following().name());
    }
}
