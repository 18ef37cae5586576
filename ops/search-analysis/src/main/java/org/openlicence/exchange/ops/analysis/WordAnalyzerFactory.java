package org.openlicence.exchange.ops.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** Elasticsearch analyzer {@code patent_word}. Han text as words of the smartcn dictionary: for the subfield that ranks whole words higher. */
@NamedComponent("patent_word")
public final class WordAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new PatentAnalyzer(HanTokens.WORDS);
    }
}
