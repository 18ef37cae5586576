package org.openlicence.exchange.institution.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened in the register of technology-transfer institutions. */
public sealed interface InstitutionEvent extends ExchangeEvent {
    String institutionId();

    @Override
    default String aggregateId() {
        return institutionId();
    }

    /** @param disciplines fields it works in, in its own words; @param services names of services (SHC art. 19) */
    @EventName("institution.InstitutionRegistered")
    @Revision("1")
    record InstitutionRegistered(
            String institutionId, String organisationId, List<String> disciplines, List<String> services, Trace trace)
            implements InstitutionEvent {
        public InstitutionRegistered {
            disciplines = List.copyOf(disciplines);
            services = List.copyOf(services);
        }
    }

    @EventName("institution.InstitutionDescribed")
    @Revision("1")
    record InstitutionDescribed(String institutionId, List<String> disciplines, List<String> services, Trace trace)
            implements InstitutionEvent {
        public InstitutionDescribed {
            disciplines = List.copyOf(disciplines);
            services = List.copyOf(services);
        }
    }

    /** @param levels NATIONAL, CITY; none takes an earlier recognition away @param reference of the list it stands in */
    @EventName("institution.LevelsRecorded")
    @Revision("1")
    record LevelsRecorded(String institutionId, List<String> levels, String reference, Trace trace)
            implements InstitutionEvent {
        public LevelsRecorded {
            levels = List.copyOf(levels);
        }
    }

    /**
     * @param managerId pseudonym of a person with an account of the institution; in the first revision any words
     * @param grade JUNIOR, INTERMEDIATE, SENIOR
     * @param specialities fields the person works in; none in the first revision
     */
    @EventName("institution.ManagerNamed")
    @Revision("2")
    record ManagerNamed(String institutionId, String managerId, String grade, List<String> specialities, Trace trace)
            implements InstitutionEvent {
        public ManagerNamed {
            specialities = List.copyOf(specialities);
        }
    }

    @EventName("institution.ManagerRemoved")
    @Revision("1")
    record ManagerRemoved(String institutionId, String managerId, Trace trace) implements InstitutionEvent {}

    /**
     * The market office put it into a credit tier.
     *
     * @param number of the decision, from 1
     * @param tier A to D
     * @param year that was evaluated; absent in the first revision
     * @param score computed of that year, 0 to 100; absent when nothing happened in it. Typed in by the office in the first
     *     revision
     * @param from first day in effect
     * @param reasonHash SHA-256 of the reasons, which are kept where they can be erased
     * @param appealUntil last day to appeal
     */
    @EventName("institution.TierAssigned")
    @Revision("2")
    record TierAssigned(
            String institutionId,
            int number,
            String tier,
            @Nullable Integer year,
            @Nullable Integer score,
            LocalDate from,
            String reasonHash,
            LocalDate appealUntil,
            Trace trace)
            implements InstitutionEvent {}

    @EventName("institution.TierAppealed")
    @Revision("1")
    record TierAppealed(String institutionId, int number, String reasonHash, Trace trace) implements InstitutionEvent {}

    /** @param tier that holds from the first day of the decision appealed against */
    @EventName("institution.TierAppealDecided")
    @Revision("1")
    record TierAppealDecided(
            String institutionId, int number, boolean upheld, String tier, String reasonHash, Trace trace)
            implements InstitutionEvent {}

    /** @param nature SHAREHOLDING, SAME_GROUP, MANAGEMENT, CLIENT */
    @EventName("institution.ConflictDeclared")
    @Revision("1")
    record ConflictDeclared(String institutionId, String otherId, String nature, Trace trace)
            implements InstitutionEvent {}

    @EventName("institution.ConflictEnded")
    @Revision("1")
    record ConflictEnded(String institutionId, String otherId, Trace trace) implements InstitutionEvent {}

    @EventName("institution.SubsidyRecorded")
    @Revision("1")
    record SubsidyRecorded(String institutionId, int year, long amountFen, String reference, Trace trace)
            implements InstitutionEvent {}

    /**
     * Misconduct in an introduction was reported.
     *
     * @param caseId match and number of the report in it
     * @param kind what is reported
     */
    @EventName("institution.CreditCaseOpened")
    @Revision("1")
    record CreditCaseOpened(String institutionId, String caseId, String matchId, String kind, Trace trace)
            implements InstitutionEvent {}

    /** @param proven whether it enters the credit record @param queryableTo last day it may be queried */
    @EventName("institution.CreditCaseDecided")
    @Revision("1")
    record CreditCaseDecided(
            String institutionId, String caseId, boolean proven, String reasonHash, LocalDate queryableTo, Trace trace)
            implements InstitutionEvent {}
}
