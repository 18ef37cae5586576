package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row of every introduction, kept in the transaction of the command that changes it. */
public interface MatchRegister {
    /**
     * Enters a proposal.
     *
     * @param day introductions whose time for an outcome was over before do not stand in the way
     * @return false when an introduction of this enterprise to this patent is running
     */
    boolean enter(Entry entry, LocalDate day);

    /** @param outcomeUntil last day on which what the sides agree on counts */
    void introduced(MatchId matchId, LocalDate introducedOn, LocalDate outcomeUntil);

    /** It is over, whichever way. */
    void over(MatchId matchId);

    /** It goes on after all. */
    void resumed(MatchId matchId);

    /** Introductions that run on a day between an enterprise and any of some owners, the first introduced first. */
    List<Entry> introducedBetween(String enterpriseId, Collection<String> ownerIds, LocalDate day);

    /** Introductions between an enterprise and any of some owners that are over; the first introduced first. */
    List<Entry> concludedBetween(String enterpriseId, Collection<String> ownerIds);

    /** Introductions of a broker from one day to another, both included; the first introduced first. */
    List<MatchId> introducedBy(String brokerId, LocalDate from, LocalDate to);

    /** @param ownerId the owner that speaks for all @param introducedOn absent before */
    record Entry(
            MatchId matchId,
            String brokerId,
            String enterpriseId,
            String ownerId,
            String patentId,
            @Nullable String demandId,
            @Nullable LocalDate introducedOn) {}
}
