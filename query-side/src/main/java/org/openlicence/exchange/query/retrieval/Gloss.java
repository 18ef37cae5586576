package org.openlicence.exchange.query.retrieval;

import java.util.List;

/** Word-by-word English of Chinese, good enough to be found by, never to be shown as a translation. */
public interface Gloss {
    /** English words of a Chinese text in its order; what is not Chinese stays as it is. Empty when nothing is known. */
    String english(String chinese);

    /** Words to look for: the same with a second meaning of each word; one that does not fit mostly matches nothing. */
    String words(String chinese);

    /** Words a Chinese text is found by: all that each of its words may mean, since others name the same thing otherwise. */
    String synonyms(String chinese);

    /** Chinese words that mean an English term, best known first; empty when there is none. */
    List<String> chinese(String english);
}
