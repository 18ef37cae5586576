package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.match.MatchCommand.ClaimCommission;
import org.openlicence.exchange.match.MatchCommand.CountRoyalty;
import org.openlicence.exchange.match.MatchCommand.LinkOutcome;
import org.openlicence.exchange.match.MatchCommand.SettleCommission;
import org.openlicence.exchange.match.MatchCommand.UnlinkOutcome;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.AgreedCommission;
import org.openlicence.exchange.match.event.MatchEvent.CommissionClaimed;
import org.openlicence.exchange.match.event.MatchEvent.CommissionSettled;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.OutcomeUnlinked;
import org.openlicence.exchange.match.event.MatchEvent.RoyaltyCounted;
import org.openlicence.exchange.match.rule.BrokerageContractCameFirst;
import org.openlicence.exchange.match.rule.CommissionIsClaimed;
import org.openlicence.exchange.match.rule.CommissionKeepsToRate;
import org.openlicence.exchange.match.rule.OutcomeFollowsSoonEnough;
import org.openlicence.exchange.match.rule.PayerSettles;
import org.openlicence.exchange.match.rule.PaymentDayIsPossible;
import org.openlicence.exchange.match.rule.StepFitsMatch;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What came of an introduction, and the commission on it. */
final class OutcomeDecision {
    private static final Provision INTRODUCTIONS = Law.DESIGN.art("introductions");
    private static final Provision BROKERAGE = Law.CPL.art("30");
    /** An outcome says more than feedback that was never given. */
    private static final Set<MatchStatus> OPEN = EnumSet.of(MatchStatus.INTRODUCED, MatchStatus.IN_TALKS);

    private OutcomeDecision() {}

    /** Nothing when it is over or linked. @throws org.openlicence.exchange.shared.Refused MAT-09, MAT-15 */
    static List<MatchEvent> link(MatchState now, LinkOutcome command, MatchRegister register, PolicyBook policies) {
        if (now.status() == MatchStatus.CONCLUDED || now.status() == MatchStatus.CLOSED) {
            return List.of();
        }
        BusinessRule.check(new StepFitsMatch(now.status(), OPEN));
        MatchIntroduced introduced = Objects.requireNonNull(now.last(MatchIntroduced.class));
        BusinessRule.check(new OutcomeFollowsSoonEnough(introduced.outcomeUntil(), command.concludedOn()));
        register.over(command.matchId());
        return List.of(new MatchConcluded(
                command.aggregateId(),
                command.kind().name(),
                command.reference(),
                command.concludedOn(),
                command.sumFen(),
                Trace.of(command.origin(), policies.version(), INTRODUCTIONS)));
    }

    /** Nothing unless that outcome stands. */
    static List<MatchEvent> unlink(MatchState now, UnlinkOutcome command, MatchRegister register, PolicyBook policies) {
        MatchConcluded outcome = now.outcome();
        if (outcome == null || !outcome.reference().equals(command.reference())) {
            return List.of();
        }
        register.resumed(command.matchId());
        return List.of(new OutcomeUnlinked(
                command.aggregateId(),
                command.reference(),
                Trace.of(command.origin(), policies.version(), INTRODUCTIONS)));
    }

    /** Nothing unless it was paid under the outcome that stands, the contract counts it, and it is not counted yet. */
    static List<MatchEvent> royalty(MatchState now, CountRoyalty command, PolicyBook policies) {
        MatchConcluded outcome = now.outcome();
        AgreedCommission contract = now.proposed().contract();
        boolean counted = now.ofOutcome(RoyaltyCounted.class).stream()
                .anyMatch(event -> event.reference().equals(command.reference()));
        if (outcome == null
                || contract == null
                || !contract.royalties()
                || !outcome.reference().equals(command.licenceId().value())
                || counted) {
            return List.of();
        }
        return List.of(new RoyaltyCounted(
                command.aggregateId(),
                command.reference(),
                command.amount().fen(),
                command.paidOn(),
                Trace.of(command.origin(), policies.version(), BROKERAGE)));
    }

    /** Of the outcome that stands. Nothing for what is claimed. @throws org.openlicence.exchange.shared.Refused MAT-09, MAT-16, MAT-17, MAT-19 */
    static List<MatchEvent> claim(MatchState now, ClaimCommission command, PolicyBook policies) {
        CommissionClaimed open = now.openClaim();
        Money claimable = now.claimable();
        boolean last = now.ofOutcome(CommissionClaimed.class).stream()
                .limit(1)
                .anyMatch(known -> known.amountFen() == command.amount().fen());
        // The same sum again is another claim only where later royalties have made room for it.
        if (last && (open != null || claimable.fen() < command.amount().fen())) {
            return List.of();
        }
        AgreedCommission contract = now.proposed().contract();
        BusinessRule.check(
                new StepFitsMatch(now.status(), EnumSet.of(MatchStatus.CONCLUDED)),
                new BrokerageContractCameFirst(contract != null),
                new CommissionIsClaimed(open == null));
        BusinessRule.check(new CommissionKeepsToRate(claimable, command.amount()));
        return List.of(new CommissionClaimed(
                command.aggregateId(),
                command.amount().fen(),
                Trace.of(command.origin(), policies.version(), BROKERAGE)));
    }

    /** Nothing for what is settled alike. @throws org.openlicence.exchange.shared.Refused IN-01, MAT-09, MAT-18, MAT-19, MAT-20 */
    static List<MatchEvent> settle(MatchState now, SettleCommission command, PolicyBook policies) {
        boolean known = now.ofOutcome(CommissionSettled.class).stream()
                .anyMatch(settled -> settled.reference().equals(command.reference())
                        && settled.paidOn().equals(command.paidOn()));
        if (known) {
            return List.of();
        }
        AgreedCommission contract = now.proposed().contract();
        CommissionClaimed claimed = now.openClaim();
        String side = ConsentDecision.side(now, command).name();
        LocalDate today = command.origin().day();
        LocalDate from = contract == null ? today : contract.signedOn();
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reference", command.reference(), 60),
                new StepFitsMatch(now.status(), EnumSet.of(MatchStatus.CONCLUDED)),
                new PayerSettles(contract != null && contract.payer().equals(side)),
                new CommissionIsClaimed(claimed != null),
                new PaymentDayIsPossible(from, command.paidOn(), today));
        return List.of(new CommissionSettled(
                command.aggregateId(),
                Objects.requireNonNull(claimed).amountFen(),
                command.reference(),
                command.paidOn(),
                Trace.of(command.origin(), policies.version(), BROKERAGE)));
    }
}
