package org.openlicence.exchange.query.listingdesk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.Publicity;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.ConsentGiven;
import org.openlicence.exchange.listing.event.ListingEvent.ConsentRefused;
import org.openlicence.exchange.listing.event.ListingEvent.ConsentsRequested;
import org.openlicence.exchange.listing.event.ListingEvent.DeclarationFiled;
import org.openlicence.exchange.listing.event.ListingEvent.DeclarationReturned;
import org.openlicence.exchange.listing.event.ListingEvent.DefaultEnded;
import org.openlicence.exchange.listing.event.ListingEvent.FalseDeclarationFound;
import org.openlicence.exchange.listing.event.ListingEvent.FeeReviewPassed;
import org.openlicence.exchange.listing.event.ListingEvent.FeeReviewRefused;
import org.openlicence.exchange.listing.event.ListingEvent.FeeReviewRequired;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAbandoned;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAnnounced;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.event.ListingEvent.ListingEnded;
import org.openlicence.exchange.listing.event.ListingEvent.ListingExpired;
import org.openlicence.exchange.listing.event.ListingEvent.ListingResumed;
import org.openlicence.exchange.listing.event.ListingEvent.ListingSuspended;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.listing.event.ListingEvent.ObjectionDismissed;
import org.openlicence.exchange.listing.event.ListingEvent.ObjectionRaised;
import org.openlicence.exchange.listing.event.ListingEvent.ObjectionUpheld;
import org.openlicence.exchange.listing.event.ListingEvent.OwnerChanged;
import org.openlicence.exchange.listing.event.ListingEvent.PricingRouteStated;
import org.openlicence.exchange.listing.event.ListingEvent.PublicityClosed;
import org.openlicence.exchange.listing.event.ListingEvent.PublicityPosted;
import org.openlicence.exchange.listing.event.ListingEvent.TermsRevised;
import org.openlicence.exchange.listing.event.ListingEvent.WithdrawalConsentGiven;
import org.openlicence.exchange.listing.event.ListingEvent.WithdrawalFiled;
import org.openlicence.exchange.listing.event.ListingEvent.WithdrawalRequested;
import org.openlicence.exchange.listing.event.ListingEvent.WordingReviewRequired;
import org.openlicence.exchange.query.listingdesk.ListingView.Consent;
import org.openlicence.exchange.query.listingdesk.ListingView.ConsentRefusal;
import org.openlicence.exchange.query.listingdesk.ListingView.Returned;

/** A listing's view after one more event. Pure. */
final class ListingFold {
    private ListingFold() {}

