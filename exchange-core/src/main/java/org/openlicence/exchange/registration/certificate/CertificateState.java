package org.openlicence.exchange.registration.certificate;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuperseded;

/**
 * What the events of one certificate add up to.
 *
 * @param officialNumber empty before the first version
 * @param hashes content hash of each version, the first first
 */
record CertificateState(String officialNumber, List<String> hashes, boolean revoked) {
    static final CertificateState NONE = new CertificateState("", List.of(), false);

    static CertificateState after(CertificateState state, CertificateEvent event) {
        return switch (event) {
            case CertificateIssued e -> {
                List<String> hashes = new ArrayList<>(state.hashes);
                hashes.add(e.contentHash());
                yield new CertificateState(e.officialNumber(), List.copyOf(hashes), state.revoked);
            }
            case CertificateSuperseded ignored -> state;
            case CertificateRevoked ignored -> new CertificateState(state.officialNumber, state.hashes, true);
        };
    }

    /** Newest version; 0 before the first. */
    int version() {
        return hashes.size();
    }
}
