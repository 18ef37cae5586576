package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSigned;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.AwardEvent.DemandFulfilled;
import org.openlicence.exchange.demand.event.AwardEvent.MilestonePassed;
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.CallEvent.SolutionsShortlisted;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandExpired;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRenewed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.demand.event.DemandEvent.PublicationScheduled;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.duelist.DemandDays.Days;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/** Days of a demand, from its publication to the result; part of the same group as the other days. */
@Component
@ProcessingGroup(DueListProjection.GROUP)
class DemandDueProjection {
    private static final String ONLY = "";
    private static final Set<Due> OF_AN_AWARD =
            EnumSet.of(Due.DEMAND_CONTRACT_DUE, Due.DEMAND_GATE_DUE, Due.DEMAND_RESULT_DUE);
    private static final Set<Due> OF_A_DEMAND = EnumSet.of(
            Due.DEMAND_OPENS,
            Due.DEMAND_CALL_ENDS,
            Due.DEMAND_EXPIRES,
            Due.DEMAND_RENEWAL_SOON,
            Due.DEMAND_SCREENING_DUE,
            Due.DEMAND_AWARD_DUE,
            Due.DEMAND_CONTRACT_DUE,
            Due.DEMAND_GATE_DUE,
            Due.DEMAND_RESULT_DUE);

    private final DueList list;
    private final DemandDays days;
    private final PolicyBook policies;

    DemandDueProjection(DueList list, DemandDays days, PolicyBook policies) {
        this.list = list;
        this.days = days;
        this.policies = policies;
    }

    @EventHandler
    void on(DemandDrafted e) {
        days.put(
                e.demandId(),
                new Days(e.demanderId(), e.facts().gateDate(), e.facts().neededBy()));
    }

    @EventHandler
    void on(DemandRevised e) {
        days.put(
                e.demandId(),
                new Days(
                        e.trace().organisationId(),
                        e.facts().gateDate(),
                        e.facts().neededBy()));
    }

    /** The publication happens in the morning of the day. */
    @EventHandler
    void on(PublicationScheduled e) {
        put(
                Due.DEMAND_OPENS,
                e.demandId(),
                ONLY,
                e.publishFrom().minusDays(1),
                "demand.schedule.days.most",
                e.trace().organisationId());
    }

    @EventHandler
    void on(DemandPublished e) {
        String demander = days.of(e.demandId()).demanderId();
        list.remove(Due.DEMAND_OPENS, e.demandId(), ONLY);
        put(Due.DEMAND_CALL_ENDS, e.demandId(), ONLY, e.publishTo(), "demand.window.days.most", demander);
        listed(e.demandId(), e.listedUntil(), e.trace().effectiveOn(), demander);
    }

    @EventHandler
    void on(DemandRenewed e) {
        listed(e.demandId(), e.listedUntil(), e.trace().effectiveOn(), e.trace().organisationId());
    }

    @EventHandler
    void on(DemandExpired e) {
        list.remove(Due.DEMAND_EXPIRES, e.demandId(), ONLY);
        list.remove(Due.DEMAND_RENEWAL_SOON, e.demandId(), ONLY);
    }

    @EventHandler
    void on(CallClosed e) {
        over(e);
        if (e.solutions() > 0) {
            after(Due.DEMAND_SCREENING_DUE, e, "demand.screening.days", Actor.SYSTEM.organisationId());
        }
    }

    @EventHandler
    void on(SolutionsShortlisted e) {
        list.remove(Due.DEMAND_SCREENING_DUE, e.demandId(), ONLY);
        awardDue(e);
    }

    @EventHandler
    void on(DemandWithdrawn e) {
        over(e);
    }

    @EventHandler
    void on(DemandAwarded e) {
        list.remove(Due.DEMAND_AWARD_DUE, e.demandId(), ONLY);
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
        Days said = days.of(e.demandId());
        if (said.gateDate() != null) {
            put(
                    Due.DEMAND_GATE_DUE,
                    e.demandId(),
                    e.solutionId(),
                    said.gateDate(),
                    Law.YRD_2025.art("7").key(),
                    said.demanderId());
        }
        if (said.neededBy() != null) {
            put(
                    Due.DEMAND_RESULT_DUE,
                    e.demandId(),
                    e.solutionId(),
                    said.neededBy(),
                    Law.OPEN_BID_2023.art("").key(),
                    said.demanderId());
        }
    }

    @EventHandler
    void on(MilestonePassed e) {
        if (e.milestone() == 0) {
            list.remove(Due.DEMAND_GATE_DUE, e.demandId(), e.solutionId());
        }
    }

    /** Another finalist is to be awarded, unless somebody else was chosen too. */
    @EventHandler
    void on(AwardFailed e) {
        for (Due what : OF_AN_AWARD) {
            list.remove(what, e.demandId(), e.solutionId());
        }
        if (list.ofAggregate(e.demandId()).stream().noneMatch(item -> OF_AN_AWARD.contains(item.what()))) {
            awardDue(e);
        }
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

    private void listed(String id, LocalDate until, LocalDate since, String demander) {
        put(Due.DEMAND_EXPIRES, id, ONLY, until, "demand.listed.days", demander);
        LocalDate told =
                until.minusDays(policies.figure("demand.reminder.days", since).value());
        put(Due.DEMAND_RENEWAL_SOON, id, ONLY, told.minusDays(1), "demand.reminder.days", demander);
    }

    private void awardDue(DemandEvent e) {
        after(
                Due.DEMAND_AWARD_DUE,
                e,
                "demand.award.days",
                days.of(e.demandId()).demanderId());
    }

    private void after(Due what, DemandEvent e, String figure, String holder) {
        LocalDate from = e.trace().effectiveOn();
        put(
                what,
                e.demandId(),
                ONLY,
                from.plusDays(policies.figure(figure, from).value()),
                figure,
                holder);
    }

    private void over(DemandEvent e) {
        for (Due what : OF_A_DEMAND) {
            list.removeAll(what, e.demandId());
        }
    }

    private void put(Due what, String id, String subject, LocalDate lastDay, String basis, String holder) {
        list.put(
                new DueItem(what, id, subject, lastDay, Shanghai.startOf(lastDay.plusDays(1)), basis, holder),
                policies.version());
    }
}
