package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.spotcheck.event.CheckedCase;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.CheckedPartyNotified;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.MaterialHandedIn;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.NoReplyNoted;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.RectificationAsked;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckClosed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckExamined;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPassed;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckPlanned;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.SpotCheckSampled;
import org.openlicence.exchange.spotcheck.event.SpotCheckEvent.ViolationFound;
import org.springframework.stereotype.Component;

/** Days of spot checks on the due list: the office's for a check after a commitment, the party's to answer and to put right. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class SpotCheckDueProjection {
    private static final String ONLY = "";

    private final DueList list;
    private final EventHistory history;
    private final PolicyBook policies;

    SpotCheckDueProjection(DueList list, EventHistory history, PolicyBook policies) {
        this.list = list;
        this.history = history;
        this.policies = policies;
    }

    @EventHandler
    void on(SpotCheckEvent event) {
        String id = event.checkId();
        switch (event) {
            case SpotCheckPlanned e ->
                put(
                        Due.SPOT_CHECK_DUE,
                        id,
                        e.dueOn(),
                        "nc.post-check-days",
                        e.subject().officeId());
            case CheckedPartyNotified e ->
                put(
                        Due.SPOT_CHECK_ANSWER_DUE,
                        id,
                        e.answerUntil(),
                        "sc.answer-days",
                        checked(id).applicantId());
            case MaterialHandedIn e -> list.removeAll(Due.SPOT_CHECK_ANSWER_DUE, id);
            case NoReplyNoted e -> list.removeAll(Due.SPOT_CHECK_ANSWER_DUE, id);
            case SpotCheckExamined e -> list.removeAll(Due.SPOT_CHECK_DUE, id);
            case RectificationAsked e ->
                put(
                        Due.SPOT_CHECK_RECTIFY_DUE,
                        id,
                        e.dueOn(),
                        "sc.rectify-days",
                        checked(id).applicantId());
            case SpotCheckPassed e -> list.removeAll(Due.SPOT_CHECK_RECTIFY_DUE, id);
            case ViolationFound e -> list.removeAll(Due.SPOT_CHECK_RECTIFY_DUE, id);
            case SpotCheckSampled e -> {}
            case SpotCheckClosed e -> {}
        }
    }

    private void put(Due what, String id, LocalDate dueOn, String basis, String holder) {
        list.put(
                new DueItem(what, id, ONLY, dueOn, Shanghai.startOf(dueOn.plusDays(1)), basis, holder),
                policies.version());
    }

    private CheckedCase checked(String id) {
        return switch (history.of(id, SpotCheckEvent.class).getFirst()) {
            case SpotCheckPlanned e -> e.subject();
            case SpotCheckSampled e -> e.subject();
            case SpotCheckEvent other -> throw new IllegalStateException("a check began with " + other.getClass());
        };
    }
}
