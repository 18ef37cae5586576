package org.openlicence.exchange.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmRefund;
import org.openlicence.exchange.licence.LicenceState.Notice;
import org.openlicence.exchange.licence.LicenceState.Receipt;
import org.openlicence.exchange.licence.PaymentVerdict.Mismatch;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.licence.rule.ClosingDay;
import org.openlicence.exchange.licence.rule.RefundWasOrdered;
import org.openlicence.exchange.licence.rule.TakerHasNoOpenLicenceOfThePatent;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.shared.Trace;

/** What the bank's reports lead to: a licence, or the money back. */
final class PaymentDecision {
    private PaymentDecision() {}

    static List<LicenceEvent> confirm(
            LicenceState now,
            ConfirmPayment command,
            ListingRegister listings,
            PatentRegister patents,
            LicenceRegister licences,
            PolicyBook policies) {
        if (now.receipts().containsKey(command.bankReference())) {
            return List.of();
        }
        Notice notice = now.notice();
        if (notice.contract() != null) {
            return ContractDecision.pay(now, command, policies);
        }
        ListingEntry listing = listings.lockForTaking(notice.announcedBy()).orElseThrow();
        PatentFacts facts = patents.lockFacts(notice.patentId()).orElseThrow();
        PaymentVerdict verdict = PaymentVerdict.of(now, command, facts, listing);
        Mismatch mismatch = verdict.mismatch();
        if (mismatch == null && takenAnotherWay(now, licences)) {
            mismatch = Mismatch.NOT_AWAITED;
        }
        return mismatch == null
                ? formed(now, command, verdict, facts, policies)
                : sentBack(now, command, mismatch, facts, listing, policies);
    }

    /** @throws org.openlicence.exchange.shared.Refused LC-11 for a refund nobody ordered */
    static List<LicenceEvent> confirmRefund(LicenceState now, ConfirmRefund command, PolicyBook policies) {
        Receipt receipt = now.receipts().get(command.bankReference());
        boolean ordered = receipt != null && receipt.refundOrdered();
        BusinessRule.check(new RefundWasOrdered(command.bankReference(), ordered));
        if (receipt == null || receipt.refundConfirmed()) {
            return List.of();
        }
        return List.of(new RefundConfirmed(
                command.aggregateId(),
                command.bankReference(),
                command.refundReference(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("refunds"))));
    }

    /** A late report of a timely payment finds the notice lapsed; meanwhile the taker may have served another one. */
    private static boolean takenAnotherWay(LicenceState now, LicenceRegister licences) {
        return now.status() == LicenceStatus.NOT_FORMED
                && !new TakerHasNoOpenLicenceOfThePatent(
                                now.licenceId(),
                                licences.openLicenceOf(
                                                now.notice().takerId(),
                                                now.notice().patentId())
                                        .orElse(null))
                        .holds();
    }

    private static List<LicenceEvent> formed(
            LicenceState now, ConfirmPayment command, PaymentVerdict verdict, PatentFacts facts, PolicyBook policies) {
        LocalDate day = Shanghai.dayOf(verdict.effectiveAt());
        List<LicenceEvent> events = new ArrayList<>();
        events.add(new PaymentConfirmed(
                command.aggregateId(),
                command.bankReference(),
                command.amount().fen(),
                command.valueAt(),
                Trace.effective(command.origin(), day, policies.version(), NoticeDecision.FORMATION)));
        LicenceFormed formed =
                Formation.of(command, verdict.effectiveAt(), now.terms(), facts, policies, NoticeDecision.FORMATION);
        events.add(formed);
        // The right may have ended between the value date and this report; nobody else would end the licence then.
        LocalDate rightEndedOn = facts.rightEndedOn();
        if (rightEndedOn != null && rightEndedOn.isBefore(formed.validTo())) {
            RightEnd end = facts.rightEnd();
            events.add(new LicenceEnded(
                    command.aggregateId(),
                    end == null ? LapseReason.RIGHT_NOT_IN_FORCE.name() : end.name(),
                    rightEndedOn,
                    Trace.effective(command.origin(), rightEndedOn, policies.version(), Law.CC.art("865"))));
        }
        return events;
    }

    private static List<LicenceEvent> sentBack(
            LicenceState now,
            ConfirmPayment command,
            Mismatch mismatch,
            PatentFacts facts,
            ListingEntry listing,
            PolicyBook policies) {
        Trace trace = Trace.of(command.origin(), policies.version(), NoticeDecision.FORMATION);
        List<LicenceEvent> events = new ArrayList<>();
        events.add(new PaymentMismatched(
                command.aggregateId(),
                command.bankReference(),
                now.notice().due().fen(),
                command.amount().fen(),
                mismatch.name(),
                command.valueAt(),
                trace));
        events.add(new RefundOrdered(
                command.aggregateId(),
                command.bankReference(),
                command.amount().fen(),
                command.payerId(),
                Trace.of(command.origin(), policies.version(), Law.CC.art("985"))));
        if (now.status() == LicenceStatus.AWAITING_PAYMENT) {
            mismatch.lapse()
                    .ifPresent(reason -> events.add(new NoticeLapsed(
                            command.aggregateId(),
                            reason.name(),
                            Trace.effective(
                                    command.origin(),
                                    lapsedFrom(reason, command, facts, listing),
                                    policies.version(),
                                    NoticeDecision.FORMATION))));
        }
        return events;
    }

    private static LocalDate lapsedFrom(
            LapseReason reason, ConfirmPayment command, PatentFacts facts, ListingEntry listing) {
        Stream<LocalDate> ends = reason == LapseReason.LISTING_CLOSED
                ? ClosingDay.of(listing).stream()
                : Stream.of(facts.rightEndedOn(), facts.expiresOn()).flatMap(Stream::ofNullable);
        return ends.min(LocalDate::compareTo).orElse(command.origin().day());
    }
}
