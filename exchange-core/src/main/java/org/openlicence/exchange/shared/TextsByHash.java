package org.openlicence.exchange.shared;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Words written about one kind of thing, kept beside its events, since they may be secret or speak of people and can be
 * erased. Written in the transaction of the command that says them; an event holds their hash only.
 *
 * @param <I> identity of the thing
 */
public interface TextsByHash<I> {
    /** Keeps words; the same ones again change nothing. @param hash SHA-256 of the words, by which an event names them */
    void keep(I id, String hash, String words, Instant writtenAt);

    /** @return empty when they were erased */
    Optional<String> find(I id, String hash);

    /** What is left of a thing's words, by their hash. */
    Map<String, String> of(I id);
}
