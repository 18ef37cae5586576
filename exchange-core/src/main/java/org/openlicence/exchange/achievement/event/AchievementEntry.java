package org.openlicence.exchange.achievement.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of an achievement. No personal data.
 *
 * @param achievementNo the unit's own number, at most 60 characters
 * @param title what was found, at most 300 characters
 * @param projectNumber of the public project; absent where there is none
 * @param disclosedOn day on which the inventors told the unit
 * @param registeredOn day of the registration as an achievement (成果登记), from which it counts as idle
 */
public record AchievementEntry(
        String achievementNo,
        String title,
        Funding funding,
        @Nullable String projectNumber,
        LocalDate disclosedOn,
        LocalDate registeredOn) {}
