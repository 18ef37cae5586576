package org.openlicence.exchange.query.standingmatch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An offer with its words taken apart once, to be held against many demands. */
record OfferWords(OfferedTechnology offer, Set<String> all, List<Sentence> sentences) {
    /** @param words what of it is compared */
    record Sentence(String text, Set<String> words) {}

    static OfferWords of(OfferedTechnology offer) {
        List<Sentence> sentences = offer.sentences()
                .map(text -> new Sentence(text, SignificantWords.of(text)))
                .toList();
        Set<String> all = new LinkedHashSet<>();
        sentences.forEach(sentence -> all.addAll(sentence.words()));
        return new OfferWords(offer, all, sentences);
    }

    /** The sentence with most of the words; the earlier one among equals; absent when none has any. */
    @Nullable
    String nearest(Set<String> asked) {
        String best = null;
        long most = 0;
        for (Sentence sentence : sentences) {
            long shared = asked.stream().filter(sentence.words()::contains).count();
            if (shared > most) {
                most = shared;
                best = sentence.text();
            }
        }
        return best;
    }
}
