package org.openlicence.exchange.listing.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.Publicity;
import org.openlicence.exchange.listing.Publicity.Problem;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * A price that a public owner agreed has been public for its days and no objection stands (Zhejiang Regulations art. 17 and
 * Shandong Regulations art. 14 give the days). Owners who did not say that they agreed it owe no publicity.
 *
 * @param problem what is wanting
 * @param endsOn last day of a running publicity, and a dash otherwise
 */
@Rule(code = "OL-15", law = Law.CPL, article = "18")
public record PriceHasBeenPublic(Problem problem, String endsOn) implements BusinessRule {
    public static PriceHasBeenPublic of(Publicity publicity, OfferTerms terms) {
        return new PriceHasBeenPublic(publicity.problem(terms), lastDay(publicity.posted()));
    }

    /** The one thing that owners must know before they consent: to this price they cannot come back. */
    public static PriceHasBeenPublic notVoid(Publicity publicity, OfferTerms terms) {
        Problem problem = publicity.problem(terms);
        return new PriceHasBeenPublic(problem == Problem.VOID ? problem : Problem.NONE, "-");
    }

    @Override
    public boolean holds() {
        return problem == Problem.NONE;
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("problem", problem.name(), "endsOn", endsOn);
    }

    private static String lastDay(Publicity.@Nullable Posted posted) {
        return posted == null || posted.endsOn() == null ? "-" : posted.endsOn().toString();
    }
}
