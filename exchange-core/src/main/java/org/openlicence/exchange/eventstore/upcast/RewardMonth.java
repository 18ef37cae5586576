package org.openlicence.exchange.eventstore.upcast;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation of R-IIT58 held for every period, so that a second reward took the place of the first; each now holds for the
 * month of its payment, which is the month of its tax day once that day was said.
 */
final class RewardMonth {
    private static final int MONTH = "2026-03".length();

    private RewardMonth() {}

    static ObjectNode of(ObjectNode evaluated) {
        boolean reward = evaluated.path("rule").asString("").equals("R-IIT58")
                && evaluated.path("period").asString("").equals("ALL");
        return reward && dayIsSaid(evaluated.path("inputs"))
                ? evaluated.put("period", evaluated.path("taxDay").asString("").substring(0, MONTH))
                : evaluated;
    }

    private static boolean dayIsSaid(JsonNode inputs) {
        return inputs.valueStream()
                .anyMatch(input -> input.path("name").asString("").equals("DAY"));
    }
}
