package org.openlicence.exchange.compensation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.FundCommand.OpenFund;
import org.openlicence.exchange.compensation.FundCommand.PayShare;
import org.openlicence.exchange.compensation.FundCommand.RecordContribution;
import org.openlicence.exchange.compensation.FundCommand.RecordRecovery;
import org.openlicence.exchange.compensation.FundState.Entry;
import org.openlicence.exchange.compensation.event.FundEvent;
import org.openlicence.exchange.compensation.event.FundEvent.AmountRecovered;
import org.openlicence.exchange.compensation.event.FundEvent.ContributionReceived;
import org.openlicence.exchange.compensation.event.FundEvent.FundOpened;
import org.openlicence.exchange.compensation.event.FundEvent.SharePaid;
import org.openlicence.exchange.compensation.rule.BankReferenceIsOfOneEntry;
import org.openlicence.exchange.compensation.rule.ClaimIsKnown;
import org.openlicence.exchange.compensation.rule.ClaimWasCompensated;
import org.openlicence.exchange.compensation.rule.FundWasOpenedAlike;
import org.openlicence.exchange.compensation.rule.LicensorIsOwedAShare;
import org.openlicence.exchange.compensation.rule.ReceivedByToday;
import org.openlicence.exchange.compensation.rule.RecoveryIsWithinTheLoss;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What moves money into a fund, and what it passes on. */
final class AccountDecision {
    static final int REFERENCE = 60;
    static final Provision FUND = Law.DESIGN.art("risk-compensation");
    private static final int NAME = 100;
    private static final int CONTRIBUTOR = 200;
    private static final Pattern REGION = Pattern.compile("CN|\\d{6}");

    private AccountDecision() {}

    /** Nothing for the same again. @throws org.openlicence.exchange.shared.Refused IN-01, CF-02 */
    static List<FundEvent> open(@Nullable FundState now, OpenFund command, PolicyBook policies) {
        if (now != null) {
            BusinessRule.check(new FundWasOpenedAlike(
                    now.name().equals(command.name()) && now.region().equals(command.region())));
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("name", command.name(), NAME),
                FieldWithinLimit.form("region", command.region(), REGION));
        return List.of(new FundOpened(
                command.aggregateId(),
                command.name(),
                command.region(),
                Trace.of(command.origin(), policies.version(), FUND)));
    }

    /** Nothing for the same entry again. @throws org.openlicence.exchange.shared.Refused IN-01, CF-07, CF-11 */
    static List<FundEvent> contribution(FundState now, RecordContribution command, PolicyBook policies) {
        Entry entry = new Entry(
                Entry.Kind.CONTRIBUTION, command.contributor(), command.amount().fen());
        if (entry.equals(now.entries().get(command.bankReference()))) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("bankReference", command.bankReference(), REFERENCE),
                FieldWithinLimit.requiredLine("contributor", command.contributor(), CONTRIBUTOR),
                amountIsSomething(command.amount().fen()),
                FieldWithinLimit.day("receivedOn", command.receivedOn()),
                reference(now, command.bankReference()),
                new ReceivedByToday(command.receivedOn(), command.origin().day()));
        return List.of(new ContributionReceived(
                command.aggregateId(),
                command.bankReference(),
                command.contributor(),
                command.amount().fen(),
                command.receivedOn(),
                Trace.effective(command.origin(), command.receivedOn(), policies.version(), FUND)));
    }

    /** Nothing for the same entry again. @throws org.openlicence.exchange.shared.Refused IN-01, CF-06 to CF-08, CF-10, CF-11 */
    static List<FundEvent> recovery(FundState now, RecordRecovery command, PolicyBook policies) {
        long amount = command.amount().fen();
        Entry entry = new Entry(Entry.Kind.RECOVERY, command.claimId(), amount);
        if (entry.equals(now.entries().get(command.bankReference()))) {
            return List.of();
        }
        Claim claim = now.claims().get(command.claimId());
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.requiredLine("bankReference", command.bankReference(), REFERENCE),
                amountIsSomething(amount),
                FieldWithinLimit.day("receivedOn", command.receivedOn()),
                reference(now, command.bankReference()),
                new ClaimIsKnown(claim != null),
                new ReceivedByToday(command.receivedOn(), command.origin().day())));
        if (claim != null) {
            rules.add(new ClaimWasCompensated(claim.status()));
            if (new ClaimWasCompensated(claim.status()).holds()) {
                rules.add(new RecoveryIsWithinTheLoss(amount, claim.outstandingFen()));
            }
        }
        BusinessRule.check(rules);
        if (claim == null) {
            throw new IllegalStateException("an unknown claim was let through");
        }
        return List.of(new AmountRecovered(
                command.aggregateId(),
                command.claimId(),
                claim.licenceId(),
                command.bankReference(),
                amount,
                claim.fundShareOf(amount),
                command.receivedOn(),
                Trace.effective(command.origin(), command.receivedOn(), policies.version(), FUND)));
    }

    /** Nothing for the same entry again. @throws org.openlicence.exchange.shared.Refused IN-01, CF-07, CF-09, CF-10 */
    static List<FundEvent> share(FundState now, PayShare command, PolicyBook policies) {
        Entry entry = now.entries().get(command.bankReference());
        if (entry != null && entry.kind() == Entry.Kind.SHARE && entry.about().equals(command.claimId())) {
            return List.of();
        }
        Claim claim = now.claims().get(command.claimId());
        long owed = claim == null ? 0 : claim.owedFen();
        BusinessRule.check(
                FieldWithinLimit.requiredLine("bankReference", command.bankReference(), REFERENCE),
                reference(now, command.bankReference()),
                new ClaimIsKnown(claim != null),
                new LicensorIsOwedAShare(owed));
        return List.of(new SharePaid(
                command.aggregateId(),
                command.claimId(),
                command.bankReference(),
                owed,
                Trace.of(command.origin(), policies.version(), FUND)));
    }

    static BankReferenceIsOfOneEntry reference(FundState now, String bankReference) {
        return new BankReferenceIsOfOneEntry(bankReference, !now.entries().containsKey(bankReference));
    }

    private static FieldWithinLimit amountIsSomething(long fen) {
        return FieldWithinLimit.number("amount", fen, 1, Money.MAX_FEN);
    }
}
