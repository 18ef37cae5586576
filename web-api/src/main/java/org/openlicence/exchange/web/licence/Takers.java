package org.openlicence.exchange.web.licence;

import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Who took a licence, asked of its own events: also of one taken a moment ago, which no read model shows yet. */
@Component
public class Takers {
    private final EventHistory history;
    private final ActorResolver actors;

    Takers(EventHistory history, ActorResolver actors) {
        this.history = history;
        this.actors = actors;
    }

    /** @throws NotFound when there is no such licence, or another organisation took it */
    public void requireTaker(LicenceId id) {
        String acting = actors.required().organisationId();
        boolean taker = history.of(id.value(), LicenceEvent.class).stream()
                .anyMatch(event ->
                        event instanceof LicenceBegun begun && begun.takerId().equals(acting));
        if (!taker) {
            throw new NotFound(id.value());
        }
    }
}
