package org.openlicence.exchange.query.marketplace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.marketplace.MarketplaceMatches.Found;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.query.retrieval.KeptQuestions;
import org.openlicence.exchange.query.retrieval.Question;
import org.openlicence.exchange.shared.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many searches made ready to be asked: their texts are read by the models at once, and one that cannot be read holds up no other. */
final class PreparedSearches {
    private static final Logger LOG = LoggerFactory.getLogger(PreparedSearches.class);

    private final PolicyBook policies;
    private final Clock clock;
    private final MarketplaceIndex index;
    private final RankedPatents ranked;
    private final KeptQuestions questions;

    PreparedSearches(
            PolicyBook policies, Clock clock, MarketplaceIndex index, RankedPatents ranked, KeptQuestions questions) {
        this.policies = policies;
        this.clock = clock;
        this.index = index;
        this.ranked = ranked;
        this.questions = questions;
    }

    /** The searches with their questions, all texts read at once. */
    List<PreparedSearch> of(List<MarketplaceSearch> searches, List<Found> found) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        int taxMonths = ElasticMarketplaceQueries.taxMonths(policies, today);
        List<PreparedSearch> readable = new ArrayList<>();
        for (int i = 0; i < searches.size(); i++) {
            int place = i;
            MarketplaceSearch search = searches.get(i);
            guarded(place, found, () -> new SearchBody(search, today, taxMonths))
                    .ifPresent(plain -> readable.add(
                            new PreparedSearch(place, search, today, taxMonths, plain, null, false, Set.of())));
        }
        Map<String, Question> read = read(readable.stream()
                .filter(each -> ranked.use(each.search(), each.plain().reading()) == MeaningUse.USED)
                .map(each -> each.search().text())
                .distinct()
                .toList());
        List<PreparedSearch> prepared = new ArrayList<>();
        for (PreparedSearch each : readable) {
            guarded(each.place(), found, () -> questioned(each, read)).ifPresent(prepared::add);
        }
        return prepared;
    }

    private PreparedSearch questioned(PreparedSearch plain, Map<String, Question> read) {
        MarketplaceSearch search = plain.search();
        Question kept = read.get(search.text());
        boolean usable = kept != null
                && !kept.vectors().isEmpty()
                && ranked.use(search, plain.plain().reading()) == MeaningUse.USED;
        // one that no model could read at once is read by itself, and says why if it fails again
        Question question =
                usable ? kept : ranked.question(search, plain.plain().reading());
        boolean asksMeaning = question != null && !question.vectors().isEmpty() && !namesAnOwner(search);
        return new PreparedSearch(
                plain.place(),
                search,
                plain.today(),
                plain.taxMonths(),
                plain.plain(),
                question,
                asksMeaning,
                Set.of());
    }

    /** Texts read by the models, those known from before without them. None when some text cannot be read. */
    private Map<String, Question> read(List<String> texts) {
        try {
            return questions.of(texts);
        } catch (RuntimeException e) { // of one text: each is read by itself, so that the others are asked all the same
            LOG.warn("saved searches are read one by one", e);
            return Map.of();
        }
    }

    /** An owner's name is not looked for by what it may mean. */
    private boolean namesAnOwner(MarketplaceSearch search) {
        if (search.by() != Reading.AUTO || !OwnerNames.mayNameOne(search.text())) {
            return false;
        }
        Map<String, Object> named = SearchBody.term("ownerFolds", OwnerNames.folded(search.text()));
        var total = index.search(Map.of("size", 0, "track_total_hits", 1, "query", named))
                .hits()
                .total();
        return total != null && total.value() > 0;
    }

    /** Empty when the search in this place cannot be asked, which is then its answer; the others are asked all the same. */
    static <T> Optional<T> guarded(int place, List<Found> found, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (QueryRefused e) {
            found.set(place, Found.failed(e.code()));
        } catch (MarketplaceUnavailable e) {
            throw e;
        } catch (IndexUnavailable e) { // no fault of the search: all of them are asked by the next run
            throw new MarketplaceUnavailable("the search index is not ready", e);
        } catch (RuntimeException e) { // of a model or of one question
            LOG.warn("a saved search cannot be asked", e);
            found.set(place, Found.failed(e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }
}
