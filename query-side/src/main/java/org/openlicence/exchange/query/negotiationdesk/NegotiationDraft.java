package org.openlicence.exchange.query.negotiationdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.negotiation.NegotiationStatus;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.BrokenOff;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Offer;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Publicity;
import org.openlicence.exchange.query.negotiationdesk.NegotiationView.Signature;
import org.openlicence.exchange.shared.Trace;

/** A {@link NegotiationView} while one event changes it; never leaves the fold. */
final class NegotiationDraft {
    private final NegotiationView before;
    private final long version;
    private final Instant changedAt;

    NegotiationStatus status;
    List<Offer> offers;
    List<String> agreedBy;
    List<Signature> signatures;

    @Nullable
    LocalDate agreedOn;

    @Nullable
    Publicity publicity;

    @Nullable
    String licenceId;

    @Nullable
    LocalDate paymentDueOn;

    @Nullable
    BrokenOff brokenOff;

    private Instant statusSince;

    NegotiationDraft(NegotiationView view, long sequence, Trace trace) {
        before = view;
        version = sequence;
        changedAt = trace.occurredAt();
        status = view.status();
        offers = view.offers();
        agreedBy = view.agreedBy();
        signatures = view.signatures();
        agreedOn = view.agreedOn();
        publicity = view.publicity();
        licenceId = view.licenceId();
        paymentDueOn = view.paymentDueOn();
        brokenOff = view.brokenOff();
        statusSince = view.statusSince();
    }

    /** Moves to another status from the time of the event. */
    void to(NegotiationStatus next) {
        status = next;
        statusSince = changedAt;
    }

    NegotiationView view() {
        return new NegotiationView(
                before.negotiationId(),
                version,
                before.patentId(),
                before.listingId(),
                before.takerId(),
                before.licensorIds(),
                before.publicOwnerIds(),
                before.intendedUse(),
                before.message(),
                status,
                offers,
                agreedBy,
                agreedOn,
                publicity,
                signatures,
                licenceId,
                paymentDueOn,
                brokenOff,
                statusSince,
                changedAt);
    }
}
