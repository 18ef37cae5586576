package org.openlicence.exchange.query.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the legs of a question have found, under the filters of one or several ways: by words, by any word, and by the nearness
 * of whole texts. All are asked at once. Only where too few preferred ones are among the best, these are asked for by
 * themselves.
 */
final class Candidates {
    private enum Kind {
        WORDS,
        ANY_WORD,
        WHOLE
    }

    /** @param way place of the way whose filters count */
    private record Leg(
            Kind kind,
            int way,
            Sought sought,
            @Nullable Object words,
            @Nullable Language language) {
        Map<String, Object> among(Question question, List<?> filters, int size) {
            return language == null
                    ? SearchLeg.words(Objects.requireNonNull(words), filters, size)
                    : SearchLeg.nearest(
                            SearchFields.whole(language),
                            Objects.requireNonNull(question.vectors().get(language)),
                            filters,
                            size);
        }

        int most() {
            return kind == Kind.ANY_WORD ? sought.most() / 2 : sought.most();
        }
    }

    private final Set<String> byWords = new LinkedHashSet<>();
    private final List<Map<String, Double>> byAnyWord = new ArrayList<>();
    private final List<Set<String>> near = new ArrayList<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    private Candidates(int ways) {
        for (int way = 0; way < ways; way++) {
            byAnyWord.add(new HashMap<>());
            near.add(new LinkedHashSet<>());
        }
    }

    /** @param worded clause of what matches by words in the first way; null when no leg is to find these */
    static Candidates find(Legs server, Question question, @Nullable Object worded, List<Sought> ways) {
        List<Leg> legs = legs(question, worded, ways);
        Candidates found = new Candidates(ways.size());
        List<Leg> again = found.ask(
                server,
                legs,
                legs.stream()
                        .map(leg -> leg.among(question, leg.sought().filters(), leg.most()))
                        .toList());
        found.ask(
                server,
                again,
                again.stream()
                        .map(leg -> leg.among(
                                question,
                                preferredOnly(leg.sought()),
                                leg.sought().most() / 2))
                        .toList());
        return found;
    }

    private static List<Leg> legs(Question question, @Nullable Object worded, List<Sought> ways) {
        List<Leg> legs = new ArrayList<>();
        if (worded != null) {
            legs.add(new Leg(Kind.WORDS, 0, ways.getFirst(), worded, null));
        }
        for (int way = 0; way < ways.size(); way++) {
            Sought sought = ways.get(way);
            if (sought.anyWord()) {
                legs.add(new Leg(Kind.ANY_WORD, way, sought, Retrieval.tellingWords(question), null));
            }
            for (Language language : new TreeMap<>(question.vectors()).keySet()) {
                legs.add(new Leg(Kind.WHOLE, way, sought, null, language));
            }
        }
        return legs;
    }

    private static List<Object> preferredOnly(Sought sought) {
        List<Object> all = new ArrayList<>(sought.filters());
        all.add(Objects.requireNonNull(sought.preferred()).clause());
        return all;
    }

    /** @return the legs that gave as much as they may, and of what is preferred less than half of it */
    private List<Leg> ask(Legs server, List<Leg> legs, List<Map<String, Object>> bodies) {
        List<Legs.Found> answers = server.ask(bodies);
        List<Leg> again = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            Legs.Found answer = answers.get(i);
            columns.putAll(answer.columns());
            switch (leg.kind()) {
                case WORDS -> byWords.addAll(answer.scores().keySet());
                case ANY_WORD -> byAnyWord.get(leg.way()).putAll(answer.scores());
                case WHOLE -> near.get(leg.way()).addAll(answer.scores().keySet());
            }
            boolean full = answer.scores().size() >= leg.most();
            if (leg.kind() != Kind.ANY_WORD && full && leg.sought().prefersSome() && fewPreferred(leg, answer)) {
                again.add(leg);
            }
        }
        return again;
    }

    private boolean fewPreferred(Leg leg, Legs.Found answer) {
        return answer.scores().keySet().stream()
                        .filter(id -> preferred(id, leg.sought().preferred()))
                        .count()
                < leg.sought().most() / 2;
    }

    boolean preferred(String id, Sought.@Nullable Preferred preferred) {
        return preferred != null
                && preferred.value().equals(columns.getOrDefault(id, Map.of()).get(preferred.column()));
    }

    /** Ids that match by words in the first way. */
    Set<String> byWords() {
        return byWords;
    }

    /** Of each way the best by any word, with their scores. */
    List<Map<String, Double>> byAnyWord() {
        return byAnyWord;
    }

    /** Of each way the ids whose whole texts are nearest, in any language. */
    List<Set<String>> near() {
        return near;
    }
}
