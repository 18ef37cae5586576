package org.openlicence.exchange.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.PublicityNotice;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;

/**
 * How a listing's price was found, and where its publicity (公示) stands. One fold for the listing and for its pages.
 *
 * @param route absent while the owners have not said
 * @param reference exchange and project number of a listing or an auction; absent for an agreed price
 * @param posted the notice for the present offer; absent while none is
 * @param objections to the present notice, the first first
 * @param voidPrices hashes of the fee plans that an objection was upheld against
 */
public record Publicity(
        @Nullable PricingRoute route,
        @Nullable String reference,
        @Nullable Posted posted,
        List<Objection> objections,
        List<String> voidPrices) {
    public static final Publicity NONE = new Publicity(null, null, null, List.of(), List.of());

    public Publicity {
        objections = List.copyOf(objections);
        voidPrices = List.copyOf(voidPrices);
    }

    /**
     * A notice while it is shown.
     *
     * @param noticeOn day it was posted, which is not counted (Civil Code art. 201)
     * @param region province whose length holds, six digits
     * @param countFrom day the days left are counted from, itself not counted
     * @param daysLeft days still to run from there
     * @param endsOn last day, to 24:00; absent while an objection stops the clock
     * @param closedOn first day after it; absent while it runs
     */
    public record Posted(
            PublicityNotice notice,
            String termsHash,
            String region,
            int days,
            LocalDate noticeOn,
            LocalDate countFrom,
            int daysLeft,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate closedOn) {
        /** Days left at the end of a day; that day has run. */
        int leftAfter(LocalDate day) {
            return Math.max(0, daysLeft - (int) (day.toEpochDay() - countFrom.toEpochDay()));
        }

        private Posted stopped(LocalDate day, int left) {
            return new Posted(notice, termsHash, region, days, noticeOn, day, left, null, null);
        }

        private Posted resumed(LocalDate day, LocalDate end) {
            return new Posted(notice, termsHash, region, days, noticeOn, day, daysLeft, end, null);
        }

        private Posted closed(LocalDate day) {
            return new Posted(notice, termsHash, region, days, noticeOn, countFrom, 0, endsOn, day);
        }
    }

    /**
     * @param ground name of an {@link ObjectionGround}
     * @param decision absent while it is open
     */
    public record Objection(
            String objectionId,
            String ground,
            String organisationId,
            Instant raisedAt,
            @Nullable Decision decision) {
        public boolean open() {
            return decision == null;
        }
    }

    public record Decision(boolean upheld, String reason, Instant decidedAt) {}

    /** Why the price is not settled yet; {@code NONE} when it is, or when no publicity is owed. */
    public enum Problem {
        NONE,
        NOT_POSTED,
        RUNNING,
        OBJECTION,
        /** An objection to this very price was upheld. */
        VOID
    }

    /** Void when the price of any variant is. */
    public Problem problem(OfferTerms terms) {
        if (prices(terms).anyMatch(voidPrices::contains)) {
            return Problem.VOID;
        }
        if (route != PricingRoute.AGREEMENT || over()) {
            return Problem.NONE;
        }
        if (posted == null) {
            return Problem.NOT_POSTED;
        }
        return objections.stream().anyMatch(Objection::open) ? Problem.OBJECTION : Problem.RUNNING;
    }

    /** Whether the present price has stood its time. */
    public boolean over() {
        return posted != null && posted.closedOn() != null;
    }

    /** The objection of an id, unless there is none to the present notice. */
    public @Nullable Objection objection(String objectionId) {
        return objections.stream()
                .filter(each -> each.objectionId().equals(objectionId))
                .findFirst()
                .orElse(null);
    }

    /** By what a price is known again; the term of an offer is no part of it. */
    static String priceHash(FeePlan plan) {
        return ContentHash.of(CanonicalJson.of(plan)).value();
    }

    private static Stream<String> prices(OfferTerms terms) {
        return terms.variants().stream().map(OfferTerms::feePlan).map(Publicity::priceHash);
    }

    /** The publicity after one more event of its listing. */
    public Publicity after(ListingEvent event, OfferTerms terms) {
        return switch (event) {
            case ListingEvent.PricingRouteStated e ->
                new Publicity(PricingRoute.valueOf(e.route()), e.reference(), null, List.of(), voidPrices);
            case ListingEvent.PublicityPosted e -> posted(e);
            case ListingEvent.ObjectionRaised e -> raised(e);
            case ListingEvent.ObjectionDismissed e -> dismissed(e);
            case ListingEvent.ObjectionUpheld e -> upheld(terms);
            case ListingEvent.PublicityClosed e ->
                with(posted == null ? null : posted.closed(e.trace().effectiveOn()), objections);
            case ListingEvent.TermsRevised e -> with(null, List.of());
            case ListingEvent.ConsentRefused e -> backToDraft();
            case ListingEvent.FeeReviewRefused e -> backToDraft();
            case ListingEvent.DeclarationReturned e -> backToDraft();
            case ListingEvent.ListingDrafted e -> NONE;
            case ListingEvent.ConsentsRequested e -> this;
            case ListingEvent.ConsentGiven e -> this;
            case ListingEvent.FeeReviewRequired e -> this;
            case ListingEvent.WordingReviewRequired e -> this;
            case ListingEvent.FeeReviewPassed e -> this;
            case ListingEvent.DeclarationFiled e -> this;
            case ListingEvent.OwnerChanged e -> with(null, List.of());
            case ListingEvent.ListingAnnounced e -> this;
            case ListingEvent.ListingSuspended e -> this;
            case ListingEvent.ListingResumed e -> this;
            case ListingEvent.FalseDeclarationFound e -> this;
            case ListingEvent.DefaultEnded e -> this;
            case ListingEvent.WithdrawalRequested e -> this;
            case ListingEvent.WithdrawalConsentGiven e -> this;
            case ListingEvent.WithdrawalFiled e -> this;
            case ListingEvent.ListingWithdrawn e -> this;
            case ListingEvent.ListingEnded e -> this;
            case ListingEvent.ListingExpired e -> this;
            case ListingEvent.ListingAbandoned e -> this;
        };
    }

    /** A price that has stood its time need not be published again when only the way to the office begins anew. */
    private Publicity backToDraft() {
        return over() ? this : with(null, List.of());
    }

    private Publicity posted(ListingEvent.PublicityPosted e) {
        LocalDate on = e.trace().effectiveOn();
        return with(
                new Posted(e.notice(), e.termsHash(), e.region(), e.days(), on, on, e.days(), e.endsOn(), null),
                List.of());
    }

    private Publicity raised(ListingEvent.ObjectionRaised e) {
        List<Objection> more = new ArrayList<>(objections);
        more.add(new Objection(
                e.objectionId(),
                e.ground(),
                e.trace().organisationId(),
                e.trace().occurredAt(),
                null));
        return with(posted == null ? null : posted.stopped(e.trace().effectiveOn(), e.daysLeft()), more);
    }

    private Publicity dismissed(ListingEvent.ObjectionDismissed e) {
        List<Objection> decided = decided(
                e.objectionId(), new Decision(false, e.reason(), e.trace().occurredAt()));
        LocalDate end = e.endsOn();
        return with(
                posted == null || end == null
                        ? posted
                        : posted.resumed(e.trace().effectiveOn(), end),
                decided);
    }

    /** The objection was to the notice as a whole, so none of its prices can be shown again beside others. */
    private Publicity upheld(OfferTerms terms) {
        List<String> more = new ArrayList<>(voidPrices);
        prices(terms).forEach(more::add);
        return new Publicity(route, reference, null, List.of(), more);
    }

    private List<Objection> decided(String objectionId, Decision decision) {
        UnaryOperator<Objection> decide = each -> each.objectionId().equals(objectionId)
                ? new Objection(each.objectionId(), each.ground(), each.organisationId(), each.raisedAt(), decision)
                : each;
        return objections.stream().map(decide).toList();
    }

    private Publicity with(@Nullable Posted next, List<Objection> objections) {
        return new Publicity(route, reference, next, objections, voidPrices);
    }
}