    /** @throws IllegalStateException when the stream does not begin with a draft */
    static ListingView after(@Nullable ListingView before, ListingEvent event, long sequence) {
        if (event instanceof ListingDrafted drafted) {
            return begin(drafted, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a listing that was never drafted: " + event.listingId());
        }
        ListingDraft next = new ListingDraft(before, sequence, event.trace());
        next.publicity = before.publicity().after(event, before.terms());
        apply(next, event);
        return next.view();
    }

    private static ListingView begin(ListingDrafted e, long sequence) {
        return new ListingView(
                e.listingId(),
                sequence,
                e.patentId(),
                ListingStatus.DRAFT,
                e.ownerIds(),
                e.representativeId(),
                e.terms(),
                1,
                e.terms().hash().value(),
                List.of(),
                List.of(),
                Publicity.NONE,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                e.trace().occurredAt(),
                e.trace().occurredAt());
    }

    private static void apply(ListingDraft next, ListingEvent event) {
        switch (event) {
            case ListingDrafted e -> throw new IllegalStateException("drafted twice: " + e.listingId());
            case TermsRevised e -> {
                next.terms = e.terms();
                next.termsVersion = next.termsVersion + 1;
                next.termsHash = e.terms().hash().value();
                next.consents = List.of();
                next.consentRefusals = List.of();
                next.to(ListingStatus.DRAFT);
            }
            case ConsentsRequested e -> {
                next.consentRefusals = List.of();
                next.to(ListingStatus.AWAITING_CONSENTS);
            }
            case ConsentGiven e -> consented(next, e);
            case ConsentRefused e -> {
                next.consentRefusals =
                        appended(next.consentRefusals, new ConsentRefusal(e.ownerId(), e.reason(), next.changedAt));
                next.consents = List.of();
                next.to(ListingStatus.DRAFT);
            }
            case PricingRouteStated e -> {}
            case FalseDeclarationFound e -> {}
            case DefaultEnded e -> {}
            case PublicityPosted e -> next.to(ListingStatus.IN_PUBLICITY);
            case ObjectionRaised e -> next.to(ListingStatus.OBJECTED);
            case ObjectionDismissed e ->
                next.to(e.endsOn() == null ? ListingStatus.OBJECTED : ListingStatus.IN_PUBLICITY);
            case ObjectionUpheld e -> {
                next.consents = List.of();
                next.returned = new Returned(null, e.reason(), next.changedAt);
                next.to(ListingStatus.DRAFT);
            }
            case PublicityClosed e -> next.to(ListingStatus.READY);
            case FeeReviewRequired e -> next.to(ListingStatus.REVIEW);
            case WordingReviewRequired e -> next.to(ListingStatus.REVIEW);
            case FeeReviewPassed e -> next.to(ListingStatus.READY);
            case FeeReviewRefused e -> {
                next.returned = new Returned(null, e.reason(), next.changedAt);
                next.consents = List.of();
                next.to(ListingStatus.DRAFT);
            }
            case DeclarationFiled e -> {
                next.filedOn = e.filedOn();
                next.returned = null;
                next.to(ListingStatus.FILED);
            }
            case DeclarationReturned e -> {
                next.returned = new Returned(e.noticeNumber(), e.reason(), next.changedAt);
                next.consents = List.of();
                next.to(ListingStatus.DRAFT);
            }
            case ListingAnnounced e -> {
                next.gazetteIssue = e.gazetteIssue();
                next.announcedOn = e.announcedOn();
                next.to(ListingStatus.ANNOUNCED);
            }
            case ListingSuspended e -> {
                next.bars = e.bars();
                next.to(ListingStatus.SUSPENDED);
            }
            case ListingResumed e -> {
                next.bars = List.of();
                next.to(next.withdrawalFiledOn == null ? ListingStatus.ANNOUNCED : ListingStatus.WITHDRAWAL_FILED);
            }
            case OwnerChanged e -> {
                next.ownerIds = e.ownerIds();
                next.representativeId = e.representativeId();
                if (next.status != ListingStatus.WITHDRAWAL_FILED) {
                    next.withdrawalReason = null;
                    next.withdrawalConsents = List.of();
                }
                if (next.announcedOn == null && next.status != ListingStatus.FILED) {
                    next.consents = List.of();
                    next.to(ListingStatus.DRAFT);
                }
            }
            case WithdrawalRequested e -> {
                next.withdrawalReason = e.reason();
                next.withdrawalConsents = List.of();
            }
            case WithdrawalConsentGiven e ->
                next.withdrawalConsents = appended(next.withdrawalConsents, new Consent(e.ownerId(), next.changedAt));
            case WithdrawalFiled e -> {
                next.withdrawalFiledOn = e.filedOn();
                if (next.status != ListingStatus.SUSPENDED) {
                    next.to(ListingStatus.WITHDRAWAL_FILED);
                }
            }
            case ListingWithdrawn e -> {
                next.gazetteIssue = e.gazetteIssue();
                next.closedOn = e.announcedOn();
                next.to(ListingStatus.WITHDRAWN);
            }
            case ListingEnded e -> {
                next.closedOn = e.endedOn();
                next.closedReason = e.reason();
                next.to(ListingStatus.ENDED);
            }
            case ListingExpired e -> {
                next.closedOn = e.expiredOn();
                next.to(ListingStatus.EXPIRED);
            }
            case ListingAbandoned e -> {
                next.closedReason = e.reason();
                next.to(ListingStatus.ABANDONED);
            }
        }
    }

    private static void consented(ListingDraft next, ConsentGiven e) {
        if (next.consents.stream().noneMatch(c -> c.ownerId().equals(e.ownerId()))) {
            next.consents = appended(next.consents, new Consent(e.ownerId(), next.changedAt));
        }
        boolean all = next.ownerIds.stream()
                .allMatch(owner ->
                        next.consents.stream().anyMatch(c -> c.ownerId().equals(owner)));
        if (all) {
            next.to(ListingStatus.READY);
        }
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> next = new ArrayList<>(list);
        next.add(item);
        return next;
    }
}
