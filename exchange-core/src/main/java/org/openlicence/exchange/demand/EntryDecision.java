package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandCommand.DraftDemand;
import org.openlicence.exchange.demand.DemandCommand.ReturnDemand;
import org.openlicence.exchange.demand.DemandCommand.ReviseDemand;
import org.openlicence.exchange.demand.DemandCommand.SubmitDemand;
import org.openlicence.exchange.demand.DemandCommand.VetDemand;
import org.openlicence.exchange.demand.DemandCommand.WithdrawDemand;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandReturned;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.demand.event.DemandEvent.DemandSubmitted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandVetted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.demand.rule.CreditIsClean;
import org.openlicence.exchange.demand.rule.IdNamesTheSame;
import org.openlicence.exchange.demand.rule.RegistrarIsNotDemander;
import org.openlicence.exchange.demand.rule.StepFitsDemand;
import org.openlicence.exchange.organisation.OrganisationAbroad;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** From the draft to the public list, and off it. */
final class EntryDecision {
    static final int REASON = 1_000;
    private static final Provision LISTS = Law.SH_2025_11.art("8");
    private static final Provision CALL = Law.OPEN_BID_2023.art("");
    private static final Set<DemandStatus> BEFORE_AWARD = EnumSet.range(DemandStatus.DRAFT, DemandStatus.SHORTLISTED);

    private EntryDecision() {}

    static List<DemandEvent> draft(
            @Nullable DemandState now,
            DraftDemand command,
            OrganisationDirectory directory,
            Words words,
            PolicyBook policies) {
        DemandContent content = command.content();
        String demander = command.origin().actor().organisationId();
        if (now != null) {
            BusinessRule.check(new IdNamesTheSame(now.demanderId().equals(demander) && same(now, content, words)));
            return List.of();
        }
        BusinessRule.check(domestic(demander, directory));
        BusinessRule.check(ContentRules.draft(content));
        words.keep(content);
        return List.of(new DemandDrafted(
                command.aggregateId(),
                demander,
                content.type().name(),
                content.facts(words::hash),
                Trace.of(command.origin(), policies.version(), LISTS)));
    }

    static List<DemandEvent> revise(DemandState now, ReviseDemand command, Words words, PolicyBook policies) {
        if (now.status() == DemandStatus.DRAFT && same(now, command.content(), words)) {
            return List.of();
        }
        BusinessRule.check(new StepFitsDemand(now.status(), Set.of(DemandStatus.DRAFT)));
        BusinessRule.check(ContentRules.draft(command.content()));
        words.keep(command.content());
        return List.of(new DemandRevised(
                command.aggregateId(),
                command.content().type().name(),
                command.content().facts(words::hash),
                Trace.of(command.origin(), policies.version(), LISTS)));
    }

    /** @param said its public words; of a draft, which has them */
    static List<DemandEvent> submit(
            DemandState now, SubmitDemand command, Supplier<PublicWords> said, PolicyBook policies) {
        if (now.status() == DemandStatus.SUBMITTED) {
            return List.of();
        }
        BusinessRule.check(new StepFitsDemand(now.status(), Set.of(DemandStatus.DRAFT)));
        BusinessRule.check(ContentRules.submission(now, said.get()));
        return List.of(
                new DemandSubmitted(command.aggregateId(), Trace.of(command.origin(), policies.version(), CALL)));
    }

    static List<DemandEvent> vet(DemandState now, VetDemand command, PolicyBook policies) {
        DemandVetted known = now.last(DemandVetted.class);
        if (now.status() == DemandStatus.VETTED
                && known != null
                && known.creditCleanSince().equals(command.creditCleanSince())) {
            return List.of();
        }
        LocalDate today = command.origin().day();
        BusinessRule.check(
                FieldWithinLimit.day("creditCleanSince", command.creditCleanSince()),
                new StepFitsDemand(now.status(), Set.of(DemandStatus.SUBMITTED)),
                notOwn(now, command.origin()),
                new CreditIsClean(
                        command.creditCleanSince(),
                        today.minusYears(
                                policies.figure("demand.credit.years", today).value())));
        return List.of(new DemandVetted(
                command.aggregateId(),
                command.creditCleanSince(),
                Trace.of(command.origin(), policies.version(), CALL)));
    }

    static List<DemandEvent> giveBack(DemandState now, ReturnDemand command, Words words, PolicyBook policies) {
        DemandReturned known = now.last(DemandReturned.class);
        if (now.status() == DemandStatus.DRAFT && known != null && words.named(known.reasonHash(), command.reason())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), REASON),
                new StepFitsDemand(now.status(), Set.of(DemandStatus.SUBMITTED)),
                notOwn(now, command.origin()));
        return List.of(new DemandReturned(
                command.aggregateId(),
                words.kept(command.reason()),
                Trace.of(command.origin(), policies.version(), CALL)));
    }

    static List<DemandEvent> withdraw(DemandState now, WithdrawDemand command, Words words, PolicyBook policies) {
        DemandWithdrawn known = now.last(DemandWithdrawn.class);
        if (known != null && words.named(known.reasonHash(), command.reason())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredText("reason", command.reason(), REASON),
                new StepFitsDemand(now.status(), BEFORE_AWARD));
        return List.of(new DemandWithdrawn(
                command.aggregateId(),
                words.kept(command.reason()),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("demand-withdrawal"))));
    }

    static RegistrarIsNotDemander notOwn(DemandState now, Origin origin) {
        return new RegistrarIsNotDemander(now.demanderId().equals(origin.actor().organisationId()));
    }

    /** A demander has a unified social credit code, which an organisation entered from abroad has not. */
    private static FieldWithinLimit domestic(String demander, OrganisationDirectory directory) {
        boolean abroad = directory
                .find(demander)
                .flatMap(entry -> OrganisationAbroad.countryOf(entry.creditCode()))
                .isPresent();
        return new FieldWithinLimit("demander", "USCC", !abroad);
    }

    private static boolean same(DemandState now, DemandContent content, Words words) {
        return now.type() == content.type()
                && (now.facts().equals(content.facts(words::hash))
                        || now.facts().equals(content.facts(Words::plain)));
    }
}
