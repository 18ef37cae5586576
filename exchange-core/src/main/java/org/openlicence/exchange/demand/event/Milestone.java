package org.openlicence.exchange.demand.event;

import java.time.LocalDate;
import java.util.List;

/**
 * A step of the work the parties agreed on.
 *
 * @param number from 1, in the order of the days
 * @param name 1 to 80 characters
 * @param dueOn day it is due
 * @param indicators targets of the step
 */
public record Milestone(int number, String name, LocalDate dueOn, List<Indicator> indicators) {
    public Milestone {
        indicators = List.copyOf(indicators);
    }
}
