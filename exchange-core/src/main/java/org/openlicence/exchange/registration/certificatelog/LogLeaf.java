package org.openlicence.exchange.registration.certificatelog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.AmountDisclosureChosen;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateCancelled;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateResumed;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuperseded;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuspended;
import org.openlicence.exchange.registration.certificatelog.CertificateEvents.Recorded;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.EventName;

/**
 * What a leaf of the log stands for: what an event says to the public. Its canonical JSON is hashed. Pinned by signed roots, so
 * members are added only for new kinds of event, absent for all others.
 *
 * @param salt the event's random identifier, so that nobody can find out an event by trying contents
 * @param sequence place in the certificate's own history, from 0
 * @param version version issued, or superseded
 * @param contentHash hash of what was issued; stands for parties and amounts, which are not here
 * @param reason why it was suspended, cancelled or revoked
 * @param side whose choice: SELLER or BUYER
 */
record LogLeaf(
        String salt,
        String event,
        String certificateId,
        long sequence,
        Instant occurredAt,
        LocalDate effectiveOn,
        @Nullable Integer version,
        @Nullable String contentHash,
        @Nullable String signature,
        @Nullable String keyId,
        @Nullable Integer supersededBy,
        @Nullable String reason,
        @Nullable String side,
        @Nullable Boolean shown) {
    static LogLeaf of(Recorded recorded) {
        return switch (recorded.event()) {
            case CertificateIssued e ->
                leaf(recorded, e.version(), e.contentHash(), e.signature(), e.keyId(), null, null);
            case CertificateSuperseded e -> leaf(recorded, e.version(), null, null, null, e.supersededBy(), null);
            case CertificateSuspended e -> because(recorded, e.reason());
            case CertificateResumed ignored -> because(recorded, null);
            case CertificateCancelled e -> because(recorded, e.reason());
            case CertificateRevoked e -> because(recorded, e.reason());
            case AmountDisclosureChosen e -> because(recorded, null).with(e.side(), e.shown());
        };
    }

    String canonical() {
        return CanonicalJson.of(this);
    }

    String hash() {
        return MerkleHash.leaf(canonical());
    }

    private static LogLeaf because(Recorded recorded, @Nullable String reason) {
        return leaf(recorded, null, null, null, null, null, reason);
    }

    private static LogLeaf leaf(
            Recorded recorded,
            @Nullable Integer version,
            @Nullable String contentHash,
            @Nullable String signature,
            @Nullable String keyId,
            @Nullable Integer supersededBy,
            @Nullable String reason) {
        CertificateEvent event = recorded.event();
        return new LogLeaf(
                recorded.eventId(),
                event.getClass().getAnnotation(EventName.class).value(),
                event.certificateId(),
                recorded.sequence(),
                event.trace().occurredAt(),
                event.trace().effectiveOn(),
                version,
                contentHash,
                signature,
                keyId,
                supersededBy,
                reason,
                null,
                null);
    }

    private LogLeaf with(String side, boolean shown) {
        return new LogLeaf(
                salt,
                event,
                certificateId,
                sequence,
                occurredAt,
                effectiveOn,
                version,
                contentHash,
                signature,
                keyId,
                supersededBy,
                reason,
                side,
                shown);
    }
}
