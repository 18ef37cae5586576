package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.Ranked;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.query.retrieval.Sought;

/**
 * Patents in the order of the fused score. The candidates, which are the best by words and by meaning, come first; whatever
 * else matches by words follows in the order of the index, so that a reader can go on to the end of the exact number.
 */
final class RankedPatents {
    /** Stands in a place where the index would have a day, and tells the two kinds of places apart. */
    private static final String RANKED = "ranked";

    private static final String ID = "patentId";
    private static final String FAMILY = "familyKey";
    private static final String TYPE = "patentType";
    private static final List<String> COLUMNS = List.of(FAMILY, TYPE);

    private final Retrieval retrieval;
    private final ReadModel model;
    private final MarketplaceIndex asking;

    RankedPatents(Retrieval retrieval, ReadModel model, MarketplaceIndex asking) {
        this.retrieval = retrieval;
        this.model = model;
        this.asking = asking;
    }

    /**
     * One page.
     *
     * @param ids in their order
     * @param last sort values of the last one, for the place to go on from; null on the last page
     */
    record Page(
            List<String> ids,
            @Nullable List<Object> last,
            Map<String, Ranked> terms,
            Map<String, List<String>> families) {
        /** For an order that no score makes. */
        static final Page NONE = new Page(List.of(), null, Map.of(), Map.of());
    }

    /** @return null for what is found by number or class, and without text */
    @Nullable
    Question question(MarketplaceSearch search, QueryReading reading) {
        if (reading.kind() == QueryReading.Kind.NOTHING || reading.exact()) {
            return null;
        }
        return retrieval.question(search.text(), use(search, reading) == MeaningUse.USED);
    }

    MeaningUse use(MarketplaceSearch search, QueryReading reading) {
        if (search.by() == Reading.WORDS || search.by() == Reading.NUMBER) {
            return MeaningUse.SWITCHED_OFF;
        }
        boolean needless = reading.kind() == QueryReading.Kind.NOTHING
                || reading.kind() == QueryReading.Kind.OWNER
                || reading.exact()
                || (search.by() == Reading.AUTO && !Question.tells(search.text()));
        if (needless) {
            return MeaningUse.NOT_NEEDED;
        }
        return retrieval.readsMeaning() ? MeaningUse.USED : MeaningUse.ABSENT;
    }

    String version() {
        return retrieval.weights().version();
    }

    /**
     * The best by words and by meaning under the facets as chosen; and what meaning finds under them, and under all but one of
     * them, so that every facet can count what its other values would find.
     */
    Retrieval.Found found(Question question, MarketplaceSearch search, SearchBody body) {
        List<Sought> others = ways(question, search, body).stream().skip(1).toList();
        return answered(() -> retrieval.found(question, sought(question, body), others));
    }

    /** The search as the candidates of a page are asked for: by its own words and by those of the other language. */
    static SearchBody served(Question question, MarketplaceSearch search, LocalDate today, int taxMonths) {
        return new SearchBody(search, today, taxMonths, WantedPatents.across(question), List.of());
    }

    /** What meaning finds, as {@link #found} does, for an order that no score makes. */
    Set<String> near(Question question, MarketplaceSearch search, SearchBody body) {
        return answered(() -> retrieval.near(question, ways(question, search, body)));
    }

    private List<Sought> ways(Question question, MarketplaceSearch search, SearchBody body) {
        List<Sought> ways = new ArrayList<>(List.of(way(question, search, body, null)));
        search.chosen().keySet().forEach(facet -> ways.add(way(question, search, body, facet)));
        return ways;
    }

    private Sought way(Question question, MarketplaceSearch search, SearchBody body, @Nullable FacetName left) {
        boolean offered = search.chosen().containsKey(FacetName.AVAILABILITY) && left != FacetName.AVAILABILITY;
        return new Sought(
                model.alias(),
                null,
                List.copyOf(body.chosenExcept(left)),
                offered ? null : open(),
                Sought.MOST,
                byAnyWord(question, body),
                ID,
                COLUMNS);
    }

