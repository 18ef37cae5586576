package org.openlicence.exchange.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Shanghai;

/**
 * A licence as its events tell it.
 *
 * @param notice what was accepted, pinned for ever
 * @param validFrom legal day of effect; absent while none has formed
 * @param validTo first day after the term; absent while none has formed
 * @param end absent while it runs or never formed
 * @param lapse why and since when no payment is awaited; absent while one is or a licence stands
 * @param receipts every payment the bank reported, by its reference
 * @param proposal the last proposal to end the licence by agreement; absent when there is none
 */
record LicenceState(
        LicenceId licenceId,
        LicenceStatus status,
        Notice notice,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable End end,
        @Nullable Lapse lapse,
        Map<String, Receipt> receipts,
        @Nullable Proposal proposal,
        Claims claims) {
    LicenceState {
        receipts = Map.copyOf(receipts);
    }

    /**
     * What the licence rests on.
     *
     * @param listingId absent for a negotiated licence
     * @param contract what only a negotiated licence has; absent for one taken on announced terms
     */
    record Notice(
            @Nullable ListingId listingId,
            PatentId patentId,
            String takerId,
            List<String> licensorIds,
            String terms,
            String termsHash,
            Money due,
            Instant receivedAt,
            IntendedUse use,
            @Nullable Contract contract) {
        /** @throws IllegalStateException for a negotiated licence */
        ListingId announcedBy() {
            ListingId listing = listingId;
            if (listing == null) {
                throw new IllegalStateException("a negotiated licence has no listing");
            }
            return listing;
        }
    }

    /** @param paymentDueOn last day to pay what is due at conclusion; absent when nothing is */
    record Contract(
            String negotiationId,
            String contentHash,
            @Nullable LocalDate paymentDueOn) {}

    /** @param on first day without the licence */
    record End(LocalDate on, String reason) {}

    /** @param signedBy organisations that signed it */
    record Proposal(String contentHash, Set<String> signedBy) {
        Proposal {
            signedBy = Set.copyOf(signedBy);
        }
    }

    /** @param from a payment received before this instant still forms the licence */
    record Lapse(String reason, Instant from) {}

    /** @param forming whether this payment formed the licence */
    record Receipt(Money amount, boolean forming, boolean refundOrdered, boolean refundConfirmed) {}

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static LicenceState after(@Nullable LicenceState state, LicenceEvent event) {
        if (event instanceof LicenceBegun begun) {
            return begun(begun);
        }
        if (state == null) {
            throw new IllegalStateException("a licence begins with its notice or contract");
        }
        return switch (event) {
            case NoticeServed served -> begun(served);
            case ContractConcluded concluded -> begun(concluded);
            case PaymentConfirmed paid ->
                state.receipt(paid.bankReference(), new Receipt(Money.ofFen(paid.amountFen()), true, false, false));
            case PaymentMismatched paid ->
                state.receipt(paid.bankReference(), new Receipt(Money.ofFen(paid.amountFen()), false, false, false));
            case RefundOrdered ordered -> state.refund(ordered.bankReference(), false);
            case RefundConfirmed confirmed -> state.refund(confirmed.bankReference(), true);
            case LicenceFormed formed -> state.formed(formed.validFrom(), formed.validTo());
            case NoticeLapsed lapsed -> state.lapsed(lapsed);
            case LicenceCompleted completed -> state.ended(LicenceStatus.COMPLETED, completed.completedOn(), "TERM");
            case LicenceEnded ended -> state.ended(LicenceStatus.ENDED, ended.endedOn(), ended.reason());
            case EndCorrected ended -> state.ended(LicenceStatus.ENDED, ended.endedOn(), ended.reason());
            case FormationCorrected corrected -> state.notFormed(corrected.reason(), corrected.rightEndedOn());
            case DueCancelled cancelled ->
                state.with(state.proposal(), state.claims().cancelled());
            case FairnessClaimOpened claim ->
                state.with(state.proposal(), state.claims().unfair());
            case ContractSumFellOverdue overdue ->
                state.with(state.proposal(), state.claims().late(null));
            case ContractSumDemanded demanded ->
                state.with(state.proposal(), state.claims().late(demanded.answerBy()));
            case PassingOnRefused refused -> state;
            case TerminationProposed proposed ->
                state.with(new Proposal(proposed.contentHash(), Set.of()), state.claims());
            case TerminationSigned signed -> state.signed(signed.organisationId());
        };
    }

    /** Whether taker and patent are bound to this licence (LC-04). */
    boolean open() {
        return status == LicenceStatus.AWAITING_PAYMENT || status == LicenceStatus.IN_FORCE;
    }

    /** Everybody who has to agree to what ends or changes the licence. */
    Set<String> parties() {
        Set<String> all = new HashSet<>(notice.licensorIds());
        all.add(notice.takerId());
        return all;
    }

    /** Whether what was due at conclusion was paid, and not ordered back. */
    boolean paid() {
        return receipts.values().stream().anyMatch(receipt -> receipt.forming() && !receipt.refundOrdered());
    }

    OfferTerms terms() {
        return CanonicalJson.read(notice.terms(), OfferTerms.class);
    }

    /** How an organisation stands to this licence. */
    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (notice.takerId().equals(actor.organisationId())) {
            relations.add(Relation.TAKER);
        }
        if (notice.licensorIds().contains(actor.organisationId())) {
            relations.add(Relation.LICENSOR);
        }
        return relations;
    }

    private static LicenceState begun(LicenceBegun event) {
        IntendedUse use = new IntendedUse(
                event.useProduct(), event.useStartOn(), event.useDivisionCode(), event.useExpectedSalesFen());
        String listingId = event.listingId();
        Notice notice = new Notice(
                listingId == null ? null : new ListingId(listingId),
                new PatentId(event.patentId()),
                event.takerId(),
                List.copyOf(event.licensorIds()),
                event.terms(),
                event.termsHash(),
                Money.ofFen(event.dueFen()),
                event.receivedAt(),
                use,
                event instanceof ContractConcluded contract
                        ? new Contract(contract.negotiationId(), contract.contractHash(), contract.paymentDueOn())
                        : null);
        return new LicenceState(
                new LicenceId(event.licenceId()),
                LicenceStatus.AWAITING_PAYMENT,
                notice,
                null,
                null,
                null,
                null,
                Map.of(),
                null,
                Claims.NONE);
    }

    private LicenceState formed(LocalDate from, LocalDate to) {
        return new LicenceState(
                licenceId, LicenceStatus.IN_FORCE, notice, from, to, null, null, receipts, proposal, claims);
    }

    /** A closing day has effect from its start, whatever hour it was recorded; the other reasons from their instant. */
    private LicenceState lapsed(NoticeLapsed event) {
        boolean byDay = event.reason().equals(LapseReason.LISTING_CLOSED.name())
                || event.reason().equals(LapseReason.RIGHT_NOT_IN_FORCE.name());
        Instant from = byDay
                ? Shanghai.startOf(event.trace().effectiveOn())
                : event.trace().occurredAt();
        return notFormed(new Lapse(event.reason(), from));
    }

    private LicenceState notFormed(String reason, LocalDate from) {
        return notFormed(new Lapse(reason, Shanghai.startOf(from)));
    }

    private LicenceState notFormed(Lapse why) {
        return new LicenceState(
                licenceId, LicenceStatus.NOT_FORMED, notice, null, null, null, why, receipts, proposal, claims);
    }

    private LicenceState ended(LicenceStatus next, LocalDate on, String reason) {
        return new LicenceState(
                licenceId, next, notice, validFrom, validTo, new End(on, reason), lapse, receipts, proposal, claims);
    }

    private LicenceState with(@Nullable Proposal nextProposal, Claims nextClaims) {
        return new LicenceState(
                licenceId, status, notice, validFrom, validTo, end, lapse, receipts, nextProposal, nextClaims);
    }

    private LicenceState signed(String organisationId) {
        Proposal open = proposal;
        if (open == null) {
            throw new IllegalStateException("a signature of no proposal");
        }
        Set<String> by = new HashSet<>(open.signedBy());
        by.add(organisationId);
        return with(new Proposal(open.contentHash(), by), claims);
    }

    private LicenceState receipt(String bankReference, Receipt receipt) {
        Map<String, Receipt> all = new HashMap<>(receipts);
        all.put(bankReference, receipt);
        return new LicenceState(licenceId, status, notice, validFrom, validTo, end, lapse, all, proposal, claims);
    }

    private LicenceState refund(String bankReference, boolean confirmed) {
        Receipt former = receipts.getOrDefault(bankReference, new Receipt(Money.ZERO, false, false, false));
        return receipt(bankReference, new Receipt(former.amount(), former.forming(), true, confirmed));
    }
}
