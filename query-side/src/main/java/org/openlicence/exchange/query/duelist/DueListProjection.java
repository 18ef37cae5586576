package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.*;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.*;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.*;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Keeps the due list, in the processor's transaction. Written again from the events it comes out the same. */
@Component
@ProcessingGroup("due-list-v1")
class DueListProjection {
    private static final String STALE_DAYS = "licence.notice.stale-days";

    private final DueList list;
    private final PolicyBook policies;

    DueListProjection(DueList list, PolicyBook policies) {
        this.list = list;
        this.policies = policies;
    }

    @EventHandler
    void on(LicenceEvent event) {
        String id = event.licenceId();
        switch (event) {
            case NoticeServed e -> noticeServed(e);
            case LicenceFormed e -> {
                list.remove(Due.NOTICE_STALE, id);
                put(Due.LICENCE_TERM_ENDS, id, e.validTo().minusDays(1), "pinned terms", exchange());
                put(
                        Due.RECORDAL_DUE,
                        id,
                        e.recordalDueOn(),
                        "IR-15(2)",
                        e.trace().organisationId());
            }
            case NoticeLapsed e -> list.remove(Due.NOTICE_STALE, id);
            case LicenceCompleted e -> ended(id);
            case LicenceEnded e -> ended(id);
            case PaymentConfirmed e -> {}
            case PaymentMismatched e -> {}
            case RefundOrdered e -> {}
            case RefundConfirmed e -> {}
        }
    }

    private void noticeServed(NoticeServed e) {
        LocalDate received = Shanghai.dayOf(e.receivedAt());
        int days = policies.figure(STALE_DAYS, received).intValue();
        put(Due.NOTICE_STALE, e.licenceId(), received.plusDays(days), STALE_DAYS, e.takerId());
    }

    private void ended(String licenceId) {
        list.remove(Due.LICENCE_TERM_ENDS, licenceId);
        list.remove(Due.RECORDAL_DUE, licenceId);
    }

    @EventHandler
    void on(ListingEvent event) {
        String id = event.listingId();
        switch (event) {
            case ListingDrafted e -> lastDay(id, e.terms());
            case TermsRevised e -> lastDay(id, e.terms());
            case ListingWithdrawn e -> list.remove(Due.LISTING_EXPIRES, id);
            case ListingEnded e -> list.remove(Due.LISTING_EXPIRES, id);
            case ListingExpired e -> list.remove(Due.LISTING_EXPIRES, id);
            case ListingAbandoned e -> list.remove(Due.LISTING_EXPIRES, id);
            case ConsentsRequested e -> {}
            case ConsentGiven e -> {}
            case ConsentRefused e -> {}
            case FeeReviewRequired e -> {}
            case FeeReviewPassed e -> {}
            case FeeReviewRefused e -> {}
            case DeclarationFiled e -> {}
            case DeclarationReturned e -> {}
            case ListingAnnounced e -> {}
            case ListingSuspended e -> {}
            case ListingResumed e -> {}
            case WithdrawalRequested e -> {}
            case WithdrawalConsentGiven e -> {}
            case WithdrawalFiled e -> {}
        }
    }

    private void lastDay(String listingId, OfferTerms terms) {
        if (terms.licenceEndOn() == null) {
            list.remove(Due.LISTING_EXPIRES, listingId);
        } else {
            put(Due.LISTING_EXPIRES, listingId, terms.licenceEndOn(), "PL-50", exchange());
        }
    }

    @EventHandler
    void on(RegistrationEvent event) {
        String id = event.registrationId();
        switch (event) {
            case SupplementRequested e -> put(Due.SUPPLEMENT_DUE, id, e.dueOn(), "supplement", exchange());
            case ApplicationSubmitted e -> list.remove(Due.SUPPLEMENT_DUE, id);
            case ApplicationAccepted e -> list.remove(Due.SUPPLEMENT_DUE, id);
            case ApplicationDeclined e -> list.remove(Due.SUPPLEMENT_DUE, id);
            case ApplicationWithdrawn e -> list.remove(Due.SUPPLEMENT_DUE, id);
            case ApplicationLapsed e -> list.remove(Due.SUPPLEMENT_DUE, id);
            case RegistrationOpened e -> {}
            case FormCompleted e -> {}
            case ReviewStarted e -> {}
            case ContractClassified e -> {}
            case AmountsDetermined e -> {}
            case DecisionRecommended e -> {}
            case FirstApprovalGiven e -> {}
            case ContractRegistered e -> {}
            case RegistrationRefused e -> {}
            case ReturnedToReview e -> {}
            case AmendmentRequested e -> {}
            case RegistrationAmended e -> {}
            case AmendmentRejected e -> {}
            case RegistrationRevoked e -> {}
        }
    }

    /** The exchange acts at the start of the day after the last one. */
    private void put(Due what, String aggregateId, LocalDate dueOn, String basis, String holder) {
        list.put(new DueItem(what, aggregateId, dueOn, Shanghai.startOf(dueOn.plusDays(1)), basis, holder));
    }

    private static String exchange() {
        return Actor.SYSTEM.organisationId();
    }
}
