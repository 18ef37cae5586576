package org.openlicence.exchange.query.retrieval;

/** Which weights order the search now; asked anew for every search. */
@FunctionalInterface
public interface ServedWeights {
    ScoreWeights now();
}
