package org.openlicence.exchange.query.marketplace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.*;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.query.marketplace.MarketplaceDocument.Offer;
import org.openlicence.exchange.query.marketplace.MarketplaceDocument.Pending;

/** What each event of a listing does to its patent's document. Pure. */
final class OfferFold {
    private OfferFold() {}

    static MarketplaceDocument after(MarketplaceDocument before, ListingEvent event, long sequence) {
        return switch (event) {
            case ListingDrafted e -> pending(before, e, sequence, new Pending(e.listingId(), e.terms()));
            case TermsRevised e -> pending(before, e, sequence, new Pending(e.listingId(), e.terms()));
            case ListingAbandoned e -> pending(before, e, sequence, null);
            case ListingAnnounced e -> announced(before, e, sequence);
            case ListingSuspended e -> offer(before, e, sequence, ListingStatus.SUSPENDED, null);
            case ListingResumed e ->
                offer(
                        before,
                        e,
                        sequence,
                        before.offer() != null && before.offer().withdrawalFiled()
                                ? ListingStatus.WITHDRAWAL_FILED
                                : ListingStatus.ANNOUNCED,
                        null);
            case WithdrawalFiled e -> withdrawalFiled(before, e, sequence);
            case ListingWithdrawn e -> offer(before, e, sequence, ListingStatus.WITHDRAWN, e.announcedOn());
            case ListingEnded e -> offer(before, e, sequence, ListingStatus.ENDED, e.endedOn());
            case ListingExpired e -> offer(before, e, sequence, ListingStatus.EXPIRED, e.expiredOn());
            case ConsentsRequested e -> before;
            case ConsentGiven e -> before;
            case ConsentRefused e -> before;
            case PricingRouteStated e -> before;
            case PublicityPosted e -> before;
            case ObjectionRaised e -> before;
            case ObjectionDismissed e -> before;
            case ObjectionUpheld e -> before;
            case PublicityClosed e -> before;
            case FeeReviewRequired e -> before;
            case WordingReviewRequired e -> before;
            case FeeReviewPassed e -> before;
            case FeeReviewRefused e -> before;
            case DeclarationFiled e -> before;
            case DeclarationReturned e -> before;
            case OwnerChanged e -> before;
            case FalseDeclarationFound e -> before;
            case DefaultEnded e -> before;
            case WithdrawalRequested e -> before;
            case WithdrawalConsentGiven e -> before;
        };
    }

    private static MarketplaceDocument pending(
            MarketplaceDocument before, ListingEvent event, long sequence, @Nullable Pending pending) {
        DocumentDraft next = new DocumentDraft(before, event, sequence);
        next.pending = pending;
        next.changedAt = before.changedAt(); // a draft is nobody's news
        return next.document();
    }

    private static MarketplaceDocument announced(MarketplaceDocument before, ListingAnnounced e, long sequence) {
        Pending pending = before.pending();
        if (pending == null || !pending.listingId().equals(e.listingId())) {
            throw new IllegalStateException("announced without draft: " + e.listingId());
        }
        OfferTerms terms = pending.terms();
        List<OfferTerms> variants = terms.variants().stream()
                .sorted(Comparator.comparingLong(variant -> variant.feePlan().dueAtConclusionFen()))
                .toList();
        FeePlan plan = variants.getFirst().feePlan();
        List<Integer> months = each(variants, OfferTerms::termMonths);
        DocumentDraft next = new DocumentDraft(before, e, sequence);
        next.pending = null;
        next.availability = MarketplaceDocument.OPEN;
        next.offer = new Offer(
                e.listingId(),
                ListingStatus.ANNOUNCED.name(),
                each(variants, variant -> variant.feePlan().kind().name()),
                each(variants, variant -> feeBand(variant.feePlan().dueAtConclusionFen())),
                plan.dueAtConclusionFen(),
                plan.royaltyBasisPoints(),
                plan.royaltyBase() == null ? null : plan.royaltyBase().name(),
                each(variants, variant -> termBand(variant.termMonths())),
                months.isEmpty() ? null : months,
                terms.licenceEndOn(),
                terms.hash().value(),
                e.announcedOn(),
                false,
                null,
                variants.size() == 1 ? null : variants.size());
        return next.document();
    }

    /** Every value once, in the order of the variants. */
    private static <T> List<T> each(List<OfferTerms> variants, Function<OfferTerms, @Nullable T> value) {
        return variants.stream()
                .map(value)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static MarketplaceDocument withdrawalFiled(MarketplaceDocument before, WithdrawalFiled e, long sequence) {
        Offer offer = before.offer();
        boolean suspended = offer != null && offer.status().equals(ListingStatus.SUSPENDED.name());
        return changed(
                before, e, sequence, suspended ? ListingStatus.SUSPENDED : ListingStatus.WITHDRAWAL_FILED, null, true);
    }

    private static MarketplaceDocument offer(
            MarketplaceDocument before,
            ListingEvent event,
            long sequence,
            ListingStatus status,
            @Nullable LocalDate closedOn) {
        boolean filed = before.offer() != null && before.offer().withdrawalFiled();
        return changed(before, event, sequence, status, closedOn, filed);
    }

    private static MarketplaceDocument changed(
            MarketplaceDocument before,
            ListingEvent event,
            long sequence,
            ListingStatus status,
            @Nullable LocalDate closedOn,
            boolean withdrawalFiled) {
        Offer offer = before.offer();
        DocumentDraft next = new DocumentDraft(before, event, sequence);
        if (offer == null || !offer.listingId().equals(event.listingId())) {
            // ended before it was announced: there is nothing public to change
            boolean drafted =
                    before.pending() != null && before.pending().listingId().equals(event.listingId());
            next.pending = drafted && !status.live() ? null : before.pending();
            next.changedAt = before.changedAt();
            return next.document();
        }
        next.availability = status.openToTakers() ? MarketplaceDocument.OPEN : MarketplaceDocument.CLOSED;
        next.offer = new Offer(
                offer.listingId(),
                status.name(),
                offer.feeKind(),
                offer.feeBand(),
                offer.dueFen(),
                offer.royaltyBasisPoints(),
                offer.royaltyBase(),
                offer.termBand(),
                offer.termMonths(),
                offer.licenceEndOn(),
                offer.termsHash(),
                offer.announcedOn(),
                withdrawalFiled,
                closedOn,
                offer.variants());
        return next.document();
    }

    private static String feeBand(long dueFen) {
        if (dueFen == 0) {
            return "FREE";
        }
        if (dueFen < 1_000_000) {
            return "UNDER_10K";
        }
        if (dueFen < 5_000_000) {
            return "10K_TO_50K";
        }
        return dueFen < 20_000_000 ? "50K_TO_200K" : "FROM_200K";
    }

    private static String termBand(@Nullable Integer months) {
        if (months == null) {
            return Offer.FIXED_END;
        }
        if (months < 36) {
            return "UNDER_36";
        }
        return months < 60 ? "36_TO_59" : "FROM_60";
    }
}
