package org.openlicence.exchange.demand;

import java.time.Instant;
import java.util.List;

/** Who opened the sealed part of a demand, and when; the demander sees the list. */
public interface SealedReadings {
    void note(DemandId demandId, String organisationId, String personId, Instant at);

    /** Every reading of a demand, last first. */
    List<Reading> of(DemandId demandId);

    record Reading(String organisationId, String personId, Instant at) {}
}
