package org.openlicence.exchange.demand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openlicence.exchange.demand.CallCommand.AppointExperts;
import org.openlicence.exchange.demand.CallCommand.RecordExpertScreening;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.CallEvent.ExpertsAppointed;
import org.openlicence.exchange.demand.event.CallEvent.ScreeningGiven;
import org.openlicence.exchange.demand.event.CallEvent.SolutionsShortlisted;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.rule.AwardNamesEnough;
import org.openlicence.exchange.demand.rule.ExpertIsAppointed;
import org.openlicence.exchange.demand.rule.ExpertIsImpartial;
import org.openlicence.exchange.demand.rule.PanelIsLargeEnough;
import org.openlicence.exchange.demand.rule.StepFitsDemand;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** Who screens, what each expert found, and what follows when all have spoken. */
final class PanelDecision {
    private static final int EXPERTS = 15;
    private static final Provision SCREENING = Law.CHALLENGE_2021.art("");

    private PanelDecision() {}

    static List<DemandEvent> appoint(DemandState now, AppointExperts command, PolicyBook policies) {
        if (now.status() == DemandStatus.EVALUATING
                && !command.experts().isEmpty()
                && panel(now).equals(command.experts())) {
            return List.of();
        }
        int least =
                policies.figure("demand.experts.least", command.origin().day()).intValue();
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.list("experts", command.experts(), EXPERTS),
                new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.EVALUATING)),
                EntryDecision.notOwn(now, command.origin()),
                new PanelIsLargeEnough(
                        (int) command.experts().stream()
                                .map(AppointedExpert::personId)
                                .distinct()
                                .count(),
                        least)));
        for (AppointedExpert expert : command.experts()) {
            rules.add(FieldWithinLimit.requiredLine("experts.personId", expert.personId(), 80));
            rules.add(FieldWithinLimit.requiredLine("experts.organisationId", expert.organisationId(), 80));
            rules.add(new ExpertIsImpartial(true, involved(now, expert.organisationId())));
        }
        BusinessRule.check(rules);
        ExpertsAppointed appointed = new ExpertsAppointed(
                command.aggregateId(),
                command.experts().stream().distinct().toList(),
                Trace.of(command.origin(), policies.version(), SCREENING));
        return withOutcome(now, appointed, command.origin(), policies);
    }

    static List<DemandEvent> screen(DemandState now, RecordExpertScreening command, Words words, PolicyBook policies) {
        String person = command.origin().actor().personId();
        ScreeningGiven known = given(now).get(person);
        if (known != null
                && known.shortlisted().equals(command.shortlisted())
                && words.named(known.reasonHash(), command.reason())
                && words.named(known.conflictHash(), command.conflictStatement())) {
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.requiredText("conflictStatement", command.conflictStatement(), 500),
                FieldWithinLimit.requiredText("reason", command.reason(), 2_000),
                FieldWithinLimit.list("shortlisted", command.shortlisted(), 500),
                new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.EVALUATING)),
                new ExpertIsAppointed(
                        panel(now).stream().anyMatch(expert -> expert.personId().equals(person))),
                new ExpertIsImpartial(
                        command.noConflict(),
                        involved(now, command.origin().actor().organisationId()))));
        command.shortlisted().forEach(id -> rules.add(SolutionDecision.at(now, id, SolutionStatus.RECEIVED)));
        if (AwardDecision.race(now) && !command.shortlisted().isEmpty()) {
            // One finalist could never be awarded; an expert who finds too few suitable names none.
            int least = AwardDecision.runners(command.origin().day(), policies);
            int chosen = (int) command.shortlisted().stream().distinct().count();
            rules.add(new AwardNamesEnough(
                    chosen, least, Math.max(least, now.live().size())));
        }
        BusinessRule.check(rules);
        ScreeningGiven given = new ScreeningGiven(
                command.aggregateId(),
                command.shortlisted().stream().distinct().toList(),
                words.kept(command.conflictStatement()),
                words.kept(command.reason()),
                Trace.of(command.origin(), policies.version(), SCREENING));
        return withOutcome(now, given, command.origin(), policies);
    }

    /** The step, and the end of the screening when everybody appointed has spoken. */
    private static List<DemandEvent> withOutcome(
            DemandState before, DemandEvent step, Origin origin, PolicyBook policies) {
        DemandState now = DemandState.after(before, step);
        Map<String, ScreeningGiven> given = given(now);
        List<ScreeningGiven> counted = panel(now).stream()
                .map(expert -> given.get(expert.personId()))
                .filter(Objects::nonNull)
                .toList();
        if (counted.size() < panel(now).size()) {
            return List.of(step);
        }
        Trace trace = Trace.of(origin, policies.version(), SCREENING);
        List<String> finalists = finalists(now, counted);
        if (AwardDecision.race(now) && finalists.size() < AwardDecision.runners(origin.day(), policies)) {
            finalists = List.of();
        }
        ScreeningGiven last = counted.getLast();
        List<DemandEvent> decided = new ArrayList<>();
        decided.add(step);
        decided.add(
                new SolutionsShortlisted(step.demandId(), finalists, last.conflictHash(), last.reasonHash(), trace));
        if (finalists.isEmpty()) {
            decided.add(new DemandUnmet(step.demandId(), "NONE_SUITABLE", trace));
        }
        return decided;
    }

    /** Solutions that at least half of the experts found suitable: who pre-screens leaves out what most leave out. */
    private static List<String> finalists(DemandState now, List<ScreeningGiven> counted) {
        return now.live().stream()
                .map(Solution::id)
                .filter(id -> 2
                                * counted.stream()
                                        .filter(said -> said.shortlisted().contains(id))
                                        .count()
                        >= counted.size())
                .toList();
    }

    private static List<AppointedExpert> panel(DemandState now) {
        ExpertsAppointed appointed = now.last(ExpertsAppointed.class);
        return appointed == null ? List.of() : appointed.experts();
    }

    /** What each person said last. */
    private static Map<String, ScreeningGiven> given(DemandState now) {
        Map<String, ScreeningGiven> given = new HashMap<>();
        now.all(ScreeningGiven.class).forEach(e -> given.put(e.trace().personId(), e));
        return given;
    }

    private static boolean involved(DemandState now, String organisation) {
        return now.demanderId().equals(organisation)
                || now.live().stream().anyMatch(s -> s.solverId().equals(organisation));
    }
}
