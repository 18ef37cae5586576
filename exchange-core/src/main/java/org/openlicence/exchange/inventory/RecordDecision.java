package org.openlicence.exchange.inventory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryCommand.ApproveByCollege;
import org.openlicence.exchange.inventory.InventoryCommand.ApproveByUniversity;
import org.openlicence.exchange.inventory.InventoryCommand.RecordInventory;
import org.openlicence.exchange.inventory.InventoryCommand.ReturnForRevision;
import org.openlicence.exchange.inventory.InventoryCommand.ReviseInventory;
import org.openlicence.exchange.inventory.InventoryCommand.SendInventoryForReview;
import org.openlicence.exchange.inventory.InventoryCommand.WithdrawInventory;
import org.openlicence.exchange.inventory.event.InventoryEntry;
import org.openlicence.exchange.inventory.event.InventoryEvent;
import org.openlicence.exchange.inventory.event.InventoryEvent.CollegeApproved;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryPooled;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRecorded;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryReturned;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRevised;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventorySentForReview;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryWithdrawn;
import org.openlicence.exchange.inventory.rule.IndustryCodesExist;
import org.openlicence.exchange.inventory.rule.NextReviewLiesAhead;
import org.openlicence.exchange.inventory.rule.PatentIsOnTheRegister;
import org.openlicence.exchange.inventory.rule.PatentRightStands;
import org.openlicence.exchange.inventory.rule.RecordIsAtTheStep;
import org.openlicence.exchange.inventory.rule.RecordIsStillTheRows;
import org.openlicence.exchange.inventory.rule.RecordedAlike;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What the owner's acts on its own record lead to: recording, review, taking back. */
final class RecordDecision {
    private static final Provision PLAN = Law.STOCK_PLAN_2024.art("inventory");
    private static final Provision REVIEW = Law.STOCK_PLAN_2024.art("review-steps");
    private static final int INDUSTRIES = 20;
    private static final long HIGHEST_PRICE_FEN = 100_000_000_000_000L;

    private RecordDecision() {}

