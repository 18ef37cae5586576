package org.openlicence.exchange.query.standingmatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.ReadText.Near;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Fit;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Maturity;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Price;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Terms;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Tick;

/** How well a patent answers a demand. Pure: the same words, nearness and figures give the same score. */
final class Comparison {
    private static final int WHOLE = 10_000;

    private final StandingFigures figures;

    Comparison(StandingFigures figures) {
        this.figures = figures;
    }

    StandingMatch of(OpenDemand demand, OfferWords words, PairMeaning meaning, Refused refused, Instant foundAt) {
        OfferedTechnology offer = words.offer();
        List<Tick> ticks = ticks(demand, words, meaning);
        Price price = price(demand, offer);
        Maturity maturity = maturity(demand.cooperation(), offer);
        int elements = ticks.isEmpty()
                ? 0
                : (int) ticks.stream().mapToInt(Tick::coverage).average().orElse(0);
        int whole = Math.max(figures.points(meaning.whole()), coverage(wordsOf(demand), words.all()));
        Terms terms = new Terms(
                weighted(figures.elements(), elements),
                weighted(figures.text(), whole),
                weighted(figures.price(), points(price.fit())),
                weighted(figures.maturity(), points(maturity.fit())),
                figures.penaltyOf(refused),
                figures.pairPenaltyOf(refused));
        return new StandingMatch(
                demand.demandId(),
                demand.demanderId(),
                offer.patentId(),
                offer.listingId(),
                offer.ownerIds(),
                terms.score(),
                terms,
                ticks,
                demand.words().missing().stream().sorted().map(Enum::name).toList(),
                price,
                maturity,
                refused.times(),
                refused.pairFor(),
                demand.hidden(),
                foundAt);
    }

    /**
     * Whether they are worth showing: something of substance fits, not only the price. A pair a side refused stays, at the end
     * of the list and with its reason.
     */
    boolean worthShowing(StandingMatch match) {
        return match.terms().before() >= figures.least()
                && match.ticks().stream().anyMatch(Tick::fits);
    }

    /** Every word of a demand. */
    static Set<String> wordsOf(OpenDemand demand) {
        Set<String> all = new LinkedHashSet<>(SignificantWords.of(demand.words().titleEn()));
        all.addAll(SignificantWords.of(demand.wanted()));
        return all;
    }

    private static int weighted(int weight, int points) {
        return (int) ((long) weight * points / WHOLE);
    }

    /** Single elements are near to many texts: one is ticked by meaning alone only where the texts as a whole are near. */
    private List<Tick> ticks(OpenDemand demand, OfferWords words, PairMeaning meaning) {
        boolean near = figures.points(meaning.whole()) >= figures.byMeaning();
        List<Tick> ticks = new ArrayList<>();
        demand.elements().forEach((element, wanted) -> {
            Set<String> asked = SignificantWords.of(wanted);
            Near passage = near ? meaning.elements().get(element) : null;
            int byWords = coverage(asked, words.all());
            int byMeaning = figures.points(passage);
            boolean nearer = passage != null && byMeaning > byWords;
            int coverage = Math.max(byWords, byMeaning);
            ticks.add(new Tick(
                    element.name(),
                    coverage,
                    coverage >= figures.fits(),
                    wanted,
                    nearer ? passage.passage() : words.nearest(asked),
                    nearer));
        });
        return ticks;
    }

    /** Share of the words asked for that are there, basis points. */
    private static int coverage(Set<String> asked, Set<String> there) {
        long shared = asked.stream().filter(there::contains).count();
        return asked.isEmpty() ? 0 : (int) (shared * WHOLE / asked.size());
    }

    private static Price price(OpenDemand demand, OfferedTechnology offer) {
        Long budget = demand.budgetFen();
        Fit fit = budget == null ? Fit.UNKNOWN : offer.dueFen() <= budget ? Fit.WITHIN : Fit.ABOVE;
        return new Price(offer.dueFen(), budget, fit);
    }

    private Maturity maturity(@Nullable String cooperation, OfferedTechnology offer) {
        Integer needed = cooperation == null
                ? null
                : switch (cooperation) {
                    case "LICENCE", "TRANSFER" -> figures.readyForLicence();
                    case "COMMISSIONED", "COOPERATIVE" -> figures.readyForDevelopment();
                    default -> null;
                };
        Integer ready = offer.maturity();
        Fit fit = needed == null || ready == null ? Fit.UNKNOWN : ready >= needed ? Fit.WITHIN : Fit.ABOVE;
        return new Maturity(ready, needed, fit);
    }

    private static int points(Fit fit) {
        return switch (fit) {
            case WITHIN -> WHOLE;
            case UNKNOWN -> WHOLE / 2;
            case ABOVE -> 0;
        };
    }
}
