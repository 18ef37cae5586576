package org.openlicence.exchange.registration.certificatelog;

/**
 * Identity of a log of certificates. The exchange keeps one.
 *
 * @param value with the prefix {@code clg_}, so that ids of different aggregates never clash in the event store
 */
record CertificateLogId(String value) {
    static final CertificateLogId OF_THE_EXCHANGE = new CertificateLogId("clg_exchange");

    CertificateLogId {
        if (!value.startsWith("clg_") || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a CertificateLogId");
        }
    }
}
