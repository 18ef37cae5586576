package org.openlicence.exchange.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementCommand.NamedShare;
import org.openlicence.exchange.achievement.AchievementCommand.RecordAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.ReviseAchievement;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.AchievementEvent;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementRecorded;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementRevised;
import org.openlicence.exchange.achievement.event.Inventor;
import org.openlicence.exchange.achievement.event.LinkedPatent;
import org.openlicence.exchange.achievement.rule.DaysAreInOrder;
import org.openlicence.exchange.achievement.rule.PatentsAreOfTheUnit;
import org.openlicence.exchange.achievement.rule.RecordedAchievementIsTheSame;
import org.openlicence.exchange.achievement.rule.SharesAreWhole;
import org.openlicence.exchange.achievement.rule.StageFitsStep;
import org.openlicence.exchange.achievement.rule.UnitIsPublicInstitution;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Trace;

/** What an entry into the ledger, and its correction, lead to. */
record LedgerDecision(
        OrganisationDirectory directory, PatentRegister patents, InventorNames names, PolicyBook policies) {
    private static final Set<OrganisationKind> PUBLIC =
            Set.of(OrganisationKind.UNIVERSITY, OrganisationKind.RESEARCH_INSTITUTE, OrganisationKind.HOSPITAL);
    private static final int MOST = 50;

    /** @throws org.openlicence.exchange.shared.Refused IN-01, AC-01, AC-02, AC-07, AC-10, AC-11 */
    List<AchievementEvent> record(@Nullable AchievementState now, RecordAchievement command) {
        String owner = command.origin().actor().organisationId();
        Optional<OrganisationDirectory.Entry> unit =
                directory.find(owner).filter(entry -> PUBLIC.contains(entry.kind()));
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new UnitIsPublicInstitution(unit.isPresent()));
        rules.addAll(rules(command.entry(), command.inventors(), command.patents(), owner, command.origin()));
        BusinessRule.check(rules);
        List<Inventor> inventors = pseudonymous(owner, command.inventors());
        List<LinkedPatent> linked = linked(command.patents());
        if (now != null) {
            BusinessRule.check(new RecordedAchievementIsTheSame(now.entry().equals(command.entry())
                    && now.inventors().equals(inventors)
                    && now.patents().equals(linked)));
            return List.of();
        }
        String region = unit.map(OrganisationDirectory.Entry::divisionCode)
                .map(code -> new DivisionCode(code).region())
                .orElseThrow();
        return List.of(new AchievementRecorded(
                command.aggregateId(),
                owner,
                region,
                command.entry(),
                inventors,
                linked,
                Trace.of(command.origin(), policies.version(), Law.CPL.art("18"), Law.SHP.art("12"))));
    }

    /** Nothing where it says the same. @throws org.openlicence.exchange.shared.Refused IN-01, AC-02, AC-03, AC-10, AC-11 */
    List<AchievementEvent> revise(AchievementState now, ReviseAchievement command) {
        AchievementEntry entry = command.entry();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new StageFitsStep(now.stage(), Set.of(AchievementStage.RESOURCE)));
        rules.add(new RecordedAchievementIsTheSame(
                entry.achievementNo().equals(now.entry().achievementNo())));
        rules.addAll(rules(entry, command.inventors(), command.patents(), now.ownerId(), command.origin()));
        BusinessRule.check(rules);
        List<Inventor> inventors = pseudonymous(now.ownerId(), command.inventors());
        List<LinkedPatent> linked = linked(command.patents());
        if (entry.equals(now.entry()) && inventors.equals(now.inventors()) && linked.equals(now.patents())) {
            return List.of();
        }
        return List.of(new AchievementRevised(
                command.aggregateId(),
                now.ownerId(),
                now.region(),
                entry,
                inventors,
                linked,
                now.excusedUntil(),
                Trace.of(command.origin(), policies.version(), Law.CPL.art("18"))));
    }

    private List<BusinessRule> rules(
            AchievementEntry entry, List<NamedShare> inventors, List<PatentId> owned, String owner, Origin origin) {
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(FieldWithinLimit.requiredLine("achievementNo", entry.achievementNo(), 60));
        rules.add(FieldWithinLimit.requiredLine("title", entry.title(), 300));
        rules.add(FieldWithinLimit.line("projectNumber", entry.projectNumber(), 60));
        rules.add(FieldWithinLimit.day("disclosedOn", entry.disclosedOn()));
        rules.add(FieldWithinLimit.list("inventors", inventors, MOST));
        rules.add(FieldWithinLimit.list("patents", owned, MOST));
        inventors.forEach(one -> rules.add(FieldWithinLimit.requiredLine("inventors", one.knownAs(), 60)));
        rules.add(new SharesAreWhole(
                inventors.size(),
                (int) inventors.stream().map(NamedShare::knownAs).distinct().count(),
                (int) Math.min(
                        Integer.MAX_VALUE,
                        inventors.stream()
                                .mapToLong(NamedShare::shareBasisPoints)
                                .sum()),
                inventors.stream().allMatch(one -> one.shareBasisPoints() > 0)));
        rules.add(new DaysAreInOrder(entry.registeredOn(), entry.disclosedOn(), origin.day()));
        rules.add(new PatentsAreOfTheUnit(owned.stream()
                .filter(id ->
                        patents.facts(id).filter(facts -> facts.ownedBy(owner)).isEmpty())
                .map(PatentId::value)
                .toList()));
        return rules;
    }

    private List<Inventor> pseudonymous(String owner, List<NamedShare> inventors) {
        List<String> persons = names.pseudonyms(
                owner, inventors.stream().map(NamedShare::knownAs).toList());
        List<Inventor> pseudonymous = new ArrayList<>();
        for (int i = 0; i < inventors.size(); i++) {
            pseudonymous.add(new Inventor(persons.get(i), inventors.get(i).shareBasisPoints()));
        }
        return pseudonymous;
    }

    private List<LinkedPatent> linked(List<PatentId> ids) {
        return ids.stream()
                .map(id -> new LinkedPatent(
                        id.value(),
                        patents.facts(id).map(PatentFacts::grantedOn).orElse(null)))
                .toList();
    }
}
