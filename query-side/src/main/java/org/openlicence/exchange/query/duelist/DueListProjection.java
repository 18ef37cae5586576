package org.openlicence.exchange.query.duelist;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.*;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.*;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.event.PatentEvent.*;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.recordal.event.RecordalEvent;
import org.openlicence.exchange.recordal.event.RecordalEvent.*;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Keeps the due list, in the processor's transaction. Written again from the events it comes out the same. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class DueListProjection {
    static final String GROUP = "due-list-v1";
    private static final String STALE_DAYS = "licence.notice.stale-days";
    private static final String ONLY = "";

    private final DueList list;
    private final PatentRegister patents;
    private final PolicyBook policies;

    DueListProjection(DueList list, PatentRegister patents, PolicyBook policies) {
        this.list = list;
        this.patents = patents;
        this.policies = policies;
    }

    @EventHandler
    void on(PatentEvent event) {
        String id = event.patentId();
        switch (event) {
            case PatentRegistered e -> lifeEnteredAnew(id);
            case PatentImported e -> lifeEnteredAnew(id);
            case AnnualFeeFellDue e ->
                put(Due.BAR_CHANGES, id, feeSubject(e.feeYear()), e.dueOn(), "IR-86(3)", exchange());
            case AnnualFeePaid e -> list.remove(Due.BAR_CHANGES, id, feeSubject(e.feeYear()));
            case LicenceInTermRecorded e -> licenceInTerm(e);
            case RightEnded e -> {
                list.removeAll(Due.BAR_CHANGES, id);
                list.removeAll(Due.RIGHT_EXPIRES, id);
            }
            case EvaluationReportIssued e -> {}
            case PledgeRegistered e -> {}
            case PledgeeConsented e -> {}
            case PledgeReleased e -> {}
            case ProceedingsSuspended e -> {}
            case SuspensionLifted e -> {}
            case ClaimsRecorded e -> {}
            case OwnersChanged e -> {}
        }
    }

    private static String feeSubject(int feeYear) {
        return "fee " + feeYear;
    }

    /** Both ends change what the register bars; an ordinary licence bars nothing (OL-03). */
    private void licenceInTerm(LicenceInTermRecorded e) {
        if (!e.form().equals(LicenceForm.ORDINARY.name())) {
            String subject = "licence " + e.recordalNumber();
            put(Due.BAR_CHANGES, e.patentId(), subject + " from", e.from().minusDays(1), "IR-86(1)", exchange());
            put(Due.BAR_CHANGES, e.patentId(), subject + " to", e.to(), "IR-86(1)", exchange());
        }
    }

    /** A listed patent was entered again, perhaps with another filing date. One never listed has nothing to wait for. */
    private void lifeEnteredAnew(String patentId) {
        if (list.ofAggregate(patentId).stream().anyMatch(item -> item.what() == Due.RIGHT_EXPIRES)) {
            life(patentId);
        }
    }

    private void life(String patentId) {
        patents.facts(new PatentId(patentId))
                .map(PatentFacts::expiresOn)
                .ifPresentOrElse(
                        expiresOn ->
                                put(Due.RIGHT_EXPIRES, patentId, ONLY, expiresOn.minusDays(1), "PL-42", exchange()),
                        () -> list.removeAll(Due.RIGHT_EXPIRES, patentId));
    }

    @EventHandler
    void on(LicenceEvent event) {
        String id = event.licenceId();
        switch (event) {
            case NoticeServed e -> noticeServed(e);
            case LicenceFormed e -> {
                list.removeAll(Due.NOTICE_STALE, id);
                put(Due.LICENCE_TERM_ENDS, id, ONLY, e.validTo().minusDays(1), "pinned terms", exchange());
            }
            case NoticeLapsed e -> list.removeAll(Due.NOTICE_STALE, id);
            case LicenceCompleted e -> ended(id);
            case LicenceEnded e -> ended(id);
            case FormationCorrected e -> {
                ended(id);
                list.removeAll(Due.CONTRACT_SUM_DUE, id);
            }
            case ContractConcluded e -> contractConcluded(e);
            case ContractSumFellOverdue e -> list.removeAll(Due.CONTRACT_SUM_DUE, id);
            case ContractSumDemanded e -> {}
            case EndCorrected e -> {}
            case DueCancelled e -> list.removeAll(Due.CONTRACT_SUM_DUE, id);
            case FairnessClaimOpened e -> {}
            case PassingOnRefused e -> {}
            case TerminationProposed e -> {}
            case TerminationSigned e -> {}
            case PaymentConfirmed e -> list.removeAll(Due.CONTRACT_SUM_DUE, id);
            case PaymentMismatched e -> {}
            case RefundOrdered e -> {}
            case RefundConfirmed e -> {}
        }
    }

    private void noticeServed(NoticeServed e) {
        LocalDate received = Shanghai.dayOf(e.receivedAt());
        int days = policies.figure(STALE_DAYS, received).intValue();
        put(Due.NOTICE_STALE, e.licenceId(), ONLY, received.plusDays(days), STALE_DAYS, e.takerId());
    }

    /** The contract says the day; what is owed stays owed when the licence is over. */
    private void contractConcluded(ContractConcluded e) {
        if (e.paymentDueOn() != null) {
            put(Due.CONTRACT_SUM_DUE, e.licenceId(), ONLY, e.paymentDueOn(), "CC-867", e.takerId());
        }
    }

    private void ended(String licenceId) {
        list.removeAll(Due.LICENCE_TERM_ENDS, licenceId);
        list.removeAll(Due.RECORDAL_DUE, RecordalId.of(new LicenceId(licenceId)).value());
    }

    /** What lies with the office waits for its answer; a refusal brings the day back. */
    @EventHandler
    void on(RecordalEvent event) {
        String id = event.recordalId();
        switch (event) {
            case RecordalOpened e ->
                put(
                        Due.RECORDAL_DUE,
                        id,
                        ONLY,
                        e.dueOn(),
                        "IR-15(2)",
                        e.licensorIds().getFirst());
            case RecordalFiled e -> list.hold(Due.RECORDAL_DUE, id);
            case RecordalRefused e -> list.resume(Due.RECORDAL_DUE, id);
            case RecordalConfirmed e -> list.removeAll(Due.RECORDAL_DUE, id);
            case RecordalFellOverdue e -> list.removeAll(Due.RECORDAL_DUE, id);
            case RecordalChanged e -> {}
            case RecordalCancelled e -> {}
        }
    }

    @EventHandler
    void on(ListingEvent event) {
        String id = event.listingId();
        switch (event) {
            case ListingDrafted e -> {
                lastDay(id, e.terms());
                life(e.patentId());
            }
            case TermsRevised e -> {
                lastDay(id, e.terms());
                list.removeAll(Due.PRICE_WAS_PUBLIC, id);
            }
            case PublicityPosted e -> shown(id, e.endsOn());
            case ObjectionRaised e -> list.removeAll(Due.PRICE_WAS_PUBLIC, id);
            case ObjectionDismissed e -> {
                if (e.endsOn() != null) {
                    shown(id, e.endsOn());
                }
            }
            case ObjectionUpheld e -> list.removeAll(Due.PRICE_WAS_PUBLIC, id);
            case PublicityClosed e -> list.removeAll(Due.PRICE_WAS_PUBLIC, id);
            case PricingRouteStated e -> {}
            case ListingWithdrawn e -> closed(id, e.announcedOn());
            case ListingEnded e -> closed(id, e.endedOn());
            case ListingExpired e -> closed(id, e.expiredOn());
            case ListingAbandoned e -> {
                list.removeAll(Due.LISTING_EXPIRES, id);
                list.removeAll(Due.PRICE_WAS_PUBLIC, id);
            }
            case ConsentsRequested e -> {}
            case ConsentGiven e -> {}
            case ConsentRefused e -> list.removeAll(Due.PRICE_WAS_PUBLIC, id);
            case FeeReviewRequired e -> {}
            case WordingReviewRequired e -> {}
            case FeeReviewPassed e -> {}
            case FeeReviewRefused e -> {}
            case DeclarationFiled e -> {}
            case DeclarationReturned e -> {}
            case ListingAnnounced e -> {}
            case ListingSuspended e -> {}
            case ListingResumed e -> {}
            case FalseDeclarationFound e -> {}
            case DefaultEnded e -> {}
            case OwnerChanged e -> list.removeAll(Due.PRICE_WAS_PUBLIC, id);
            case WithdrawalRequested e -> {}
            case WithdrawalConsentGiven e -> {}
            case WithdrawalFiled e -> {}
        }
    }

    private void shown(String listingId, LocalDate endsOn) {
        put(Due.PRICE_WAS_PUBLIC, listingId, ONLY, endsOn, "publicity.days", exchange());
    }

    private void lastDay(String listingId, OfferTerms terms) {
        if (terms.licenceEndOn() == null) {
            list.removeAll(Due.LISTING_EXPIRES, listingId);
        } else {
            put(Due.LISTING_EXPIRES, listingId, ONLY, terms.licenceEndOn(), "PL-50", exchange());
        }
    }

    /**
     * Notices are asked to lapse from the closing day on. Where it has come already a process did so at once; asking again
     * costs little and makes good for a process that lost its place in the log.
     */
    private void closed(String listingId, LocalDate closedFrom) {
        list.removeAll(Due.LISTING_EXPIRES, listingId);
        list.removeAll(Due.PRICE_WAS_PUBLIC, listingId);
        put(Due.LISTING_CLOSES, listingId, ONLY, closedFrom.minusDays(1), "PL-50(2)", exchange());
    }

    /** The exchange acts at the start of the day after the last one. */
    private void put(Due what, String aggregateId, String subject, LocalDate dueOn, String basis, String holder) {
        Instant dueAt = Shanghai.startOf(dueOn.plusDays(1));
        list.put(new DueItem(what, aggregateId, subject, dueOn, dueAt, basis, holder), policies.version());
    }

    private static String exchange() {
        return Actor.SYSTEM.organisationId();
    }
}
