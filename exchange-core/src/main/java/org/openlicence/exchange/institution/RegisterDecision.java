package org.openlicence.exchange.institution;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.institution.InstitutionCommand.DeclareConflict;
import org.openlicence.exchange.institution.InstitutionCommand.DescribeInstitution;
import org.openlicence.exchange.institution.InstitutionCommand.EndConflict;
import org.openlicence.exchange.institution.InstitutionCommand.NameManager;
import org.openlicence.exchange.institution.InstitutionCommand.RecordLevels;
import org.openlicence.exchange.institution.InstitutionCommand.RecordSubsidy;
import org.openlicence.exchange.institution.InstitutionCommand.RegisterInstitution;
import org.openlicence.exchange.institution.InstitutionCommand.RemoveManager;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.institution.event.InstitutionEvent.ConflictDeclared;
import org.openlicence.exchange.institution.event.InstitutionEvent.ConflictEnded;
import org.openlicence.exchange.institution.event.InstitutionEvent.InstitutionDescribed;
import org.openlicence.exchange.institution.event.InstitutionEvent.InstitutionRegistered;
import org.openlicence.exchange.institution.event.InstitutionEvent.LevelsRecorded;
import org.openlicence.exchange.institution.event.InstitutionEvent.ManagerNamed;
import org.openlicence.exchange.institution.event.InstitutionEvent.ManagerRemoved;
import org.openlicence.exchange.institution.event.InstitutionEvent.SubsidyRecorded;
import org.openlicence.exchange.institution.rule.ConflictIsWithAnother;
import org.openlicence.exchange.institution.rule.InstitutionIsTheSame;
import org.openlicence.exchange.institution.rule.ManagerActsForIt;
import org.openlicence.exchange.institution.rule.OrganisationCanBroker;
import org.openlicence.exchange.organisation.OrganisationAbroad;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** The entry of an institution: what it does, its levels, managers, conflicts of interest and subsidies. */
final class RegisterDecision {
    private static final Provision SERVICES = Law.SHC.art("19");
    private static final Provision FAIRNESS = Law.CPL.art("30");
    private static final int DISCIPLINES = 20;
    private static final int SPECIALITIES = 10;

    private RegisterDecision() {}

    /** Nothing for what is entered alike. @throws org.openlicence.exchange.shared.Refused IN-01, TTI-01, TTI-02 */
    static List<InstitutionEvent> register(
            @Nullable InstitutionState now,
            RegisterInstitution command,
            OrganisationDirectory directory,
            PolicyBook policies) {
        List<String> services = names(command.services());
        if (now != null) {
            BusinessRule.check(
                    new InstitutionIsTheSame(now.registered().disciplines().equals(command.disciplines())
                            && now.registered().services().equals(services)));
            return List.of();
        }
        String organisation = command.institutionId().organisationId().value();
        boolean known = directory
                .find(organisation)
                .filter(entry ->
                        !OrganisationAbroad.countryOf(entry.creditCode()).isPresent())
                .isPresent();
        checkDisciplines(command.disciplines());
        BusinessRule.check(new OrganisationCanBroker(organisation, known));
        return List.of(new InstitutionRegistered(
                command.aggregateId(),
                organisation,
                command.disciplines(),
                services,
                trace(command.origin(), policies, SERVICES)));
    }

    /** Nothing for what stands. @throws org.openlicence.exchange.shared.Refused IN-01 */
    static List<InstitutionEvent> describe(InstitutionState now, DescribeInstitution command, PolicyBook policies) {
        List<String> services = names(command.services());
        if (now.disciplines().equals(command.disciplines()) && now.services().equals(Set.copyOf(services))) {
            return List.of();
        }
        checkDisciplines(command.disciplines());
        return List.of(new InstitutionDescribed(
                command.aggregateId(), command.disciplines(), services, trace(command.origin(), policies, SERVICES)));
    }

