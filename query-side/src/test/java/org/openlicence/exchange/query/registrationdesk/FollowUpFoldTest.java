package org.openlicence.exchange.query.registrationdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.registrationdesk.FollowUps.Time;
import org.openlicence.exchange.query.registrationdesk.RegistrationView.WorkState;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.openlicence.exchange.registration.RegistrationStatus;
import org.openlicence.exchange.registration.event.FollowUpEvent.CancellationDeclined;
import org.openlicence.exchange.registration.event.FollowUpEvent.CancellationRequested;
import org.openlicence.exchange.registration.event.FollowUpEvent.DecisionFellDueSoon;
import org.openlicence.exchange.registration.event.FollowUpEvent.DecisionFellOverdue;
import org.openlicence.exchange.registration.event.FollowUpEvent.ExpertOpinionRecorded;
import org.openlicence.exchange.registration.event.FollowUpEvent.ExpertReviewClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.ObjectionAnswered;
import org.openlicence.exchange.registration.event.FollowUpEvent.ObjectionRaised;
import org.openlicence.exchange.registration.event.FollowUpEvent.PartyNotified;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckRequested;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckReversed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckUpheld;
import org.openlicence.exchange.registration.event.FollowUpEvent.ReferredToExperts;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationOpened;
import org.openlicence.exchange.registration.event.FollowUpEvent.StatementRecorded;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRefused;
import org.openlicence.exchange.registration.event.RegistrationEvent.ReviewStarted;
import org.openlicence.exchange.shared.Trace;

