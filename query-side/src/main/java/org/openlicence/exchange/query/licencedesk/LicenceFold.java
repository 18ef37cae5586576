package org.openlicence.exchange.query.licencedesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractConcluded;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractSumDemanded;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractSumFellOverdue;
import org.openlicence.exchange.licence.event.LicenceEvent.DueCancelled;
import org.openlicence.exchange.licence.event.LicenceEvent.EndCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.FairnessClaimOpened;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.licence.event.LicenceEvent.PassingOnRefused;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.licence.event.LicenceEvent.TerminationProposed;
import org.openlicence.exchange.licence.event.LicenceEvent.TerminationSigned;
import org.openlicence.exchange.query.licencedesk.LicenceView.Claim;
import org.openlicence.exchange.query.licencedesk.LicenceView.Contract;
import org.openlicence.exchange.query.licencedesk.LicenceView.Payment;
import org.openlicence.exchange.query.licencedesk.LicenceView.Termination;
import org.openlicence.exchange.query.licencedesk.LicenceView.Use;
import org.openlicence.exchange.shared.Trace;

/** A licence's view after one more event. Pure. */
final class LicenceFold {
    private LicenceFold() {}

    /** @throws IllegalStateException when the stream does not begin with a notice or contract */
    static LicenceView after(@Nullable LicenceView before, LicenceEvent event, long sequence) {
        if (event instanceof LicenceBegun begun) {
            return begin(begun, event.trace(), sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a licence without beginning: " + event.licenceId());
        }
        LicenceDraft next = new LicenceDraft(before, sequence, event.trace());
        apply(next, event);
        return next.view();
    }

    private static LicenceView begin(LicenceBegun e, Trace trace, long sequence) {
        return new LicenceView(
                e.licenceId(),
                sequence,
                e.listingId(),
                e.patentId(),
                e.takerId(),
                e.licensorIds(),
                e.representativeId(),
                e.terms(),
                e.termsVersion(),
                e.termsHash(),
                e.dueFen(),
                e.receivedAt(),
                new Use(e.useProduct(), e.useStartOn(), e.useDivisionCode(), e.useExpectedSalesFen()),
                LicenceStatus.AWAITING_PAYMENT,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                trace.occurredAt(),
                trace.occurredAt(),
                e instanceof ContractConcluded c
                        ? new Contract(
                                c.negotiationId(), c.contract(), c.contractHash(), c.paymentDueOn(), false, null, null)
                        : null,
                null,
                null);
    }

    private static void apply(LicenceDraft next, LicenceEvent event) {
        switch (event) {
            case NoticeServed e -> throw new IllegalStateException("notice served twice: " + e.licenceId());
            case ContractConcluded e -> throw new IllegalStateException("concluded twice: " + e.licenceId());
            case PaymentConfirmed e -> arrived(next, e.bankReference(), e.amountFen(), e.valueAt(), null);
            case PaymentMismatched e -> arrived(next, e.bankReference(), e.amountFen(), e.valueAt(), e.reason());
            case RefundOrdered e ->
                next.payments = next.payments.stream()
                        .map(p -> p.bankReference().equals(e.bankReference())
                                ? new Payment(
                                        p.bankReference(),
                                        p.amountFen(),
                                        p.valueAt(),
                                        p.mismatch(),
                                        next.changedAt,
                                        p.refundReference())
                                : p)
                        .toList();
            case RefundConfirmed e ->
                next.payments = next.payments.stream()
                        .map(p -> p.bankReference().equals(e.bankReference())
                                ? new Payment(
                                        p.bankReference(),
                                        p.amountFen(),
                                        p.valueAt(),
                                        p.mismatch(),
                                        p.refundOrderedAt(),
                                        e.refundReference())
                                : p)
                        .toList();
            case LicenceFormed e -> {
                next.effectiveAt = e.effectiveAt();
                next.validFrom = e.validFrom();
                next.validTo = e.validTo();
                next.recordalDueOn = e.recordalDueOn();
                next.to(LicenceStatus.IN_FORCE);
            }
            case NoticeLapsed e -> {
                next.endedOn = e.trace().effectiveOn();
                next.endReason = e.reason();
                next.to(LicenceStatus.NOT_FORMED);
            }
            case LicenceCompleted e -> {
                next.endedOn = e.completedOn();
                next.to(LicenceStatus.COMPLETED);
            }
            case LicenceEnded e -> over(next, LicenceStatus.ENDED, e.endedOn(), e.reason());
            case EndCorrected e -> over(next, LicenceStatus.ENDED, e.endedOn(), e.reason());
            case FormationCorrected e -> over(next, LicenceStatus.NOT_FORMED, e.rightEndedOn(), e.reason());
            case DueCancelled e -> next.contract = next.contract == null ? null : next.contract.cancelled();
            case ContractSumFellOverdue e ->
                next.contract = next.contract == null
                        ? null
                        : next.contract.late(e.dueOn().plusDays(1), null);
            case ContractSumDemanded e ->
                next.contract =
                        next.contract == null ? null : next.contract.late(next.contract.overdueFrom(), e.answerBy());
            case FairnessClaimOpened e -> next.claim = new Claim(e.amountFen(), e.ground(), next.changedAt);
            case PassingOnRefused e -> {}
            case TerminationProposed e ->
                next.termination = new Termination(e.conditions(), e.contentHash(), List.of());
            case TerminationSigned e -> {
                Termination open = next.termination;
                next.termination = open == null
                        ? null
                        : new Termination(
                                open.conditions(),
                                open.contentHash(),
                                Stream.concat(open.signedBy().stream(), Stream.of(e.organisationId()))
                                        .toList());
            }
        }
    }

    private static void over(LicenceDraft next, LicenceStatus status, LocalDate on, String reason) {
        next.endedOn = on;
        next.endReason = reason;
        next.to(status);
    }

    private static void arrived(
            LicenceDraft next, String reference, long amountFen, java.time.Instant valueAt, @Nullable String mismatch) {
        List<Payment> payments = new ArrayList<>(next.payments);
        payments.add(new Payment(reference, amountFen, valueAt, mismatch, null, null));
        next.payments = payments;
    }
}
