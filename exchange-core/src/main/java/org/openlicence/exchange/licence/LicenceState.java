package org.openlicence.exchange.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
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
 * @param lapse why and since when no payment is awaited; absent while one is or a licence stands
 * @param receipts every payment the bank reported, by its reference
 */
record LicenceState(
        LicenceId licenceId,
        LicenceStatus status,
        Notice notice,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Lapse lapse,
        Map<String, Receipt> receipts) {
    LicenceState {
        receipts = Map.copyOf(receipts);
    }

    record Notice(
            ListingId listingId,
            PatentId patentId,
            String takerId,
            List<String> licensorIds,
            String terms,
            String termsHash,
            Money due,
            Instant receivedAt,
            IntendedUse use) {}

    /** @param from a payment received before this instant still forms the licence */
    record Lapse(String reason, Instant from) {}

    /** @param forming whether this payment formed the licence */
    record Receipt(Money amount, boolean forming, boolean refundOrdered, boolean refundConfirmed) {}

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static LicenceState after(@Nullable LicenceState state, LicenceEvent event) {
        if (event instanceof NoticeServed served) {
            return served(served);
        }
        if (state == null) {
            throw new IllegalStateException("a licence begins with its notice");
        }
        return switch (event) {
            case NoticeServed served -> served(served);
            case PaymentConfirmed paid ->
                state.receipt(paid.bankReference(), new Receipt(Money.ofFen(paid.amountFen()), true, false, false));
            case PaymentMismatched paid ->
                state.receipt(paid.bankReference(), new Receipt(Money.ofFen(paid.amountFen()), false, false, false));
            case RefundOrdered ordered -> state.refund(ordered.bankReference(), false);
            case RefundConfirmed confirmed -> state.refund(confirmed.bankReference(), true);
            case LicenceFormed formed -> state.formed(formed.validFrom(), formed.validTo());
            case NoticeLapsed lapsed -> state.lapsed(lapsed);
            case LicenceCompleted completed -> state.with(LicenceStatus.COMPLETED);
            case LicenceEnded ended -> state.with(LicenceStatus.ENDED);
        };
    }

    /** Whether taker and patent are bound to this licence (LC-04). */
    boolean open() {
        return status == LicenceStatus.AWAITING_PAYMENT || status == LicenceStatus.IN_FORCE;
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

    private static LicenceState served(NoticeServed event) {
        IntendedUse use = new IntendedUse(
                event.useProduct(), event.useStartOn(), event.useDivisionCode(), event.useExpectedSalesFen());
        Notice notice = new Notice(
                new ListingId(event.listingId()),
                new PatentId(event.patentId()),
                event.takerId(),
                List.copyOf(event.licensorIds()),
                event.terms(),
                event.termsHash(),
                Money.ofFen(event.dueFen()),
                event.receivedAt(),
                use);
        return new LicenceState(
                new LicenceId(event.licenceId()), LicenceStatus.AWAITING_PAYMENT, notice, null, null, null, Map.of());
    }

    private LicenceState formed(LocalDate from, LocalDate to) {
        return new LicenceState(licenceId, LicenceStatus.IN_FORCE, notice, from, to, null, receipts);
    }

    /** A closing day has effect from its start, whatever hour it was recorded; the other reasons from their instant. */
    private LicenceState lapsed(NoticeLapsed event) {
        boolean byDay = event.reason().equals(LapseReason.LISTING_CLOSED.name())
                || event.reason().equals(LapseReason.RIGHT_NOT_IN_FORCE.name());
        Instant from = byDay
                ? Shanghai.startOf(event.trace().effectiveOn())
                : event.trace().occurredAt();
        return new LicenceState(
                licenceId, LicenceStatus.NOT_FORMED, notice, null, null, new Lapse(event.reason(), from), receipts);
    }

    private LicenceState with(LicenceStatus next) {
        return new LicenceState(licenceId, next, notice, validFrom, validTo, lapse, receipts);
    }

    private LicenceState receipt(String bankReference, Receipt receipt) {
        Map<String, Receipt> all = new HashMap<>(receipts);
        all.put(bankReference, receipt);
        return new LicenceState(licenceId, status, notice, validFrom, validTo, lapse, all);
    }

    private LicenceState refund(String bankReference, boolean confirmed) {
        Receipt former = receipts.getOrDefault(bankReference, new Receipt(Money.ZERO, false, false, false));
        return receipt(bankReference, new Receipt(former.amount(), former.forming(), true, confirmed));
    }
}
