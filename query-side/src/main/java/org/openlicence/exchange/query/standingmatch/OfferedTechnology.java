package org.openlicence.exchange.query.standingmatch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.retrieval.FindableText;

/**
 * A patent whose listing is open, as it is compared.
 *
 * @param text title and abstract in both languages, and what else its owner says of it
 * @param dueFen least due at conclusion among the variants, fen
 * @param maturity technology readiness 1 to 9; absent when nobody said it
 */
public record OfferedTechnology(
        String patentId,
        String listingId,
        List<String> ownerIds,
        FindableText text,
        long dueFen,
        @Nullable Integer maturity) {
    /** Signs of an abstract that say what it is about; what follows is detail. */
    private static final int ABOUT = 300;

    public OfferedTechnology {
        ownerIds = List.copyOf(ownerIds);
    }

    /** What it looks for among demands: what it is and what it is for. */
    String about() {
        String chinese = about(text.titleZh(), text.useZh(), text.abstractZh());
        return chinese.isEmpty() ? about(text.titleEn(), text.useEn(), text.abstractEn()) : chinese;
    }

    Stream<String> sentences() {
        return texts().flatMap(each -> SignificantWords.sentences(each).stream());
    }

    private Stream<String> texts() {
        return Stream.of(
                        Stream.of(
                                text.titleZh(),
                                text.titleEn(),
                                text.useZh(),
                                text.useEn(),
                                text.abstractZh(),
                                text.abstractEn()),
                        Stream.of(text.productsZh(), text.productsEn(), text.applicationsZh(), text.applicationsEn())
                                .filter(list -> !list.isEmpty())
                                .map(list -> String.join(" · ", list)))
                .flatMap(each -> each)
                .flatMap(Stream::ofNullable);
    }

    private static String about(@Nullable String title, @Nullable String use, @Nullable String body) {
        String begin =
                body == null ? null : body.substring(0, body.offsetByCodePoints(0, Math.min(ABOUT, length(body))));
        return Stream.of(title, use, begin)
                .flatMap(Stream::ofNullable)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
