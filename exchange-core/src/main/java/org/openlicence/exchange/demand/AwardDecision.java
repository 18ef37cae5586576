package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.AwardCommand.Award;
import org.openlicence.exchange.demand.AwardCommand.FailAward;
import org.openlicence.exchange.demand.AwardCommand.RecordContractRegistration;
import org.openlicence.exchange.demand.AwardCommand.SignTechnologyContract;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSideSigned;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSigned;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.AwardEvent.TechnologyContractRegistered;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.event.Milestone;
import org.openlicence.exchange.demand.rule.AwardNamesEnough;
import org.openlicence.exchange.demand.rule.ContractIsTheSame;
import org.openlicence.exchange.demand.rule.FailureFits;
import org.openlicence.exchange.demand.rule.SigningDayIsPossible;
import org.openlicence.exchange.demand.rule.StepFitsDemand;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** Award, contract, and what follows when one comes to nothing. */
final class AwardDecision {
    private static final Set<DemandStatus> AFTER_AWARD = EnumSet.of(DemandStatus.AWARDED, DemandStatus.CONTRACTED);
    private static final int MILESTONES = 20;

    private AwardDecision() {}

    static List<DemandEvent> award(DemandState now, Award command, Words words, PolicyBook policies) {
        DemandAwarded known = now.last(DemandAwarded.class);
        if (known != null
                && now.status() == DemandStatus.AWARDED
                && known.solutionIds().equals(command.solutionIds())
                && words.named(known.reasonHash(), command.reason())) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        int chosen = (int) command.solutionIds().stream().distinct().count();
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.requiredText("reason", command.reason(), EntryDecision.REASON),
                new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.SHORTLISTED)),
                enough(now, chosen, today, policies)));
        command.solutionIds().forEach(id -> rules.add(SolutionDecision.at(now, id, SolutionStatus.SHORTLISTED)));
        BusinessRule.check(rules);
        return List.of(new DemandAwarded(
                command.aggregateId(),
                command.solutionIds().stream().distinct().toList(),
                words.kept(command.reason()),
                today.plusDays(policies.figure("demand.sign.days", today).value()),
                Trace.of(command.origin(), policies.version(), basis(now))));
    }

    static List<DemandEvent> sign(DemandState now, SignTechnologyContract command, PolicyBook policies) {
        Actor actor = command.origin().actor();
        String signer = actor.organisationId();
        Solution solution = now.solution(command.solutionId());
        ContractSideSigned said = solution == null ? null : solution.said(signer);
        if (said != null && same(said, command)) {
            return List.of();
        }
        boolean demander = now.demanderId().equals(signer);
        BusinessRule.check(
                new StepFitsDemand(now.status(), AFTER_AWARD),
                demander
                        ? SolutionDecision.at(now, command.solutionId(), SolutionStatus.AWARDED)
                        : SolutionDecision.own(now, command.solutionId(), signer, SolutionStatus.AWARDED));
        DemandAwarded award = Objects.requireNonNull(now.last(DemandAwarded.class));
        ContractSideSigned other =
                Objects.requireNonNull(solution).said(demander ? solution.solverId() : now.demanderId());
        List<BusinessRule> rules = new ArrayList<>(limits(command));
        rules.add(new SigningDayIsPossible(
                command.signedOn(),
                award.trace().effectiveOn(),
                command.origin().day()));
        rules.add(new ContractIsTheSame(other == null || same(other, command)));
        BusinessRule.check(rules);
        Trace trace = Trace.of(command.origin(), policies.version(), Law.CC.art("863"));
        List<DemandEvent> decided = new ArrayList<>();
        decided.add(new ContractSideSigned(
                command.aggregateId(),
                command.solutionId(),
                signer,
                command.contractNumber(),
                command.signedOn(),
                command.amountFen(),
                command.registrationNumber(),
                command.milestones(),
                trace));
        if (other != null) {
            decided.add(new ContractSigned(
                    command.aggregateId(), command.solutionId(), command.contractNumber(), command.signedOn(), trace));
        }
        return decided;
    }

    /** Either side may record it; what was said last counts. */
    static List<DemandEvent> registered(DemandState now, RecordContractRegistration command, PolicyBook policies) {
        TechnologyContractRegistered known = now.all(TechnologyContractRegistered.class)
                .filter(e -> e.solutionId().equals(command.solutionId()))
                .reduce((first, second) -> second)
                .orElse(null);
        if (known != null && known.registrationNumber().equals(command.registrationNumber())) {
            return List.of();
        }
        String actor = command.origin().actor().organisationId();
        SolutionStatus[] signed = {SolutionStatus.CONTRACTED, SolutionStatus.FULFILLED};
        BusinessRule.check(
                FieldWithinLimit.requiredLine("registrationNumber", command.registrationNumber(), 40),
                new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.CONTRACTED, DemandStatus.FULFILLED)),
                now.demanderId().equals(actor)
                        ? SolutionDecision.at(now, command.solutionId(), signed)
                        : SolutionDecision.own(now, command.solutionId(), actor, signed));
        return List.of(new TechnologyContractRegistered(
                command.aggregateId(),
                command.solutionId(),
                command.registrationNumber(),
                Trace.of(command.origin(), policies.version(), Law.CC.art("863"))));
    }

    static List<DemandEvent> fail(DemandState now, FailAward command, Words words, PolicyBook policies) {
        Solution solution = now.solution(command.solutionId());
        AwardFailed known = now.last(AwardFailed.class);
        if (solution != null
                && solution.status() == SolutionStatus.FAILED
                && known != null
                && known.solutionId().equals(command.solutionId())
                && known.reason().equals(command.reason().name())) {
            return List.of();
        }
        BusinessRule.check(
                command.origin().actor().equals(Actor.SYSTEM)
                        ? FieldWithinLimit.text("note", command.note(), EntryDecision.REASON)
                        : FieldWithinLimit.requiredText("note", command.note(), EntryDecision.REASON),
                new StepFitsDemand(now.status(), AFTER_AWARD),
                SolutionDecision.at(now, command.solutionId(), SolutionStatus.AWARDED, SolutionStatus.CONTRACTED));
        BusinessRule.check(new FailureFits(command.reason(), fits(now, Objects.requireNonNull(solution), command)));
        Trace trace = Trace.of(command.origin(), policies.version(), Law.DESIGN.art("failed-award"));
        String note = command.note();
        return withEnd(
                now,
                new AwardFailed(
                        command.aggregateId(),
                        command.solutionId(),
                        command.reason().name(),
                        note == null ? null : words.kept(note),
                        trace));
    }

    /** A failed award, and the end of the demand where no finalist and no other awardee is left. */
    static List<DemandEvent> withEnd(DemandState now, AwardFailed failed) {
        DemandState next = DemandState.after(now, failed);
        boolean over = next.status() == DemandStatus.SHORTLISTED && !next.any(SolutionStatus.SHORTLISTED);
        return over
                ? List.of(failed, new DemandUnmet(failed.demandId(), "NO_AWARD_LEFT", failed.trace()))
                : List.of(failed);
    }

    private static boolean fits(DemandState now, Solution solution, FailAward command) {
        String actor = command.origin().actor().organisationId();
        boolean demander = now.demanderId().equals(actor);
        boolean system = command.origin().actor().equals(Actor.SYSTEM);
        return switch (command.reason()) {
            case NOT_SIGNED ->
                (demander || system)
                        && solution.status() == SolutionStatus.AWARDED
                        && command.origin()
                                .day()
                                .isAfter(Objects.requireNonNull(now.last(DemandAwarded.class))
                                        .signBy());
            case GIVEN_UP -> solution.solverId().equals(actor);
            case WORK_FAILED -> demander && solution.status() == SolutionStatus.CONTRACTED;
            case GATE_MISSED -> false;
        };
    }

    private static AwardNamesEnough enough(DemandState now, int chosen, LocalDate today, PolicyBook policies) {
        int finalists = (int) now.solutions().stream()
                .filter(s -> s.status() == SolutionStatus.SHORTLISTED)
                .count();
        if (!race(now)) {
            return new AwardNamesEnough(chosen, 1, 1);
        }
        int runners = runners(today, policies);
        boolean again = now.last(DemandAwarded.class) != null;
        // What is left of the finalists after a failed award may be fewer than a race needs.
        return new AwardNamesEnough(
                chosen, again ? Math.min(runners, finalists) : runners, Math.max(finalists, runners));
    }

    /** Least runners of a horse race. */
    static int runners(LocalDate today, PolicyBook policies) {
        return policies.figure("demand.race.awardees", today).intValue();
    }

    static boolean race(DemandState now) {
        return now.facts().awardMode().equals(AwardMode.HORSE_RACE.name());
    }

    private static Provision basis(DemandState now) {
        return race(now) ? Law.YRD_2025.art("7") : Law.CHALLENGE_2021.art("");
    }

    private static List<BusinessRule> limits(SignTechnologyContract command) {
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.requiredLine("contractNumber", command.contractNumber(), 60),
                FieldWithinLimit.line("registrationNumber", command.registrationNumber(), 40),
                FieldWithinLimit.day("signedOn", command.signedOn()),
                FieldWithinLimit.number("amountFen", command.amountFen(), 0, Money.MAX_FEN),
                FieldWithinLimit.list("milestones", command.milestones(), MILESTONES)));
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < command.milestones().size(); i++) {
            Milestone milestone = command.milestones().get(i);
            String place = "milestones[" + i + "].";
            numbers.add(milestone.number());
            rules.add(FieldWithinLimit.number(place + "number", milestone.number(), 1, MILESTONES));
            rules.add(FieldWithinLimit.requiredLine(place + "name", milestone.name(), 80));
            rules.add(ContentRules.nobody(place + "name", milestone.name()));
            rules.add(FieldWithinLimit.day(place + "dueOn", milestone.dueOn()));
            rules.add(FieldWithinLimit.given(
                    place + "indicators", milestone.indicators().isEmpty() ? null : milestone));
            rules.addAll(ContentRules.indicators(place + "indicators", milestone.indicators()));
        }
        rules.add(new FieldWithinLimit(
                "milestones",
                "numbers differ",
                numbers.size() == command.milestones().size()));
        return rules;
    }

    private static boolean same(ContractSideSigned known, SignTechnologyContract command) {
        return known.contractNumber().equals(command.contractNumber())
                && known.signedOn().equals(command.signedOn())
                && known.amountFen() == command.amountFen()
                && known.milestones().equals(command.milestones())
                && (known.registrationNumber() == null
                        || sameNumber(known.registrationNumber(), command.registrationNumber()));
    }

    private static boolean sameNumber(String known, @Nullable String said) {
        return said == null || known.equals(said);
    }
}
