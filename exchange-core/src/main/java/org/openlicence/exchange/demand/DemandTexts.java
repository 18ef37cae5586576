package org.openlicence.exchange.demand;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The words written in a demand, kept beside the events, since they may be secret or speak of people and can be erased.
 * Written in the transaction of the command that says them; an event holds their hash.
 */
public interface DemandTexts {
    /** Keeps words; the same ones again change nothing. @param hash SHA-256 of the words, by which an event names them */
    void keep(DemandId demandId, String hash, String words, Instant writtenAt);

    Optional<String> find(DemandId demandId, String hash);

    /** What is left of a demand's words, by their hash. */
    Map<String, String> of(DemandId demandId);
}
