package org.openlicence.exchange.web.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.query.standingmatch.StandingMatch;

/**
 * A demand and a patent side by side.
 *
 * @param enterpriseId whose need it is; absent until the broker says
 * @param words public words of the demand; absent without one
 * @param patent absent when nobody knows it
 * @param standing how the exchange compared the two; absent when it did not find them
 */
public record Pair(
        @Nullable String demandId,
        @Nullable String enterpriseId,
        @Nullable PublicWords words,
        @Nullable Long budgetFen,
        @Nullable PatentView patent,
        @Nullable StandingMatch standing) {
    /** Ticks of the comparison; none without one. */
    public List<StandingMatch.Tick> ticks() {
        return standing == null ? List.of() : standing.ticks();
    }
}
