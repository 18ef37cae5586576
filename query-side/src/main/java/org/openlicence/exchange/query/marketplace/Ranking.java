package org.openlicence.exchange.query.marketplace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.query.retrieval.Ranked;

/**
 * How the hits of a page came into their order.
 *
 * @param meaning whether meaning had a part
 * @param version of the weights of the score
 * @param terms every term of the score by patent id; empty for an order that no score makes, and for hits beyond the candidates
 * @param families by the patent that stands for it, the others of its family that were found
 */
public record Ranking(
        MeaningUse meaning, String version, @JsonIgnore Map<String, Ranked> terms, Map<String, List<String>> families) {
    public Ranking {
        terms = Map.copyOf(terms);
        families = Map.copyOf(families);
    }
}
