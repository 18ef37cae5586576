package org.openlicence.exchange.listing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The fee method and its figures are complete, so that anyone can reckon what is due, and nothing contradicts them.
 *
 * @param plans fee plan of every variant of the offer, the first first
 */
@Rule(code = "OL-11", law = Law.PL, article = "50(1)")
public record FeeIsComputable(List<FeePlan> plans) implements BusinessRule {
    public FeeIsComputable {
        plans = List.copyOf(plans);
    }

    public FeeIsComputable(FeePlan plan) {
        this(List.of(plan));
    }

    public static FeeIsComputable of(OfferTerms terms) {
        return new FeeIsComputable(
                terms.variants().stream().map(OfferTerms::feePlan).toList());
    }

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        String kinds = plans.stream().map(plan -> plan.kind().name()).collect(Collectors.joining(", "));
        return Map.of("kind", kinds, "missing", String.join(", ", missing()));
    }

    private List<String> missing() {
        return placed(plans, plan -> new FeeGaps(plan).missing());
    }

    /** What is said of every plan, that of a further variant with its place before it. */
    static List<String> placed(List<FeePlan> plans, Function<FeePlan, List<String>> said) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            String place = i == 0 ? "" : "alternatives[" + (i - 1) + "].";
            said.apply(plans.get(i)).forEach(each -> all.add(place + each));
        }
        return all;
    }
}
