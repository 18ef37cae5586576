package org.openlicence.exchange.achievement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Conversion;
import org.openlicence.exchange.achievement.event.HolderMode;
import org.openlicence.exchange.achievement.event.Pricing;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Permit;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Role;

/** What can be asked of a service achievement (职务科技成果). State table: docs/domain/achievement.md */
public sealed interface AchievementCommand extends ExchangeCommand {
    AchievementId achievementId();

    @Override
    default String aggregateId() {
        return achievementId().value();
    }

    /**
     * One inventor as the unit enters it; only the pseudonym made for it is kept in the log.
     *
     * @param knownAs how the unit tells its inventors apart, at most 60 characters
     */
    record NamedShare(String knownAs, int shareBasisPoints) {}

    /**
     * A public institution enters an achievement into its own ledger. The same again does nothing. Refused by AC-01 (no such
     * institution), AC-02 (shares), AC-07 (entered otherwise), AC-10 (order of days), AC-11 (not its patent).
     */
    @Permit(role = Role.REPRESENTATIVE)
    record RecordAchievement(AchievementEntry entry, List<NamedShare> inventors, List<PatentId> patents, Origin origin)
            implements AchievementCommand {
        public RecordAchievement {
            inventors = List.copyOf(inventors);
            patents = patents.stream().distinct().toList();
        }

        @Override
        public AchievementId achievementId() {
            return AchievementId.of(origin.actor().organisationId(), entry.achievementNo());
        }
    }

    /** The unit corrects its entry; its number stays. Refused by AC-02, AC-03 (priced already), AC-10, AC-11. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record ReviseAchievement(
            AchievementId achievementId,
            AchievementEntry entry,
            List<NamedShare> inventors,
            List<PatentId> patents,
            Origin origin)
            implements AchievementCommand {
        public ReviseAchievement {
            inventors = List.copyOf(inventors);
            patents = patents.stream().distinct().toList();
        }
    }

    /** The unit erases the name behind a pseudonym, in all its achievements. Refused by AC-12 (no inventor of this one). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record EraseInventorName(AchievementId achievementId, String inventorId, Origin origin)
            implements AchievementCommand {}

    /** The unit has looked at its negative list (W35: separate management). Refused by AC-03, AC-10. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record CheckNegativeList(
            AchievementId achievementId,
            boolean passed,
            @Nullable String note,
            LocalDate checkedOn,
            Origin origin) implements AchievementCommand {}

    /** The unit's leaders decided something. Refused by AC-03, AC-10. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record RecordDecision(
            AchievementId achievementId, String decisionNo, String subject, LocalDate decidedOn, Origin origin)
            implements AchievementCommand {}

    /** The price was found. Refused by AC-03, AC-04 (negative list), AC-05 (publicity not over), AC-06 (members of route). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record PriceAchievement(AchievementId achievementId, Pricing pricing, Origin origin)
            implements AchievementCommand {}

    /** It was converted. Refused by AC-03, AC-10. @param reference of the contract */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record ConvertAchievement(
            AchievementId achievementId, Conversion conversion, String reference, LocalDate convertedOn, Origin origin)
            implements AchievementCommand {}

    /** It leaves the ledger. Refused by AC-03, AC-10. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record WriteOffAchievement(
            AchievementId achievementId, String decisionNo, String reason, LocalDate writtenOffOn, Origin origin)
            implements AchievementCommand {}

    /** The unit's cause for not converting yet. Refused by AC-03, AC-13 (day passed). @param until last day it counts */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record ExplainIdleness(AchievementId achievementId, String reason, LocalDate until, Origin origin)
            implements AchievementCommand {}

    /** The time to convert is over. Sent by the exchange. Refused by AC-08 before that, and while a licence is open. */
    @Permit(role = Role.SYSTEM)
    record MarkIdle(AchievementId achievementId, Origin origin) implements AchievementCommand {}

    /** The inventors of an idle achievement ask for rights; the unit enters it. Refused by AC-03, AC-08, AC-09, AC-14. */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record RequestEmpowerment(
            AchievementId achievementId,
            HolderMode mode,
            @Nullable Integer years,
            @Nullable String incomeAgreement,
            Origin origin)
            implements AchievementCommand {}

    /** The unit gives its reason for leaving things as they are. Refused by AC-15 (nothing asked). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record DeclineEmpowerment(AchievementId achievementId, String reason, Origin origin)
            implements AchievementCommand {}

    /** The unit decides who holds the rights. Refused by AC-03, AC-09 (years), AC-14 (income not agreed). */
    @Permit(role = Role.REPRESENTATIVE, relation = Relation.ITSELF)
    record SetHolderMode(
            AchievementId achievementId,
            HolderMode mode,
            @Nullable Integer years,
            @Nullable String incomeAgreement,
            String decisionNo,
            Origin origin)
            implements AchievementCommand {}

    /** A patent on public money lay idle. Sent by the exchange. Refused by AC-16 before its day, and while a licence is open. */
    @Permit(role = Role.SYSTEM)
    record NamePublicCandidate(AchievementId achievementId, PatentId patentId, Origin origin)
            implements AchievementCommand {}
}