/** What the page of a case shows of experts, time, recheck, cancellation, revocation and objections. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpFoldTest {
    private static final String ID = "reg_1";
    private static final Trace TRACE = Samples.trace();
    private static final LocalDate DAY = Samples.DAY;
    private static final ContractRegistered REGISTERED =
            new ContractRegistered(ID, "2026310001000001", DAY, "per_a", TRACE);

    private static RegistrationView after(RegistrationEvent... events) {
        RegistrationView view = RegistrationFold.after(null, Samples.opened(ID), 0);
        long sequence = 1;
        for (RegistrationEvent event : events) {
            view = RegistrationFold.after(view, event, sequence++);
        }
        // as stored and read again
        return ReadModelJson.MAPPER.readValue(ReadModelJson.MAPPER.writeValueAsString(view), RegistrationView.class);
    }

    @Test
    void experts_are_on_a_desk_of_their_own_and_their_last_opinions_are_shown() {
        RegistrationEvent[] asked = {
            new ApplicationAccepted(ID, DAY, "CN-2026", DAY.plusDays(9), List.of(), TRACE),
            new ReviewStarted(ID, "per_li", TRACE),
            new DecisionFellDueSoon(ID, DAY.plusDays(9), TRACE),
            new ReferredToExperts(ID, "HARD", "new field", DAY.plusDays(30), TRACE),
            new ExpertOpinionRecorded(ID, "per_1", false, "no", TRACE),
            new ExpertOpinionRecorded(ID, "per_1", true, "yes after all", TRACE)
        };
        RegistrationView view = after(asked);
        assertThat(view.status()).isEqualTo(RegistrationStatus.IN_EXPERT_REVIEW);
        assertThat(view.workState()).isEqualTo(WorkState.WITH_EXPERTS);
        assertThat(view.dueOn()).isEqualTo(DAY.plusDays(30));
        assertThat(view.beside().opinions()).containsExactly(new FollowUps.Opinion("per_1", true, "yes after all"));

        assertThat(after(
                                new ApplicationAccepted(ID, DAY, "CN-2026", DAY, List.of(), TRACE),
                                asked[3],
                                new ExpertReviewClosed(ID, 3, 2, TRACE))
                        .status())
                .isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(after(new DecisionFellOverdue(ID, DAY, TRACE)).beside().time())
                .isEqualTo(Time.OVERDUE);
    }

    @Test
    void a_refusal_shows_its_day_and_its_recheck_and_comes_back_when_it_falls() {
        RegistrationRefused refused = new RegistrationRefused(ID, "R02", null, "routine", TRACE);
        RecheckRequested asked = new RecheckRequested(ID, "look again", TRACE);

        assertThat(after(refused).beside().refusedOn()).isEqualTo(TRACE.effectiveOn());
        assertThat(after(refused, asked).status()).isEqualTo(RegistrationStatus.RECHECK);
        RegistrationView upheld = after(refused, asked, new RecheckUpheld(ID, "routine indeed", TRACE));
        assertThat(upheld.status()).isEqualTo(RegistrationStatus.REFUSED);
        assertThat(upheld.beside().recheck()).isEqualTo(new FollowUps.Recheck("look again", true, "routine indeed"));
        RegistrationView fallen = after(refused, asked, new RecheckReversed(ID, "a licence", DAY.plusDays(9), TRACE));
        assertThat(fallen.status()).isEqualTo(RegistrationStatus.AWAITING_DECISION);
        assertThat(fallen.ground()).isNull();
        assertThat(after(refused, asked, new RecheckReversed(ID, "our area", null, TRACE))
                        .status())
                .isEqualTo(RegistrationStatus.SUBMITTED);
    }

    @Test
    void a_cancellation_asked_for_waits_for_the_approver_and_ends_the_case() {
        CancellationRequested asked = new CancellationRequested(ID, "RESCINDED", "by agreement", TRACE);
        assertThat(after(REGISTERED).workState()).isEqualTo(WorkState.OFF_DESK);
        assertThat(after(REGISTERED, asked).workState()).isEqualTo(WorkState.READY_TO_DECIDE);
        assertThat(after(REGISTERED, asked, new CancellationDeclined(ID, "no evidence", TRACE))
                        .beside()
                        .cancellation())
                .isNull();
        RegistrationView cancelled = after(
                REGISTERED, asked, new RegistrationCancelled(ID, "RESCINDED", "by agreement", DAY, "per_a", TRACE));
        assertThat(cancelled.status()).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(cancelled.ground()).isEqualTo("RESCINDED");
    }

    @Test
    void a_revocation_shows_its_steps_and_gives_an_amendment_back_when_it_is_closed() {
        RegistrationEvent[] steps = {
            REGISTERED,
            new AmendmentRequested(ID, List.of(), null, null, "corrected", TRACE),
            new RevocationOpened(ID, "V1", "INSPECTION", "SC-1", "sham", TRACE),
            new PartyNotified(ID, DAY, DAY.plusDays(14), TRACE),
            new StatementRecorded(ID, "we did", false, TRACE),
            new StatementRecorded(ID, null, true, TRACE)
        };
        RegistrationView view = after(steps);
        assertThat(view.status()).isEqualTo(RegistrationStatus.REVOKING);
        assertThat(view.beside().revocation())
                .isEqualTo(new FollowUps.Revocation(
                        "V1", "INSPECTION", "SC-1", "sham", TRACE.effectiveOn(), DAY.plusDays(14), "we did", true));

        RegistrationView closed = after(steps[0], steps[1], steps[2], new RevocationClosed(ID, "no sham", TRACE));
        assertThat(closed.status()).isEqualTo(RegistrationStatus.AMENDING);
        assertThat(closed.beside().revocation()).isNull();
    }

    @Test
    void scenario_43_an_objection_is_flagged_until_it_is_answered() {
        ObjectionRaised raised = new ObjectionRaised(ID, 1, "org_tax", "price", TRACE);
        RegistrationView view = after(REGISTERED, raised);
        assertThat(view.status()).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(view.beside().objections()).hasSize(1);
        assertThat(after(REGISTERED, raised, new ObjectionAnswered(ID, 1, false, "explained", TRACE))
                        .beside()
                        .objections())
                .isEmpty();
    }
}
