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
import org.openlicence.exchange.query.alertdesk.SearchRetries.Retry;
import org.openlicence.exchange.query.alertdesk.SubscriberView.SavedSearch;
import org.openlicence.exchange.query.marketplace.MarketplaceMatches;
import org.openlicence.exchange.query.marketplace.MarketplaceMatches.Found;
import org.openlicence.exchange.query.marketplace.MarketplaceSearch;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.shared.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks every saved search about the offers that have come into the index since. An offer that the index does not show yet waits
 * for the next run; one that was asked about is not asked about again, but by a search that failed. Breaking off anywhere loses
 * nothing and tells nothing twice: an alert is unique for its search and offer.
 */
@Component
public class SavedSearchRun {
    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchRun.class);
    private static final int OFFERS = 100;
    private static final int SUBSCRIBERS = 100;
    /** Searches in one request to the index. */
    private static final int SEARCHES = 200;
    /** Nearness in meaning is a policy in whole hundredths. */
    private static final double HUNDREDTH = 0.01;

    private final AnnouncedOffers offers;
    private final SubscriberQueries subscribers;
    private final SearchTexts texts;
    private final MarketplaceMatches marketplace;
    private final SearchRetries retries;
    private final Alerts alerts;
    private final PolicyBook policies;
    private final Clock clock;

    SavedSearchRun(
            AnnouncedOffers offers,
            SubscriberQueries subscribers,
            SearchTexts texts,
            MarketplaceMatches marketplace,
            SearchRetries retries,
            Alerts alerts,
            PolicyBook policies,
            Clock clock) {
        this.offers = offers;
        this.subscribers = subscribers;
        this.texts = texts;
        this.marketplace = marketplace;
        this.retries = retries;
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
        again(now);
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

    /** Asks the searches that failed before, each about its offer. */
    private void again(Instant now) {
        for (Retry retry : retries.due(now, OFFERS)) {
            List<Question> question = subscribers.byId(retry.subscriberId()).stream()
                    .flatMap(view -> questions(List.of(view)).stream())
                    .filter(each -> each.saved().searchId().equals(retry.searchId()))
                    .toList();
            // one that was dropped, or saved anew after the offer, asks nothing; a failure is noted again
            if (question.isEmpty()
                    || !since(question.getFirst(), retry.offer())
                    || ask(question, List.of(retry.offer()), now)) {
                retries.over(retry.searchId(), retry.offer().listingId());
            }
        }
    }

    /** @return whether none of them failed */
    private boolean ask(List<Question> questions, List<Offer> shown, Instant now) {
        Map<String, List<Offer>> byPatent = new HashMap<>();
        shown.forEach(offer -> byPatent.computeIfAbsent(offer.patentId(), id -> new ArrayList<>())
                .add(offer));
        List<Found> found = marketplace.matching(
                questions.stream().map(Question::search).toList(),
                byPatent.keySet(),
                figure("alert.meaning.above", now) * HUNDREDTH);
        boolean all = true;
        for (int i = 0; i < questions.size(); i++) {
            String failure = found.get(i).failure();
            if (failure == null) {
                tell(questions.get(i), found.get(i).patentIds(), byPatent, now);
            } else {
                failed(questions.get(i), shown, failure, now);
                all = false;
            }
        }
        return all;
    }

    private void tell(Question question, Set<String> patents, Map<String, List<Offer>> byPatent, Instant now) {
        patents.stream()
                .flatMap(patent -> byPatent.getOrDefault(patent, List.of()).stream())
                .filter(offer -> since(question, offer))
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

    private void failed(Question question, List<Offer> shown, String failure, Instant now) {
        String searchId = question.saved().searchId();
        LOG.warn("saved search {} could not be asked: {}", searchId, failure);
        shown.stream()
                .filter(offer -> since(question, offer))
                .forEach(offer -> retries.failed(
                        searchId,
                        question.of().subscriberId(),
                        offer.listingId(),
                        failure,
                        figure("alert.search.tries", now),
                        now));
    }

    private static boolean since(Question question, Offer offer) {
        return !offer.happenedAt().isBefore(question.saved().since());
    }

    private long figure(String key, Instant now) {
        return policies.figure(key, Shanghai.dayOf(now)).value();
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
        return nextDaily(now, Math.toIntExact(figure("alert.daily.hour", now)));
    }

    static Instant nextDaily(Instant now, int hour) {
        LocalDate today = Shanghai.dayOf(now);
        ZonedDateTime time = today.atTime(hour, 0).atZone(Shanghai.ZONE);
        return time.toInstant().isAfter(now)
                ? time.toInstant()
                : time.plusDays(1).toInstant();
    }
}
