package org.openlicence.exchange.query.retrieval.measure;

/** Ways of ranking that are compared. */
public enum Ranker {
    /** BM25 over all text of a document with the plain standard analyser: what a search server does by itself. */
    BASELINE,
    /** The exchange by words alone, across languages by the gloss. */
    WORDS,
    /** The exchange by meaning alone. */
    MEANING,
    /** The exchange as people use it. */
    FUSED
}
