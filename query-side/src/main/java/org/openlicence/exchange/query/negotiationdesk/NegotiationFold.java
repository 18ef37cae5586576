package org.openlicence.exchange.query.negotiationdesk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.negotiation.NegotiationStatus;
import org.openlicence.exchange.negotiation.Side;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.ContractSigned;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationBrokenOff;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationOpened;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferAccepted;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferMade;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.PublicityRecorded;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.SignatureGiven;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.TermsAgreed;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.BrokenOff;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Offer;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Publicity;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Signature;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Use;

/** A negotiation's view after one more event. Pure. */
final class NegotiationFold {
    private NegotiationFold() {}

    /** @throws IllegalStateException when the stream does not begin with its opening */
    static NegotiationView after(@Nullable NegotiationView before, NegotiationEvent event, long sequence) {
        if (event instanceof NegotiationOpened opened) {
            return opened(opened, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a negotiation never opened: " + event.negotiationId());
        }
        NegotiationDraft next = new NegotiationDraft(before, sequence, event.trace());
        switch (event) {
            case NegotiationOpened e -> throw new IllegalStateException("opened twice: " + e.negotiationId());
            case OfferMade e -> {
                next.offers = and(
                        next.offers,
                        new Offer(
                                e.version(),
                                Side.valueOf(e.side()),
                                e.organisationId(),
                                e.content(),
                                e.contentHash(),
                                e.note(),
                                e.trace().occurredAt()));
                next.agreedBy = List.of(e.organisationId());
            }
            case OfferAccepted e -> next.agreedBy = and(next.agreedBy, e.organisationId());
            case TermsAgreed e -> {
                next.agreedOn = e.trace().effectiveOn();
                next.to(NegotiationStatus.AGREED);
            }
            case PublicityRecorded e -> next.publicity = new Publicity(e.noticeOn(), e.lastDay(), e.place());
            case SignatureGiven e ->
                next.signatures = and(
                        next.signatures,
                        new Signature(
                                e.organisationId(),
                                e.statement(),
                                e.signature(),
                                e.keyId(),
                                e.method(),
                                e.trace().occurredAt()));
            case ContractSigned e -> {
                next.licenceId = e.licenceId();
                next.paymentDueOn = e.paymentDueOn();
                next.to(NegotiationStatus.SIGNED);
            }
            case NegotiationBrokenOff e -> {
                next.brokenOff = new BrokenOff(e.organisationId(), e.reason());
                next.to(NegotiationStatus.BROKEN_OFF);
            }
        }
        return next.view();
    }

    private static NegotiationView opened(NegotiationOpened e, long sequence) {
        return new NegotiationView(
                e.negotiationId(),
                sequence,
                e.patentId(),
                e.listingId(),
                e.takerId(),
                e.licensorIds(),
                e.publicOwnerIds(),
                new Use(e.useProduct(), e.useStartOn(), e.useDivisionCode(), e.useExpectedSalesFen()),
                e.message(),
                NegotiationStatus.NEGOTIATING,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                e.trace().occurredAt(),
                e.trace().occurredAt());
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
