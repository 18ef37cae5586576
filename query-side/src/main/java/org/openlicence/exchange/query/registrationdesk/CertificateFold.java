package org.openlicence.exchange.query.registrationdesk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.CertificateView.Issue;
import org.openlicence.exchange.query.registrationdesk.CertificateView.Status;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuperseded;

/** A certificate's view after one more event. Pure. */
final class CertificateFold {
    private CertificateFold() {}

    /** @throws IllegalStateException when the stream does not begin with an issue */
    static CertificateView after(@Nullable CertificateView before, CertificateEvent event, long sequence) {
        return switch (event) {
            case CertificateIssued e -> issued(before, e, sequence);
            case CertificateSuperseded e -> {
                CertificateView known = known(before, event);
                yield next(
                        known,
                        sequence,
                        known.status(),
                        known.issues().stream()
                                .map(i -> i.version() == e.version() ? superseded(i, e.supersededBy()) : i)
                                .toList(),
                        known.revokedReason(),
                        event);
            }
            case CertificateRevoked e -> {
                CertificateView known = known(before, event);
                yield next(known, sequence, Status.REVOKED, known.issues(), e.reason(), event);
            }
        };
    }

    private static CertificateView issued(@Nullable CertificateView before, CertificateIssued e, long sequence) {
        List<Issue> issues = new ArrayList<>(before == null ? List.of() : before.issues());
        issues.add(new Issue(
                e.version(),
                e.content(),
                e.contentHash(),
                e.signature(),
                e.keyId(),
                e.trace().occurredAt(),
                null));
        return new CertificateView(
                e.certificateId(),
                sequence,
                e.officialNumber(),
                e.registrationId(),
                Status.VALID,
                issues,
                null,
                e.trace().occurredAt());
    }

    private static Issue superseded(Issue i, int by) {
        return new Issue(i.version(), i.content(), i.contentHash(), i.signature(), i.keyId(), i.issuedAt(), by);
    }

    private static CertificateView next(
            CertificateView known,
            long sequence,
            Status status,
            List<Issue> issues,
            @Nullable String reason,
            CertificateEvent event) {
        return new CertificateView(
                known.certificateId(),
                sequence,
                known.officialNumber(),
                known.registrationId(),
                status,
                issues,
                reason,
                event.trace().occurredAt());
    }

    private static CertificateView known(@Nullable CertificateView before, CertificateEvent event) {
        if (before == null) {
            throw new IllegalStateException("an event of a certificate never issued: " + event.certificateId());
        }
        return before;
    }
}
