package org.openlicence.exchange.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a broker keeps beside its introductions: how far it thinks they are, notes and tasks, and the pairs it looked at and put
 * aside. Decides nothing, so it is no event; it may speak of people and can be erased.
 */
public interface BrokerFile {
    /** How far talks are by the broker's own judgement; what the exchange sees itself goes before it. */
    enum TalksStage {
        /** The sides meet (会面). */
        MEETING,
        /** They talk about terms (谈条款). */
        TERMS
    }

    /**
     * A broker's forecast.
     *
     * @param stage absent before a meeting
     * @param valueFen expected sum; absent when not guessed
     * @param probability that it comes about, basis points; absent when not guessed
     * @param nextContactOn absent when none is planned
     */
    record Forecast(
            @Nullable TalksStage stage,
            @Nullable Long valueFen,
            @Nullable Integer probability,
            @Nullable LocalDate nextContactOn) {
        public static final Forecast NONE = new Forecast(null, null, null, null);
    }

    /** @param shared whether both sides may read it too */
    record Note(long id, String organisationId, boolean shared, String words, Instant writtenAt) {}

    /** @param doneAt absent while it is to be done */
    record Task(
            long id,
            String words,
            LocalDate dueOn,
            @Nullable Instant doneAt) {}

    /** A pair that was looked at and put aside, and why. */
    record Rejection(String demandId, String patentId, MatchRefusal reason, Instant at) {}

    Optional<Forecast> forecast(MatchId matchId);

    /** A broker's forecasts of some matches, by match; those without one are not in it. */
    Map<String, Forecast> forecasts(String brokerId, Collection<String> matchIds);

    void forecast(MatchId matchId, String brokerId, Forecast forecast);

    /** The last 200 notes of a match, the first first; who may read which is the caller's to decide. */
    List<Note> notes(MatchId matchId);

    void note(MatchId matchId, String organisationId, boolean shared, String words, Instant at);

    /** Up to 200 tasks of a match: those to be done, nearest first, then the others. */
    List<Task> tasks(MatchId matchId);

    void task(MatchId matchId, String words, LocalDate dueOn);

    void done(MatchId matchId, long taskId, Instant at);

    /** Puts a pair aside; a later reason takes the place of an earlier. */
    void reject(String brokerId, Rejection rejection);
}
