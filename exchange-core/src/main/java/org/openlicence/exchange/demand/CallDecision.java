package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.demand.CallCommand.AcceptSealedTerms;
import org.openlicence.exchange.demand.CallCommand.AnswerClarification;
import org.openlicence.exchange.demand.CallCommand.AskClarification;
import org.openlicence.exchange.demand.CallCommand.CloseCall;
import org.openlicence.exchange.demand.CallCommand.RecordExpertScreening;
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.CallEvent.ClarificationAsked;
import org.openlicence.exchange.demand.event.CallEvent.ClarificationGiven;
import org.openlicence.exchange.demand.event.CallEvent.SealedTermsAccepted;
import org.openlicence.exchange.demand.event.CallEvent.SolutionsShortlisted;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.rule.AwardNamesEnough;
import org.openlicence.exchange.demand.rule.DemanderDoesNotBid;
import org.openlicence.exchange.demand.rule.ExpertIsImpartial;
import org.openlicence.exchange.demand.rule.IdNamesTheSame;
import org.openlicence.exchange.demand.rule.QuestionIsOpen;
import org.openlicence.exchange.demand.rule.SealedTermsAreThese;
import org.openlicence.exchange.demand.rule.StepFitsDemand;
import org.openlicence.exchange.demand.rule.TimeIsOver;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What happens around the solutions while a call is open, its end, and the experts' screening. */
final class CallDecision {
    private static final int QUESTION = 500;
    private static final int ANSWER = 2_000;
    private static final Set<DemandStatus> OPEN = EnumSet.of(DemandStatus.PUBLISHED);
    private static final Provision CLARIFICATIONS = Law.DESIGN.art("clarifications");
    private static final Provision SCREENING = Law.CHALLENGE_2021.art("");

    private CallDecision() {}

    static List<DemandEvent> acceptTerms(DemandState now, AcceptSealedTerms command, PolicyBook policies) {
        String reader = command.origin().actor().organisationId();
        boolean known = now.all(SealedTermsAccepted.class)
                .anyMatch(
                        e -> e.organisationId().equals(reader) && e.termsHash().equals(command.termsHash()));
        if (known) {
            return List.of();
        }
        BusinessRule.check(
                new StepFitsDemand(now.status(), OPEN),
                new SealedTermsAreThese(
                        now.facts().sealedHash() != null && !now.demanderId().equals(reader),
                        SealedTerms.hash().equals(command.termsHash())));
        return List.of(new SealedTermsAccepted(
                command.aggregateId(),
                reader,
                command.termsHash(),
                Trace.of(command.origin(), policies.version(), Law.CC.art("501"))));
    }

    static List<DemandEvent> ask(DemandState now, AskClarification command, Words words, PolicyBook policies) {
        ClarificationAsked known = now.all(ClarificationAsked.class)
                .filter(e -> e.questionId().equals(command.questionId()))
                .findFirst()
                .orElse(null);
        String asker = command.origin().actor().organisationId();
        if (known != null) {
            BusinessRule.check(new IdNamesTheSame(known.questionHash().equals(Words.hash(command.question()))
                    && known.trace().organisationId().equals(asker)));
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("questionId", command.questionId(), 80),
                FieldWithinLimit.requiredText("question", command.question(), QUESTION),
                new StepFitsDemand(now.status(), OPEN),
                new DemanderDoesNotBid(now.demanderId().equals(asker), true));
        return List.of(new ClarificationAsked(
                command.aggregateId(),
                command.questionId(),
                words.kept(command.question()),
                Trace.of(command.origin(), policies.version(), CLARIFICATIONS)));
    }

    static List<DemandEvent> answer(DemandState now, AnswerClarification command, Words words, PolicyBook policies) {
        boolean known = now.all(ClarificationGiven.class)
                .anyMatch(e -> e.questionId().equals(command.questionId())
                        && e.answerHash().equals(Words.hash(command.answer())));
        if (known) {
            return List.of();
        }
        Boolean answered = now.questions().get(command.questionId());
        BusinessRule.check(
                FieldWithinLimit.requiredText("answer", command.answer(), ANSWER),
                new StepFitsDemand(now.status(), OPEN),
                new QuestionIsOpen(answered != null && !answered));
        return List.of(new ClarificationGiven(
                command.aggregateId(),
                command.questionId(),
                words.kept(command.answer()),
                Trace.of(command.origin(), policies.version(), CLARIFICATIONS)));
    }

    /** Goes to the experts, or ends unmet when nobody answered. */
    static List<DemandEvent> close(DemandState now, CloseCall command, PolicyBook policies) {
        if (now.last(CallClosed.class) != null) {
            return List.of();
        }
        BusinessRule.check(new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.PUBLISHED, DemandStatus.EXPIRED)));
        BusinessRule.check(new TimeIsOver(publishTo(now), command.origin().day()));
        Trace trace = Trace.of(command.origin(), policies.version(), Law.DESIGN.art("demand-deadlines"));
        int solutions = now.live().size();
        List<DemandEvent> decided = new ArrayList<>();
        decided.add(new CallClosed(command.aggregateId(), solutions, trace));
        if (solutions == 0) {
            decided.add(new DemandUnmet(command.aggregateId(), "NO_SOLUTION", trace));
        }
        return decided;
    }

    static List<DemandEvent> screen(DemandState now, RecordExpertScreening command, Words words, PolicyBook policies) {
        SolutionsShortlisted known = now.last(SolutionsShortlisted.class);
        if (known != null
                && known.shortlisted().equals(command.shortlisted())
                && known.reasonHash().equals(Words.hash(command.reason()))) {
            return List.of();
        }
        String expert = command.origin().actor().organisationId();
        boolean involved = now.demanderId().equals(expert)
                || now.live().stream().anyMatch(s -> s.solverId().equals(expert));
        List<BusinessRule> rules = new ArrayList<>(List.of(
                FieldWithinLimit.requiredText("conflictStatement", command.conflictStatement(), 500),
                FieldWithinLimit.requiredText("reason", command.reason(), 2_000),
                FieldWithinLimit.list("shortlisted", command.shortlisted(), 500),
                new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.EVALUATING)),
                new ExpertIsImpartial(command.noConflict(), involved)));
        command.shortlisted().forEach(id -> rules.add(SolutionDecision.at(now, id, SolutionStatus.RECEIVED)));
        if (AwardDecision.race(now) && !command.shortlisted().isEmpty()) {
            // One finalist could never be awarded; experts who find too few suitable name none.
            rules.add(runners(now, command, policies));
        }
        BusinessRule.check(rules);
        Trace trace = Trace.of(command.origin(), policies.version(), SCREENING);
        List<DemandEvent> decided = new ArrayList<>();
        decided.add(new SolutionsShortlisted(
                command.aggregateId(),
                command.shortlisted().stream().distinct().toList(),
                words.kept(command.conflictStatement()),
                words.kept(command.reason()),
                trace));
        if (command.shortlisted().isEmpty()) {
            decided.add(new DemandUnmet(command.aggregateId(), "NONE_SUITABLE", trace));
        }
        return decided;
    }

    private static AwardNamesEnough runners(DemandState now, RecordExpertScreening command, PolicyBook policies) {
        int least = AwardDecision.runners(command.origin().day(), policies);
        int chosen = (int) command.shortlisted().stream().distinct().count();
        return new AwardNamesEnough(chosen, least, Math.max(least, now.live().size()));
    }

    static LocalDate publishTo(DemandState now) {
        DemandPublished published = now.last(DemandPublished.class);
        if (published == null) {
            throw new IllegalStateException("it was never on the list");
        }
        return published.publishTo();
    }
}
