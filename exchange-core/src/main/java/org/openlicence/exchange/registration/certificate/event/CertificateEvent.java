package org.openlicence.exchange.registration.certificate.event;

import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a certificate. */
public sealed interface CertificateEvent extends ExchangeEvent {
    String certificateId();

    @Override
    default String aggregateId() {
        return certificateId();
    }

    /**
     * Issued and signed.
     *
     * @param content canonical JSON, as signed
     * @param contentHash its SHA-256
     * @param signature Ed25519 over the canonical JSON, Base64
     * @param keyId which key signed
     */
    @EventName("certificate.CertificateIssued")
    @Revision("1")
    record CertificateIssued(
            String certificateId,
            String officialNumber,
            int version,
            String registrationId,
            String content,
            String contentHash,
            String signature,
            String keyId,
            Trace trace)
            implements CertificateEvent {}

    @EventName("certificate.CertificateSuperseded")
    @Revision("1")
    record CertificateSuperseded(String certificateId, int version, int supersededBy, Trace trace)
            implements CertificateEvent {}

    @EventName("certificate.CertificateRevoked")
    @Revision("1")
    record CertificateRevoked(String certificateId, String reason, Trace trace) implements CertificateEvent {}

    /** Not to be relied on while the registration may be revoked. {@code reason}: ground of that revocation. */
    @EventName("certificate.CertificateSuspended")
    @Revision("1")
    record CertificateSuspended(String certificateId, String reason, Trace trace) implements CertificateEvent {}

    @EventName("certificate.CertificateResumed")
    @Revision("1")
    record CertificateResumed(String certificateId, Trace trace) implements CertificateEvent {}

    /** The contract is no more. {@code reason}: name of a {@code ContractEnd}. */
    @EventName("certificate.CertificateCancelled")
    @Revision("1")
    record CertificateCancelled(String certificateId, String reason, Trace trace) implements CertificateEvent {}

    /**
     * A party chose whether everybody may see the amounts. They are shown while both parties chose so.
     *
     * @param side SELLER or BUYER
     */
    @EventName("certificate.AmountDisclosureChosen")
    @Revision("1")
    record AmountDisclosureChosen(String certificateId, String side, boolean shown, Trace trace)
            implements CertificateEvent {}
}
