package org.openlicence.exchange.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.alert.SubscriberCommand.ChangeSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.DropSavedSearch;
import org.openlicence.exchange.alert.SubscriberCommand.SaveSearch;
import org.openlicence.exchange.alert.SubscriberCommand.StopWatching;
import org.openlicence.exchange.alert.SubscriberCommand.WatchPatent;
import org.openlicence.exchange.alert.SubscriberState.Search;
import org.openlicence.exchange.alert.event.SubscriberEvent;
import org.openlicence.exchange.alert.event.SubscriberEvent.PatentWatched;
import org.openlicence.exchange.alert.event.SubscriberEvent.SavedSearchChanged;
import org.openlicence.exchange.alert.event.SubscriberEvent.SavedSearchDropped;
import org.openlicence.exchange.alert.event.SubscriberEvent.SearchSaved;
import org.openlicence.exchange.alert.event.SubscriberEvent.WatchingStopped;
import org.openlicence.exchange.alert.rule.PatentIsKnown;
import org.openlicence.exchange.alert.rule.SavedSearchIsTheSame;
import org.openlicence.exchange.alert.rule.SavedSearchesHaveRoom;
import org.openlicence.exchange.alert.rule.SearchIsSaved;
import org.openlicence.exchange.alert.rule.WatchListHasRoom;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;

/** What a person's command leads to. Pure but for the words it keeps. */
final class SubscriberDecision {
    private static final String MOST_WATCHED = "alert.watched.most";
    private static final String MOST_SEARCHES = "alert.searches.most";

    private SubscriberDecision() {}

    /** @throws org.openlicence.exchange.shared.Refused ALR-01, ALR-05 */
    static List<SubscriberEvent> watch(
            SubscriberState now, WatchPatent command, PatentRegister patents, PolicyBook policies) {
        String patent = command.patentId().value();
        if (now.watched().contains(patent)) {
            return List.of();
        }
        BusinessRule.check(
                new PatentIsKnown(patents.facts(command.patentId()).isPresent()),
                new WatchListHasRoom(now.watched().size(), most(MOST_WATCHED, command.origin(), policies)));
        return List.of(new PatentWatched(command.aggregateId(), patent, trace(command.origin(), policies)));
    }

    static List<SubscriberEvent> stop(SubscriberState now, StopWatching command, PolicyBook policies) {
        String patent = command.patentId().value();
        return now.watched().contains(patent)
                ? List.of(new WatchingStopped(command.aggregateId(), patent, trace(command.origin(), policies)))
                : List.of();
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, ALR-02, ALR-04 */
    static List<SubscriberEvent> save(SubscriberState now, SaveSearch command, SearchTexts texts, PolicyBook policies) {
        String id = command.searchId().value();
        String hash = command.words().hash().value();
        Search saved = now.searches().get(id);
        if (saved != null || now.dropped().contains(id)) {
            BusinessRule.check(new SavedSearchIsTheSame(saved != null
                    && saved.equals(new Search(hash, command.frequency().name()))));
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>(command.words().limits());
        rules.add(new SavedSearchesHaveRoom(now.searches().size(), most(MOST_SEARCHES, command.origin(), policies)));
        BusinessRule.check(rules);
        texts.keep(command.searchId(), command.words(), command.origin().at());
        return List.of(new SearchSaved(
                command.aggregateId(), id, hash, command.frequency().name(), trace(command.origin(), policies)));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, ALR-03 */
    static List<SubscriberEvent> change(
            SubscriberState now, ChangeSavedSearch command, SearchTexts texts, PolicyBook policies) {
        String id = command.searchId().value();
        Search wanted =
                new Search(command.words().hash().value(), command.frequency().name());
        List<BusinessRule> rules = new ArrayList<>(command.words().limits());
        rules.add(new SearchIsSaved(now.searches().containsKey(id)));
        BusinessRule.check(rules);
        if (wanted.equals(now.searches().get(id))) {
            return List.of();
        }
        texts.keep(command.searchId(), command.words(), command.origin().at());
        return List.of(new SavedSearchChanged(
                command.aggregateId(), id, wanted.wordsHash(), wanted.frequency(), trace(command.origin(), policies)));
    }

    static List<SubscriberEvent> drop(
            SubscriberState now, DropSavedSearch command, SearchTexts texts, PolicyBook policies) {
        String id = command.searchId().value();
        if (!now.searches().containsKey(id)) {
            return List.of();
        }
        texts.erase(command.searchId());
        return List.of(new SavedSearchDropped(command.aggregateId(), id, trace(command.origin(), policies)));
    }

    private static long most(String key, Origin origin, PolicyBook policies) {
        LocalDate on = origin.day();
        return policies.figure(key, on).value();
    }

    private static Trace trace(Origin origin, PolicyBook policies) {
        return Trace.of(origin, policies.version(), Law.DESIGN.art("alerts"));
    }
}
