package org.openlicence.exchange.alert;

import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/**
 * What a person asks for: to follow, or no longer. Only the person itself may, in the part played, so a colleague's list is as
 * closed as a competitor's. State table: docs/domain/alert.md
 */
public sealed interface SubscriberCommand extends ExchangeCommand {
    SubscriberId subscriberId();

    @Override
    default String aggregateId() {
        return subscriberId().value();
    }

    /** Puts a patent on the watch-list; again does nothing. Refused by ALR-01 (list full), ALR-05 (no such patent). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record WatchPatent(SubscriberId subscriberId, PatentId patentId, Origin origin) implements SubscriberCommand {}

    /** Takes it off; does nothing when it is not on the list. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record StopWatching(SubscriberId subscriberId, PatentId patentId, Origin origin) implements SubscriberCommand {}

    /** Saves a search; the same again does nothing. Refused by IN-01, ALR-02 (too many), ALR-04 (id names another). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record SaveSearch(
            SubscriberId subscriberId,
            SavedSearchId searchId,
            SearchWords words,
            AlertFrequency frequency,
            Origin origin)
            implements SubscriberCommand {}

    /** Changes words and frequency; from then on new offers count. Refused by IN-01, ALR-03 (not one of the person's). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record ChangeSavedSearch(
            SubscriberId subscriberId,
            SavedSearchId searchId,
            SearchWords words,
            AlertFrequency frequency,
            Origin origin)
            implements SubscriberCommand {}

    /** Drops a search and erases its words; does nothing when it was dropped. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record DropSavedSearch(SubscriberId subscriberId, SavedSearchId searchId, Origin origin)
            implements SubscriberCommand {}
}
