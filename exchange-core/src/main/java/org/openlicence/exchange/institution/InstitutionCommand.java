package org.openlicence.exchange.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of the register of technology-transfer institutions (技术转移机构). State table: docs/domain/institution.md */
public sealed interface InstitutionCommand extends ExchangeCommand {
    InstitutionId institutionId();

    @Override
    default String aggregateId() {
        return institutionId().value();
    }

    /**
     * Enters an organisation as an institution. The same again does nothing. Refused by TTI-01, TTI-02.
     *
     * @param disciplines fields it works in, at most 20 of 60 characters
     */
    @Permit(role = Role.OPERATOR)
    @Permit(role = Role.MARKET_OFFICE)
    record RegisterInstitution(
            InstitutionId institutionId, List<String> disciplines, Set<InstitutionService> services, Origin origin)
            implements InstitutionCommand {
        public RegisterInstitution {
            disciplines = List.copyOf(disciplines);
            services = Set.copyOf(services);
        }
    }

    /** The institution says what it does. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    @Permit(role = Role.MARKET_OFFICE)
    record DescribeInstitution(
            InstitutionId institutionId, List<String> disciplines, Set<InstitutionService> services, Origin origin)
            implements InstitutionCommand {
        public DescribeInstitution {
            disciplines = List.copyOf(disciplines);
            services = Set.copyOf(services);
        }
    }

    /** Recognitions as the lists of the authorities say; those not named here end. */
    @Permit(role = Role.MARKET_OFFICE)
    record RecordLevels(InstitutionId institutionId, Set<InstitutionLevel> levels, String reference, Origin origin)
            implements InstitutionCommand {
        public RecordLevels {
            levels = Set.copyOf(levels);
        }
    }

    /**
     * Names a manager, or changes what is said of one. Refused by TTI-10.
     *
     * @param managerId pseudonym of a person who acts for the institution; the name is in the accounts only
     * @param specialities fields the person works in, at most 10 of 60 characters
     */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record NameManager(
            InstitutionId institutionId, String managerId, ManagerGrade grade, List<String> specialities, Origin origin)
            implements InstitutionCommand {
        public NameManager {
            specialities = List.copyOf(specialities);
        }
    }

    /** Nothing for one who is none. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record RemoveManager(InstitutionId institutionId, String managerId, Origin origin) implements InstitutionCommand {}

    /**
     * Puts it into a credit tier; the score of the year is computed from what happened. Refused by TTI-03 (a day that is past).
     *
     * @param year calendar year that is evaluated
     */
    @Permit(role = Role.MARKET_OFFICE)
    record AssignTier(
            InstitutionId institutionId, CreditTier tier, int year, LocalDate from, String reason, Origin origin)
            implements InstitutionCommand {}

    /** Against the last tier, within the days of the policy book; the tier holds meanwhile. Refused by TTI-04. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record AppealTier(InstitutionId institutionId, String reason, Origin origin) implements InstitutionCommand {}

    /** Refused by TTI-05, TTI-06 (own decision), TTI-09. @param tier that holds after it */
    @Permit(role = Role.MARKET_OFFICE)
    record DecideTierAppeal(InstitutionId institutionId, boolean upheld, CreditTier tier, String reason, Origin origin)
            implements InstitutionCommand {}

    /** A standing conflict of interest. Refused by TTI-07. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record DeclareConflict(
            InstitutionId institutionId, OrganisationId organisationId, ConflictNature nature, Origin origin)
            implements InstitutionCommand {}

    /** Nothing where there is none. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record EndConflict(InstitutionId institutionId, OrganisationId organisationId, Origin origin)
            implements InstitutionCommand {}

    /** @param year it was granted for */
    @Permit(role = Role.MARKET_OFFICE)
    record RecordSubsidy(InstitutionId institutionId, int year, Money amount, String reference, Origin origin)
            implements InstitutionCommand {}

    /** Follows a report of misconduct in an introduction; once a report. */
    @Permit(role = Role.SYSTEM)
    record OpenCreditCase(InstitutionId institutionId, String caseId, String matchId, String kind, Origin origin)
            implements InstitutionCommand {}

    /** Refused by TTI-08. @param proven whether it enters the credit record */
    @Permit(role = Role.MARKET_OFFICE)
    record DecideCreditCase(InstitutionId institutionId, String caseId, boolean proven, String reason, Origin origin)
            implements InstitutionCommand {}
}
