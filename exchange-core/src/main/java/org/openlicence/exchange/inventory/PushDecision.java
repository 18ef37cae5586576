package org.openlicence.exchange.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryCommand.AnswerPush;
import org.openlicence.exchange.inventory.InventoryCommand.PushToEnterprises;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;
import org.openlicence.exchange.inventory.event.InventoryEvent;
import org.openlicence.exchange.inventory.event.InventoryEvent.PushAnswered;
import org.openlicence.exchange.inventory.event.InventoryEvent.PushedToEnterprises;
import org.openlicence.exchange.inventory.rule.AnswerIsInTime;
import org.openlicence.exchange.inventory.rule.EnterprisesAreOnTheExchange;
import org.openlicence.exchange.inventory.rule.ImprovementIsSaid;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What showing a record to enterprises, and their answers, lead to. */
final class PushDecision {
    private static final Provision PUSH = Law.STOCK_PLAN_2024.art("push");
    private static final Provision ANSWERS = Law.STOCK_PLAN_2024.art("answers");
    private static final int AT_ONCE = 200;

    private PushDecision() {}

    /** Nothing when all of them still have time to answer. @throws org.openlicence.exchange.shared.Refused IN-01, IV-02, 06, 07 */
    static List<InventoryEvent> push(
            InventoryState now,
            PushToEnterprises command,
            PatentFacts facts,
            OrganisationDirectory directory,
            PolicyBook policies) {
        LocalDate today = command.origin().day();
        List<String> strangers = command.enterpriseIds().stream()
                .filter(id -> id.equals(now.ownerId()) || !enterprise(id, directory))
                .toList();
        BusinessRule.check(
                FieldWithinLimit.list("enterpriseIds", command.enterpriseIds(), AT_ONCE),
                new EnterprisesAreOnTheExchange(
                        strangers, !command.enterpriseIds().isEmpty()),
                RecordDecision.at(now, InventoryStatus.POOLED),
                RecordDecision.rightStands(facts, command.origin()));
        List<String> fresh = command.enterpriseIds().stream()
                .filter(id -> now.lastPushTo(id)
                        .filter(push -> !today.isAfter(push.answerBy()))
                        .isEmpty())
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        int number = now.pushes().size() + 1;
        LocalDate answerBy =
                today.plusDays(policies.figure("inventory.push.days", today).value());
        return List.of(new PushedToEnterprises(
                command.aggregateId(),
                number,
                fresh,
                answerBy,
                unansweredFrom(now, number, answerBy, policies, today),
                Trace.of(command.origin(), policies.version(), PUSH)));
    }

    /** Nothing for the answer that is known. @throws org.openlicence.exchange.shared.Refused IN-01, IV-06, IV-08, IV-09 */
    static List<InventoryEvent> answer(InventoryState now, AnswerPush command, PolicyBook policies) {
        String enterprise = command.origin().actor().organisationId();
        EnterpriseAnswer answer = command.answer();
        if (answer.equals(now.answers().get(enterprise))) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        LocalDate answerBy = now.lastPushTo(enterprise).orElseThrow().answerBy();
        BusinessRule.check(
                FieldWithinLimit.number("prospect", answer.prospect(), 1, 5),
                FieldWithinLimit.text("improvementText", answer.improvementText(), 1_000),
                RecordDecision.at(
                        now,
                        InventoryStatus.POOLED,
                        InventoryStatus.RECORDED,
                        InventoryStatus.RETURNED,
                        InventoryStatus.COLLEGE_REVIEW,
                        InventoryStatus.UNIVERSITY_REVIEW),
                new ImprovementIsSaid(answer),
                new AnswerIsInTime(answerBy, today));
        Map<String, EnterpriseAnswer> answers = new TreeMap<>(now.answers());
        answers.put(enterprise, answer);
        PoolLayer layer = PoolLayer.of(
                        now.entry().convertible(), answers.values(), null, today, PoolLayer.Lines.of(policies, today))
                .orElseThrow();
        return List.of(new PushAnswered(
                command.aggregateId(),
                enterprise,
                answer,
                layer.name(),
                Trace.of(command.origin(), policies.version(), ANSWERS)));
    }

    /** The day after the push that makes silence count, which is the earliest with enough pushes before it. */
    private static @Nullable LocalDate unansweredFrom(
            InventoryState now, int number, LocalDate answerBy, PolicyBook policies, LocalDate today) {
        int enough = policies.figure("inventory.layer.pushes", today).intValue();
        if (number < enough) {
            return null;
        }
        LocalDate last =
                number == enough ? answerBy : now.pushes().get(enough - 1).answerBy();
        return last.plusDays(1);
    }

    private static boolean enterprise(String id, OrganisationDirectory directory) {
        return directory
                .find(id)
                .filter(entry -> entry.kind() == OrganisationKind.ENTERPRISE)
                .isPresent();
    }
}
