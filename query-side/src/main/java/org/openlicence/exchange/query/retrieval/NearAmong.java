package org.openlicence.exchange.query.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of a few documents a question finds by meaning. A nearest neighbour always exists; so one counts whose nearest
 * passage is near by itself, by more than a search asks, and that as a whole is not much further than the nearest of all there are.
 */
public final class NearAmong {
    /** The nearest is looked for among so many, since the index guesses when it is asked for one. */
    private static final int SOME = 10;

    private final ElasticsearchClient client;
    private final Retrieval retrieval;

    public NearAmong(ElasticsearchClient client, Retrieval retrieval) {
        this.client = client;
        this.retrieval = retrieval;
    }

    /**
     * One question.
     *
     * @param market all documents the nearest is looked for among, in the same index for all; its filters are met by what is found
     */
    public record Among(Question question, Sought market) {
        private Map<Language, float[]> vectors() {
            return new TreeMap<>(question.vectors());
        }
    }

    /**
     * Many questions in one request.
     *
     * @param ids the few
     * @param above by how much the cosine exceeds at least what a search asks
     * @return for each question, in their order, the ids near in some language; none when it has no vector
     * @throws IndexUnavailable while the index cannot be searched
     * @throws IllegalStateException when the index refuses one of them
     */
    public List<Set<String>> of(List<Among> asked, Collection<String> ids, double above) {
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> legs =
                asked.stream().flatMap(each -> legs(each, ids).stream()).toList();
        Iterator<Map<String, Double>> answers =
                new Legs(client, asked.getFirst().market()).scores(legs).iterator();
        ScoreWeights weights = retrieval.weights();
        List<Set<String>> found = new ArrayList<>();
        for (Among each : asked) {
            Set<String> near = new HashSet<>();
            for (Language language : each.vectors().keySet()) {
                double best = answers.next().values().stream()
                        .mapToDouble(SearchLeg::cosine)
                        .max()
                        .orElse(0);
                Map<String, Double> whole = answers.next();
                answers.next().forEach((id, passage) -> {
                    boolean close = SearchLeg.cosine(passage) >= weights.least(language) + above;
                    if (close && SearchLeg.cosine(whole.getOrDefault(id, 0.0)) >= best - weights.behind()) {
                        near.add(id);
                    }
                });
            }
            found.add(near);
        }
        return found;
    }

    /** Three for each language: the nearest whole texts of all, those of the few, and their passages. */
    private static List<Map<String, Object>> legs(Among asked, Collection<String> ids) {
        List<Object> among = new ArrayList<>(asked.market().filters());
        among.add(SearchLeg.ids(ids));
        List<Map<String, Object>> legs = new ArrayList<>();
        asked.vectors().forEach((language, vector) -> {
            String whole = SearchFields.whole(language);
            legs.add(SearchLeg.nearest(whole, vector, asked.market().filters(), SOME));
            legs.add(SearchLeg.nearest(whole, vector, among, ids.size()));
            legs.add(SearchLeg.nearest(SearchFields.passages(language) + ".vector", vector, among, ids.size()));
        });
        return legs;
    }
}
