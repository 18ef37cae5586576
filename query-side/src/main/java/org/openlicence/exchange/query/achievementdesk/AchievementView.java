package org.openlicence.exchange.query.achievementdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Conversion;
import org.openlicence.exchange.achievement.event.HolderMode;
import org.openlicence.exchange.achievement.event.Inventor;
import org.openlicence.exchange.achievement.event.LinkedPatent;
import org.openlicence.exchange.achievement.event.Pricing;

/**
 * A service achievement as its events tell it. For its unit; the public sees {@link Candidate}s only.
 *
 * @param version sequence of the last event shown; the ETag
 * @param region province of the unit, e.g. {@code 330000}
 * @param inventors pseudonyms and shares, no names
 * @param rights who holds it; absent while nothing was decided, which leaves it to the unit
 * @param check last look at the negative list; absent before
 * @param decisions the first first
 * @param idleSince first idle day; absent while it is not
 * @param request what the inventors wait for; absent when nothing
 * @param candidates patents open to public implementation
 */
public record AchievementView(
        String achievementId,
        long version,
        String ownerId,
        String region,
        AchievementEntry entry,
        List<Inventor> inventors,
        List<LinkedPatent> patents,
        AchievementStage stage,
        @Nullable Rights rights,
        @Nullable Check check,
        List<Decision> decisions,
        @Nullable Pricing pricing,
        @Nullable Converted converted,
        @Nullable WrittenOff writtenOff,
        @Nullable Excuse excuse,
        @Nullable LocalDate idleSince,
        @Nullable Request request,
        List<Candidate> candidates,
        Instant changedAt) {
    public AchievementView {
        inventors = List.copyOf(inventors);
        patents = List.copyOf(patents);
        decisions = List.copyOf(decisions);
        candidates = List.copyOf(candidates);
    }

    public record Rights(
            HolderMode mode,
            @Nullable Integer years,
            @Nullable String incomeAgreement,
            String decisionNo,
            LocalDate on) {}

    public record Check(boolean passed, @Nullable String note, LocalDate on) {}

    public record Decision(String decisionNo, String subject, LocalDate on) {}

    public record Converted(Conversion conversion, String reference, LocalDate on) {}

    public record WrittenOff(String decisionNo, String reason, LocalDate on) {}

    public record Excuse(String reason, LocalDate until) {}

    public record Request(HolderMode mode, @Nullable Integer years, String incomeAgreement, LocalDate on) {}

    /** @param since first day on which the patent is open to public implementation */
    public record Candidate(String patentId, LocalDate since) {}

    /** Whether nothing was done with it yet. */
    public boolean unconverted() {
        return stage == AchievementStage.RESOURCE || stage == AchievementStage.PRICED;
    }
}
