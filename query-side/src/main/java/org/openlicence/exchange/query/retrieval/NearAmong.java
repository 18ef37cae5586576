package org.openlicence.exchange.query.retrieval;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
     * @param market all documents the nearest is looked for among; its filters are met by what is found
     * @param ids the few
     * @param above by how much the cosine exceeds at least what a search asks
     * @return ids near in some language; none when the question has no vector
     * @throws IndexUnavailable while the index cannot be searched
     */
    public Set<String> of(Question question, Sought market, Collection<String> ids, double above) {
        Map<Language, float[]> vectors = new TreeMap<>(question.vectors());
        List<Object> among = new ArrayList<>(market.filters());
        among.add(SearchLeg.ids(ids));
        List<Map<String, Object>> legs = new ArrayList<>();
        vectors.forEach((language, vector) -> {
            legs.add(SearchLeg.nearest(SearchFields.whole(language), vector, market.filters(), SOME));
            legs.add(SearchLeg.nearest(SearchFields.whole(language), vector, among, ids.size()));
            legs.add(SearchLeg.nearest(SearchFields.passages(language) + ".vector", vector, among, ids.size()));
        });
        List<Map<String, Double>> answers = new Legs(client, market).scores(legs);
        ScoreWeights weights = retrieval.weights();
        Set<String> near = new HashSet<>();
        int leg = 0;
        for (Language language : vectors.keySet()) {
            double best = answers.get(leg).values().stream()
                    .mapToDouble(SearchLeg::cosine)
                    .max()
                    .orElse(0);
            Map<String, Double> whole = answers.get(leg + 1);
            answers.get(leg + 2).forEach((id, passage) -> {
                boolean close = SearchLeg.cosine(passage) >= weights.least(language) + above;
                if (close && SearchLeg.cosine(whole.getOrDefault(id, 0.0)) >= best - weights.behind()) {
                    near.add(id);
                }
            });
            leg += 3;
        }
        return near;
    }
}
