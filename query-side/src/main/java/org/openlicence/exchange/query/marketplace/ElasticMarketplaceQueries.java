package org.openlicence.exchange.query.marketplace;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.paging.Place;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.query.retrieval.PassageVectors;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.query.retrieval.Ranked;
import org.openlicence.exchange.query.retrieval.Retrieval;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Shanghai;

/** The marketplace on Elasticsearch. */
public final class ElasticMarketplaceQueries implements MarketplaceQueries {
    private static final String TAX_YEARS = "tax.cit.transfer.licence-years";
    private static final int NEAREST = 5;

    private final ElasticsearchClient client;
    private final ReadModel model;
    private final MarketplaceIndex asking;
    private final RankedPatents ranked;
    private final PassageVectors vectors;
    private final Supplier<Freshness> freshness;
    private final Function<String, OrganisationDirectory.@Nullable Entry> organisations;
    private final PolicyBook policies;
    private final Clock clock;

    public ElasticMarketplaceQueries(
            ElasticsearchClient client,
            ReadModel model,
            Supplier<Freshness> freshness,
            Function<String, OrganisationDirectory.@Nullable Entry> organisations,
            PolicyBook policies,
            Clock clock,
            Retrieval retrieval,
            PassageVectors vectors) {
        this.client = client;
        this.model = model;
        this.asking = new MarketplaceIndex(client, model);
        this.vectors = vectors;
        this.ranked = new RankedPatents(retrieval, model, asking);
        this.freshness = freshness;
        this.organisations = organisations;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public MarketplaceResult search(MarketplaceSearch search) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        int taxMonths = taxMonths(today);
        SearchBody plain = new SearchBody(search, today, taxMonths);
        List<Object> after = search.after() == null
                ? null
                : Place.parse(
                                search.after(),
                                listOf(search),
                                SearchBody.sort(search.sort()).size())
                        .values();
        QueryReading reading = named(plain);
        Question question = ranked.question(search, reading);
        WantedPatents.Across across = question == null ? null : WantedPatents.across(question);
        boolean byScore = question != null
                && search.sort() == MarketplaceSearch.Sort.RELEVANCE
                && reading.kind() != QueryReading.Kind.OWNER;
        SearchBody worded = new SearchBody(search, today, taxMonths, across, List.of());
        Retrieval.Found found =
                question == null ? Retrieval.Found.NOTHING : found(question, search, reading, worded, byScore);
        SearchBody body = new SearchBody(search, today, taxMonths, across, found.beside());
        HitReader reader = new HitReader(search.text(), today, taxMonths);
        RankedPatents.Page page = byScore ? ranked.page(found, search, body, after) : RankedPatents.Page.NONE;
        Map<String, Object> hits = byScore ? body.shown(page.ids()) : body.hits(after);
        List<ResponseBody<MarketplaceDocument>> answers = ask(List.of(body.figures(), hits), after != null);
        ResponseBody<MarketplaceDocument> figures = answers.getFirst();
        Shown shown = question != null && byScore
                ? ranked(question, search, page, answers.getLast(), reader)
                : sorted(search, answers.getLast(), reader);
        long total = totalOf(figures);
        return new MarketplaceResult(
                total,
                shown.hits(),
                FacetReader.read(search, figures.aggregations(), organisations),
                shown.next(),
                reading,
                mended(search, TypoHelp.mended(search.text(), figures.suggest()), total),
                List.of(),
                new Ranking(ranked.use(search, reading), ranked.version(), shown.terms(), shown.families()),
                total == 0 ? help(search, body, reader) : null);
    }

    private Retrieval.Found found(
            Question question, MarketplaceSearch search, QueryReading reading, SearchBody body, boolean byScore) {
        if (byScore) {
            return ranked.found(question, search, body);
        }
        boolean owner = reading.kind() == QueryReading.Kind.OWNER;
        return new Retrieval.Found(List.of(), owner ? Set.of() : ranked.near(question, search, body), Map.of());
    }

    private record Shown(
            List<MarketplaceHit> hits,
            @Nullable String next,
            Map<String, Ranked> terms,
            Map<String, List<String>> families) {}

    /** Whether the text names owners is known before anything else is asked: then neither words nor meaning matter. */
    private QueryReading named(SearchBody body) {
        Map<String, Object> question = body.owners();
        return question == null
                ? body.reading()
                : body.reading()
                        .naming(FacetReader.ownersRead(
                                body.reading(), ask(question, false).aggregations(), organisations));
    }

    private Shown sorted(MarketplaceSearch search, ResponseBody<MarketplaceDocument> answer, HitReader reader) {
        List<Hit<MarketplaceDocument>> all = answer.hits().hits();
        boolean more = all.size() > search.size();
        List<Hit<MarketplaceDocument>> page = more ? all.subList(0, search.size()) : all;
        return new Shown(
                page.stream().map(reader::read).toList(),
                more ? place(listOf(search), page.getLast()) : null,
                Map.of(),
                Map.of());
    }

