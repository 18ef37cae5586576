package org.openlicence.exchange.query.alertdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openlicence.exchange.alert.AlertFrequency;
import org.openlicence.exchange.alert.SearchTexts;
import org.openlicence.exchange.alert.SearchWords;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.alertdesk.Alerts.News;
import org.openlicence.exchange.query.alertdesk.AnnouncedOffers.Offer;
import org.openlicence.exchange.query.alertdesk.SubscriberView.SavedSearch;
import org.openlicence.exchange.query.marketplace.MarketplaceMatches;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.shared.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks every saved search about the offers that have come into the index since. An offer that the index does not show yet waits
 * for the next run; one that was asked about is not asked about again. Breaking off anywhere loses nothing and tells nothing
 * twice: an alert is unique for its search and offer.
 */
@Component
public class SavedSearchRun {
    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchRun.class);
    private static final int OFFERS = 100;
    private static final int SUBSCRIBERS = 100;
    /** Searches in one request to the index. */
    private static final int SEARCHES = 200;

    private final AnnouncedOffers offers;
    private final SubscriberQueries subscribers;
    private final SearchTexts texts;
    private final MarketplaceMatches marketplace;
    private final Alerts alerts;
    private final PolicyBook policies;
    private final Clock clock;

    SavedSearchRun(
            AnnouncedOffers offers,
            SubscriberQueries subscribers,
            SearchTexts texts,
            MarketplaceMatches marketplace,
            Alerts alerts,
            PolicyBook policies,
            Clock clock) {
        this.offers = offers;
        this.subscribers = subscribers;
        this.texts = texts;
        this.marketplace = marketplace;
        this.alerts = alerts;
        this.policies = policies;
        this.clock = clock;
    }

    private record Question(SubscriberView of, SavedSearch saved, MarketplaceSearch search) {}

    /**
     * @return how many offers were asked about
     * @throws org.openlicence.exchange.query.marketplace.MarketplaceUnavailable while the index is away; the next run goes on
     */
    public int run() {
        Instant now = clock.instant();
        List<Offer> waiting = offers.waiting(OFFERS);
        List<Offer> shown = waiting.stream()
                .filter(offer -> marketplace.shows(offer.patentId(), offer.listingId(), offer.sequence()))
                .toList();
        offers.tried(waiting, now);
        if (shown.isEmpty()) {
            return 0;
        }
        String after = "";
        List<SubscriberView> page = subscribers.searching(after, SUBSCRIBERS);
        while (!page.isEmpty()) {
            List<Question> questions = questions(page);
            for (int from = 0; from < questions.size(); from += SEARCHES) {
                ask(questions.subList(from, Math.min(questions.size(), from + SEARCHES)), shown, now);
            }
            after = page.getLast().subscriberId();
            page = subscribers.searching(after, SUBSCRIBERS);
        }
        offers.matched(shown, now);
        return shown.size();
    }

    private void ask(List<Question> questions, List<Offer> shown, Instant now) {
        Map<String, List<Offer>> byPatent = new HashMap<>();
        shown.forEach(offer -> byPatent.computeIfAbsent(offer.patentId(), id -> new ArrayList<>())
                .add(offer));
        List<Set<String>> found =
                marketplace.matching(questions.stream().map(Question::search).toList(), byPatent.keySet());
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            found.get(i).stream()
                    .flatMap(patent -> byPatent.getOrDefault(patent, List.of()).stream())
                    .filter(offer ->
                            !offer.happenedAt().isBefore(question.saved().since()))
                    .forEach(offer -> alerts.raise(new News(
                            question.of(),
                            question.saved().searchId(),
                            offer.listingId(),
                            AlertKind.SEARCH_HIT,
                            offer.patentId(),
                            offer.listingId(),
                            offer.happenedAt(),
                            question.saved().frequency() == AlertFrequency.AT_ONCE ? now : nextDaily(now))));
        }
    }

    private List<Question> questions(List<SubscriberView> page) {
        Map<String, String> hashes = new HashMap<>();
        page.forEach(view -> view.searches().forEach(saved -> hashes.put(saved.searchId(), saved.wordsHash())));
        Map<String, SearchWords> words = texts.of(hashes);
        List<Question> questions = new ArrayList<>();
        for (SubscriberView view : page) {
            for (SavedSearch saved : view.searches()) {
                SearchWords found = words.get(saved.searchId());
                if (found != null) { // dropped meanwhile, its words erased
                    try {
                        questions.add(new Question(view, saved, MarketplaceSearch.fromQueryString(found.query())));
                    } catch (QueryRefused e) {
                        LOG.warn("saved search {} cannot be asked any more: {}", saved.searchId(), e.code());
                    }
                }
            }
        }
        return questions;
    }

    /** The next time the day's alerts are told. */
    private Instant nextDaily(Instant now) {
        return nextDaily(
                now,
                Math.toIntExact(
                        policies.figure("alert.daily.hour", Shanghai.dayOf(now)).value()));
    }

    static Instant nextDaily(Instant now, int hour) {
        LocalDate today = Shanghai.dayOf(now);
        ZonedDateTime time = today.atTime(hour, 0).atZone(Shanghai.ZONE);
        return time.toInstant().isAfter(now)
                ? time.toInstant()
                : time.plusDays(1).toInstant();
    }
}
