package org.openlicence.exchange.achievement.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A patent on the achievement. @param grantedOn announcement of its grant; absent where the register does not say */
public record LinkedPatent(String patentId, @Nullable LocalDate grantedOn) {}
