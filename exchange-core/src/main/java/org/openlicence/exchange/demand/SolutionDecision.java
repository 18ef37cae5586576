package org.openlicence.exchange.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.CallCommand.SubmitSolution;
import org.openlicence.exchange.demand.CallCommand.WithdrawSolution;
import org.openlicence.exchange.demand.event.CallEvent.SolutionSubmitted;
import org.openlicence.exchange.demand.event.CallEvent.SolutionWithdrawn;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.rule.AttachmentIsSolvers;
import org.openlicence.exchange.demand.rule.CallIsOpen;
import org.openlicence.exchange.demand.rule.DemanderDoesNotBid;
import org.openlicence.exchange.demand.rule.IdNamesTheSame;
import org.openlicence.exchange.demand.rule.SolutionIsThere;
import org.openlicence.exchange.demand.rule.SolutionsAreWithinLimit;
import org.openlicence.exchange.demand.rule.StepFitsDemand;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** Solutions handed in and taken back. */
final class SolutionDecision {
    private static final Provision CALL = Law.OPEN_BID_2023.art("");

    private SolutionDecision() {}

    static List<DemandEvent> submit(
            DemandState now, SubmitSolution command, Attachments attachments, Words words, PolicyBook policies) {
        String solver = command.origin().actor().organisationId();
        String answer = CanonicalJson.of(command.answer());
        Solution known = now.solution(command.solutionId());
        if (known != null
                && known.status() == SolutionStatus.RECEIVED
                && same(
                        known.submitted(),
                        command,
                        words.named(known.submitted().answerHash(), answer))) {
            return List.of();
        }
        List<BusinessRule> rules = new ArrayList<>(limits(command));
        rules.add(new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.PUBLISHED)));
        rules.add(new DemanderDoesNotBid(now.demanderId().equals(solver), command.notAffiliated()));
        rules.add(new IdNamesTheSame(known == null || known.solverId().equals(solver)));
        rules.add(attachments.fit(command, solver));
        rules.add(new SolutionsAreWithinLimit(
                (int) now.live().stream()
                        .filter(s -> s.solverId().equals(solver))
                        .filter(s -> !s.id().equals(command.solutionId()))
                        .count(),
                CallDecision.most("demand.solutions.most", command, policies),
                (int) now.all(SolutionSubmitted.class)
                        .filter(e -> e.solverId().equals(solver))
                        .count(),
                CallDecision.most("demand.solution.versions.most", command, policies)));
        BusinessRule.check(rules);
        BusinessRule.check(new CallIsOpen(command.origin().day(), CallDecision.publishTo(now)));
        return List.of(new SolutionSubmitted(
                command.aggregateId(),
                command.solutionId(),
                solver,
                command.priceFen(),
                command.months(),
                command.listingId() == null ? null : command.listingId().value(),
                command.patentId() == null ? null : command.patentId().value(),
                words.kept(answer),
                Trace.of(command.origin(), policies.version(), CALL)));
    }

    static List<DemandEvent> withdraw(DemandState now, WithdrawSolution command, PolicyBook policies) {
        String solver = command.origin().actor().organisationId();
        Solution known = now.solution(command.solutionId());
        if (known != null
                && known.status() == SolutionStatus.WITHDRAWN
                && known.solverId().equals(solver)) {
            return List.of();
        }
        BusinessRule.check(
                new StepFitsDemand(now.status(), EnumSet.of(DemandStatus.PUBLISHED, DemandStatus.EXPIRED)),
                own(now, command.solutionId(), solver, SolutionStatus.RECEIVED));
        return List.of(new SolutionWithdrawn(
                command.aggregateId(),
                command.solutionId(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("solutions"))));
    }

    /** That a solution is there and stands at one of these. */
    static SolutionIsThere at(DemandState now, String solutionId, SolutionStatus... wanted) {
        Solution known = now.solution(solutionId);
        return new SolutionIsThere(
                brief(solutionId),
                known == null ? "" : known.status().name(),
                known != null && Arrays.asList(wanted).contains(known.status()));
    }

    /** The same, for what its solver alone may do. */
    static SolutionIsThere own(DemandState now, String solutionId, String solver, SolutionStatus... wanted) {
        Solution known = now.solution(solutionId);
        return known != null && known.solverId().equals(solver)
                ? at(now, solutionId, wanted)
                : new SolutionIsThere(brief(solutionId), "", false);
    }

    private static String brief(String id) {
        return id.length() <= 80 ? id : id.substring(0, 80);
    }

    private static List<BusinessRule> limits(SubmitSolution command) {
        SolutionAnswer answer = command.answer();
        return List.of(
                new FieldWithinLimit(
                        "solutionId",
                        "sol_, 5..80",
                        command.solutionId().startsWith("sol_")
                                && FieldWithinLimit.line("solutionId", command.solutionId(), 80)
                                        .holds()),
                FieldWithinLimit.requiredLine("answer.summary", answer.summary(), 120),
                FieldWithinLimit.requiredText("answer.approach", answer.approach(), 2_000),
                FieldWithinLimit.requiredText("answer.indicators", answer.indicators(), 1_000),
                FieldWithinLimit.text("answer.basis", answer.basis(), 1_000),
                FieldWithinLimit.requiredText("answer.contact", answer.contact(), 200),
                FieldWithinLimit.number("priceFen", command.priceFen(), 0, Money.MAX_FEN),
                FieldWithinLimit.number("months", command.months(), 1, 120));
    }

    private static boolean same(SolutionSubmitted known, SubmitSolution command, boolean sameAnswer) {
        return known.solverId().equals(command.origin().actor().organisationId())
                && sameAnswer
                && known.priceFen() == command.priceFen()
                && known.months() == command.months()
                && Objects.equals(known.listingId(), value(command.listingId()))
                && Objects.equals(known.patentId(), value(command.patentId()));
    }

    private static @Nullable String value(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    /** What the registers know of an attachment. */
    record Attachments(ListingRegister listings, PatentRegister patents) {
        AttachmentIsSolvers fit(SubmitSolution command, String solver) {
            boolean listing = command.listingId() == null
                    || listings.lockForTaking(command.listingId())
                            .filter(entry -> entry.openOn(command.origin().day()))
                            .filter(entry -> entry.ownerIds().contains(solver))
                            .isPresent();
            boolean patent = command.patentId() == null
                    || patents.facts(command.patentId())
                            .filter(facts -> facts.ownedBy(solver))
                            .isPresent();
            String named = Objects.toString(value(command.listingId()), "")
                    + (command.patentId() == null
                            ? ""
                            : " " + command.patentId().value());
            return new AttachmentIsSolvers(named.strip(), listing && patent);
        }
    }
}
