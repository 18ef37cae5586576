package org.openlicence.exchange.query.registrationdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.CaseDocuments;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.registration.event.DocumentEvent;
import org.openlicence.exchange.registration.event.FollowUpEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.*;
import org.openlicence.exchange.shared.Trace;

/** A registration's view after one more event. Pure. */
final class RegistrationFold {
    private RegistrationFold() {}

    /** @throws IllegalStateException when the stream does not begin with an opened case */
    static RegistrationView after(@Nullable RegistrationView before, RegistrationEvent event, long sequence) {
        if (event instanceof RegistrationOpened opened) {
            return begin(opened, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an event of a case that was never opened: " + event.registrationId());
        }
        RegistrationDraft next = new RegistrationDraft(before, sequence, event.trace());
        apply(next, event);
        return next.view();
    }

    private static RegistrationView begin(RegistrationOpened e, long sequence) {
        return new RegistrationView(
                e.registrationId(),
                sequence,
                RegistrationStatus.DRAFT,
                e.subject(),
                e.amounts(),
                null,
                e.applicantId(),
                e.region(),
                e.point(),
                e.licenceId(),
                e.subject().contractType(),
                e.subject().subType(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                FollowUps.NONE,
                CaseDocuments.NONE,
                List.of(),
                List.of(),
                e.trace().occurredAt(),
                e.trace().occurredAt());
    }

    private static void apply(RegistrationDraft next, RegistrationEvent event) {
        switch (event) {
            case RegistrationOpened e -> throw new IllegalStateException("opened twice: " + e.registrationId());
            case FormCompleted e -> {
                next.subject = e.subject();
                next.amounts = e.amounts();
                next.statistics = e.statistics();
                next.contractType = e.subject().contractType();
                next.subType = e.subject().subType();
            }
            case RecognitionStated e -> next.recognition = e.tests();
            case ApplicationSubmitted e -> {
                next.submittedOn = e.submittedOn();
                next.to(RegistrationStatus.SUBMITTED);
            }
            case SupplementRequested e -> {
                next.defects = e.defects();
                next.supplementDueOn = e.dueOn();
                next.to(RegistrationStatus.SUPPLEMENT_DUE);
            }
            case ApplicationAccepted e -> {
                next.acceptedOn = e.acceptedOn();
                next.regime = e.regime();
                next.dueOn = e.dueOn();
                next.deadlines = e.deadlines();
                next.to(RegistrationStatus.ACCEPTED);
            }
            case ApplicationDeclined e -> refused(next, e.ground(), e.reason(), e.trace());
            case ReviewStarted e -> {
                next.reviewerId = e.reviewerId();
                next.to(RegistrationStatus.IN_REVIEW);
            }
            case ContractClassified e -> {
                next.contractType = e.contractType();
                next.subType = e.subType();
            }
            case AmountsDetermined e -> {
                next.amounts = e.amounts();
                next.totalFen = e.totalFen();
                next.technologyFen = e.technologyFen();
                next.amountStatus = e.amountStatus();
            }
            case CaseChecked e -> next.judged(e);
            case DecisionRecommended e -> {
                next.recommended = e.register();
                next.note = e.note();
                next.to(RegistrationStatus.AWAITING_DECISION);
            }
            case FirstApprovalGiven e -> next.firstApproverId = e.approverId();
            case ContractRegistered e -> {
                next.officialNumber = e.officialNumber();
                next.registeredOn = e.registeredOn();
                next.approverId = e.approverId();
                next.registrationVersion = 1;
                next.to(RegistrationStatus.REGISTERED);
            }
            case RegistrationRefused e -> refused(next, e.ground(), e.reason(), e.trace());
            case ReturnedToReview e -> {
                next.note = e.note();
                next.firstApproverId = null;
                next.to(RegistrationStatus.IN_REVIEW);
            }
            case ApplicationWithdrawn e -> next.to(RegistrationStatus.WITHDRAWN);
            case ApplicationLapsed e -> next.to(RegistrationStatus.LAPSED);
            case AmendmentRequested e -> {
                next.amendment = e.amounts();
                next.amendedContract = e.change();
                next.reason = e.reason();
                next.reviewerId = null;
                next.firstApproverId = null;
                next.to(RegistrationStatus.AMENDING);
            }
            case AmendmentExamined e -> {
                next.reviewerId = e.reviewerId();
                next.note = e.note();
            }
            case RegistrationAmended e -> {
                next.registrationVersion = e.version();
                next.amounts = e.amounts();
                next.totalFen = e.totalFen();
                next.technologyFen = e.technologyFen();
                next.amountStatus = e.amountStatus();
                next.amendment = null;
                next.amendedContract = null;
                next.subject = e.change() == null ? next.subject : e.change().of(next.subject);
                next.to(RegistrationStatus.REGISTERED);
            }
            case AmendmentRejected e -> {
                next.amendment = null;
                next.amendedContract = null;
                next.reason = e.reason();
                next.to(RegistrationStatus.REGISTERED);
            }
            case RegistrationRevoked e -> {
                next.ground = e.ground();
                next.reason = e.reason();
                next.to(RegistrationStatus.REVOKED);
            }
            case RegistrationCancelled e -> {
                next.ground = e.contractEnd();
                next.reason = e.reason();
                next.followUps = next.followUps.with((FollowUps.Cancellation) null);
                next.to(RegistrationStatus.CANCELLED);
            }
            case FollowUpEvent e -> FollowUpFold.apply(next, e);
            case DocumentEvent e -> {
                CaseDocuments former = next.documents;
                next.documents = former.after(e);
                next.subject = next.subject.textChanged(former.textHash(), next.documents.textHash());
            }
        }
    }

    private static void refused(RegistrationDraft next, String ground, String reason, Trace trace) {
        FollowUpFold.refused(next, trace.effectiveOn());
        next.ground = ground;
        next.reason = reason;
        next.to(RegistrationStatus.REFUSED);
    }
}
