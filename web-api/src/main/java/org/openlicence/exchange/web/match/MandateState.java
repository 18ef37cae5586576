package org.openlicence.exchange.web.match;

import java.time.LocalDate;
import org.openlicence.exchange.match.ClientList.Answer;
import org.openlicence.exchange.match.ClientList.Client;

/** How a mandate stands that a broker names of a client. */
public enum MandateState {
    /** There is none. */
    NONE,
    /** It has not begun, or is over. */
    OUT_OF_TERM,
    /** Nobody acts for the client here who could be asked; it is on paper between the two. */
    ON_PAPER,
    /** The client has not said whether it is its own. */
    AWAITED,
    /** The client says that it gave it. */
    CONFIRMED,
    /** The client says that it gave none, or takes it back (Civil Code art. 933: at any time). */
    REFUSED;

    /** @param answerable whether somebody acts for the client on the exchange */
    static MandateState of(Client client, LocalDate day, boolean answerable) {
        if (client.mandate() == null) {
            return NONE;
        }
        Boolean answer = client.answer().map(Answer::confirmed).orElse(null);
        if (Boolean.FALSE.equals(answer)) {
            return REFUSED;
        }
        if (!client.mandate().inForceOn(day)) {
            return OUT_OF_TERM;
        }
        if (answer != null) {
            return CONFIRMED;
        }
        return answerable ? AWAITED : ON_PAPER;
    }
}
