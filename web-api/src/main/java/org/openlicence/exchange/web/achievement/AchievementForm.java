package org.openlicence.exchange.web.achievement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.event.Conversion;
import org.openlicence.exchange.achievement.event.HolderMode;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on an achievement carries; which members it needs is {@link AchievementAct}'s.
 *
 * @param reference number of a decision, or reference of a contract
 * @param note reason or subject
 * @param passed whether the negative list stands against nothing
 * @param years of a long-term right to use
 * @param sharing how income is shared
 * @param inventor pseudonym
 */
public record AchievementForm(
        @Nullable @Size(max = 60) String reference,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable @Size(max = 1000) String note,
        @Nullable Boolean passed,
        @Nullable Conversion conversion,
        @Nullable HolderMode mode,
        @Nullable @Min(1) @Max(50) Integer years,
        @Nullable @Size(max = 1000) String sharing,
        @Nullable @Size(max = 60) String inventor) {
    static final AchievementForm EMPTY = new AchievementForm(null, null, null, null, null, null, null, null, null);
}
