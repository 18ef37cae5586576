package org.openlicence.exchange.query.standingmatch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand and a patent that may fit.
 *
 * @param score basis points, as of the last event that touched either
 * @param ticks the elements the demand tells, in their order
 * @param missing elements the demand does not tell
 * @param price the least due at conclusion against the budget
 * @param maturity of the patent against what the demand needs
 * @param refusals how often introductions of the patent came to nothing for a reason of its own
 * @param penalty what these take off the score, basis points; within {@code score} already
 * @param refusedFor why this very pair came to nothing before; absent when it did not
 * @param hidden whether the demander keeps its name from the public; then nobody but itself is shown the pair
 * @param foundAt when the event happened that brought them together
 */
public record StandingMatch(
        String demandId,
        String demanderId,
        String patentId,
        List<String> ownerIds,
        int score,
        List<Tick> ticks,
        List<String> missing,
        Price price,
        Maturity maturity,
        int refusals,
        int penalty,
        @Nullable String refusedFor,
        boolean hidden,
        Instant foundAt) {
    public StandingMatch {
        ownerIds = List.copyOf(ownerIds);
        ticks = List.copyOf(ticks);
        missing = List.copyOf(missing);
    }

    /**
     * One element compared.
     *
     * @param element MATERIAL, METHOD, EFFECT, PRODUCT, APPLICATION
     * @param coverage share of the demand's words found in the patent, basis points
     * @param fits whether that is enough
     * @param wanted what the demand says of it
     * @param offered the sentence of the patent nearest to it; absent when none has a word of it
     */
    public record Tick(
            String element,
            int coverage,
            boolean fits,
            String wanted,
            @Nullable String offered) {}

    /** Against what is wanted: WITHIN, ABOVE or UNKNOWN. */
    public enum Fit {
        WITHIN,
        ABOVE,
        UNKNOWN
    }

    /** @param budgetFen absent when the demand names none */
    public record Price(long dueFen, @Nullable Long budgetFen, Fit fit) {}

    /** @param offered readiness of the patent @param needed least readiness for this way of working together */
    public record Maturity(
            @Nullable Integer offered, @Nullable Integer needed, Fit fit) {}

    static String id(String demandId, String patentId) {
        return demandId + "|" + patentId;
    }

    /** Elements that fit. */
    public List<String> fitting() {
        return ticks.stream().filter(Tick::fits).map(Tick::element).toList();
    }

    StandingMatch refused(String reason) {
        return new StandingMatch(
                demandId,
                demanderId,
                patentId,
                ownerIds,
                score,
                ticks,
                missing,
                price,
                maturity,
                refusals,
                penalty,
                reason,
                hidden,
                foundAt);
    }
}
