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
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.CallEvent.ClarificationAsked;
import org.openlicence.exchange.demand.event.CallEvent.ClarificationGiven;
import org.openlicence.exchange.demand.event.CallEvent.SealedTermsAccepted;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.rule.DemanderDoesNotBid;
import org.openlicence.exchange.demand.rule.IdNamesTheSame;
import org.openlicence.exchange.demand.rule.QuestionIsOpen;
import org.openlicence.exchange.demand.rule.QuestionsAreWithinLimit;
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
            BusinessRule.check(new IdNamesTheSame(words.named(known.questionHash(), command.question())
                    && known.trace().organisationId().equals(asker)));
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("questionId", command.questionId(), 80),
                FieldWithinLimit.requiredText("question", command.question(), QUESTION),
                new StepFitsDemand(now.status(), OPEN),
                new DemanderDoesNotBid(now.demanderId().equals(asker), true),
                new QuestionsAreWithinLimit(asked(now, asker), most("demand.questions.most", command, policies)));
        return List.of(new ClarificationAsked(
                command.aggregateId(),
                command.questionId(),
                words.kept(command.question()),
                Trace.of(command.origin(), policies.version(), CLARIFICATIONS)));
    }

    static List<DemandEvent> answer(DemandState now, AnswerClarification command, Words words, PolicyBook policies) {
        boolean known = now.all(ClarificationGiven.class)
                .anyMatch(e ->
                        e.questionId().equals(command.questionId()) && words.named(e.answerHash(), command.answer()));
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

    private static int asked(DemandState now, String asker) {
        return (int) now.all(ClarificationAsked.class)
                .filter(e -> e.trace().organisationId().equals(asker))
                .count();
    }

    /** A limit of the policy. */
    static int most(String key, CallCommand command, PolicyBook policies) {
        return policies.figure(key, command.origin().day()).intValue();
    }

    static LocalDate publishTo(DemandState now) {
        DemandPublished published = now.last(DemandPublished.class);
        if (published == null) {
            throw new IllegalStateException("it was never on the list");
        }
        return published.publishTo();
    }
}
