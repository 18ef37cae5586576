package org.openlicence.exchange.alert;

import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;

/**
 * Identity of a person in one part played: one organisation acted for. It says neither.
 *
 * @param value with the prefix {@code sub_}, so that ids of different aggregates never clash in the event store
 */
public record SubscriberId(String value) {
    private static final int DIGITS = 32;

    public SubscriberId {
        if (!value.matches("sub_[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("not a SubscriberId");
        }
    }

    /** The one subscriber that an acting person is. */
    public static SubscriberId of(Actor actor) {
        return of(actor.personId(), actor.organisationId());
    }

    public static SubscriberId of(String personId, String organisationId) {
        String hash = ContentHash.of("subscriber\n" + organisationId + "\n" + personId)
                .value();
        return new SubscriberId("sub_" + hash.substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
