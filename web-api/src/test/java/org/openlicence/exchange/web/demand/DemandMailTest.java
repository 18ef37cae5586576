package org.openlicence.exchange.web.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSigned;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.AwardEvent.DemandFulfilled;
import org.openlicence.exchange.demand.event.AwardEvent.MilestoneFailed;
import org.openlicence.exchange.demand.event.AwardEvent.MilestonePassed;
import org.openlicence.exchange.demand.event.AwardEvent.ResultRejected;
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.CallEvent.ExpertsAppointed;
import org.openlicence.exchange.demand.event.CallEvent.SolutionsShortlisted;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandSubmitted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandVetted;
import org.openlicence.exchange.demand.event.DemandEvent.ExpiryAnnounced;
import org.openlicence.exchange.demand.event.DemandEvent.TestReaderInvited;
import org.openlicence.exchange.mail.MailLanguage;
import org.openlicence.exchange.mail.MailRecipient;
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
            true,
            Map.of("sol_1", "org_b", "sol_2", "org_a"));

    @Test
    void each_step_is_told_to_those_who_wait_for_it() {
        assertThat(told(new DemandVetted("dem_1", DAY, TRACE))).containsOnlyKeys("org_poster");
        assertThat(told(new DemandSubmitted("dem_1", TRACE))).isEmpty();
        assertThat(told(new ExpiryAnnounced("dem_1", DAY, TRACE))).containsOnlyKeys("org_poster");
        assertThat(told(new TestReaderInvited("dem_1", "org_broker", TRACE))).containsOnlyKeys("org_broker");
        assertThat(told(new CallClosed("dem_1", 2, TRACE))).containsOnlyKeys("org_a", "org_b", "org_poster");
    }

    @Test
    void what_concerns_one_solution_is_told_to_its_solver_and_never_to_a_rival() {
        assertThat(told(new MilestonePassed("dem_1", "sol_1", 1, List.of(), TRACE)))
                .containsOnlyKeys("org_b");
        assertThat(told(new MilestoneFailed("dem_1", "sol_2", 0, List.of(), TRACE)))
                .containsOnlyKeys("org_a");
        assertThat(told(new ResultRejected("dem_1", "sol_1", List.of(), "h", TRACE)))
                .containsOnlyKeys("org_b");
        assertThat(told(new ContractSigned("dem_1", "sol_1", "C-1", DAY, TRACE)))
                .containsOnlyKeys("org_b", "org_poster");
        assertThat(told(new AwardFailed("dem_1", "sol_2", "GATE_MISSED", null, TRACE)))
                .containsOnlyKeys("org_a", "org_poster");
        assertThat(told(new DemandAwarded("dem_1", List.of("sol_1"), "h", DAY, TRACE)))
                .containsExactly(
                        Map.entry("org_a", "demand.mail.notAwarded"), Map.entry("org_b", "demand.mail.awarded"));
        assertThat(told(new SolutionsShortlisted("dem_1", List.of("sol_2"), "h", "h", TRACE)))
                .containsEntry("org_a", "demand.mail.finalist")
                .containsEntry("org_b", "demand.mail.noFinalist")
                .containsKey("org_poster");
        assertThat(told(new DemandFulfilled("dem_1", "sol_2", List.of(), TRACE)))
                .containsExactly(
                        Map.entry("org_a", "demand.mail.accepted"), Map.entry("org_b", "demand.mail.fulfilled"));
    }

    @Test
    void an_expert_is_told_once_however_often_the_panel_is_changed() {
        var expert = new MailRecipient("per_e", "org_e", MailLanguage.ZH);
        var first = new ExpertsAppointed("dem_1", List.of(), TRACE);
        var changed = new ExpertsAppointed("dem_1", List.of(), TRACE);
        var elsewhere = new ExpertsAppointed("dem_2", List.of(), TRACE);
        String told = WhenDemandMovedThenWriteMail.key(first, "e1", expert);
        assertThat(WhenDemandMovedThenWriteMail.key(changed, "e2", expert)).isEqualTo(told);
        assertThat(WhenDemandMovedThenWriteMail.key(elsewhere, "e3", expert)).isNotEqualTo(told);
        assertThat(WhenDemandMovedThenWriteMail.key(
                        changed, "e2", new MailRecipient("per_f", "org_e", MailLanguage.ZH)))
                .isNotEqualTo(told);
        var closed = new CallClosed("dem_1", 2, TRACE);
        assertThat(WhenDemandMovedThenWriteMail.key(closed, "e4", expert))
                .as("other steps are told each time")
                .isNotEqualTo(WhenDemandMovedThenWriteMail.key(closed, "e5", expert));
    }

    private static Map<String, String> told(DemandEvent event) {
        return WhenDemandMovedThenWriteMail.audience(event, DEMAND);
    }
}
