package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.DocumentEvent;
import org.openlicence.exchange.registration.event.FollowUpEvent;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckReversed;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentExamined;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRejected;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationDeclined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationLapsed;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationSubmitted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationWithdrawn;
import org.openlicence.exchange.registration.event.RegistrationEvent.CaseChecked;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.DecisionRecommended;
import org.openlicence.exchange.registration.event.RegistrationEvent.FirstApprovalGiven;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.registration.event.RegistrationEvent.RecognitionStated;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRefused;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.registration.event.RegistrationEvent.ReturnedToReview;
import org.openlicence.exchange.registration.event.RegistrationEvent.ReviewStarted;
import org.openlicence.exchange.registration.event.RegistrationEvent.SupplementRequested;
import org.openlicence.exchange.registration.event.StatisticsFields;

/**
 * Everything the events of one case add up to.
 *
 * @param file what the applicant filed; absent before the case is opened, as is {@code status}
 * @param standing what was decided
 */
record RegistrationState(
        @Nullable RegistrationStatus status,
        @Nullable CaseFile file,
        Dates dates,
        Review review,
        Standing standing,
        FollowUpState followUp) {
    static final RegistrationState NONE = new RegistrationState(
            null,
            null,
            new Dates(null, null, null),
            new Review(Set.of(), null, null, Map.of(), null, null),
            new Standing(null, 0, null, List.of(), null, null),
            FollowUpState.NONE);

    static RegistrationState after(RegistrationState state, RegistrationEvent event) {
        return switch (event) {
            case RegistrationOpened e ->
                state.to(RegistrationStatus.DRAFT)
                        .with(new CaseFile(
                                e,
                                e.subject(),
                                e.amounts(),
                                null,
                                CaseDocuments.NONE,
                                List.of(),
                                Set.of(e.trace().personId())));
            case FormCompleted e ->
                state.with(new CaseFile(
                                state.opened().opening(),
                                e.subject(),
                                e.amounts(),
                                e.statistics(),
                                state.opened().documents(),
                                state.opened().recognition(),
                                state.opened().persons())
                        .by(e));
            case RecognitionStated e -> state.with(state.opened().stated(e));
            case ApplicationSubmitted e ->
                state.to(RegistrationStatus.SUBMITTED)
                        .with(state.dates.submitted(e))
                        .with(state.opened().by(e));
            case SupplementRequested e ->
                state.to(RegistrationStatus.SUPPLEMENT_DUE)
                        .with(state.dates.supplement(e))
                        .with(state.review.by(e));
            case ApplicationAccepted e ->
                state.to(RegistrationStatus.ACCEPTED)
                        .with(state.dates.accepted(e))
                        .with(state.review.by(e));
            case ApplicationDeclined e -> state.to(RegistrationStatus.REFUSED).with(state.standing.ended(e));
            case ReviewStarted e -> state.to(RegistrationStatus.IN_REVIEW).with(state.review.by(e));
            case ContractClassified e -> state.with(state.review.by(e).classified(e));
            case AmountsDetermined e -> state.with(state.review.by(e).determined(e));
            case CaseChecked e -> state.with(state.review.by(e).judged(e));
            case DecisionRecommended e ->
                state.to(RegistrationStatus.AWAITING_DECISION)
                        .with(state.review.by(e).recommended(e));
            case FirstApprovalGiven e -> state.with(state.review.firstApproved(e.approverId()));
            case ContractRegistered e ->
                state.to(RegistrationStatus.REGISTERED).with(new Standing(e, 1, null, List.of(), null, null));
            case RegistrationRefused e -> state.to(RegistrationStatus.REFUSED).with(state.standing.ended(e));
            case ReturnedToReview ignored ->
                state.to(RegistrationStatus.IN_REVIEW).with(state.review.withoutRecommendation());
            case ApplicationWithdrawn e ->
                state.to(RegistrationStatus.WITHDRAWN).with(state.standing.ended(e));
            case ApplicationLapsed e -> state.to(RegistrationStatus.LAPSED).with(state.standing.ended(e));
            case AmendmentRequested e ->
                state.to(RegistrationStatus.AMENDING)
                        .with(state.standing.asked(e))
                        .with(state.review.firstApproved(null));
            case AmendmentExamined e -> state.with(state.standing.examined(e));
            case RegistrationAmended e ->
                state.to(RegistrationStatus.REGISTERED)
                        .with(state.standing.amended(e))
                        .with(state.opened().amended(e));
            case AmendmentRejected e -> state.to(RegistrationStatus.REGISTERED).with(state.standing.asked(null));
            case RegistrationRevoked e -> state.to(RegistrationStatus.REVOKED).with(state.standing.ended(e));
            case RegistrationCancelled e ->
                state.to(RegistrationStatus.CANCELLED).with(state.standing.ended(e));
            case FollowUpEvent e -> followed(state, e);
            case DocumentEvent e -> state.with(state.opened().changed(e));
        };
    }

    /** With a refusal falls the recommendation it followed. */
    private static RegistrationState followed(RegistrationState state, FollowUpEvent e) {
        RegistrationState next = new RegistrationState(
                FollowUpState.leadsTo(state, e),
                state.file,
                state.dates,
                state.review,
                state.standing,
                state.followUp.after(e));
        return e instanceof RecheckReversed ? next.with(state.review.withoutRecommendation()) : next;
    }

    /** The status of a case that was opened. */
    RegistrationStatus is() {
        if (status == null) {
            throw new IllegalStateException("the case was not opened");
        }
        return status;
    }

    /** The case file of a case that was opened. */
    CaseFile opened() {
        if (file == null) {
            throw new IllegalStateException("the case was not opened");
        }
        return file;
    }

    ContractSubject subject() {
        return opened().subject();
    }

    Region region() {
        return new Region(opened().opening().region());
    }

    private RegistrationState to(RegistrationStatus next) {
        return new RegistrationState(next, file, dates, review, standing, followUp);
    }

    private RegistrationState with(CaseFile next) {
        return new RegistrationState(status, next, dates, review, standing, followUp);
    }

    private RegistrationState with(Dates next) {
        return new RegistrationState(status, file, next, review, standing, followUp);
    }

    private RegistrationState with(Review next) {
        return new RegistrationState(status, file, dates, next, standing, followUp);
    }

    private RegistrationState with(Standing next) {
        return new RegistrationState(status, file, dates, review, next, followUp);
    }

    /**
     * What the applicant filed, and how the case was opened.
     *
     * @param recognition names of the recognition tests it says hold
     * @param persons who acted for the applicant
     */
    record CaseFile(
            RegistrationOpened opening,
            ContractSubject subject,
            List<AmountLine> amounts,
            @Nullable StatisticsFields statistics,
            CaseDocuments documents,
            List<String> recognition,
            Set<String> persons) {
        CaseFile by(RegistrationEvent e) {
            Set<String> more = new HashSet<>(persons);
            more.add(e.trace().personId());
            return new CaseFile(opening, subject, amounts, statistics, documents, recognition, Set.copyOf(more));
        }

        CaseFile changed(DocumentEvent e) {
            CaseDocuments next = documents.after(e);
            ContractSubject about = subject.textChanged(documents.textHash(), next.textHash());
            return new CaseFile(opening, about, amounts, statistics, next, recognition, persons).by(e);
        }

        CaseFile amended(RegistrationAmended e) {
            ContractSubject now = e.change() == null ? subject : e.change().of(subject);
            return new CaseFile(opening, now, amounts, statistics, documents, recognition, persons);
        }

        CaseFile stated(RecognitionStated e) {
            return new CaseFile(opening, subject, amounts, statistics, documents, e.tests(), persons).by(e);
        }

        boolean says(ContractSubject asked, List<AmountLine> lines, StatisticsFields fields) {
            return subject.equals(asked) && amounts.equals(lines) && fields.equals(statistics);
        }
    }

    /** @param supplementDueOn present from the day a supplement was asked for */
    record Dates(
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate supplementDueOn,
            @Nullable ApplicationAccepted acceptance) {
        Dates submitted(ApplicationSubmitted e) {
            return new Dates(e.submittedOn(), supplementDueOn, acceptance);
        }

        Dates supplement(SupplementRequested e) {
            return new Dates(submittedOn, e.dueOn(), acceptance);
        }

        Dates accepted(ApplicationAccepted e) {
            return new Dates(submittedOn, supplementDueOn, e);
        }
    }
}
