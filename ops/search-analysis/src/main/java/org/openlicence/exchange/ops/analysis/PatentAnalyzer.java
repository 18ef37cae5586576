package org.openlicence.exchange.ops.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;

/**
 * Mixed Chinese and English patent text to tokens: folded, split by script, compounds kept whole and in parts, English stemmed.
 *
 * <p>Tokens with a digit (formulas, quantities, symbols of classes, document numbers) are never stemmed.
 */
final class PatentAnalyzer extends Analyzer {

    private final HanTokens hanTokens;

    PatentAnalyzer(HanTokens hanTokens) {
        this.hanTokens = hanTokens;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new MappingCharFilter(Folding.TABLE, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
        return new MappingCharFilter(Folding.TABLE, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new PatentTokenizer();
        TokenStream tokens = new EnglishPossessiveFilter(new LowerCaseFilter(tokenizer));
        tokens = switch (hanTokens) {
            case BIGRAMS -> new CJKBigramFilter(tokens);
            case CHARACTERS_AND_BIGRAMS -> new PlaceEachFilter(new CJKBigramFilter(tokens, allScripts(), true));
            case WORDS -> new HanWordFilter(tokens);
        };
        tokens = new StopFilter(new CompoundFilter(tokens), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(new DigitKeywordFilter(tokens)));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new LowerCaseFilter(in);
    }

    private static int allScripts() {
        return CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    }
}
