package org.openlicence.exchange.query.licencedesk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of the tracker every party sees.
 *
 * @param key which step; the page's words are {@code licence.step.<key>}
 * @param state where it stands
 * @param at when it was done, or since when it has been under way; absent before
 * @param dueOn legal last day; absent when none runs
 * @param holder who holds it now; for a finished step who did it
 */
public record Step(
        Key key,
        State state,
        @Nullable Instant at,
        @Nullable LocalDate dueOn,
        Holder holder) {
    public enum Key {
        NOTICE_SERVED,
        /** Instead of a notice, for a negotiated licence. */
        CONTRACT_SIGNED,
        PAID,
        EFFECTIVE,
        RECORDAL,
        REGISTRATION,
        CERTIFICATE
    }

    public enum State {
        DONE,
        UNDER_WAY,
        TO_COME,
        /** Will not happen: the notice lapsed or the application failed. */
        CLOSED
    }

    public enum Holder {
        TAKER,
        LICENSOR,
        EXCHANGE,
        PATENT_OFFICE,
        REGISTRAR,
        MARKET_OFFICE,
        NOBODY
    }
}
