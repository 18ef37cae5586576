package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.InventorNames;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.reward.RewardCommand.DraftRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.EraseRecipientName;
import org.openlicence.exchange.reward.RewardCommand.Recipient;
import org.openlicence.exchange.reward.RewardCommand.ReviseRewardPlan;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.LeadersNamed;
import org.openlicence.exchange.reward.event.RewardEvent.RecipientNameErased;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanDrafted;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanRevised;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.rule.ContractIsRegistered;
import org.openlicence.exchange.reward.rule.PartsReachTheirShares;
import org.openlicence.exchange.reward.rule.PersonIsRecipient;
import org.openlicence.exchange.reward.rule.RecipientsAreDifferent;
import org.openlicence.exchange.reward.rule.RepeatIsTheSame;
import org.openlicence.exchange.reward.rule.RuleWasPublished;
import org.openlicence.exchange.reward.rule.StageFitsRewardStep;
import org.openlicence.exchange.reward.rule.SubjectIsNamed;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;

/** What a draft of a plan, its revision and the erasure of a name lead to. */
record PlanDecision(
        OrganisationDirectory directory, ContractRegister contracts, InventorNames names, PolicyBook policies) {
    private static final int MOST = 50;
    private static final int NUMBER = 60;
    private static final int TITLE = 300;
    private static final int ID = 120;
    private static final String MAIN = "reward.main-contributors";
    private static final String STAFF = "reward.transfer-staff";

    /** What a plan is judged by beside its own words. */
    private record Unit(boolean publicUnit, boolean reliefPayer, String region) {
        static Unit of(OrganisationDirectory.@Nullable Entry entry) {
            return entry == null
                    ? new Unit(false, false, "CN")
                    : new Unit(
                            entry.kind().publicInstitution(),
                            entry.kind() == OrganisationKind.UNIVERSITY
                                    || entry.kind() == OrganisationKind.RESEARCH_INSTITUTE,
                            new DivisionCode(entry.divisionCode()).region());
        }
    }

    /** @throws org.openlicence.exchange.shared.Refused IN-01, RW-01, RW-02, RW-04 to RW-06, RW-14, RW-18, RW-21 */
    List<RewardEvent> draft(@Nullable RewardState now, DraftRewardPlan command) {
        String owner = command.origin().actor().organisationId();
        Optional<OrganisationDirectory.Entry> entry = directory.find(owner);
        Unit unit = Unit.of(entry.orElse(null));
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.given("organisation", entry.orElse(null)));
        rules.addAll(rules(command.terms(), command.recipients(), unit, command.origin()));
        BusinessRule.check(rules);
        List<RewardShare> shares = pseudonymous(owner, command.recipients());
        if (now != null) {
            BusinessRule.check(new RepeatIsTheSame(now.terms().equals(command.terms())
                    && now.shares().equals(shares)
                    && now.leaders().equals(leaders(command.recipients(), shares))));
            return List.of();
        }
        List<RewardEvent> events = new ArrayList<>();
        events.add(new RewardPlanDrafted(
                command.aggregateId(),
                owner,
                unit.region(),
                unit.publicUnit(),
                unit.reliefPayer(),
                command.terms(),
                percentage(command.terms(), unit, command.origin().day()),
                shares,
                Trace.of(command.origin(), policies.version(), Law.CPL.art("44"), Law.CPL.art("45"))));
        events.addAll(named(command, List.of(), leaders(command.recipients(), shares)));
        return events;
    }

    /** Nothing where it says the same. @throws org.openlicence.exchange.shared.Refused as a draft, and RW-03 */
    List<RewardEvent> revise(RewardState now, ReviseRewardPlan command) {
        RewardTerms terms = command.terms();
        RewardPlanDrafted first = now.drafted();
        Unit unit = new Unit(first.publicUnit(), first.reliefPayer(), first.region());
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new StageFitsRewardStep(now.stage(), Set.of(RewardStage.DRAFT)));
        // The days of the relief and the costs of receipts on record follow from the way.
        boolean sameWay = now.receipts().isEmpty() || terms.way() == now.terms().way();
        rules.add(new RepeatIsTheSame(terms.planNo().equals(now.terms().planNo()) && sameWay));
        rules.addAll(rules(terms, command.recipients(), unit, command.origin()));
        BusinessRule.check(rules);
        List<RewardShare> shares = pseudonymous(first.ownerId(), command.recipients());
        List<RewardEvent> events = new ArrayList<>();
        if (!terms.equals(now.terms()) || !shares.equals(now.shares())) {
            Percentage percentage = percentage(terms, unit, command.origin().day());
            events.add(new RewardPlanRevised(
                    command.aggregateId(),
                    terms,
                    percentage,
                    shares,
                    Trace.of(command.origin(), policies.version(), Law.CPL.art("44"), Law.CPL.art("45"))));
            events.addAll(PaymentTime.revised(
                    now, terms.agreedBasisPoints(), percentage.basisPoints(), command.origin(), policies));
        }
        events.addAll(named(command, now.leaders(), leaders(command.recipients(), shares)));
        return events;
    }

    private List<RewardEvent> named(RewardCommand command, List<String> before, List<String> leaders) {
        return leaders.equals(before)
                ? List.of()
                : List.of(new LeadersNamed(
                        command.aggregateId(),
                        leaders,
                        Trace.of(command.origin(), policies.version(), Law.SHC.art("39"))));
    }

    /** Pseudonyms of those that hold a leading post. */
    private static List<String> leaders(List<Recipient> recipients, List<RewardShare> shares) {
        List<String> leaders = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            if (recipients.get(i).leader()) {
                leaders.add(shares.get(i).personId());
            }
        }
        return leaders;
    }

    /** Weight and payments stay, whose they are is forgotten. @throws org.openlicence.exchange.shared.Refused RW-22 */
    List<RewardEvent> erase(RewardState now, EraseRecipientName command) {
        String unit = now.drafted().ownerId();
        BusinessRule.check(new PersonIsRecipient(
                now.shares().stream().anyMatch(one -> one.personId().equals(command.recipientId()))));
        if (!names.known(unit).containsKey(command.recipientId())) {
            return List.of();
        }
        names.erase(unit, command.recipientId());
        return List.of(new RecipientNameErased(
                command.aggregateId(),
                command.recipientId(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("personal-data"))));
    }

    /** Whether a contract stands registered now; a plan without contract has none. */
    static boolean registered(@Nullable String contractNumber, ContractRegister contracts) {
        return contractNumber != null
                && OfficialNumber.wellFormed(contractNumber)
                && contracts.registered(new OfficialNumber(contractNumber));
    }

    private Percentage percentage(RewardTerms terms, Unit unit, LocalDate on) {
        return RewardRule.percentage(terms, unit.publicUnit(), unit.region(), on, policies);
    }

    private List<BusinessRule> rules(RewardTerms terms, List<Recipient> recipients, Unit unit, Origin origin) {
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.requiredLine("planNo", terms.planNo(), NUMBER));
        rules.add(FieldWithinLimit.requiredLine("title", terms.title(), TITLE));
        rules.add(FieldWithinLimit.line("achievementId", terms.achievementId(), ID));
        rules.add(FieldWithinLimit.line("registrationId", terms.registrationId(), ID));
        rules.add(FieldWithinLimit.line("ruleNumber", terms.ruleNumber(), NUMBER));
        rules.add(FieldWithinLimit.day("rulePublishedOn", terms.rulePublishedOn()));
        rules.add(FieldWithinLimit.list("recipients", recipients, MOST));
        recipients.forEach(one -> rules.add(FieldWithinLimit.requiredLine("recipients", one.knownAs(), NUMBER)));
        rules.add(new RecipientsAreDifferent(
                recipients.size(),
                (int) recipients.stream().map(Recipient::knownAs).distinct().count(),
                recipients.stream().allMatch(one -> one.weight() >= 1 && one.weight() <= RecipientsAreDifferent.MOST)));
        rules.add(new SubjectIsNamed(terms.achievementId() != null || terms.contractNumber() != null));
        rules.add(new ContractIsRegistered(
                terms.contractNumber() == null || registered(terms.contractNumber(), contracts)));
        rules.addAll(RewardRule.rules(terms, unit.publicUnit(), unit.region(), origin.day(), policies));
        if (terms.ruleBasisPoints() != null) {
            rules.add(new RuleWasPublished(terms.ruleNumber() != null, terms.rulePublishedOn(), origin.day()));
        }
        if (unit.publicUnit() && !terms.way().clientWork() && policies.has(MAIN, unit.region(), origin.day())) {
            rules.add(new PartsReachTheirShares(
                    sum(recipients, RewardPart.MAIN),
                    sum(recipients, RewardPart.TRANSFER_STAFF),
                    recipients.stream().mapToLong(Recipient::weight).sum(),
                    policies.figure(MAIN, unit.region(), origin.day()).intValue(),
                    policies.figure(STAFF, unit.region(), origin.day()).intValue()));
        }
        return rules;
    }

    private static long sum(List<Recipient> recipients, RewardPart part) {
        return recipients.stream()
                .filter(one -> one.part() == part)
                .mapToLong(Recipient::weight)
                .sum();
    }

    private List<RewardShare> pseudonymous(String owner, List<Recipient> recipients) {
        List<String> persons = names.pseudonyms(
                owner, recipients.stream().map(Recipient::knownAs).toList());
        List<RewardShare> shares = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient one = recipients.get(i);
            shares.add(new RewardShare(persons.get(i), one.weight(), one.part()));
        }
        return shares;
    }
}
