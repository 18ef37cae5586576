package org.openlicence.exchange.match;

import java.time.Instant;
import java.util.List;

/** Who was shown contacts, when; a row each time. */
public interface DisclosureLog {
    void write(Disclosure disclosure);

    /** The first first. */
    List<Disclosure> of(MatchId matchId);

    /** @param personId pseudonym of the reader @param aboutId organisation whose contacts were shown */
    record Disclosure(MatchId matchId, String personId, String organisationId, String aboutId, Instant at) {}
}
