package org.openlicence.exchange.query.standingmatch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.ReadText;

/**
 * Weights and thresholds of the comparison, in basis points; decisions of this exchange, dated in the policy book.
 *
 * @param candidates most pairs that are compared for one event, the nearest first
 * @param byMeaning least nearness of the whole texts, as a share, of a pair of which no element fits by its words
 * @param whole cosines between which nearness of whole texts counts from nothing to all, by the language of the model
 * @param element the same of an element and the nearest passage
 */
record StandingFigures(
        int candidates,
        int fits,
        int least,
        int elements,
        int text,
        int price,
        int maturity,
        int penalty,
        int mostPenalty,
        int pairPenalty,
        int readyForLicence,
        int readyForDevelopment,
        int byMeaning,
        Map<Language, Near> whole,
        Map<Language, Near> element) {
    private static final int WHOLE = 10_000;

    /** @param least cosine that counts nothing @param same cosine that counts as the same, both in ten-thousandths */
    record Near(int least, int same) {
        int points(double cosine) {
            return Math.clamp(Math.round((cosine * WHOLE - least) * WHOLE / (same - least)), 0, WHOLE);
        }
    }

    static StandingFigures on(LocalDate day, PolicyBook policies) {
        return new StandingFigures(
                figure("candidates", day, policies),
                figure("element-fits", day, policies),
                figure("score.least", day, policies),
                figure("weight.elements", day, policies),
                figure("weight.whole", day, policies),
                figure("weight.price", day, policies),
                figure("weight.maturity", day, policies),
                figure("penalty.refusal", day, policies),
                figure("penalty.most", day, policies),
                figure("penalty.pair", day, policies),
                figure("maturity.licence", day, policies),
                figure("maturity.development", day, policies),
                figure("meaning.least", day, policies),
                near("near", day, policies),
                near("element", day, policies));
    }

    private static Map<Language, Near> near(String kind, LocalDate day, PolicyBook policies) {
        Map<Language, Near> near = new EnumMap<>(Language.class);
        near.put(
                Language.ZH,
                new Near(figure(kind + ".zh.least", day, policies), figure(kind + ".zh.same", day, policies)));
        near.put(
                Language.EN,
                new Near(figure(kind + ".en.least", day, policies), figure(kind + ".en.same", day, policies)));
        return near;
    }

    /** Nearness of the whole texts as a share, basis points; nothing where they were not compared. */
    int points(PairMeaning.@Nullable Whole near) {
        Near between = near == null ? null : whole.get(near.language());
        return near == null || between == null ? 0 : between.points(near.cosine());
    }

    /** Nearness of an element to its passage as a share, basis points. */
    int points(ReadText.@Nullable Near near) {
        Near between = near == null ? null : element.get(near.language());
        return near == null || between == null ? 0 : between.points(near.cosine());
    }

    /** What refusals of a patent take off, at most the limit. */
    int penaltyOf(Refused refused) {
        return Math.min(mostPenalty, refused.times() * penalty);
    }

    int pairPenaltyOf(Refused refused) {
        return refused.pairFor() == null ? 0 : pairPenalty;
    }

    private static int figure(String key, LocalDate day, PolicyBook policies) {
        return policies.figure("standing-match." + key, day).intValue();
    }
}
