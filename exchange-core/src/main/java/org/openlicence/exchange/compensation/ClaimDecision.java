package org.openlicence.exchange.compensation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.FundCommand.FileClaim;
import org.openlicence.exchange.compensation.FundCommand.RejectClaim;
import org.openlicence.exchange.compensation.FundCommand.SettleClaim;
import org.openlicence.exchange.compensation.FundCommand.WithdrawClaim;
import org.openlicence.exchange.compensation.FundState.Entry;
import org.openlicence.exchange.compensation.event.FundEvent;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimFiled;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimRejected;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimSettled;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimWithdrawn;
import org.openlicence.exchange.compensation.event.FundEvent.CompensationBecameRepayable;
import org.openlicence.exchange.compensation.rule.ClaimAwaitsDecision;
import org.openlicence.exchange.compensation.rule.ClaimIsKnown;
import org.openlicence.exchange.compensation.rule.FundHoldsEnough;
import org.openlicence.exchange.compensation.rule.FundWasOpened;
import org.openlicence.exchange.compensation.rule.WaitingDaysAreOver;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** A claim's way: filed, and compensated, rejected or withdrawn. */
final class ClaimDecision {
    private static final int ID = 120;
    private static final int REASON = 500;

    private ClaimDecision() {}

    /** Nothing for a claim that is known. @throws org.openlicence.exchange.shared.Refused IN-01, CF-01, CF-03 */
    static List<FundEvent> file(@Nullable FundState now, FileClaim command, PolicyBook policies) {
        if (now == null) {
            BusinessRule.check(new FundWasOpened(false));
            throw new IllegalStateException("an unknown fund was let through");
        }
        if (now.claims().containsKey(command.claimId())) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        long principal = command.principal().fen();
        long security = command.security().fen();
        BusinessRule.check(
                FieldWithinLimit.requiredLine("claimId", command.claimId(), ID),
                FieldWithinLimit.requiredLine("licenceId", command.licenceId(), ID),
                FieldWithinLimit.number("security", security, 0, Math.max(0, principal - 1)),
                new WaitingDaysAreOver(
                        CompensationTerms.claimableFrom(command.dueOn(), command.demandedOn(), now.region(), policies),
                        today));
        long expected = CompensationTerms.on(today, now.region(), policies)
                .compensationFen(principal - security, now.paidInYearOf(today, command.payeeId()));
        return List.of(new ClaimFiled(
                command.aggregateId(),
                command.claimId(),
                command.licenceId(),
                command.payeeId(),
                command.debtorId(),
                principal,
                security,
                command.dueOn(),
                command.demandedOn(),
                Math.min(expected, now.ledger().of(FundAccount.AVAILABLE)),
                Trace.of(command.origin(), policies.version(), AccountDecision.FUND)));
    }

    /** Nothing for the same payment again. @throws org.openlicence.exchange.shared.Refused IN-01, CF-04, CF-05, CF-07, CF-10 */
    static List<FundEvent> settle(FundState now, SettleClaim command, PolicyBook policies) {
        Entry entry = now.entries().get(command.bankReference());
        if (entry != null
                && entry.kind() == Entry.Kind.COMPENSATION
                && entry.about().equals(command.claimId())) {
            return List.of();
        }
        Claim claim = now.claims().get(command.claimId());
        LocalDate today = command.origin().day();
        CompensationTerms terms = CompensationTerms.on(today, now.region(), policies);
        long paidThisYear = claim == null ? 0 : now.paidInYearOf(today, claim.payeeId());
        long compensation = claim == null ? 0 : terms.compensationFen(claim.lossFen(), paidThisYear);
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.requiredLine("bankReference", command.bankReference(), AccountDecision.REFERENCE),
                AccountDecision.reference(now, command.bankReference()),
                new ClaimIsKnown(claim != null)));
        if (claim != null) {
            rules.add(new ClaimAwaitsDecision(claim.status()));
            rules.add(new FundHoldsEnough(
                    compensation, claim.reservedFen() + now.ledger().of(FundAccount.AVAILABLE)));
        }
        BusinessRule.check(rules);
        if (claim == null) {
            throw new IllegalStateException("an unknown claim was let through");
        }
        return List.of(new ClaimSettled(
                command.aggregateId(),
                command.claimId(),
                claim.licenceId(),
                claim.payeeId(),
                claim.lossFen(),
                terms.coverageBp(),
                terms.capPerLicenceFen(),
                terms.capPerPayeeFen(),
                paidThisYear,
                compensation,
                claim.reservedFen(),
                command.bankReference(),
                Trace.of(command.origin(), policies.version(), AccountDecision.FUND)));
    }

    /** Nothing where it was rejected before. @throws org.openlicence.exchange.shared.Refused IN-01, CF-04, CF-10 */
    static List<FundEvent> reject(FundState now, RejectClaim command, PolicyBook policies) {
        Claim claim = now.claims().get(command.claimId());
        if (claim != null && claim.status() == ClaimStatus.REJECTED) {
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.requiredText("reason", command.reason(), REASON), new ClaimIsKnown(claim != null)));
        if (claim != null) {
            rules.add(new ClaimAwaitsDecision(claim.status()));
        }
        BusinessRule.check(rules);
        if (claim == null) {
            throw new IllegalStateException("an unknown claim was let through");
        }
        return List.of(new ClaimRejected(
                command.aggregateId(),
                command.claimId(),
                claim.licenceId(),
                command.reason(),
                claim.reservedFen(),
                Trace.of(command.origin(), policies.version(), AccountDecision.FUND)));
    }

    /** @throws org.openlicence.exchange.shared.Refused CF-10 */
    static List<FundEvent> withdraw(FundState now, WithdrawClaim command, PolicyBook policies) {
        Claim claim = now.claims().get(command.claimId());
        BusinessRule.check(new ClaimIsKnown(claim != null));
        if (claim == null) {
            throw new IllegalStateException("an unknown claim was let through");
        }
        return switch (claim.status()) {
            case FILED ->
                List.of(new ClaimWithdrawn(
                        command.aggregateId(),
                        command.claimId(),
                        claim.reservedFen(),
                        Trace.of(command.origin(), policies.version(), AccountDecision.FUND)));
            case SETTLED ->
                List.of(new CompensationBecameRepayable(
                        command.aggregateId(),
                        command.claimId(),
                        claim.compensationFen(),
                        Trace.of(command.origin(), policies.version(), Law.CC.art("985"))));
            case REPAYABLE, REJECTED, WITHDRAWN -> List.of();
        };
    }
}
