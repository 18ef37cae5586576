package org.openlicence.exchange.dispute;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeCommand.AcceptSettlement;
import org.openlicence.exchange.dispute.DisputeCommand.AnswerDispute;
import org.openlicence.exchange.dispute.DisputeCommand.OpenDispute;
import org.openlicence.exchange.dispute.DisputeCommand.ProposeSettlement;
import org.openlicence.exchange.dispute.event.DisputeEvent;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeAnswered;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeClosed;
import org.openlicence.exchange.dispute.event.DisputeEvent.DisputeOpened;
import org.openlicence.exchange.dispute.event.DisputeEvent.SettlementAccepted;
import org.openlicence.exchange.dispute.event.DisputeEvent.SettlementProposed;
import org.openlicence.exchange.dispute.rule.DisputeIsTheSame;
import org.openlicence.exchange.dispute.rule.OtherSideActs;
import org.openlicence.exchange.dispute.rule.ProposalIsOpen;
import org.openlicence.exchange.dispute.rule.StepFitsDispute;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What the parties say to each other: claim, answer, proposals, and an acceptance that ends it. */
final class DisputeDecision {
    private static final int TEXT = 2_000;
    private static final Provision NEGOTIATION = Law.PL.art("52");
    private static final Set<DisputeStatus> OPEN = EnumSet.complementOf(EnumSet.of(DisputeStatus.CLOSED));

    private DisputeDecision() {}

    /** Nothing for the dispute that is known. @throws org.openlicence.exchange.shared.Refused IN-01, DP-07 */
    static List<DisputeEvent> open(
            @Nullable DisputeState now,
            OpenDispute command,
            LicenceParties parties,
            DisputeTexts texts,
            PolicyBook policies) {
        if (now != null) {
            BusinessRule.check(new DisputeIsTheSame(same(now.opened(), command)));
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("claim", command.claim(), TEXT),
                FieldWithinLimit.number("claimedFen", command.claimedFen(), 1, Money.MAX_FEN));
        return List.of(new DisputeOpened(
                command.aggregateId(),
                command.licenceId().value(),
                parties.takerId(),
                parties.licensorIds(),
                command.origin().actor().organisationId(),
                command.subject().name(),
                kept(command, command.claim(), texts),
                command.claimedFen(),
                Trace.of(command.origin(), policies.version(), NEGOTIATION)));
    }

    /** Nothing for the answer that is known. @throws org.openlicence.exchange.shared.Refused IN-01, DP-01, DP-03 */
    static List<DisputeEvent> answer(DisputeState now, AnswerDispute command, DisputeTexts texts, PolicyBook policies) {
        String sender = command.origin().actor().organisationId();
        DisputeAnswered known = now.last(DisputeAnswered.class);
        if (known != null
                && known.answerHash().equals(hash(command.answer()))
                && known.trace().organisationId().equals(sender)) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("answer", command.answer(), TEXT),
                new StepFitsDispute(now.status(), Set.of(DisputeStatus.OPENED)),
                new OtherSideActs(!now.sameSide(now.opened().claimantId(), sender)));
        return List.of(new DisputeAnswered(
                command.aggregateId(),
                kept(command, command.answer(), texts),
                Trace.of(command.origin(), policies.version(), NEGOTIATION)));
    }

    /** Nothing for the proposal that stands. @throws org.openlicence.exchange.shared.Refused IN-01, DP-01 */
    static List<DisputeEvent> propose(
            DisputeState now, ProposeSettlement command, DisputeTexts texts, PolicyBook policies) {
        SettlementProposed standing = now.last(SettlementProposed.class);
        String sender = command.origin().actor().organisationId();
        if (now.status() != DisputeStatus.CLOSED
                && standing != null
                && standing.termsHash().equals(hash(command.terms()))
                && standing.trace().organisationId().equals(sender)) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("terms", command.terms(), TEXT), new StepFitsDispute(now.status(), OPEN));
        return List.of(new SettlementProposed(
                command.aggregateId(),
                standing == null ? 1 : standing.number() + 1,
                kept(command, command.terms(), texts),
                Trace.of(command.origin(), policies.version(), NEGOTIATION, Law.CC.art("471"))));
    }

    /** Nothing where it ended by that proposal. @throws org.openlicence.exchange.shared.Refused DP-01, DP-03, DP-06 */
    static List<DisputeEvent> accept(DisputeState now, AcceptSettlement command, PolicyBook policies) {
        SettlementProposed standing = now.last(SettlementProposed.class);
        if (settled(now) && standing != null && standing.number() == command.proposal()) {
            return List.of();
        }
        String sender = command.origin().actor().organisationId();
        boolean own = standing != null && now.sameSide(standing.trace().organisationId(), sender);
        BusinessRule.check(
                new StepFitsDispute(now.status(), OPEN),
                new ProposalIsOpen(command.proposal(), standing == null ? 0 : standing.number()),
                new OtherSideActs(!own));
        Trace trace = Trace.of(command.origin(), policies.version(), NEGOTIATION, Law.CC.art("483"));
        return List.of(
                new SettlementAccepted(command.aggregateId(), command.proposal(), trace),
                new DisputeClosed(
                        command.aggregateId(),
                        DisputeOutcome.SETTLED.name(),
                        null,
                        command.origin().day(),
                        trace));
    }

    private static boolean settled(DisputeState now) {
        DisputeClosed closed = now.last(DisputeClosed.class);
        return closed != null && closed.outcome().equals(DisputeOutcome.SETTLED.name());
    }

    private static boolean same(DisputeOpened known, OpenDispute command) {
        return known.licenceId().equals(command.licenceId().value())
                && known.claimantId().equals(command.origin().actor().organisationId())
                && known.subject().equals(command.subject().name())
                && known.claimHash().equals(hash(command.claim()))
                && Objects.equals(known.claimedFen(), command.claimedFen());
    }

    /** Lays the words down beside the log. @return their hash, which the event holds */
    private static String kept(DisputeCommand command, String words, DisputeTexts texts) {
        String hash = hash(words);
        texts.keep(command.disputeId(), hash, words, command.origin().at());
        return hash;
    }

    private static String hash(String words) {
        return ContentHash.of(words).value();
    }
}
