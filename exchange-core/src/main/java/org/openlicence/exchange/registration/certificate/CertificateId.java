package org.openlicence.exchange.registration.certificate;

import org.openlicence.exchange.registration.OfficialNumber;

/**
 * Identity of a certificate: the official number of the registration with a prefix.
 *
 * @param value with the prefix {@code cer_}, so that ids of different aggregates never clash in the event store
 */
public record CertificateId(String value) {
    public CertificateId {
        if (!value.startsWith("cer_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a CertificateId");
        }
    }

    /** The certificate of a registered contract. */
    public static CertificateId of(OfficialNumber number) {
        return new CertificateId("cer_" + number.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
