package org.openlicence.exchange.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceCommand.AskDeferral;
import org.openlicence.exchange.licence.LicenceCommand.AskPassingOn;
import org.openlicence.exchange.licence.LicenceCommand.OpenFairnessClaim;
import org.openlicence.exchange.licence.LicenceCommand.ProposeTermination;
import org.openlicence.exchange.licence.LicenceCommand.SignTermination;
import org.openlicence.exchange.licence.LicenceState.Proposal;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.FairnessClaimOpened;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.PassingOnRefused;
import org.openlicence.exchange.licence.event.LicenceEvent.TerminationProposed;
import org.openlicence.exchange.licence.event.LicenceEvent.TerminationSigned;
import org.openlicence.exchange.licence.rule.DeferralIsAnnounced;
import org.openlicence.exchange.licence.rule.LicenceIsInForce;
import org.openlicence.exchange.licence.rule.OpenProposalIsMeant;
import org.openlicence.exchange.licence.rule.PatentWasInvalidated;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What the parties may ask of a running licence: its end by agreement, and what the law gives them or does not. */
final class PartyDecision {
    private static final String MUTUAL = "MUTUAL";
    private static final int TEXT = 500;
    private static final Provision AGREEMENT = Law.CC.art("562");

    private PartyDecision() {}

    /** Nothing to put off where nothing is due. @throws org.openlicence.exchange.shared.Refused IN-01, LC-13 */
    static List<LicenceEvent> defer(LicenceState now, AskDeferral command) {
        BusinessRule.check(
                FieldWithinLimit.day("until", command.until()),
                new DeferralIsAnnounced(now.notice().due().fen()));
        return List.of();
    }

    /** Kept, and refused: no party may pass the licence on here. @throws org.openlicence.exchange.shared.Refused IN-01, LC-15 */
    static List<LicenceEvent> passOn(LicenceState now, AskPassingOn command, PolicyBook policies) {
        BusinessRule.check(
                FieldWithinLimit.requiredLine("recipient", command.recipient(), TEXT),
                new LicenceIsInForce(now.status()));
        return List.of(new PassingOnRefused(
                command.aggregateId(),
                command.kind().name(),
                command.recipient(),
                Trace.of(command.origin(), policies.version(), Law.PL.art("12"), Law.CC.art("867"))));
    }

    /** The same proposal by the other side is its signature. @throws org.openlicence.exchange.shared.Refused IN-01, LC-15 */
    static List<LicenceEvent> propose(
            LicenceState now, ProposeTermination command, ContractSigner signer, PolicyBook policies) {
        Origin origin = command.origin();
        BusinessRule.check(
                FieldWithinLimit.text("conditions", command.conditions(), TEXT), new LicenceIsInForce(now.status()));
        String content = CanonicalJson.of(new Termination(
                "TERMINATION_BY_AGREEMENT", command.aggregateId(), now.notice().termsHash(), command.conditions()));
        String hash = ContentHash.of(content).value();
        Proposal open = now.proposal();
        if (open != null && open.contentHash().equals(hash)) {
            return signed(now, open, origin, signer, policies, List.of());
        }
        TerminationProposed proposed = new TerminationProposed(
                command.aggregateId(),
                command.conditions(),
                content,
                hash,
                Trace.of(origin, policies.version(), AGREEMENT));
        return signed(now, new Proposal(hash, Set.of()), origin, signer, policies, List.of(proposed));
    }

    /** What is signed; the order of members is that of their names. */
    private record Termination(
            String act,
            String licenceId,
            String termsHash,
            @Nullable String conditions) {}

    /** Nothing for a signature given before. @throws org.openlicence.exchange.shared.Refused LC-15, LC-16 */
    static List<LicenceEvent> sign(
            LicenceState now, SignTermination command, ContractSigner signer, PolicyBook policies) {
        Proposal open = now.proposal();
        boolean meant = open != null && open.contentHash().equals(command.contentHash());
        if (meant && open.signedBy().contains(command.origin().actor().organisationId())) {
            return List.of();
        }
        BusinessRule.check(
                new LicenceIsInForce(now.status()),
                new OpenProposalIsMeant(open == null ? null : open.contentHash(), command.contentHash()));
        return open == null ? List.of() : signed(now, open, command.origin(), signer, policies, List.of());
    }

    /** Nothing where one was opened already. @throws org.openlicence.exchange.shared.Refused IN-01, LC-17 */
    static List<LicenceEvent> claim(LicenceState now, OpenFairnessClaim command, PolicyBook policies) {
        if (now.claims().fairness()) {
            return List.of();
        }
        LicenceState.End end = now.end();
        BusinessRule.check(
                FieldWithinLimit.number("amountFen", command.amount().fen(), 1, Money.MAX_FEN),
                FieldWithinLimit.requiredText("ground", command.ground(), TEXT),
                new PatentWasInvalidated(now.status(), end == null ? null : end.reason()));
        return List.of(new FairnessClaimOpened(
                command.aggregateId(),
                command.amount().fen(),
                command.ground(),
                Trace.of(command.origin(), policies.version(), Law.PL.art("47(3)"))));
    }

    private static List<LicenceEvent> signed(
            LicenceState now,
            Proposal open,
            Origin origin,
            ContractSigner signer,
            PolicyBook policies,
            List<LicenceEvent> before) {
        String organisation = origin.actor().organisationId();
        if (open.signedBy().contains(organisation)) {
            return before;
        }
        String id = now.licenceId().value();
        ContractSigner.Statement statement = ContractSigner.Statement.of(id, open.contentHash(), origin);
        ContractSigner.Signed signature = signer.sign(statement);
        List<LicenceEvent> events = new ArrayList<>(before);
        events.add(new TerminationSigned(
                id,
                organisation,
                open.contentHash(),
                statement.canonical(),
                signature.value(),
                signature.keyId(),
                signer.method(),
                Trace.of(origin, policies.version(), AGREEMENT)));
        Set<String> all = new HashSet<>(open.signedBy());
        all.add(organisation);
        if (all.containsAll(now.parties())) {
            // The day of the last signature is still a day of the licence, as with a notice of termination.
            LocalDate endedOn = origin.day().plusDays(1);
            events.add(new LicenceEnded(
                    id, MUTUAL, endedOn, Trace.effective(origin, endedOn, policies.version(), AGREEMENT)));
        }
        return events;
    }
}
