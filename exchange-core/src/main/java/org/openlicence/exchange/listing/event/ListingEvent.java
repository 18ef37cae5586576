package org.openlicence.exchange.listing.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a listing. */
public sealed interface ListingEvent extends ExchangeEvent {
    String listingId();

    @Override
    default String aggregateId() {
        return listingId();
    }

    /**
     * A declaration was started.
     *
     * @param patentId whose listing it is
     * @param ownerIds every owner on the register, each of whom must consent
     * @param representativeId the owner that speaks for all
     */
    @EventName("listing.ListingDrafted")
    @Revision("1")
    record ListingDrafted(
            String listingId,
            String patentId,
            List<String> ownerIds,
            String representativeId,
            OfferTerms terms,
            Trace trace)
            implements ListingEvent {}

    /** The offer changed; consents to the former one are void. */
    @EventName("listing.TermsRevised")
    @Revision("1")
    record TermsRevised(String listingId, OfferTerms terms, Trace trace) implements ListingEvent {}

    @EventName("listing.ConsentsRequested")
    @Revision("1")
    record ConsentsRequested(String listingId, String termsHash, Trace trace) implements ListingEvent {}

    @EventName("listing.ConsentGiven")
    @Revision("1")
    record ConsentGiven(String listingId, String ownerId, String termsHash, Trace trace) implements ListingEvent {}

    @EventName("listing.ConsentRefused")
    @Revision("1")
    record ConsentRefused(String listingId, String ownerId, String reason, Trace trace) implements ListingEvent {}

    /** The fee lies above what is generally accepted (OL-14); the registrar decides. */
    @EventName("listing.FeeReviewRequired")
    @Revision("1")
    record FeeReviewRequired(String listingId, String termsHash, Trace trace) implements ListingEvent {}

    @EventName("listing.FeeReviewPassed")
    @Revision("1")
    record FeeReviewPassed(String listingId, String termsHash, String reason, Trace trace) implements ListingEvent {}

    @EventName("listing.FeeReviewRefused")
    @Revision("1")
    record FeeReviewRefused(String listingId, String reason, Trace trace) implements ListingEvent {}

    /** Filed with the patent office; every guard was clear on that day. */
    @EventName("listing.DeclarationFiled")
    @Revision("1")
    record DeclarationFiled(String listingId, LocalDate filedOn, String termsHash, Trace trace)
            implements ListingEvent {}

    @EventName("listing.DeclarationReturned")
    @Revision("1")
    record DeclarationReturned(String listingId, String noticeNumber, String reason, Trace trace)
            implements ListingEvent {}

    /** Announced: open to takers from the start of {@code announcedOn}. */
    @EventName("listing.ListingAnnounced")
    @Revision("1")
    record ListingAnnounced(String listingId, String gazetteIssue, LocalDate announcedOn, Trace trace)
            implements ListingEvent {}

    /** Closed to takers by register facts; {@code bars} are guard codes. */
    @EventName("listing.ListingSuspended")
    @Revision("1")
    record ListingSuspended(String listingId, List<String> bars, Trace trace) implements ListingEvent {}

    @EventName("listing.ListingResumed")
    @Revision("1")
    record ListingResumed(String listingId, Trace trace) implements ListingEvent {}

    @EventName("listing.WithdrawalRequested")
    @Revision("1")
    record WithdrawalRequested(String listingId, String reason, Trace trace) implements ListingEvent {}

    @EventName("listing.WithdrawalConsentGiven")
    @Revision("1")
    record WithdrawalConsentGiven(String listingId, String ownerId, Trace trace) implements ListingEvent {}

    /** Every owner consented and the withdrawal went to the office; still open to takers until announced. */
    @EventName("listing.WithdrawalFiled")
    @Revision("1")
    record WithdrawalFiled(String listingId, LocalDate filedOn, Trace trace) implements ListingEvent {}

    /** Withdrawn from the start of {@code announcedOn}; licences formed before keep full effect. */
    @EventName("listing.ListingWithdrawn")
    @Revision("1")
    record ListingWithdrawn(String listingId, String gazetteIssue, LocalDate announcedOn, Trace trace)
            implements ListingEvent {}

    @EventName("listing.ListingEnded")
    @Revision("1")
    record ListingEnded(String listingId, String reason, LocalDate endedOn, Trace trace) implements ListingEvent {}

    @EventName("listing.ListingExpired")
    @Revision("1")
    record ListingExpired(String listingId, LocalDate expiredOn, Trace trace) implements ListingEvent {}

    @EventName("listing.ListingAbandoned")
    @Revision("1")
    record ListingAbandoned(String listingId, @Nullable String reason, Trace trace) implements ListingEvent {}
}
