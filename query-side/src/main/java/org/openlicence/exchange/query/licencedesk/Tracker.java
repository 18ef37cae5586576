package org.openlicence.exchange.query.licencedesk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.query.licencedesk.Step.Holder;
import org.openlicence.exchange.query.licencedesk.Step.Key;
import org.openlicence.exchange.query.licencedesk.Step.State;
import org.openlicence.exchange.query.recordaldesk.RecordalView;
import org.openlicence.exchange.query.registrationdesk.CertificateView;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;

/** Builds the tracker from what is known of a licence, its registration and its certificate. Pure. */
final class Tracker {
    private Tracker() {}

    static List<Step> steps(
            LicenceView licence,
            @Nullable RecordalView recordal,
            @Nullable RegistrationView registration,
            @Nullable CertificateView certificate) {
        boolean formed = licence.effectiveAt() != null;
        boolean failed = licence.status() == LicenceStatus.NOT_FORMED;
        return List.of(
                licence.contract() == null
                        ? new Step(Key.NOTICE_SERVED, State.DONE, licence.receivedAt(), null, Holder.TAKER)
                        : new Step(Key.CONTRACT_SIGNED, State.DONE, licence.receivedAt(), null, Holder.EXCHANGE),
                paid(licence, formed, failed),
                new Step(
                        Key.EFFECTIVE,
                        formed ? State.DONE : failed ? State.CLOSED : State.TO_COME,
                        licence.effectiveAt(),
                        null,
                        formed ? Holder.EXCHANGE : Holder.NOBODY),
                recordal(licence, recordal, failed),
                registration(registration, failed),
                certificate(registration, certificate, failed));
    }

    private static Step paid(LicenceView licence, boolean formed, boolean failed) {
        if (licence.owing() && licence.contract() != null) {
            return new Step(
                    Key.PAID,
                    State.UNDER_WAY,
                    licence.receivedAt(),
                    licence.contract().paymentDueOn(),
                    Holder.TAKER);
        }
        Instant paidAt = licence.payments().stream()
                .filter(payment -> payment.mismatch() == null)
                .map(LicenceView.Payment::valueAt)
                .findFirst()
                .orElse(formed ? licence.effectiveAt() : null);
        if (paidAt != null) {
            return new Step(Key.PAID, State.DONE, paidAt, null, Holder.TAKER);
        }
        return failed
                ? new Step(Key.PAID, State.CLOSED, licence.statusSince(), null, Holder.NOBODY)
                : new Step(Key.PAID, State.UNDER_WAY, licence.receivedAt(), null, Holder.TAKER);
    }

    /** Until its own read model has it, what the licence says of it. A licence that ended unfiled is filed no more. */
    private static Step recordal(LicenceView licence, @Nullable RecordalView recordal, boolean failed) {
        if (recordal == null) {
            boolean formed = licence.effectiveAt() != null;
            return new Step(
                    Key.RECORDAL,
                    formed ? State.UNDER_WAY : failed ? State.CLOSED : State.TO_COME,
                    licence.effectiveAt(),
                    licence.recordalDueOn(),
                    formed ? Holder.LICENSOR : Holder.NOBODY);
        }
        boolean over = licence.status() != LicenceStatus.IN_FORCE;
        return switch (recordal.status()) {
            case DUE, OVERDUE ->
                new Step(
                        Key.RECORDAL,
                        over ? State.CLOSED : State.UNDER_WAY,
                        recordal.statusSince(),
                        recordal.dueOn(),
                        over ? Holder.NOBODY : Holder.LICENSOR);
            case FILED -> new Step(Key.RECORDAL, State.UNDER_WAY, recordal.statusSince(), null, Holder.PATENT_OFFICE);
            case RECORDED -> new Step(Key.RECORDAL, State.DONE, recordal.statusSince(), null, Holder.PATENT_OFFICE);
            case CANCELLED -> new Step(Key.RECORDAL, State.CLOSED, recordal.statusSince(), null, Holder.NOBODY);
        };
    }

    private static Step registration(@Nullable RegistrationView registration, boolean failed) {
        if (registration == null) {
            return new Step(Key.REGISTRATION, failed ? State.CLOSED : State.TO_COME, null, null, Holder.NOBODY);
        }
        State state =
                switch (registration.status()) {
                    case REGISTERED, AMENDING -> State.DONE;
                    case REFUSED, WITHDRAWN, LAPSED, CANCELLED, REVOKED -> State.CLOSED;
                    case DRAFT,
                            SUBMITTED,
                            SUPPLEMENT_DUE,
                            ACCEPTED,
                            IN_REVIEW,
                            IN_EXPERT_REVIEW,
                            AWAITING_DECISION,
                            RECHECK,
                            REVOKING -> State.UNDER_WAY;
                };
        Holder holder =
                switch (registration.status()) {
                    case DRAFT, SUPPLEMENT_DUE -> Holder.LICENSOR;
                    case SUBMITTED, ACCEPTED, IN_REVIEW, IN_EXPERT_REVIEW, AWAITING_DECISION, AMENDING ->
                        Holder.REGISTRAR;
                    case RECHECK, REVOKING -> Holder.MARKET_OFFICE;
                    case REGISTERED -> Holder.REGISTRAR;
                    case REFUSED, WITHDRAWN, LAPSED, CANCELLED, REVOKED -> Holder.NOBODY;
                };
        return new Step(Key.REGISTRATION, state, registration.statusSince(), registration.dueOn(), holder);
    }

    private static Step certificate(
            @Nullable RegistrationView registration, @Nullable CertificateView certificate, boolean failed) {
        if (certificate != null) {
            State state =
                    switch (certificate.status()) {
                        case VALID -> State.DONE;
                        case SUSPENDED -> State.UNDER_WAY;
                        case CANCELLED, REVOKED -> State.CLOSED;
                    };
            return new Step(Key.CERTIFICATE, state, certificate.changedAt(), null, Holder.EXCHANGE);
        }
        boolean closed = failed
                || (registration != null
                        && switch (registration.status()) {
                            case REFUSED, WITHDRAWN, LAPSED, CANCELLED, REVOKED -> true;
                            case DRAFT,
                                    SUBMITTED,
                                    SUPPLEMENT_DUE,
                                    ACCEPTED,
                                    IN_REVIEW,
                                    IN_EXPERT_REVIEW,
                                    AWAITING_DECISION,
                                    RECHECK,
                                    REGISTERED,
                                    AMENDING,
                                    REVOKING -> false;
                        });
        return new Step(Key.CERTIFICATE, closed ? State.CLOSED : State.TO_COME, null, null, Holder.NOBODY);
    }
}
