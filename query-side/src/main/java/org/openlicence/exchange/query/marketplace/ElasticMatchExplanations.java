package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.explain.Explanation;
import co.elastic.clients.elasticsearch.core.explain.ExplanationDetail;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.marketplace.MatchExplanation.Of;
import org.openlicence.exchange.query.marketplace.MatchExplanation.Part;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.Ranked;
import org.openlicence.exchange.shared.Shanghai;

/**
 * Scores as Elasticsearch explains them: a tree of sums whose leaves are words in fields and conditions. Where the fused score
 * orders, its terms are told instead, and the words share what it gives to words.
 */
final class ElasticMatchExplanations implements MatchExplanations {
    private static final Pattern WORD =
            Pattern.compile("weight\\((?:Synonym\\()?([A-Za-z.]+):(.+?)\\)? in \\d+\\).*", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("ConstantScore\\((.*)\\).*|(\\*:\\*).*", Pattern.DOTALL);

    private final MarketplaceIndex index;
    private final RankedPatents ranked;
    private final PolicyBook policies;
    private final Clock clock;

    ElasticMatchExplanations(MarketplaceIndex index, RankedPatents ranked, PolicyBook policies, Clock clock) {
        this.index = index;
        this.ranked = ranked;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public List<MatchExplanation> of(MarketplaceSearch search, List<String> patentIds) {
        if (patentIds.isEmpty()) {
            return List.of();
        }
        LocalDate today = Shanghai.dayOf(clock.instant());
        int taxMonths = ElasticMarketplaceQueries.taxMonths(policies, today);
        SearchBody body = new SearchBody(search, today, taxMonths);
        Question question = ranked.question(search, body.reading());
        Map<String, Ranked> terms = new HashMap<>();
        if (question != null) {
            // among the candidates of the page: a term counts by how it stands out among them
            SearchBody served = RankedPatents.served(question, search, today, taxMonths);
            ranked.candidates(question, served).forEach(each -> terms.put(each.id(), each));
        }
        // whoever is found by any word shares fewer of them than a search asks for
        String minimum = question != null && question.toldInWordsAlone() ? "1" : SearchBody.USUAL;
        Map<String, MatchExplanation> told = new HashMap<>();
        SearchResponse<MarketplaceDocument> found = index.search(body.explaining(patentIds, minimum));
        for (Hit<MarketplaceDocument> hit : found.hits().hits()) {
            Explanation explanation = hit.explanation();
            String id = Objects.requireNonNull(hit.id());
            if (explanation != null) {
                List<Part> parts = parts(explanation.description(), explanation.value(), explanation.details());
                Ranked fused = parts.stream().anyMatch(ElasticMatchExplanations::owner) ? null : terms.get(id);
                told.put(
                        id, fused == null ? new MatchExplanation(id, explanation.value(), parts) : fused(fused, parts));
            }
        }
        patentIds.forEach(id -> {
            Ranked fused = terms.get(id);
            if (fused != null) {
                told.computeIfAbsent(id, unexplained -> fused(fused, List.of()));
            }
        });
        return patentIds.stream()
                .filter(told::containsKey)
                .map(id -> Objects.requireNonNull(told.get(id)))
                .toList();
    }

    /** An owner's name goes before every score. */
    private static boolean owner(Part part) {
        return part.of() == Of.OWNER || part.of() == Of.OWNER_BEGUN;
    }

    private static MatchExplanation fused(Ranked ranked, List<Part> explained) {
        List<Part> words =
                explained.stream().filter(part -> part.of() == Of.WORD).toList();
        double sum = words.stream().mapToDouble(Part::weight).sum();
        List<Part> parts = new ArrayList<>();
        double weight = ranked.parts().words();
        if (sum > 0 && ranked.terms().words() > 0) {
            words.forEach(
                    word -> parts.add(new Part(Of.WORD, word.field(), word.word(), weight * word.weight() / sum)));
        } else {
            parts.add(new Part(Of.ACROSS, null, null, weight));
        }
        parts.add(new Part(Of.MEANING_ZH, null, null, ranked.parts().meaningZh()));
        parts.add(new Part(Of.MEANING_EN, null, null, ranked.parts().meaningEn()));
        parts.add(new Part(Of.OPEN_OFFER, null, null, ranked.parts().preferred()));
        return new MatchExplanation(
                ranked.id(),
                ranked.score(),
                parts.stream()
                        // a word that all candidates share weighs nothing among them, and is why they are there
                        .filter(part -> part.weight() != 0 || part.of() == Of.WORD)
                        .sorted(Comparator.comparingDouble(Part::weight).reversed())
                        .toList());
    }

    /** The leaves of the tree, the same word of the same field once, heaviest first. */
    static List<Part> parts(String description, double value, List<ExplanationDetail> details) {
        Map<List<Object>, Part> parts = new LinkedHashMap<>();
        collect(description, value, details, parts);
        return parts.values().stream()
                .sorted(Comparator.comparingDouble(Part::weight).reversed())
                .toList();
    }

    private static void collect(
            String description, double value, List<ExplanationDetail> details, Map<List<Object>, Part> parts) {
        if (value == 0) {
            return; // a condition that sifts and does not count
        }
        Matcher word = WORD.matcher(description);
        Matcher condition = CONDITION.matcher(description);
        if (word.matches()) {
            add(new Part(Of.WORD, word.group(1), word.group(2), value), parts);
        } else if (condition.matches()) {
            add(new Part(kind(condition.group(1) == null ? "" : condition.group(1)), null, null, value), parts);
        } else {
            details.forEach(detail -> collect(detail.description(), detail.value(), detail.details(), parts));
        }
    }

    private static void add(Part part, Map<List<Object>, Part> parts) {
        List<Object> key = List.of(part.of(), String.valueOf(part.field()), String.valueOf(part.word()));
        parts.merge(
                key, part, (one, other) -> new Part(one.of(), one.field(), one.word(), one.weight() + other.weight()));
    }

    private static Of kind(String condition) {
        if (condition.contains("availability:")) {
            return Of.OPEN_OFFER;
        }
        if (condition.contains("numbers:")) {
            return Of.NUMBER;
        }
        if (condition.contains("ownerFolds:")) {
            return condition.endsWith("*") ? Of.OWNER_BEGUN : Of.OWNER;
        }
        return condition.contains("ipc") ? Of.CLASS : Of.EVERYTHING;
    }
}
