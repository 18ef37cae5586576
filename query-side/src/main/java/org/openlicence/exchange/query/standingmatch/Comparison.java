package org.openlicence.exchange.query.standingmatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Fit;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Maturity;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Price;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Tick;

/** How well a patent answers a demand. Pure: the same words and figures give the same score. */
final class Comparison {
    private static final int WHOLE = 10_000;

    private final StandingFigures figures;

    Comparison(StandingFigures figures) {
        this.figures = figures;
    }

    /**
     * @param cooperation COMMISSIONED, COOPERATIVE, LICENCE, TRANSFER or SERVICE; absent when the demand does not say
     * @param refusals of the patent for a reason of its own
     */
    StandingMatch of(
            RegisteredDemand demand,
            @Nullable String cooperation,
            OfferedTechnology offer,
            int refusals,
            Instant foundAt) {
        Set<String> offered = offer.words();
        List<Tick> ticks = ticks(demand.words(), offer, offered);
        Price price = price(demand, offer);
        Maturity maturity = maturity(cooperation, offer);
        int penalty = Math.min(figures.mostPenalty(), refusals * figures.penalty());
        int elements = ticks.isEmpty()
                ? 0
                : (int) ticks.stream().mapToInt(Tick::coverage).average().orElse(0);
        long score = ((long) figures.elements() * elements
                        + (long) figures.whole() * coverage(wordsOf(demand.words()), offered)
                        + (long) figures.price() * points(price.fit())
                        + (long) figures.maturity() * points(maturity.fit()))
                / WHOLE;
        return new StandingMatch(
                demand.demandId().value(),
                demand.demanderId(),
                offer.patentId(),
                offer.ownerIds(),
                (int) Math.max(0, score - penalty),
                ticks,
                demand.words().missing().stream().sorted().map(Enum::name).toList(),
                price,
                maturity,
                refusals,
                penalty,
                null,
                demand.hidden(),
                foundAt);
    }

    /** Whether they are worth showing: something of substance fits, not only the price. */
    boolean worthShowing(StandingMatch match) {
        return match.score() >= figures.least() && match.ticks().stream().anyMatch(Tick::fits);
    }

    /** Every word of a demand. */
    static Set<String> wordsOf(PublicWords words) {
        Set<String> all = new LinkedHashSet<>();
        all.addAll(SignificantWords.of(words.title()));
        all.addAll(SignificantWords.of(words.titleEn()));
        all.addAll(SignificantWords.of(words.problem()));
        for (Element element : Element.values()) {
            all.addAll(SignificantWords.of(words.of(element)));
        }
        return all;
    }

    private List<Tick> ticks(PublicWords words, OfferedTechnology offer, Set<String> offered) {
        List<Tick> ticks = new ArrayList<>();
        for (Element element : Element.values()) {
            String wanted = words.of(element);
            Set<String> asked = SignificantWords.of(wanted);
            if (wanted != null && !asked.isEmpty()) {
                int coverage = coverage(asked, offered);
                ticks.add(
                        new Tick(element.name(), coverage, coverage >= figures.fits(), wanted, nearest(asked, offer)));
            }
        }
        return ticks;
    }

    /** The sentence with most of the words; the earlier one among equals. */
    private static @Nullable String nearest(Set<String> asked, OfferedTechnology offer) {
        String best = null;
        int most = 0;
        for (String sentence : offer.sentences().toList()) {
            Set<String> words = SignificantWords.of(sentence);
            int shared = (int) asked.stream().filter(words::contains).count();
            if (shared > most) {
                most = shared;
                best = sentence;
            }
        }
        return best;
    }

    /** Share of the words asked for that are there, basis points. */
    private static int coverage(Set<String> asked, Set<String> there) {
        long shared = asked.stream().filter(there::contains).count();
        return asked.isEmpty() ? 0 : (int) (shared * WHOLE / asked.size());
    }

    private static Price price(RegisteredDemand demand, OfferedTechnology offer) {
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
