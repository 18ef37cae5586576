package org.openlicence.exchange.demand;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openlicence.exchange.demand.AwardCommand.AcceptResult;
import org.openlicence.exchange.demand.AwardCommand.PassGate;
import org.openlicence.exchange.demand.AwardCommand.RecordMilestone;
import org.openlicence.exchange.demand.AwardCommand.RejectResult;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.DemandFulfilled;
import org.openlicence.exchange.demand.event.AwardEvent.MilestoneFailed;
import org.openlicence.exchange.demand.event.AwardEvent.MilestonePassed;
import org.openlicence.exchange.demand.event.AwardEvent.ResultRejected;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.demand.event.Measured;
import org.openlicence.exchange.demand.event.Milestone;
import org.openlicence.exchange.demand.rule.GateIsBehind;
import org.openlicence.exchange.demand.rule.ResultMeetsIndicators;
import org.openlicence.exchange.demand.rule.StepFitsDemand;
import org.openlicence.exchange.demand.rule.ValuesFitTargets;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** Milestones, the gate of a race, and the result: values against targets. */
final class WorkDecision {
    private static final int GATE = 0;
    private static final Provision MILESTONES = Law.DESIGN.art("milestones");
    private static final Provision ACCEPTANCE = Law.DESIGN.art("acceptance");

    private WorkDecision() {}

    static List<DemandEvent> milestone(DemandState now, RecordMilestone command, PolicyBook policies) {
        Trace trace = Trace.of(command.origin(), policies.version(), MILESTONES);
        MilestonePassed passed =
                passed(command.aggregateId(), command.solutionId(), command.milestone(), command.measured(), trace);
        MilestoneFailed missed =
                missed(command.aggregateId(), command.solutionId(), command.milestone(), command.measured(), trace);
        if (repeats(now, passed, missed)) {
            return List.of();
        }
        BusinessRule.check(ContentRules.measured(command.measured()));
        Solution solution = working(now, command.solutionId());
        Milestone agreed = solution.milestone(command.milestone());
        List<Indicator> targets = agreed == null ? List.of() : agreed.indicators();
        BusinessRule.check(new ValuesFitTargets(
                agreed != null && !solution.passed().contains(command.milestone()),
                ContentRules.fit(targets, command.measured())));
        return List.of(ContentRules.missed(targets, command.measured()).isEmpty() ? passed : missed);
    }

    /** A runner that misses the gate is out. */
    static List<DemandEvent> gate(DemandState now, PassGate command, PolicyBook policies) {
        Trace trace = Trace.of(command.origin(), policies.version(), Law.YRD_2025.art("7"));
        MilestonePassed passed = passed(command.aggregateId(), command.solutionId(), GATE, command.measured(), trace);
        MilestoneFailed missed = missed(command.aggregateId(), command.solutionId(), GATE, command.measured(), trace);
        if (repeats(now, passed, missed)) {
            return List.of();
        }
        BusinessRule.check(ContentRules.measured(command.measured()));
        Solution solution = working(now, command.solutionId());
        List<Indicator> targets = now.facts().gateIndicators();
        BusinessRule.check(new ValuesFitTargets(
                AwardDecision.race(now) && !solution.passed().contains(GATE),
                ContentRules.fit(targets, command.measured())));
        if (ContentRules.missed(targets, command.measured()).isEmpty()) {
            return List.of(passed);
        }
        AwardFailed failed = new AwardFailed(
                command.aggregateId(), command.solutionId(), FailureReason.GATE_MISSED.name(), null, trace);
        return Stream.<DemandEvent>concat(
                        Stream.of(missed), AwardDecision.withEnd(DemandState.after(now, missed), failed).stream())
                .toList();
    }

    static List<DemandEvent> accept(DemandState now, AcceptResult command, PolicyBook policies) {
        DemandFulfilled known = now.last(DemandFulfilled.class);
        if (known != null
                && known.solutionId().equals(command.solutionId())
                && known.measured().equals(command.measured())) {
            return List.of();
        }
        BusinessRule.check(ContentRules.measured(command.measured()));
        Solution solution = working(now, command.solutionId());
        List<Indicator> targets = now.facts().indicators();
        List<Indicator> mandatory =
                targets.stream().filter(Indicator::mandatory).toList();
        BusinessRule.check(
                new ValuesFitTargets(true, ContentRules.fit(targets, command.measured())),
                new GateIsBehind(AwardDecision.race(now), solution.passed().contains(GATE)),
                new ResultMeetsIndicators(ContentRules.missed(mandatory, command.measured())));
        return List.of(new DemandFulfilled(
                command.aggregateId(),
                command.solutionId(),
                command.measured(),
                Trace.of(command.origin(), policies.version(), ACCEPTANCE)));
    }

    static List<DemandEvent> reject(DemandState now, RejectResult command, Words words, PolicyBook policies) {
        ResultRejected known = now.last(ResultRejected.class);
        if (known != null
                && known.solutionId().equals(command.solutionId())
                && known.measured().equals(command.measured())
                && words.named(known.reasonHash(), command.reason())) {
            return List.of();
        }
        BusinessRule.check(ContentRules.measured(command.measured()));
        BusinessRule.check(FieldWithinLimit.requiredText("reason", command.reason(), EntryDecision.REASON));
        working(now, command.solutionId());
        BusinessRule.check(
                new ValuesFitTargets(true, ContentRules.fit(now.facts().indicators(), command.measured())));
        return List.of(new ResultRejected(
                command.aggregateId(),
                command.solutionId(),
                command.measured(),
                words.kept(command.reason()),
                Trace.of(command.origin(), policies.version(), ACCEPTANCE)));
    }

    private static Solution working(DemandState now, String solutionId) {
        BusinessRule.check(
                new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.CONTRACTED)),
                SolutionDecision.at(now, solutionId, SolutionStatus.CONTRACTED));
        return Objects.requireNonNull(now.solution(solutionId));
    }

    private static MilestonePassed passed(String id, String solution, int number, List<Measured> values, Trace trace) {
        return new MilestonePassed(id, solution, number, values, trace);
    }

    private static MilestoneFailed missed(String id, String solution, int number, List<Measured> values, Trace trace) {
        return new MilestoneFailed(id, solution, number, values, trace);
    }

    /** Whether the same values of the same milestone were recorded already. */
    private static boolean repeats(DemandState now, MilestonePassed passed, MilestoneFailed missed) {
        boolean known = now.all(MilestonePassed.class)
                .anyMatch(e -> e.solutionId().equals(passed.solutionId())
                        && e.milestone() == passed.milestone()
                        && e.measured().equals(passed.measured()));
        return known
                || now.all(MilestoneFailed.class)
                        .anyMatch(e -> e.solutionId().equals(missed.solutionId())
                                && e.milestone() == missed.milestone()
                                && e.measured().equals(missed.measured()));
    }
}
