package org.openlicence.exchange.web.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.AwardEvent.MilestonePassed;
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandVetted;
import org.openlicence.exchange.shared.Trace;

/** Who is written to at which step. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemandMailTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Trace TRACE =
            new Trace(Instant.parse("2026-11-23T02:00:00Z"), DAY, "per_1", "org_x", List.of(), "0123456789ab");
    private static final RegisteredDemand DEMAND = new RegisteredDemand(
            new DemandId("dem_1"),
            "org_poster",
            DemandType.OPEN_BID,
            DemandStatus.AWARDED,
            new PublicWords("t", null, null, null, null, null, null, null, null, null),
            null,
            null,
            List.of(),
            null,
            List.of("org_b", "org_a"),
            List.of("org_b"),
            true);

    @Test
    void each_step_is_told_to_those_who_wait_for_it() {
        assertThat(WhenDemandMovedThenWriteMail.audience(new DemandVetted("dem_1", DAY, TRACE), DEMAND))
                .containsExactly("org_poster");
        assertThat(WhenDemandMovedThenWriteMail.audience(new DemandPublished("dem_1", DAY, DAY, TRACE), DEMAND))
                .isEmpty();
        assertThat(WhenDemandMovedThenWriteMail.audience(new CallClosed("dem_1", 2, TRACE), DEMAND))
                .containsExactly("org_a", "org_b", "org_poster");
        assertThat(WhenDemandMovedThenWriteMail.audience(
                        new DemandAwarded("dem_1", List.of("sol_1"), "h", DAY, TRACE), DEMAND))
                .containsExactly("org_a", "org_b");
        assertThat(WhenDemandMovedThenWriteMail.audience(
                        new MilestonePassed("dem_1", "sol_1", 1, List.of(), TRACE), DEMAND))
                .containsExactly("org_b");
    }
}
