package org.openlicence.exchange.query.standingmatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.Question;

/**
 * A demand that takes solutions, as it is compared: everything a comparison needs, so that none reads a history.
 *
 * @param budgetFen what is offered, fen; absent when the demand names none
 * @param cooperation COMMISSIONED, COOPERATIVE, LICENCE, TRANSFER or SERVICE; absent when the demand does not say
 * @param hidden whether the demander keeps its name from the public
 */
public record OpenDemand(
        String demandId,
        String demanderId,
        PublicWords words,
        @Nullable Long budgetFen,
        @Nullable String cooperation,
        boolean hidden) {

    /** What is looked for as a whole. */
    public String wanted() {
        return Stream.concat(Stream.of(words.title(), words.problem()), elements().values().stream())
                .flatMap(Stream::ofNullable)
                .filter(each -> !each.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    /** What was said of each element. */
    Map<Element, String> elements() {
        Map<Element, String> said = new LinkedHashMap<>();
        for (Element element : Element.values()) {
            String wanted = words.of(element);
            if (wanted != null && !wanted.isBlank()) {
                said.put(element, wanted);
            }
        }
        return said;
    }

    /** Texts whose meaning is compared: the whole, and each element that says more than a term. */
    List<String> questions() {
        List<String> texts = new ArrayList<>();
        texts.add(wanted());
        elements().values().stream().filter(Question::tells).forEach(texts::add);
        return texts;
    }

    /** What it is found by. */
    FindableText findable() {
        FindableText plain = FindableText.of(words.title(), wanted());
        String english = plain.titleEn() == null ? words.titleEn() : plain.titleEn();
        return new FindableText(
                plain.titleZh(),
                english,
                null,
                null,
                plain.abstractZh(),
                plain.abstractEn(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
