package org.openlicence.exchange.query.registrationdesk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.registrationdesk.CertificateView.Issue;
import org.openlicence.exchange.query.registrationdesk.CertificateView.Status;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.AmountDisclosureChosen;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateCancelled;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateResumed;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuperseded;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuspended;

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
            case CertificateSuspended e -> stands(before, Status.SUSPENDED, e.reason(), event, sequence);
            case CertificateResumed ignored -> stands(before, Status.VALID, null, event, sequence);
            case CertificateCancelled e -> stands(before, Status.CANCELLED, e.reason(), event, sequence);
            case CertificateRevoked e -> stands(before, Status.REVOKED, e.reason(), event, sequence);
            case AmountDisclosureChosen e -> chosen(known(before, event), e, sequence);
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
                e.trace().occurredAt(),
                before == null ? Set.of() : before.showing());
    }

    private static CertificateView stands(
            @Nullable CertificateView before,
            Status status,
            @Nullable String reason,
            CertificateEvent event,
            long sequence) {
        CertificateView known = known(before, event);
        return next(known, sequence, status, known.issues(), reason, event);
    }

    private static CertificateView chosen(CertificateView known, AmountDisclosureChosen e, long sequence) {
        Set<String> showing = new HashSet<>(known.showing());
        if (e.shown()) {
            showing.add(e.side());
        } else {
            showing.remove(e.side());
        }
        return new CertificateView(
                known.certificateId(),
                sequence,
                known.officialNumber(),
                known.registrationId(),
                known.status(),
                known.issues(),
                known.revokedReason(),
                e.trace().occurredAt(),
                showing);
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
                event.trace().occurredAt(),
                known.showing());
    }

    private static CertificateView known(@Nullable CertificateView before, CertificateEvent event) {
        if (before == null) {
            throw new IllegalStateException("an event of a certificate never issued: " + event.certificateId());
        }
        return before;
    }
}
