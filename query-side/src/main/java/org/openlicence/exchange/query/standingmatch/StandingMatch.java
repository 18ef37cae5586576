package org.openlicence.exchange.query.standingmatch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand and a patent that may fit.
 *
 * @param listingId the offer it was compared with
 * @param score basis points, as of the last event that touched either
 * @param terms what the score is made of
 * @param ticks the elements the demand tells, in their order
 * @param missing elements the demand does not tell
 * @param price the least due at conclusion against the budget
 * @param maturity of the patent against what the demand needs
 * @param refusals how often the patent was refused for a reason of its own, or this pair put aside by a broker
 * @param refusedFor why a side refused this very pair before; absent when none did
 * @param hidden whether the demander keeps its name from the public; then nobody but itself is shown the pair
 * @param foundAt when the event happened that first brought them together
 */
public record StandingMatch(
        String demandId,
        String demanderId,
        String patentId,
        String listingId,
        List<String> ownerIds,
        int score,
        Terms terms,
        List<Tick> ticks,
        List<String> missing,
        Price price,
        Maturity maturity,
        int refusals,
        @Nullable String refusedFor,
        boolean hidden,
        Instant foundAt) {
    public StandingMatch {
        ownerIds = List.copyOf(ownerIds);
        ticks = List.copyOf(ticks);
        missing = List.copyOf(missing);
    }

    /**
     * What the score adds up from, each weighted already, basis points.
     *
     * @param penalty taken off for refusals of the patent
     * @param pairPenalty taken off because a side refused this very pair
     */
    public record Terms(int elements, int whole, int price, int maturity, int penalty, int pairPenalty) {
        /** Before this pair was refused. */
        int before() {
            return Math.max(0, elements + whole + price + maturity - penalty);
        }

        int score() {
            return Math.max(0, before() - pairPenalty);
        }
    }

    /**
     * One element compared.
     *
     * @param element MATERIAL, METHOD, EFFECT, PRODUCT, APPLICATION
     * @param coverage how much of what the demand wants is in the patent, by words or by meaning, whichever is more; basis points
     * @param fits whether that is enough
     * @param wanted what the demand says of it
     * @param offered the sentence of the patent nearest to it; absent when nothing of it is alike
     * @param byMeaning whether meaning brought them together, not the same words
     */
    public record Tick(
            String element,
            int coverage,
            boolean fits,
            String wanted,
            @Nullable String offered,
            boolean byMeaning) {}

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

    String id() {
        return id(demandId, patentId);
    }

    /** Elements that fit. */
    public List<String> fitting() {
        return ticks.stream().filter(Tick::fits).map(Tick::element).toList();
    }

    /** What refusals of the patent take off the score, basis points. */
    public int penalty() {
        return terms.penalty();
    }

    StandingMatch foundAt(Instant before) {
        return with(terms, refusals, refusedFor, before);
    }

    /** The same with what came of the patent since. */
    StandingMatch after(Refused refused, StandingFigures figures) {
        Terms anew = new Terms(
                terms.elements(),
                terms.whole(),
                terms.price(),
                terms.maturity(),
                figures.penaltyOf(refused),
                figures.pairPenaltyOf(refused));
        return with(anew, refused.times(), refused.pairFor(), foundAt);
    }

    private StandingMatch with(Terms anew, int times, @Nullable String reason, Instant since) {
        return new StandingMatch(
                demandId,
                demanderId,
                patentId,
                listingId,
                ownerIds,
                anew.score(),
                anew,
                ticks,
                missing,
                price,
                maturity,
                times,
                reason,
                hidden,
                since);
    }
}