    private Sought sought(Question question, SearchBody body) {
        return new Sought(
                model.alias(),
                body.wanted(SearchBody.USUAL),
                List.copyOf(body.chosenExcept(null)),
                open(),
                Sought.MOST,
                byAnyWord(question, body),
                ID,
                COLUMNS);
    }

    /** The best by words and by meaning under the facets as chosen, in the order of the score. */
    List<Ranked> candidates(Question question, SearchBody body) {
        return answered(() -> retrieval.rank(question, sought(question, body)));
    }

    private static boolean byAnyWord(Question question, SearchBody body) {
        return body.reading().kind() == QueryReading.Kind.PARAGRAPH || question.toldInWordsAlone();
    }

    private static Sought.Preferred open() {
        return new Sought.Preferred("availability", MarketplaceDocument.OPEN);
    }

    /** @param after sort values of the place to go on from; null for the first page */
    Page page(Retrieval.Found found, MarketplaceSearch search, SearchBody body, @Nullable List<Object> after) {
        Set<String> ids = new LinkedHashSet<>();
        found.candidates().forEach(candidate -> ids.add(candidate.id()));
        Families families = new Families();
        List<Ranked> standing = found.candidates().stream()
                .filter(candidate -> families.stands(member(candidate.id(), found.columns())))
                .toList();
        boolean amongRanked = after == null || RANKED.equals(after.get(1));
        List<Ranked> shown = new ArrayList<>(amongRanked ? from(standing, after) : List.of());
        boolean more = shown.size() > search.size();
        shown = more ? shown.subList(0, search.size()) : shown;
        List<String> page = new ArrayList<>(shown.stream().map(Ranked::id).toList());
        List<Object> last = shown.isEmpty() ? null : place(shown.getLast());
        if (!more) {
            int left = search.size() - shown.size();
            List<Hit<MarketplaceDocument>> tail = asking.search(body.beyond(ids, amongRanked ? null : after, left + 1))
                    .hits()
                    .hits();
            more = tail.size() > left;
            for (Hit<MarketplaceDocument> hit : more ? tail.subList(0, left) : tail) {
                if (families.stands(Families.Member.of(Objects.requireNonNull(hit.source())))) {
                    page.add(Objects.requireNonNull(hit.id()));
                }
                last = hit.sort().stream()
                        .map(value -> Objects.requireNonNull(value._get()))
                        .toList();
            }
        }
        Map<String, Ranked> terms = new LinkedHashMap<>();
        shown.forEach(each -> terms.put(each.id(), each));
        Map<String, List<String>> behind = new LinkedHashMap<>();
        for (String id : page) {
            List<String> others = families.behind(id);
            if (others != null) {
                behind.put(id, List.copyOf(others));
            }
        }
        return new Page(page, more ? last : null, terms, behind);
    }

    private static Families.Member member(String id, Map<String, Map<String, String>> columns) {
        Map<String, String> read = columns.getOrDefault(id, Map.of());
        return new Families.Member(id, read.get(FAMILY), read.get(TYPE));
    }

    private static List<Object> place(Ranked last) {
        return List.of(last.score(), RANKED, last.id());
    }

    /** What follows a place: after its patent, or where that is not found any more, after its score. */
    private static List<Ranked> from(List<Ranked> ranked, @Nullable List<Object> after) {
        if (after == null) {
            return ranked;
        }
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).id().equals(after.get(2))) {
                return ranked.subList(i + 1, ranked.size());
            }
        }
        double score = after.getFirst() instanceof Number number ? number.doubleValue() : 0;
        return ranked.stream().filter(each -> each.score() < score).toList();
    }

    private static <T> T answered(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (IndexUnavailable e) {
            throw new MarketplaceUnavailable("the search index is not ready", e);
        }
    }
}
