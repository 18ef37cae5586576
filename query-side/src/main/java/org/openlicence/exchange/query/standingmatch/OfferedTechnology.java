package org.openlicence.exchange.query.standingmatch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A patent whose listing is open, as it is compared.
 *
 * @param texts title and abstract in both languages, and what else its owner says of it
 * @param dueFen least due at conclusion among the variants, fen
 * @param maturity technology readiness 1 to 9; absent when nobody said it
 */
public record OfferedTechnology(
        String patentId,
        String listingId,
        List<String> ownerIds,
        List<String> texts,
        long dueFen,
        @Nullable Integer maturity) {
    public OfferedTechnology {
        ownerIds = List.copyOf(ownerIds);
        texts = List.copyOf(texts);
    }

    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(text -> words.addAll(SignificantWords.of(text)));
        return words;
    }

    Stream<String> sentences() {
        return texts.stream().flatMap(text -> SignificantWords.sentences(text).stream());
    }
}
