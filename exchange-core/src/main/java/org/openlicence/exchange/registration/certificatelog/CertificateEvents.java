package org.openlicence.exchange.registration.certificatelog;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;

/** The certificate events of the store. */
public interface CertificateEvents {
    /** Reads all in the order of the store, until the reader has enough. @param reader false to stop */
    void each(Predicate<Recorded> reader);

    /** Those of one certificate, the first first. */
    List<Recorded> of(String certificateId);

    /**
     * An event as stored.
     *
     * @param eventId random identifier the store gave it
     * @param storedAt when, UTC
     * @param sequence place in the certificate's own history, from 0
     */
    record Recorded(String eventId, Instant storedAt, long sequence, CertificateEvent event) {}
}
