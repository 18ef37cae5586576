package org.openlicence.exchange.query.standingmatch;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.standingmatch.StandingMatchTable.Aside;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.stereotype.Component;

/**
 * Takes the pairs brokers put aside into the ranking. They are no events, since a broker's file decides nothing; so they are looked
 * for from time to time. What introductions came to nothing for is taken in with its event.
 */
@Component
public class StandingRefusals {
    private final StandingMatchTable table;
    private final PolicyBook policies;
    private final Clock clock;

    StandingRefusals(StandingMatchTable table, PolicyBook policies, Clock clock) {
        this.table = table;
        this.policies = policies;
        this.clock = clock;
    }

    /** In the caller's transaction; what was taken in is not taken in again. @return how many were new */
    public int take() {
        List<Aside> asides = table.putAside();
        Set<String> patents = new TreeSet<>();
        for (Aside aside : asides) {
            table.refused(aside.cause(), aside.demandId(), aside.patentId(), aside.reason(), false, aside.at());
            patents.add(aside.patentId());
        }
        StandingFigures figures = StandingFigures.on(Shanghai.dayOf(clock.instant()), policies);
        for (String patent : patents) {
            RefusedPatent refused = table.refused(List.of(patent)).getOrDefault(patent, RefusedPatent.NEVER);
            for (StandingMatch match : table.locked(patent)) {
                table.save(match.after(refused.with(match.demandId()), figures));
            }
        }
        return asides.size();
    }
}
