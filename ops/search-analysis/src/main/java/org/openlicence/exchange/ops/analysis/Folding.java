package org.openlicence.exchange.ops.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * Characters that are written in several ways, brought to one: full and half width, subscripts, compatibility units and
 * ideographs, dashes and apostrophes, traditional to simplified Chinese (繁体转简体) character by character.
 *
 * <p>No choice of words: 資訊 becomes 资讯, not 信息. Characters beyond the Basic Multilingual Plane are left alone.
 */
final class Folding {

    private static final String TRADITIONAL_SIMPLIFIED = "traditional-simplified.txt";

    /** First and last character of the blocks whose compatibility form is taken. */
    private static final int[][] COMPATIBILITY = {
        {0x00B2, 0x00B3}, // superscript two and three
        {0x00B5, 0x00B5}, // micro sign
        {0x00B9, 0x00B9}, // superscript one
        {0x2070, 0x209C}, // superscripts and subscripts
        {0x2100, 0x2138}, // letter-like: degree Celsius, Kelvin, Angstrom
        {0x2160, 0x217F}, // Roman numerals
        {0x2F00, 0x2FD5}, // Kangxi radicals
        {0x3000, 0x3000}, // ideographic space
        {0x3300, 0x33FF}, // squared units
        {0xF900, 0xFAD9}, // compatibility ideographs
        {0xFB00, 0xFB06}, // Latin ligatures
        {0xFF01, 0xFFEE}, // full and half width
    };

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2212\uFF0D";
    private static final String APOSTROPHES = "\u2019\u02BC\uFF07";

    /** The whole table, built once for every analyzer of the node. */
    static final NormalizeCharMap TABLE = table();

    private Folding() {}

    private static NormalizeCharMap table() {
        Map<String, String> simplified = traditionalToSimplified();
        Map<String, String> folds = new HashMap<>(simplified);
        for (int[] block : COMPATIBILITY) {
            for (int c = block[0]; c <= block[1]; c++) {
                String character = Character.toString(c);
                String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
                if (!plain.equals(character)) {
                    folds.put(character, simplified.getOrDefault(plain, plain));
                }
            }
        }
        DASHES.chars().forEach(c -> folds.put(Character.toString(c), "-"));
        APOSTROPHES.chars().forEach(c -> folds.put(Character.toString(c), "'"));
        var builder = new NormalizeCharMap.Builder();
        folds.forEach(builder::add);
        return builder.build();
    }

    /** Reads the shipped pairs; a missing or broken resource stops the plugin at its first use. */
    static Map<String, String> traditionalToSimplified() {
        try (var in = Folding.class.getResourceAsStream(TRADITIONAL_SIMPLIFIED)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + TRADITIONAL_SIMPLIFIED);
            }
            Map<String, String> pairs = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .forEach(pair -> pairs.put(pair.substring(0, 1), pair.substring(1)));
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + TRADITIONAL_SIMPLIFIED, e);
        }
    }
}
