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
}