    private Shown ranked(
            Question question,
            MarketplaceSearch search,
            RankedPatents.Page page,
            ResponseBody<MarketplaceDocument> answer,
            HitReader reader) {
        Map<String, Hit<MarketplaceDocument>> found = new HashMap<>();
        answer.hits().hits().forEach(hit -> found.put(hit.id(), hit));
        List<MarketplaceHit> hits = new ArrayList<>();
        Map<Integer, Hit<MarketplaceDocument>> byMeaning = new LinkedHashMap<>();
        for (String id : page.ids()) {
            Hit<MarketplaceDocument> hit = found.get(id);
            if (hit != null) {
                hits.add(reader.read(hit));
                if (HitReader.byMeaning(hits.getLast(), hit, page.terms().get(id))) {
                    byMeaning.put(hits.size() - 1, hit);
                }
            }
        }
        List<@Nullable String> passages = vectors.nearest(
                question,
                byMeaning.values().stream()
                        .map(hit -> PatentText.of(Objects.requireNonNull(hit.source())))
                        .toList());
        byMeaning.forEach((place, hit) -> hits.set(place, reader.byMeaning(hit, passages.removeFirst())));
        return new Shown(
                hits,
                page.last() == null ? null : new Place(listOf(search), page.last()).text(),
                page.terms(),
                page.families());
    }

    /** Only words that find more are worth a reader's while. */
    private MarketplaceResult.@Nullable Mended mended(MarketplaceSearch search, @Nullable String text, long total) {
        if (text == null || text.length() > MarketplaceSearch.MAX_TEXT) {
            return null;
        }
        LocalDate today = Shanghai.dayOf(clock.instant());
        long found = totalOf(ask(new SearchBody(search.withText(text), today, taxMonths(today)).count(), false));
        return found > total ? new MarketplaceResult.Mended(text, found) : null;
    }

    private static long totalOf(ResponseBody<MarketplaceDocument> answer) {
        return answer.hits().total() == null ? 0 : answer.hits().total().value();
    }

    /** A place belongs to a search with its words, facets and order; the page size may change on the way. */
    private static String listOf(MarketplaceSearch search) {
        MarketplaceSearch whole = new MarketplaceSearch(
                search.text(), search.by(), search.chosen(), "", search.sort(), MarketplaceSearch.DEFAULT_SIZE, null);
        return ContentHash.of(whole.toQueryString()).value().substring(0, 12);
    }

    private static String place(String list, Hit<MarketplaceDocument> last) {
        return new Place(
                        list,
                        last.sort().stream()
                                .map(ElasticMarketplaceQueries::plain)
                                .toList())
                .text();
    }

    private static Object plain(FieldValue value) {
        return Objects.requireNonNull(value._get());
    }

    private MarketplaceResult.EmptyHelp help(MarketplaceSearch search, SearchBody body, HitReader reader) {
        MarketplaceSearch plain = search.withoutFacets();
        LocalDate today = Shanghai.dayOf(clock.instant());
        long total = totalOf(ask(new SearchBody(plain, today, taxMonths(today)).count(), false));
        List<MarketplaceHit> nearest = ask(body.nearest(NEAREST), false).hits().hits().stream()
                .map(reader::read)
                .toList();
        return new MarketplaceResult.EmptyHelp(plain, total, nearest);
    }

    /** Several questions at once. What is wrong with one of them is said as if it had been asked alone. */
    private List<ResponseBody<MarketplaceDocument>> ask(List<Map<String, Object>> bodies, boolean continued) {
        List<@Nullable ResponseBody<MarketplaceDocument>> answers = asking.searchAll(bodies);
        List<ResponseBody<MarketplaceDocument>> all = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            ResponseBody<MarketplaceDocument> answer = answers.get(i);
            all.add(answer == null ? ask(bodies.get(i), continued) : answer);
        }
        return all;
    }

    private SearchResponse<MarketplaceDocument> ask(Map<String, Object> body, boolean continued) {
        try {
            return asking.search(body);
        } catch (ElasticsearchException e) {
            if (e.status() == 400 && continued) {
                throw new QueryRefused("PAGE-01", Map.of()); // sort values of another kind: nobody was given this place
            }
            if (e.status() == 400 && body.containsKey("suggest")) {
                // an index filled by a former release holds no spellings
                Map<String, Object> plain = new LinkedHashMap<>(body);
                plain.remove("suggest");
                return asking.search(plain);
            }
            throw e;
        }
    }

    @Override
    public Optional<MarketplaceHit> byPatent(String patentId) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        try {
            GetResponse<MarketplaceDocument> found =
                    client.get(g -> g.index(model.alias()).id(patentId), MarketplaceDocument.class);
            return Optional.ofNullable(found.source())
                    .map(document -> new HitReader("", today, taxMonths(today)).card(document, null));
        } catch (IOException e) {
            throw new MarketplaceUnavailable("the search server does not answer", e);
        } catch (ElasticsearchException e) {
            throw new MarketplaceUnavailable("the search index is not ready", e);
        }
    }

    @Override
    public Freshness freshness() {
        return freshness.get();
    }

    private int taxMonths(LocalDate today) {
        return taxMonths(policies, today);
    }

    static int taxMonths(PolicyBook policies, LocalDate today) {
        return Math.toIntExact(policies.figure(TAX_YEARS, today).value() * 12);
    }
}
