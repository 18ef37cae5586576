package org.openlicence.exchange.query.standingmatch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one patent before, with whomever.
 *
 * @param own how often it was refused for a reason of its own
 * @param pairs by the demand, what is known of the pair alone
 */
record RefusedPatent(int own, Map<String, Refused> pairs) {
    static final RefusedPatent NEVER = new RefusedPatent(0, Map.of());

    /** @param demandId absent for what was refused without a demand */
    static RefusedPatent of(int own, @Nullable String demandId, Refused pair) {
        return new RefusedPatent(own, demandId == null ? Map.of() : Map.of(demandId, pair));
    }

    /** With what came of other demands. */
    RefusedPatent and(RefusedPatent other) {
        Map<String, Refused> all = new HashMap<>(pairs);
        all.putAll(other.pairs);
        return new RefusedPatent(own + other.own, all);
    }

    /** As it counts for a demand, also for one nothing is known of. */
    Refused with(String demandId) {
        Refused pair = pairs.getOrDefault(demandId, Refused.NEVER);
        return new Refused(own + pair.times(), pair.pairFor());
    }
}
