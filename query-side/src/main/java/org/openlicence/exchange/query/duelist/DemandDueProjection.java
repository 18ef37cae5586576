package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSigned;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.AwardEvent.DemandFulfilled;
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandExpired;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRenewed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** End of a call, end of a spell on the list, last day for a contract; part of the same group as the other days. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class DemandDueProjection {
    private static final String ONLY = "";

    private final DueList list;
    private final PolicyBook policies;

    DemandDueProjection(DueList list, PolicyBook policies) {
        this.list = list;
        this.policies = policies;
    }

    @EventHandler
    void on(DemandPublished e) {
        String demander = e.trace().organisationId();
        put(Due.DEMAND_CALL_ENDS, e.demandId(), ONLY, e.publishTo(), "demand.window.days.most", demander);
        put(Due.DEMAND_EXPIRES, e.demandId(), ONLY, e.listedUntil(), "demand.listed.days", demander);
    }

    @EventHandler
    void on(DemandRenewed e) {
        put(
                Due.DEMAND_EXPIRES,
                e.demandId(),
                ONLY,
                e.listedUntil(),
                "demand.listed.days",
                e.trace().organisationId());
    }

    @EventHandler
    void on(DemandExpired e) {
        list.remove(Due.DEMAND_EXPIRES, e.demandId(), ONLY);
    }

    @EventHandler
    void on(CallClosed e) {
        over(e);
    }

    @EventHandler
    void on(DemandWithdrawn e) {
        over(e);
    }

    @EventHandler
    void on(DemandAwarded e) {
        e.solutionIds()
                .forEach(id -> put(
                        Due.DEMAND_CONTRACT_DUE,
                        e.demandId(),
                        id,
                        e.signBy(),
                        "demand.sign.days",
                        e.trace().organisationId()));
    }

    @EventHandler
    void on(ContractSigned e) {
        list.remove(Due.DEMAND_CONTRACT_DUE, e.demandId(), e.solutionId());
    }

    @EventHandler
    void on(AwardFailed e) {
        list.remove(Due.DEMAND_CONTRACT_DUE, e.demandId(), e.solutionId());
    }

    /** In a race another award may still wait for its contract. */
    @EventHandler
    void on(DemandFulfilled e) {
        over(e);
    }

    @EventHandler
    void on(DemandUnmet e) {
        over(e);
    }

    private void over(DemandEvent e) {
        list.remove(Due.DEMAND_CALL_ENDS, e.demandId(), ONLY);
        list.remove(Due.DEMAND_EXPIRES, e.demandId(), ONLY);
        // None has been awarded when a call closes.
        list.removeAll(Due.DEMAND_CONTRACT_DUE, e.demandId());
    }

    private void put(Due what, String id, String subject, LocalDate lastDay, String basis, String holder) {
        list.put(
                new DueItem(what, id, subject, lastDay, Shanghai.startOf(lastDay.plusDays(1)), basis, holder),
                policies.version());
    }
}
