package org.openlicence.exchange.query.matchdesk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a broker's credit ledger: who introduced whom, and what came of it. Written at the introduction.
 *
 * @param outcome kind of what came of it; absent, like the two after it, while nothing has
 */
public record CreditLine(
        String matchId,
        long version,
        String brokerId,
        String managerId,
        String enterpriseId,
        String ownerId,
        String patentId,
        @Nullable String demandId,
        LocalDate introducedOn,
        String tier,
        boolean inspected,
        @Nullable String outcome,
        @Nullable String reference,
        @Nullable LocalDate concludedOn) {

    static CreditLine of(MatchView view, MatchView.Introduction introduction) {
        MatchView.Outcome outcome = view.outcome();
        MatchView.Proposal proposal = view.proposal();
        return new CreditLine(
                view.matchId(),
                view.version(),
                proposal.brokerId(),
                proposal.managerId(),
                proposal.enterpriseId(),
                proposal.ownerId(),
                proposal.patentId(),
                proposal.demandId(),
                introduction.on(),
                introduction.tier(),
                introduction.inspected(),
                outcome == null ? null : outcome.kind(),
                outcome == null ? null : outcome.reference(),
                outcome == null ? null : outcome.on());
    }
}
