package org.openlicence.exchange.ops.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Elasticsearch analyzer {@code patent_unibigram}. Han text as single characters and overlapping pairs: for titles, where a query of one character must hit. */
@NamedComponent("patent_unibigram")
public final class UnibigramAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PatentAnalyzer(HanTokens.CHARACTERS_AND_BIGRAMS);
    }
}
