package org.openlicence.exchange.dispute;

import java.util.List;
import java.util.Set;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Relation;

/** Who is party of a licence, as its own events tell; nobody is of one that does not exist. */
record LicenceParties(String takerId, List<String> licensorIds) {
    private static final LicenceParties NONE = new LicenceParties("", List.of());

    static LicenceParties of(LicenceId licenceId, EventHistory history) {
        return history.of(licenceId.value(), LicenceEvent.class).stream()
                .filter(LicenceBegun.class::isInstance)
                .map(LicenceBegun.class::cast)
                .findFirst()
                .map(notice -> new LicenceParties(notice.takerId(), notice.licensorIds()))
                .orElse(NONE);
    }

    Set<Relation> relationsOf(Actor actor) {
        return DisputeState.relations(takerId, licensorIds, actor.organisationId());
    }
}
