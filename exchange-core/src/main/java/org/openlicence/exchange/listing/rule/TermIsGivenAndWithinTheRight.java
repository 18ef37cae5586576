package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The offer says how long a licence runs, and no declared last day lies before the filing or past the life of the right
 * (Civil Code art. 865). A term in months is cut at the end of the right, so it needs no bound here.
 *
 * @param termMonths term of each licence; absent when only a last day bounds it
 * @param licenceEndOn last day on which any licence may run; absent when only months bound it
 * @param expiresOn first day after the life of the right; absent when unknown, and then no term can be judged
 * @param on the legal day judged
 */
@Rule(code = "OL-12", law = Law.IR, article = "85")
public record TermIsGivenAndWithinTheRight(
        @Nullable Integer termMonths,
        @Nullable LocalDate licenceEndOn,
        @Nullable LocalDate expiresOn,
        LocalDate on) implements BusinessRule {
    /** The term of every variant; the first that does not hold says why. */
    public static TermIsGivenAndWithinTheRight of(OfferTerms terms, @Nullable LocalDate expiresOn, LocalDate on) {
        List<TermIsGivenAndWithinTheRight> each = terms.variants().stream()
                .map(variant ->
                        new TermIsGivenAndWithinTheRight(variant.termMonths(), variant.licenceEndOn(), expiresOn, on))
                .toList();
        return each.stream().filter(rule -> !rule.holds()).findFirst().orElse(each.getFirst());
    }

    @Override
    public boolean holds() {
        return problem().equals("none");
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of(
                "problem",
                problem(),
                "licenceEndOn",
                String.valueOf(licenceEndOn),
                "expiresOn",
                String.valueOf(expiresOn));
    }

    private String problem() {
        if (termMonths == null && licenceEndOn == null) {
            return "missing";
        }
        if (termMonths != null && termMonths <= 0) {
            return "months";
        }
        if (expiresOn == null) {
            return "expiry-unknown";
        }
        if (licenceEndOn != null && licenceEndOn.isBefore(on)) {
            return "past";
        }
        return licenceEndOn != null && !licenceEndOn.isBefore(expiresOn) ? "beyond-right" : "none";
    }
}
