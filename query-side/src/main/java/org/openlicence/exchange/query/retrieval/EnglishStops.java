package org.openlicence.exchange.query.retrieval;

import java.util.Set;

/** English words that say nothing about what is looked for. */
final class EnglishStops {
    private static final Set<String> WORDS = Set.of(
            ("a an and are as at be been but by can do does for from had has have how i if in into is it its me my no not of"
                            + " on or our out said so some such that the their them then there these they this those to too up"
                            + " us was we were what when where which who why will with without would you your need want looking"
                            + " method methods device devices system systems apparatus comprising invention provided")
                    .split(" "));

    private EnglishStops() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