    /**
     * Nothing for what is recorded already.
     *
     * @throws org.openlicence.exchange.shared.Refused IN-01, IV-01 to IV-05
     */
    static List<InventoryEvent> record(
            @Nullable InventoryState now, RecordInventory command, Optional<PatentFacts> facts, PolicyBook policies) {
        if (now != null && now.status() != InventoryStatus.WITHDRAWN) {
            boolean sameRow = command.source() != null && command.source().equals(now.source());
            boolean alike = sameRow || now.entry().equals(command.entry());
            BusinessRule.check(new RecordedAlike(command.aggregateId(), alike));
            return List.of();
        }
        List<BusinessRule> rules = entry(command.entry(), command.origin(), policies);
        rules.add(FieldWithinLimit.line("source", command.source(), 140));
        String patentId = command.patentId().value();
        rules.add(new PatentIsOnTheRegister(patentId, facts.isPresent()));
        facts.ifPresent(known -> rules.add(rightStands(known, command.origin())));
        BusinessRule.check(rules);
        return List.of(new InventoryRecorded(
                command.aggregateId(),
                patentId,
                command.origin().actor().organisationId(),
                command.entry(),
                ScoreLevel.of(
                        command.entry().scoreTenths(),
                        policies,
                        command.origin().day()),
                command.source(),
                Trace.of(command.origin(), policies.version(), PLAN)));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, IV-03, IV-04, IV-06 */
    static List<InventoryEvent> revise(InventoryState now, ReviseInventory command, PolicyBook policies) {
        if (now.status() != InventoryStatus.WITHDRAWN && now.entry().equals(command.entry())) {
            return List.of();
        }
        List<BusinessRule> rules = entry(command.entry(), command.origin(), policies);
        rules.add(at(now, InventoryStatus.RECORDED, InventoryStatus.RETURNED, InventoryStatus.POOLED));
        BusinessRule.check(rules);
        return List.of(new InventoryRevised(
                command.aggregateId(),
                command.entry(),
                ScoreLevel.of(
                        command.entry().scoreTenths(),
                        policies,
                        command.origin().day()),
                Trace.of(command.origin(), policies.version(), PLAN)));
    }

    /** @throws org.openlicence.exchange.shared.Refused IV-06 */
    static List<InventoryEvent> send(InventoryState now, SendInventoryForReview command, PolicyBook policies) {
        if (now.status() == InventoryStatus.COLLEGE_REVIEW) {
            return List.of();
        }
        BusinessRule.check(at(now, InventoryStatus.RECORDED, InventoryStatus.RETURNED));
        return List.of(new InventorySentForReview(command.aggregateId(), reviewed(command.origin(), policies)));
    }

    /** @throws org.openlicence.exchange.shared.Refused IV-06 */
    static List<InventoryEvent> college(InventoryState now, ApproveByCollege command, PolicyBook policies) {
        if (now.status() == InventoryStatus.UNIVERSITY_REVIEW) {
            return List.of();
        }
        BusinessRule.check(at(now, InventoryStatus.COLLEGE_REVIEW));
        return List.of(new CollegeApproved(command.aggregateId(), reviewed(command.origin(), policies)));
    }

    /** @throws org.openlicence.exchange.shared.Refused IV-06 */
    static List<InventoryEvent> university(InventoryState now, ApproveByUniversity command, PolicyBook policies) {
        if (now.status() == InventoryStatus.POOLED) {
            return List.of();
        }
        BusinessRule.check(at(now, InventoryStatus.UNIVERSITY_REVIEW));
        return List.of(new InventoryPooled(command.aggregateId(), reviewed(command.origin(), policies)));
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, IV-06 */
    static List<InventoryEvent> giveBack(InventoryState now, ReturnForRevision command, PolicyBook policies) {
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), 500),
                at(now, InventoryStatus.COLLEGE_REVIEW, InventoryStatus.UNIVERSITY_REVIEW));
        return List.of(
                new InventoryReturned(command.aggregateId(), command.reason(), reviewed(command.origin(), policies)));
    }

    /** Nothing where it was taken back. @throws org.openlicence.exchange.shared.Refused IN-01, IV-13 */
    static List<InventoryEvent> withdraw(InventoryState now, WithdrawInventory command, PolicyBook policies) {
        if (now.status() == InventoryStatus.WITHDRAWN) {
            return List.of();
        }
        String row = command.source();
        BusinessRule.check(
                FieldWithinLimit.text("reason", command.reason(), 500),
                new RecordIsStillTheRows(String.valueOf(row), row == null || row.equals(now.source())));
        return List.of(new InventoryWithdrawn(
                command.aggregateId(), command.reason(), Trace.of(command.origin(), policies.version(), PLAN)));
    }

    static RecordIsAtTheStep at(InventoryState now, InventoryStatus first, InventoryStatus... others) {
        return new RecordIsAtTheStep(now.status(), Set.copyOf(EnumSet.of(first, others)));
    }

    static PatentRightStands rightStands(PatentFacts facts, Origin origin) {
        return new PatentRightStands(facts.patentId().value(), facts.inForceOn(origin.day()));
    }

    private static List<BusinessRule> entry(InventoryEntry entry, Origin origin, PolicyBook policies) {
        long grades = policies.figure("inventory.self-grades", origin.day()).value();
        return new ArrayList<>(List.of(
                FieldWithinLimit.number("selfGrade", entry.selfGrade(), 1, grades),
                FieldWithinLimit.number("scoreTenths", entry.scoreTenths(), 0, 1_000),
                FieldWithinLimit.number("trl", entry.trl(), 1, 9),
                FieldWithinLimit.text("applicationScenario", entry.applicationScenario(), 2_000),
                FieldWithinLimit.list("targetIndustries", entry.targetIndustries(), INDUSTRIES),
                FieldWithinLimit.number("expectedPriceFen", entry.expectedPriceFen(), 0, HIGHEST_PRICE_FEN),
                FieldWithinLimit.line("college", entry.college(), 100),
                FieldWithinLimit.day("nextReviewOn", entry.nextReviewOn()),
                new IndustryCodesExist(entry.targetIndustries()),
                new NextReviewLiesAhead(entry.nextReviewOn(), origin.day())));
    }

    private static Trace reviewed(Origin origin, PolicyBook policies) {
        return Trace.of(origin, policies.version(), REVIEW);
    }
}
