package org.openlicence.exchange.listing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;

/**
 * Where a listing stands, folded from its events.
 *
 * @param entry the row of the register that the state amounts to
 * @param draftedHash hash of the offer it was drafted with, by which a repeated draft is known
 * @param consents hash of the terms each owner consented to, by organisation id
 * @param filedOn day the declaration was filed; absent before, and again after its return
 * @param reviewedHash hash of the terms whose fee the registrar passed; absent while none
 * @param bars guard codes that keep the listing shut
 * @param withdrawalConsents owners who consented to the withdrawal; empty while none is asked for
 * @param withdrawalFiledOn day the withdrawal was filed; absent before
 * @param publicity how the price was found, and its publicity where that is owed
 * @param falseDeclaration what was found untrue about it last; absent when nothing was
 */
record ListingState(
        ListingEntry entry,
        String draftedHash,
        Map<String, String> consents,
        @Nullable LocalDate filedOn,
        @Nullable String reviewedHash,
        List<String> bars,
        Set<String> withdrawalConsents,
        @Nullable LocalDate withdrawalFiledOn,
        Publicity publicity,
        @Nullable FalseDeclaration falseDeclaration) {
    ListingState {
        consents = Map.copyOf(consents);
        bars = List.copyOf(bars);
        withdrawalConsents = Set.copyOf(withdrawalConsents);
    }

    ListingStatus status() {
        return entry.status();
    }

    String termsHash() {
        return entry.terms().hash().value();
    }

    static ListingState after(@Nullable ListingState before, ListingEvent event) {
        if (event instanceof ListingEvent.ListingDrafted e) {
            return drafted(e);
        }
        return Objects.requireNonNull(before, "a listing's stream begins with its draft")
                .shown(event)
                .then(event);
    }

    /** Publicity and findings have their own folds; everything else stays as it is. */
    private ListingState shown(ListingEvent event) {
        return new ListingState(
                entry,
                draftedHash,
                consents,
                filedOn,
                reviewedHash,
                bars,
                withdrawalConsents,
                withdrawalFiledOn,
                publicity.after(event, entry.terms()),
                FalseDeclaration.after(falseDeclaration, event));
    }

    private ListingState then(ListingEvent event) {
        return switch (event) {
            case ListingEvent.ListingDrafted e -> drafted(e);
            case ListingEvent.TermsRevised e -> backToDraft(e.terms(), entry.termsVersion() + 1);
            case ListingEvent.ConsentsRequested e -> in(ListingStatus.AWAITING_CONSENTS);
            case ListingEvent.ConsentGiven e -> consented(e.ownerId(), e.termsHash());
            case ListingEvent.ConsentRefused e -> backToDraft(entry.terms(), entry.termsVersion());
            case ListingEvent.PricingRouteStated e -> this;
            case ListingEvent.PublicityPosted e -> in(ListingStatus.IN_PUBLICITY);
            case ListingEvent.ObjectionRaised e -> in(ListingStatus.OBJECTED);
            case ListingEvent.ObjectionDismissed e ->
                in(e.endsOn() == null ? ListingStatus.OBJECTED : ListingStatus.IN_PUBLICITY);
            case ListingEvent.ObjectionUpheld e -> backToDraft(entry.terms(), entry.termsVersion());
            case ListingEvent.PublicityClosed e -> in(ListingStatus.READY);
            case ListingEvent.FeeReviewRequired e -> in(ListingStatus.REVIEW);
            case ListingEvent.WordingReviewRequired e -> in(ListingStatus.REVIEW);
            case ListingEvent.FeeReviewPassed e ->
                with(entryIn(ListingStatus.READY), consents, filedOn, e.termsHash(), bars);
            case ListingEvent.FeeReviewRefused e -> backToDraft(entry.terms(), entry.termsVersion());
            case ListingEvent.DeclarationFiled e ->
                with(entryIn(ListingStatus.FILED), consents, e.filedOn(), reviewedHash, bars);
            case ListingEvent.DeclarationReturned e -> backToDraft(entry.terms(), entry.termsVersion());
            case ListingEvent.ListingAnnounced e ->
                with(
                        window(ListingStatus.ANNOUNCED, true, e.announcedOn(), null),
                        consents,
                        filedOn,
                        reviewedHash,
                        bars);
            case ListingEvent.ListingSuspended e -> suspended(e.bars());
            case ListingEvent.ListingResumed e ->
                with(
                        window(ListingStatus.ANNOUNCED, true, entry.openFrom(), null),
                        consents,
                        filedOn,
                        reviewedHash,
                        List.of());
            case ListingEvent.OwnerChanged e -> ownedBy(e.ownerIds(), e.representativeId());
            case ListingEvent.FalseDeclarationFound e -> this;
            case ListingEvent.DefaultEnded e -> this;
            case ListingEvent.WithdrawalRequested e -> this;
            case ListingEvent.WithdrawalConsentGiven e -> withdrawalConsented(e.ownerId());
            case ListingEvent.WithdrawalFiled e -> withdrawalFiled(e.filedOn());
            case ListingEvent.ListingWithdrawn e -> closed(ListingStatus.WITHDRAWN, e.announcedOn());
            case ListingEvent.ListingEnded e -> closed(ListingStatus.ENDED, e.endedOn());
            case ListingEvent.ListingExpired e -> closed(ListingStatus.EXPIRED, e.expiredOn());
            case ListingEvent.ListingAbandoned e -> in(ListingStatus.ABANDONED);
        };
    }

    private static ListingState drafted(ListingEvent.ListingDrafted e) {
        ListingEntry entry = new ListingEntry(
                new ListingId(e.listingId()),
                new PatentId(e.patentId()),
                e.ownerIds(),
                e.representativeId(),
                ListingStatus.DRAFT,
                e.terms(),
                1,
                null,
                null);
        return new ListingState(
                entry, e.terms().hash().value(), Map.of(), null, null, List.of(), Set.of(), null, Publicity.NONE, null);
    }

    /** Whatever leads back to the draft makes the consents void: they were given to an offer on its way to the office. */
    private ListingState backToDraft(OfferTerms terms, int termsVersion) {
        ListingEntry draft = new ListingEntry(
                entry.listingId(),
                entry.patentId(),
                entry.ownerIds(),
                entry.representativeId(),
                ListingStatus.DRAFT,
                terms,
                termsVersion,
                null,
                null);
        return new ListingState(
                draft, draftedHash, Map.of(), null, null, List.of(), Set.of(), null, publicity, falseDeclaration);
    }

    /** Whether everybody who owns the patent now has consented to the present offer. */
    boolean consentedByOwners() {
        return !entry.ownerIds().isEmpty()
                && entry.ownerIds().stream().allMatch(owner -> termsHash().equals(consents.get(owner)));
    }

    /** What is on its way to the office begins anew; a withdrawal not filed yet is asked for again by those who may. */
    private ListingState ownedBy(List<String> ownerIds, String representativeId) {
        ListingEntry owned = new ListingEntry(
                entry.listingId(),
                entry.patentId(),
                ownerIds,
                representativeId,
                entry.status(),
                entry.terms(),
                entry.termsVersion(),
                entry.open(),
                entry.openFrom(),
                entry.closedFrom());
        ListingState next = new ListingState(
                owned,
                draftedHash,
                consents,
                filedOn,
                reviewedHash,
                bars,
                status() == ListingStatus.WITHDRAWAL_FILED ? withdrawalConsents : Set.of(),
                withdrawalFiledOn,
                publicity,
                falseDeclaration);
        return ListingSteps.UNFILED.contains(status()) ? next.backToDraft(entry.terms(), entry.termsVersion()) : next;
    }

    private ListingState consented(String ownerId, String termsHash) {
        Map<String, String> more = new HashMap<>(consents);
        more.put(ownerId, termsHash);
        boolean complete =
                entry.ownerIds().stream().allMatch(owner -> termsHash().equals(more.get(owner)));
        ListingStatus status = complete ? ListingStatus.READY : ListingStatus.AWAITING_CONSENTS;
        return with(entryIn(status), more, filedOn, reviewedHash, bars);
    }

    /** A filed withdrawal stays filed; a bar only shuts the door before its announcement. */
    private ListingState suspended(List<String> codes) {
        ListingStatus status =
                status() == ListingStatus.WITHDRAWAL_FILED ? ListingStatus.WITHDRAWAL_FILED : ListingStatus.SUSPENDED;
        return with(window(status, false, entry.openFrom(), null), consents, filedOn, reviewedHash, codes);
    }

    private ListingState withdrawalConsented(String ownerId) {
        Set<String> more = new HashSet<>(withdrawalConsents);
        more.add(ownerId);
        return new ListingState(
                entry,
                draftedHash,
                consents,
                filedOn,
                reviewedHash,
                bars,
                more,
                withdrawalFiledOn,
                publicity,
                falseDeclaration);
    }

    private ListingState withdrawalFiled(LocalDate on) {
        return new ListingState(
                entryIn(ListingStatus.WITHDRAWAL_FILED),
                draftedHash,
                consents,
                filedOn,
                reviewedHash,
                bars,
                withdrawalConsents,
                on,
                publicity,
                falseDeclaration);
    }

    private ListingState closed(ListingStatus status, LocalDate closedFrom) {
        return with(window(status, entry.open(), entry.openFrom(), closedFrom), consents, filedOn, reviewedHash, bars);
    }

    private ListingState in(ListingStatus status) {
        return with(entryIn(status), consents, filedOn, reviewedHash, bars);
    }

    private ListingState with(
            ListingEntry changed,
            Map<String, String> newConsents,
            @Nullable LocalDate newFiledOn,
            @Nullable String newReviewedHash,
            List<String> newBars) {
        return new ListingState(
                changed,
                draftedHash,
                newConsents,
                newFiledOn,
                newReviewedHash,
                newBars,
                withdrawalConsents,
                withdrawalFiledOn,
                publicity,
                falseDeclaration);
    }

    private ListingEntry entryIn(ListingStatus status) {
        return window(status, entry.open(), entry.openFrom(), entry.closedFrom());
    }

    private ListingEntry window(
            ListingStatus status, boolean open, @Nullable LocalDate openFrom, @Nullable LocalDate closedFrom) {
        return new ListingEntry(
                entry.listingId(),
                entry.patentId(),
                entry.ownerIds(),
                entry.representativeId(),
                status,
                entry.terms(),
                entry.termsVersion(),
                open,
                openFrom,
                closedFrom);
    }
}
