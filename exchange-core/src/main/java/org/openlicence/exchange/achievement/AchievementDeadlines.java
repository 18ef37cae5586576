package org.openlicence.exchange.achievement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Funding;
import org.openlicence.exchange.achievement.event.LinkedPatent;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/** Last days of a service achievement, from the figures of the policy book. Pure. */
public final class AchievementDeadlines {
    /** Months from registration after which an achievement is idle. */
    public static final String IDLE_MONTHS = "achievement.idle.months";
    /** Months from the grant after which an idle patent is open to public implementation; only some regions have it. */
    public static final String PUBLIC_MONTHS = "achievement.public-implementation.months";
    /** Days for which an agreed price is made public; the same figure as for licences. */
    private static final String PUBLICITY_DAYS = "publicity.days";

    private AchievementDeadlines() {}

    /** Last day to convert before the inventors may ask for the rights. @param excusedUntil absent without a reason */
    public static LocalDate idleAfter(
            AchievementEntry entry, String region, @Nullable LocalDate excusedUntil, PolicyBook policies) {
        LocalDate from = entry.registeredOn();
        int months = policies.figure(IDLE_MONTHS, region, from).intValue();
        return later(from.plusMonths(months), excusedUntil);
    }

    /** The text that lets inventors ask; elsewhere than in the two provinces none was read. */
    public static Provision idleBasis(String region) {
        return switch (region) {
            case "310000" -> Law.SHP.art("13");
            case "330000" -> Law.ZJC.art("38");
            default -> Law.DESIGN.art("idle-achievement");
        };
    }

    /** Last day before a patent is open to public implementation; empty where that does not exist for it. */
    public static Optional<LocalDate> publicAfter(
            AchievementEntry entry,
            LinkedPatent patent,
            String region,
            @Nullable LocalDate excusedUntil,
            PolicyBook policies) {
        LocalDate grantedOn = patent.grantedOn();
        if (grantedOn == null || entry.funding() != Funding.FISCAL) {
            return Optional.empty();
        }
        // The rule came into force later than many patents were granted: the figure of the day the time is over counts.
        return policies.all().stream()
                .filter(figure ->
                        figure.key().equals(PUBLIC_MONTHS) && figure.region().equals(region))
                .findFirst()
                .map(figure -> {
                    LocalDate over = grantedOn.plusMonths(figure.intValue());
                    return later(later(over, figure.validFrom().minusDays(1)), excusedUntil);
                });
    }

    /**
     * Last day of publicity: full days, the day of the notice not counted (Civil Code art. 201).
     *
     * @param on day whose figure counts: that of the entry, since notices may be older than any figure
     */
    public static LocalDate publicUntil(LocalDate noticeOn, String region, LocalDate on, PolicyBook policies) {
        return noticeOn.plusDays(policies.figure(PUBLICITY_DAYS, region, on).intValue());
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }
}
