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
    @Revision("5")
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
    @Revision("5")
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

    /** The owners said how the price was found. @param reference exchange and project; absent for an agreed price */
    @EventName("listing.PricingRouteStated")
    @Revision("1")
    record PricingRouteStated(
            String listingId, String route, @Nullable String reference, Trace trace) implements ListingEvent {}

    /**
     * The agreed price is shown to everybody from {@code trace.effectiveOn}, that day not counted.
     *
     * @param region province whose length holds, six digits
     * @param days full days it is shown
     * @param endsOn last of them, to 24:00
     */
    @EventName("listing.PublicityPosted")
    @Revision("1")
    record PublicityPosted(
            String listingId,
            String termsHash,
            PublicityNotice notice,
            String region,
            int days,
            LocalDate endsOn,
            Trace trace)
            implements ListingEvent {}

    /**
     * Somebody objected, and the clock stands still. The words are kept where they can be erased; here is their hash.
     *
     * @param daysLeft days that are left when it goes on
     */
    @EventName("listing.ObjectionRaised")
    @Revision("1")
    record ObjectionRaised(
            String listingId, String objectionId, String ground, String textHash, int daysLeft, Trace trace)
            implements ListingEvent {}

    /** @param endsOn last day of the days left; absent while another objection is open */
    @EventName("listing.ObjectionDismissed")
    @Revision("1")
    record ObjectionDismissed(
            String listingId,
            String objectionId,
            String reason,
            @Nullable LocalDate endsOn,
            Trace trace) implements ListingEvent {}

    /** The price is void. */
    @EventName("listing.ObjectionUpheld")
    @Revision("1")
    record ObjectionUpheld(String listingId, String objectionId, String reason, Trace trace) implements ListingEvent {}

    /** The days have run from {@code trace.effectiveOn}, its start. */
    @EventName("listing.PublicityClosed")
    @Revision("1")
    record PublicityClosed(String listingId, String termsHash, Trace trace) implements ListingEvent {}

    /** The fee lies above what is generally accepted (OL-14); the registrar decides. */
    @EventName("listing.FeeReviewRequired")
    @Revision("1")
    record FeeReviewRequired(String listingId, String termsHash, Trace trace) implements ListingEvent {}

    /** The offer's free texts sound like advertising (OL-13); the registrar decides in the same review. */
    @EventName("listing.WordingReviewRequired")
    @Revision("1")
    record WordingReviewRequired(String listingId, String termsHash, Trace trace) implements ListingEvent {}

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

    /**
     * The register names other owners. What the former ones consented to binds nobody who comes after them.
     *
     * @param ownerIds owners on the exchange; none when the register names nobody who is here
     * @param representativeId who speaks for them; the former one while it still owns a part, or while nobody else is here
     */
    @EventName("listing.OwnerChanged")
    @Revision("1")
    record OwnerChanged(String listingId, List<String> ownerIds, String representativeId, Trace trace)
            implements ListingEvent {
        public OwnerChanged {
            ownerIds = List.copyOf(ownerIds);
        }
    }

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

    /**
     * The declaration was found untrue; the case went to who may fine, and the default is on the respondent's credit record.
     *
     * @param kind one of {@link org.openlicence.exchange.listing.Falsehood}
     * @param reason what was found; for the parties alone
     * @param authority to whom the case was passed on
     * @param fineMostFen the most that the law lets it fine, in fen, by the policy of that day
     */
    @EventName("listing.FalseDeclarationFound")
    @Revision("1")
    record FalseDeclarationFound(
            String listingId,
            String patentId,
            String decisionNumber,
            String kind,
            String respondentId,
            String reason,
            String authority,
            long fineMostFen,
            Trace trace)
            implements ListingEvent {}

    /** The default ended. @param queryableTo last day its record can be queried */
    @EventName("listing.DefaultEnded")
    @Revision("1")
    record DefaultEnded(String listingId, String decisionNumber, LocalDate endedOn, LocalDate queryableTo, Trace trace)
            implements ListingEvent {}

    @EventName("listing.ListingAbandoned")
    @Revision("1")
    record ListingAbandoned(String listingId, @Nullable String reason, Trace trace) implements ListingEvent {}
}
