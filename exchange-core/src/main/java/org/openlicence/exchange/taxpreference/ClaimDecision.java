package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordClaim;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordCorrection;
import org.openlicence.exchange.taxpreference.TaxPreferenceState.Claim;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.ClaimRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.rule.ClaimIsCovered;
import org.openlicence.exchange.taxpreference.rule.CorrectionIsAwaited;
import org.openlicence.exchange.taxpreference.rule.DayIsNotAhead;
import org.openlicence.exchange.taxpreference.rule.PeriodFitsTheRule;
import org.openlicence.exchange.taxpreference.rule.PeriodIsClaimedOnce;
import org.openlicence.exchange.taxpreference.rule.PreferenceIsOpen;
import org.openlicence.exchange.taxpreference.rule.ReliefIsEligible;
import org.openlicence.exchange.taxpreference.rule.ReliefIsNotWaived;

/** What a party records: a claim, its correction. */
final class ClaimDecision {
    private static final int REFERENCE = 100;

    private ClaimDecision() {}

    /** @throws org.openlicence.exchange.shared.Refused TXP-02, TXP-03, TXP-04, TXP-05, TXP-08, TXP-09, TXP-11 */
    static List<TaxPreferenceEvent> claim(
            TaxPreferenceState now, RecordClaim command, VatBar bar, PolicyBook policies) {
        String period = command.period();
        long amount = command.amount().fen();
        Optional<Claim> known = now.claims().stream()
                .filter(claim -> claim.period().equals(period))
                .findFirst();
        if (known.filter(claim -> claim.amountFen() == amount).isPresent()) {
            return List.of();
        }
        Optional<TaxPeriod> read = TaxPeriod.parse(period).filter(fit -> fit.fits(now.rule()));
        BusinessRule.check(new PeriodFitsTheRule(now.rule(), read.isPresent()));
        LocalDate first = read.orElseThrow().firstDay();
        PreferenceEvaluated evaluation = now.evaluation(period);
        String outcome = evaluation == null
                ? TaxOutcome.ESTIMATED.name()
                : evaluation.result().outcome();
        BusinessRule.check(
                new ReliefIsEligible(
                        TaxOutcome.valueOf(outcome), !now.required().isEmpty()),
                new ClaimIsCovered(now.claimedFen(period), amount, now.coveredFen(period)),
                new PeriodIsClaimedOnce(known.isPresent()),
                new DayIsNotAhead(first, command.origin().day()),
                new ReliefIsNotWaived(now.rule() == TaxRule.VAT_TECH && (now.waivedOn(first) || bar.on(first))),
                new PreferenceIsOpen(now.closed()));
        long relief =
                now.rule() == TaxRule.VAT_TECH ? Correction.vat(amount, now.payer(period), first, policies) : amount;
        return List.of(new ClaimRecorded(
                command.aggregateId(),
                period,
                amount,
                relief,
                Trace.of(command.origin(), policies.version(), now.rule().basis(first, policies))));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, TXP-06, TXP-08 */
    static List<TaxPreferenceEvent> correct(TaxPreferenceState now, RecordCorrection command, PolicyBook policies) {
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reference", command.reference(), REFERENCE),
                FieldWithinLimit.day("correctedOn", command.correctedOn()),
                new CorrectionIsAwaited(!now.required().isEmpty()),
                new DayIsNotAhead(command.correctedOn(), command.origin().day()));
        return List.of(new CorrectionRecorded(
                command.aggregateId(),
                command.correctedOn(),
                command.reference(),
                Trace.effective(
                        command.origin(),
                        command.correctedOn(),
                        policies.version(),
                        Correction.basis(now.rule(), now.required(), policies))));
    }
}
