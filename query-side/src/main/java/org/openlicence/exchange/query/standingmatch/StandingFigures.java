package org.openlicence.exchange.query.standingmatch;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;

/** Weights and thresholds of the comparison, in basis points; decisions of this exchange, dated in the policy book. */
record StandingFigures(
        int fits,
        int least,
        int elements,
        int whole,
        int price,
        int maturity,
        int penalty,
        int mostPenalty,
        int readyForLicence,
        int readyForDevelopment) {
    static StandingFigures on(LocalDate day, PolicyBook policies) {
        return new StandingFigures(
                figure("element-fits", day, policies),
                figure("score.least", day, policies),
                figure("weight.elements", day, policies),
                figure("weight.whole", day, policies),
                figure("weight.price", day, policies),
                figure("weight.maturity", day, policies),
                figure("penalty.refusal", day, policies),
                figure("penalty.most", day, policies),
                figure("maturity.licence", day, policies),
                figure("maturity.development", day, policies));
    }

    private static int figure(String key, LocalDate day, PolicyBook policies) {
        return policies.figure("standing-match." + key, day).intValue();
    }
}
