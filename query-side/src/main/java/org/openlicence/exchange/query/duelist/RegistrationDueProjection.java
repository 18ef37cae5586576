package org.openlicence.exchange.query.duelist;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.DecisionTime;
import org.openlicence.exchange.registration.NationalBasis;
import org.openlicence.exchange.registration.event.DocumentEvent;
import org.openlicence.exchange.registration.event.FollowUpEvent;
import org.openlicence.exchange.registration.event.FollowUpEvent.*;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.*;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Days of contract registrations; part of the same group, so that all of the list is written anew together. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class RegistrationDueProjection {
    private static final String ONLY = "";

    private final DueList list;
    private final PolicyBook policies;
    private final EventHistory history;

    RegistrationDueProjection(DueList list, PolicyBook policies, EventHistory history) {
        this.list = list;
        this.policies = policies;
        this.history = history;
    }

    @EventHandler
    void on(RegistrationEvent event) {
        String id = event.registrationId();
        switch (event) {
            case SupplementRequested e ->
                put(
                        Due.SUPPLEMENT_DUE,
                        id,
                        e.dueOn(),
                        Shanghai.startOf(e.dueOn().plusDays(1)),
                        "supplement",
                        applicant(id));
            case ApplicationSubmitted e -> list.removeAll(Due.SUPPLEMENT_DUE, id);
            case ApplicationAccepted e -> {
                list.removeAll(Due.SUPPLEMENT_DUE, id);
                decision(e, e.acceptedOn(), e.dueOn(), e.trace().organisationId());
            }
            case ApplicationDeclined e -> refused(id, e.trace().effectiveOn());
            case ApplicationWithdrawn e -> over(id);
            case ApplicationLapsed e -> over(id);
            case ContractRegistered e -> over(id);
            case RegistrationRefused e -> refused(id, e.trace().effectiveOn());
            case RegistrationRevoked e -> over(id);
            case RegistrationCancelled e -> over(id);
            case RegistrationOpened e -> {}
            case FormCompleted e -> {}
            case RecognitionStated e -> {}
            case ReviewStarted e -> {}
            case ContractClassified e -> {}
            case AmountsDetermined e -> {}
            case CaseChecked e -> {}
            case DecisionRecommended e -> {}
            case FirstApprovalGiven e -> {}
            case ReturnedToReview e -> {}
            case AmendmentRequested e -> {}
            case AmendmentExamined e -> {}
            case RegistrationAmended e -> {}
            case AmendmentRejected e -> {}
            case FollowUpEvent e -> followed(id, e);
            case DocumentEvent e -> {}
        }
    }

    private void followed(String id, FollowUpEvent event) {
        switch (event) {
            case ReferredToExperts e -> {
                ApplicationAccepted accepted = acceptance(id);
                decision(accepted, accepted.acceptedOn(), e.dueOn(), e.trace().organisationId());
            }
            case DecisionFellDueSoon e -> list.removeAll(Due.DECISION_DUE_SOON, id);
            case DecisionFellOverdue e -> {
                list.removeAll(Due.DECISION_DUE_SOON, id);
                list.removeAll(Due.DECISION_DUE, id);
            }
            case RecheckRequested e -> list.removeAll(Due.RECHECK_DUE, id);
            case RecheckReversed e -> {
                if (e.dueOn() != null) {
                    ApplicationAccepted accepted = acceptance(id);
                    decision(
                            accepted,
                            e.trace().effectiveOn(),
                            e.dueOn(),
                            accepted.trace().organisationId());
                }
            }
            case PartyNotified e ->
                put(
                        Due.STATEMENT_DUE,
                        id,
                        e.statementUntil(),
                        Shanghai.startOf(e.statementUntil().plusDays(1)),
                        "registration.statement-days",
                        applicant(id));
            case StatementRecorded e -> {
                if (e.waived()) {
                    list.removeAll(Due.STATEMENT_DUE, id);
                }
            }
            case RevocationClosed e -> list.removeAll(Due.STATEMENT_DUE, id);
            case ExpertOpinionRecorded e -> {}
            case ExpertReviewClosed e -> {}
            case RecheckUpheld e -> {}
            case CancellationRequested e -> {}
            case CancellationDeclined e -> {}
            case RevocationOpened e -> {}
            case ObjectionRaised e -> {}
            case ObjectionAnswered e -> {}
            case CommitmentSigned e -> {}
            case CommitmentSetAside e -> {}
        }
    }

    /** Both days of one limit; a limit that moves takes them along. */
    private void decision(ApplicationAccepted accepted, LocalDate from, LocalDate dueOn, String registrar) {
        String id = accepted.registrationId();
        String basis = NationalBasis.TIME.under(accepted.regime()).key();
        Instant soon = Shanghai.startOf(DecisionTime.soonOn(from, dueOn, policies));
        put(Due.DECISION_DUE_SOON, id, dueOn, soon, "registration.due-soon", registrar);
        put(Due.DECISION_DUE, id, dueOn, Shanghai.startOf(dueOn.plusDays(1)), basis, registrar);
    }

    private void refused(String id, LocalDate on) {
        over(id);
        LocalDate until = DecisionTime.recheckUntil(on, policies);
        put(
                Due.RECHECK_DUE,
                id,
                until,
                Shanghai.startOf(until.plusDays(1)),
                "registration.recheck-days",
                applicant(id));
    }

    private void over(String id) {
        list.removeAll(Due.SUPPLEMENT_DUE, id);
        list.removeAll(Due.DECISION_DUE_SOON, id);
        list.removeAll(Due.DECISION_DUE, id);
        list.removeAll(Due.STATEMENT_DUE, id);
    }

    private void put(Due what, String id, LocalDate dueOn, Instant dueAt, String basis, String holder) {
        list.put(new DueItem(what, id, ONLY, dueOn, dueAt, basis, holder), policies.version());
    }

    private String applicant(String id) {
        return one(id, RegistrationOpened.class).applicantId();
    }

    private ApplicationAccepted acceptance(String id) {
        return one(id, ApplicationAccepted.class);
    }

    /** These days are rare, so the log is asked instead of keeping a copy of it. */
    private <E extends RegistrationEvent> E one(String id, Class<E> type) {
        return history.of(id, RegistrationEvent.class).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a day of a case without " + type.getSimpleName()));
    }
}
