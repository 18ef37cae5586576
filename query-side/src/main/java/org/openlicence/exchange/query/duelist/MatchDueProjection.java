package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.AnswerFellDueSoon;
import org.openlicence.exchange.match.event.MatchEvent.CommissionClaimed;
import org.openlicence.exchange.match.event.MatchEvent.CommissionSettled;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.MatchLapsed;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.match.event.MatchEvent.NeedAnswered;
import org.openlicence.exchange.match.event.MatchEvent.OutcomeUnlinked;
import org.openlicence.exchange.match.event.MatchEvent.RoyaltyCounted;
import org.openlicence.exchange.match.event.MatchEvent.SideConsented;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Last days to answer an introduction and a need; part of the same group, so that both are written anew together. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class MatchDueProjection {
    private static final String ANSWER = "match.answer.days";
    private static final String SOON = "match.expiring.days";
    private static final String NEED = "match.need.days";

    private final DueList list;
    private final PolicyBook policies;

    MatchDueProjection(DueList list, PolicyBook policies) {
        this.list = list;
        this.policies = policies;
    }

    @EventHandler
    void on(MatchEvent event) {
        String id = event.matchId();
        switch (event) {
            case MatchProposed e -> {
                put(Due.MATCH_ANSWER_DUE, id, e.enterpriseId(), e.answerBy(), ANSWER, e.enterpriseId());
                put(Due.MATCH_ANSWER_DUE, id, e.ownerId(), e.answerBy(), ANSWER, e.ownerId());
                LocalDate soon = e.answerBy()
                        .minusDays(
                                policies.figure(SOON, e.trace().effectiveOn()).value());
                list.put(
                        new DueItem(
                                Due.MATCH_ANSWER_DUE_SOON, id, "", soon, Shanghai.startOf(soon), SOON, "org_exchange"),
                        policies.version());
            }
            // Who has agreed has nothing left to do; the row of the other side lets the proposal lapse.
            case SideConsented e ->
                list.remove(Due.MATCH_ANSWER_DUE, id, e.trace().organisationId());
            case AnswerFellDueSoon e -> list.removeAll(Due.MATCH_ANSWER_DUE_SOON, id);
            case MatchIntroduced e -> answered(id);
            case MatchDeclined e -> answered(id);
            case MatchLapsed e -> answered(id);
            case FeedbackGiven e -> {
                if (e.answererId() != null && e.answerBy() != null) {
                    put(Due.NEED_ANSWER_DUE, id, "", e.answerBy(), NEED, e.answererId());
                }
            }
            case NeedAnswered e -> list.removeAll(Due.NEED_ANSWER_DUE, id);
            case MatchConcluded e -> list.removeAll(Due.NEED_ANSWER_DUE, id);
            case OutcomeUnlinked e -> {}
            case RoyaltyCounted e -> {}
            case CommissionClaimed e -> {}
            case CommissionSettled e -> {}
            case MisconductReported e -> {}
        }
    }

    private void answered(String id) {
        list.removeAll(Due.MATCH_ANSWER_DUE, id);
        list.removeAll(Due.MATCH_ANSWER_DUE_SOON, id);
    }

    private void put(Due what, String id, String subject, LocalDate lastDay, String basis, String holder) {
        list.put(
                new DueItem(what, id, subject, lastDay, Shanghai.startOf(lastDay.plusDays(1)), basis, holder),
                policies.version());
    }
}
