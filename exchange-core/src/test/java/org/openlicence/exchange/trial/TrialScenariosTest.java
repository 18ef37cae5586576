package org.openlicence.exchange.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.trial.TrialCommand.RecordCompensation;
import org.openlicence.exchange.trial.event.TrialEvent.DefaultReported;
import org.openlicence.exchange.trial.event.TrialEvent.FirstDueSet;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeCalled;
import org.openlicence.exchange.trial.event.TrialEvent.TrialDeclined;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrialScenariosTest extends TrialTestBase {
    @Test
    void scenario_33_content_with_the_trial_the_taker_converts_and_owes_80_000_on_2027_01_15() {
        last(optIn().when(convert("2027-01-04")), 2, FirstDueSet.class, event -> {
            assertThat(event.amountFen()).isEqualTo(8_000_000);
            assertThat(event.dueOn()).isEqualTo(day("2027-01-15"));
        });
    }

    @Test
    void scenario_34_declined_in_time_nothing_is_due_use_stops_and_evidence_is_asked_for() {
        last(optIn().when(decline("2026-12-20")), 1, TrialDeclined.class, event -> {
            assertThat(event.endedOn()).isEqualTo(day("2026-12-21"));
            assertThat(event.duties()).contains("停止使用", "返还资料");
            assertThat(event.evidenceDueOn()).isAfter(day("2026-12-20"));
        });
        optIn(decline("2026-12-20")).when(end("2027-01-15")).expectNoEvents();
        optIn(decline("2026-12-20")).when(overdue("2027-02-01")).expectNoEvents();
    }

    @Test
    void scenario_35_unpaid_demanded_and_sixty_days_later_claimed_compensated_and_reported() {
        refused(auto(demanded()).when(call("0", "2027-03-19")), "TR-11");
        last(auto(demanded()).when(call("0", "2027-03-20")), 1, GuaranteeCalled.class, event -> {
            assertThat(event.principalFen()).isEqualTo(8_000_000);
            assertThat(event.fundId()).isEqualTo("fnd_delta");
            assertThat(event.payeeId()).isEqualTo(UNIVERSITY);
        });
        last(
                auto(demanded(call("0", "2027-03-20")))
                        .when(new RecordCompensation(ID, ID.claim(1), Money.ofYuan("40000"), system("2027-04-01"))),
                2,
                DefaultReported.class,
                event -> {
                    assertThat(event.takerId()).isEqualTo(TAKER);
                    assertThat(event.principalFen()).isEqualTo(8_000_000);
                    assertThat(event.defaultedOn()).isEqualTo(day("2027-01-16"));
                });
    }
}
