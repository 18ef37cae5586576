package org.openlicence.exchange.institution;

import java.time.Instant;
import java.util.Map;

/**
 * Reasons of tiers, appeals and credit cases, kept beside the events, since they may speak of people and can be erased. Written
 * in the transaction of the command that says them; an event holds their hash.
 */
public interface InstitutionTexts {
    /** Keeps words; the same ones again change nothing. @param hash SHA-256 of the words, by which an event names them */
    void keep(InstitutionId institutionId, String hash, String words, Instant writtenAt);

    /** What is left of an institution's words, by their hash. */
    Map<String, String> of(InstitutionId institutionId);
}
