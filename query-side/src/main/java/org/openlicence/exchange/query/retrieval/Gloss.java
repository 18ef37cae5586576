package org.openlicence.exchange.query.retrieval;

import java.util.List;

/** Word-by-word English of Chinese, good enough to be found by, never to be shown as a translation. */
public interface Gloss {
    /** English words of a Chinese text in its order; what is not Chinese stays as it is. Empty when nothing is known. */
    String english(String chinese);

    /** The same with further meanings of each word: words that do not fit match nothing, where a reader would be misled. */
    String words(String chinese);

    /** Chinese words that mean an English term, best known first; empty when there is none. */
    List<String> chinese(String english);
}
