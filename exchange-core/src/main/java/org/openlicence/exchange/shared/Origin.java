package org.openlicence.exchange.shared;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from. Set by the exchange when the command reaches it, never by the sender's own clock.
 *
 * @param actor who sends it
 * @param at when it reached the exchange, UTC; electronic filings count from entry into the system (Implementing
 *     Regulations of the Patent Law art. 4; Civil Code art. 137)
 * @param causedBy identifier of the event that led to it, when a process sent it; absent for a person's command
 */
public record Origin(Actor actor, Instant at, @Nullable String causedBy) {
    public static Origin of(Actor actor, Instant at) {
        return new Origin(actor, at, null);
    }

    /** The exchange's own command, following an event. */
    public static Origin following(String eventId, Instant at) {
        return new Origin(Actor.SYSTEM, at, eventId);
    }

    /** The legal day of the command in Asia/Shanghai. */
    public LocalDate day() {
        return Shanghai.dayOf(at);
    }
}
