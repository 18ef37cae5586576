package org.openlicence.exchange.registration.certificatelog;

import java.util.List;
import java.util.Optional;

/** The leaves of the log as they were entered, one after the other, never changed. */
public interface LogLeaves {
    /**
     * One leaf.
     *
     * @param eventId of the event it stands for
     * @param hash hexadecimal
     */
    record Row(String eventId, String hash) {}

    /** All leaves, the first first. */
    List<Row> all();

    /** Hashes of the first leaves. */
    List<String> hashes(long most);

    /** Enters leaves behind those there are. @param from place of the first of them, from 0 */
    void append(long from, List<Row> rows);

    /** Place of an event's leaf; empty for one not entered yet. */
    Optional<Long> place(String eventId);

    /** Place of a leaf by its hash. */
    Optional<Long> placeOf(String leafHash);
}
