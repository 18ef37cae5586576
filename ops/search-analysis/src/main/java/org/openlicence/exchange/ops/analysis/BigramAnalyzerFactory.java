package org.openlicence.exchange.ops.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Elasticsearch analyzer {@code patent_bigram}. Han text as overlapping pairs of characters: for abstracts and claims. A lone character stays one token. */
@NamedComponent("patent_bigram")
public final class BigramAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PatentAnalyzer(HanTokens.BIGRAMS);
    }
}