    /** Nothing for the levels held. @throws org.openlicence.exchange.shared.Refused IN-01 */
    static List<InstitutionEvent> levels(InstitutionState now, RecordLevels command, PolicyBook policies) {
        List<String> levels = names(command.levels());
        if (now.levels().equals(Set.copyOf(levels))) {
            return List.of();
        }
        BusinessRule.check(FieldWithinLimit.requiredLine("reference", command.reference(), 200));
        return List.of(new LevelsRecorded(
                command.aggregateId(),
                levels,
                command.reference(),
                trace(command.origin(), policies, Law.SHC.art("24"))));
    }

    /** Nothing for one of whom that is said. @throws org.openlicence.exchange.shared.Refused IN-01, TTI-10 */
    static List<InstitutionEvent> manager(
            InstitutionState now, NameManager command, ManagerAccounts accounts, PolicyBook policies) {
        ManagerNamed known = now.managers().get(command.managerId());
        if (known != null
                && known.grade().equals(command.grade().name())
                && known.specialities().equals(command.specialities())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("managerId", command.managerId(), 120),
                FieldWithinLimit.list("specialities", command.specialities(), SPECIALITIES));
        for (String speciality : command.specialities()) {
            BusinessRule.check(FieldWithinLimit.requiredLine("specialities", speciality, 60));
        }
        BusinessRule.check(new ManagerActsForIt(
                accounts.acts(command.managerId(), now.registered().organisationId())));
        return List.of(new ManagerNamed(
                command.aggregateId(),
                command.managerId(),
                command.grade().name(),
                command.specialities(),
                trace(command.origin(), policies, SERVICES)));
    }

    static List<InstitutionEvent> noManager(InstitutionState now, RemoveManager command, PolicyBook policies) {
        if (!now.managers().containsKey(command.managerId())) {
            return List.of();
        }
        return List.of(new ManagerRemoved(
                command.aggregateId(), command.managerId(), trace(command.origin(), policies, SERVICES)));
    }

    /** Nothing for a tie that is declared alike. @throws org.openlicence.exchange.shared.Refused TTI-07 */
    static List<InstitutionEvent> conflict(
            InstitutionState now, DeclareConflict command, OrganisationDirectory directory, PolicyBook policies) {
        String other = command.organisationId().value();
        if (command.nature().name().equals(now.conflicts().get(other))) {
            return List.of();
        }
        boolean another = !other.equals(now.registered().organisationId())
                && directory.find(other).isPresent();
        BusinessRule.check(new ConflictIsWithAnother(another));
        return List.of(new ConflictDeclared(
                command.aggregateId(), other, command.nature().name(), trace(command.origin(), policies, FAIRNESS)));
    }

    static List<InstitutionEvent> noConflict(InstitutionState now, EndConflict command, PolicyBook policies) {
        String other = command.organisationId().value();
        if (!now.conflicts().containsKey(other)) {
            return List.of();
        }
        return List.of(new ConflictEnded(command.aggregateId(), other, trace(command.origin(), policies, FAIRNESS)));
    }

    /** Nothing for a reference of that year. @throws org.openlicence.exchange.shared.Refused IN-01 */
    static List<InstitutionEvent> subsidy(InstitutionState now, RecordSubsidy command, PolicyBook policies) {
        if (now.subsidies().contains(command.year() + "/" + command.reference())) {
            return List.of();
        }
        BusinessRule.check(
                FieldWithinLimit.number(
                        "year", command.year(), 2000, command.origin().day().getYear()),
                FieldWithinLimit.requiredLine("reference", command.reference(), 200));
        return List.of(new SubsidyRecorded(
                command.aggregateId(),
                command.year(),
                command.amount().fen(),
                command.reference(),
                trace(command.origin(), policies, Law.DESIGN.art("institution-register"))));
    }

    private static void checkDisciplines(List<String> disciplines) {
        BusinessRule.check(FieldWithinLimit.list("disciplines", disciplines, DISCIPLINES));
        for (String discipline : disciplines) {
            BusinessRule.check(FieldWithinLimit.requiredLine("disciplines", discipline, 60));
        }
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static Trace trace(Origin origin, PolicyBook policies, Provision law) {
        return Trace.of(origin, policies.version(), law);
    }
}
