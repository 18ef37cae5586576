package org.openlicence.exchange.web.alert;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.SavedSearchId;
import org.openlicence.exchange.alert.SearchTexts;
import org.openlicence.exchange.alert.SearchWords;
import org.openlicence.exchange.alert.SubscriberId;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.query.alertdesk.AlertView;
import org.openlicence.exchange.query.alertdesk.Alerts;
import org.openlicence.exchange.query.alertdesk.SubscriberQueries;
import org.openlicence.exchange.query.alertdesk.SubscriberView;
import org.openlicence.exchange.query.alertdesk.SubscriberView.SavedSearch;
import org.openlicence.exchange.query.alertdesk.SubscriberView.Watched;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.NotYetShown;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** What the acting person follows and was told; of nobody else anything. */
@Component
class Subscriptions {
    private static final int SHOWN = 50;

    private final SubscriberQueries subscribers;
    private final Alerts alerts;
    private final SearchTexts texts;
    private final MailAddresses addresses;
    private final ActorResolver actors;
    private final Clock clock;

    Subscriptions(
            SubscriberQueries subscribers,
            Alerts alerts,
            SearchTexts texts,
            MailAddresses addresses,
            ActorResolver actors,
            Clock clock) {
        this.subscribers = subscribers;
        this.alerts = alerts;
        this.texts = texts;
        this.addresses = addresses;
        this.actors = actors;
        this.clock = clock;
    }

    /** A saved search with its words. @param byMail whether its alerts are mailed, an address given */
    public record Search(
            String searchId,
            String name,
            String query,
            org.openlicence.exchange.alert.AlertFrequency frequency,
            boolean byMail,
            java.time.Instant savedAt) {}

    SubscriberId self() {
        return SubscriberId.of(actors.required());
    }

    /** @param atLeast version to wait for a moment */
    FreshRead<SubscriberView> read(@Nullable Long atLeast) {
        String id = self().value();
        FreshRead<SubscriberView> read = FreshRead.of(() -> subscribers.byId(id), SubscriberView::version, atLeast);
        if (read.awaited() && read.found().isEmpty()) {
            throw new NotYetShown(id);
        }
        return read;
    }

    /** Waits a moment until what the reader follows shows a version; a page that comes too early shows the former state. */
    void await(long version) {
        String id = self().value();
        FreshRead.of(() -> subscribers.byId(id), SubscriberView::version, version);
    }

    /** What the reader follows; nothing while nothing ever was. */
    SubscriberView now(FreshRead<SubscriberView> read) {
        Actor actor = actors.required();
        return read.found()
                .orElseGet(() -> new SubscriberView(
                        self().value(),
                        -1,
                        actor.personId(),
                        actor.organisationId(),
                        List.of(),
                        List.of(),
                        clock.instant()));
    }

    /** Ids of the patents watched by whoever is signed in; none for a visitor. */
    Set<String> watched() {
        return actors.current()
                .flatMap(actor -> subscribers.byId(SubscriberId.of(actor).value()))
                .map(view -> view.watched().stream().map(Watched::patentId).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    List<Search> searches(SubscriberView view) {
        Map<String, SearchWords> words = words(view);
        return view.searches().stream()
                .filter(saved -> words.containsKey(saved.searchId()))
                .map(saved -> search(saved, words.get(saved.searchId())))
                .toList();
    }

    /** @throws NotFound when it is not one of the person's */
    Search search(SubscriberView view, SavedSearchId id) {
        SavedSearch saved = view.search(id.value()).orElseThrow(() -> new NotFound(id.value()));
        SearchWords words = texts.of(saved.searchId(), saved.wordsHash()).orElseThrow(() -> new NotFound(id.value()));
        return search(saved, words);
    }

    Map<String, SearchWords> words(SubscriberView view) {
        Map<String, String> hashes = new HashMap<>();
        view.searches().forEach(saved -> hashes.put(saved.searchId(), saved.wordsHash()));
        return texts.of(hashes);
    }

    private Search search(SavedSearch saved, SearchWords words) {
        return new Search(
                saved.searchId(),
                words.name(),
                words.query(),
                saved.frequency(),
                mailed(saved.searchId()),
                saved.savedAt());
    }

    /** Whether mails of a topic are wanted. */
    boolean mailed(String topic) {
        Actor actor = actors.required();
        return !addresses.stopped(actor.personId(), actor.organisationId(), topic);
    }

    /** Whether the person can be written to at all. */
    boolean reachable() {
        Actor actor = actors.required();
        return addresses.recipient(actor.personId(), actor.organisationId()).isPresent();
    }

    void mail(String topic, boolean wanted) {
        Actor actor = actors.required();
        if (wanted) {
            addresses.allow(actor.personId(), actor.organisationId(), topic);
        } else {
            addresses.stop(actor.personId(), actor.organisationId(), topic, clock.instant());
        }
    }

    Page<AlertView> alerts(@Nullable String after) {
        return alerts.page(self().value(), clock.instant(), new PageRequest(SHOWN, after));
    }

    void read(long upTo) {
        alerts.read(self().value(), upTo, clock.instant());
    }

    /** @throws NotFound when it is not one of the person's */
    void readOne(long alertId) {
        if (!alerts.readOne(self().value(), alertId, clock.instant())) {
            throw new NotFound("alert");
        }
    }

    /** Unread alerts of whoever is signed in; nothing for a visitor and for roles that follow nothing. */
    public long unread() {
        return actors.current()
                .filter(actor -> actor.roles().contains(Role.REPRESENTATIVE))
                .map(actor -> alerts.unread(SubscriberId.of(actor).value(), clock.instant()))
                .orElse(0L);
    }
}
