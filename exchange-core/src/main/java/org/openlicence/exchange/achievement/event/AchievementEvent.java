package org.openlicence.exchange.achievement.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a service achievement. */
public sealed interface AchievementEvent extends ExchangeEvent {
    String achievementId();

    @Override
    default String aggregateId() {
        return achievementId();
    }

    /** @param region province of the owner, e.g. {@code 330000}, whose figures count */
    @EventName("achievement.AchievementRecorded")
    @Revision("1")
    record AchievementRecorded(
            String achievementId,
            String ownerId,
            String region,
            AchievementEntry entry,
            List<Inventor> inventors,
            List<LinkedPatent> patents,
            Trace trace)
            implements AchievementEvent {
        public AchievementRecorded {
            inventors = List.copyOf(inventors);
            patents = List.copyOf(patents);
        }
    }

    /**
     * The unit corrected its entry before anything was priced.
     *
     * @param excusedUntil last day of the reason on record for not converting; absent without one
     */
    @EventName("achievement.AchievementRevised")
    @Revision("1")
    record AchievementRevised(
            String achievementId,
            String ownerId,
            String region,
            AchievementEntry entry,
            List<Inventor> inventors,
            List<LinkedPatent> patents,
            @Nullable LocalDate excusedUntil,
            Trace trace)
            implements AchievementEvent {
        public AchievementRevised {
            inventors = List.copyOf(inventors);
            patents = List.copyOf(patents);
        }
    }

    /** The name behind a pseudonym was erased; the share stays. */
    @EventName("achievement.InventorNameErased")
    @Revision("1")
    record InventorNameErased(String achievementId, String personId, Trace trace) implements AchievementEvent {}

    /** @param passed whether nothing on the unit's negative list stands against a conversion (负面清单) */
    @EventName("achievement.NegativeListChecked")
    @Revision("1")
    record NegativeListChecked(
            String achievementId, boolean passed, @Nullable String note, LocalDate checkedOn, Trace trace)
            implements AchievementEvent {}

    /** The unit's leaders decided something about it (集体决策). */
    @EventName("achievement.DecisionRecorded")
    @Revision("1")
    record DecisionRecorded(String achievementId, String decisionNo, String subject, LocalDate decidedOn, Trace trace)
            implements AchievementEvent {}

    @EventName("achievement.AchievementPriced")
    @Revision("1")
    record AchievementPriced(String achievementId, Pricing pricing, Trace trace) implements AchievementEvent {}

    /** @param reference of the contract */
    @EventName("achievement.AchievementConverted")
    @Revision("1")
    record AchievementConverted(
            String achievementId, Conversion conversion, String reference, LocalDate convertedOn, Trace trace)
            implements AchievementEvent {}

    @EventName("achievement.AchievementWrittenOff")
    @Revision("1")
    record AchievementWrittenOff(
            String achievementId, String decisionNo, String reason, LocalDate writtenOffOn, Trace trace)
            implements AchievementEvent {}

    /** The unit gave its reason for not converting yet. @param until last day for which it counts */
    @EventName("achievement.IdlenessExplained")
    @Revision("1")
    record IdlenessExplained(String achievementId, String reason, LocalDate until, Trace trace)
            implements AchievementEvent {}

    /** Nothing was done with it in time; its inventors may ask for the rights. @param since first idle day */
    @EventName("achievement.AchievementFellIdle")
    @Revision("1")
    record AchievementFellIdle(String achievementId, LocalDate since, Trace trace) implements AchievementEvent {}

    /**
     * The inventors asked for rights in an idle achievement.
     *
     * @param years of a long-term right to use it; absent for other modes
     */
    @EventName("achievement.EmpowermentRequested")
    @Revision("1")
    record EmpowermentRequested(
            String achievementId, HolderMode mode, @Nullable Integer years, String incomeAgreement, Trace trace)
            implements AchievementEvent {}

    @EventName("achievement.EmpowermentDeclined")
    @Revision("1")
    record EmpowermentDeclined(String achievementId, String reason, Trace trace) implements AchievementEvent {}

    /**
     * Who holds the rights from now on.
     *
     * @param incomeAgreement how income is shared; absent when the unit holds them alone
     */
    @EventName("achievement.HolderModeSet")
    @Revision("1")
    record HolderModeSet(
            String achievementId,
            HolderMode mode,
            @Nullable Integer years,
            @Nullable String incomeAgreement,
            String decisionNo,
            Trace trace)
            implements AchievementEvent {}

    /** A patent paid for by public money lay idle too long and is open to public implementation. @param since first day */
    @EventName("achievement.PublicImplementationCandidateNamed")
    @Revision("1")
    record PublicImplementationCandidateNamed(String achievementId, String patentId, LocalDate since, Trace trace)
            implements AchievementEvent {}
}
