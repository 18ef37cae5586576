package org.openlicence.exchange.reward.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is about and by which percentage. No personal data.
 *
 * @param planNo the unit's own number, at most 60 characters
 * @param title of the result or contract, at most 300 characters
 * @param achievementId achievement of the unit's ledger; absent when it has none
 * @param registrationId case of the registered contract; absent when there is none
 * @param contractNumber official number of that contract, 16 digits
 * @param agreedBasisPoints agreed with the staff; absent when nothing was
 * @param ruleBasisPoints the unit's own rule; absent when it has none
 * @param ruleNumber document of that rule
 * @param rulePublishedOn day it was published in the unit, its staff heard (art. 44)
 */
public record RewardTerms(
        String planNo,
        String title,
        RewardWay way,
        @Nullable String achievementId,
        @Nullable String registrationId,
        @Nullable String contractNumber,
        @Nullable Integer agreedBasisPoints,
        @Nullable Integer ruleBasisPoints,
        @Nullable String ruleNumber,
        @Nullable LocalDate rulePublishedOn) {}
