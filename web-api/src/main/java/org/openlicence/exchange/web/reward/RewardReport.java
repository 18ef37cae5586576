package org.openlicence.exchange.web.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.rewarddesk.RewardYear;

/**
 * A unit's yearly report on rewards.
 *
 * @param dueOn last day to hand it in; absent where the unit's region sets none that was read
 */
public record RewardReport(RewardYear figures, @Nullable LocalDate dueOn) {}
