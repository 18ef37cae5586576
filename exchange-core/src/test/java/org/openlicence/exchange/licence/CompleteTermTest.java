package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.CompleteTerm;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompleteTermTest {
    private final TakingStage stage = new TakingStage();

    private static CompleteTerm complete(String local) {
        return new CompleteTerm(LICENCE, system(local));
    }

    @Test
    void term_lasts_to_the_end_of_its_last_day() {
        assertThat(refusals(
                        stage.inForce("2026-04-01", "2026-04-03", "2029-04-03").when(complete("2029-04-02T23:59"))))
                .containsExactly("LC-10");
    }

    @Test
    void licence_is_complete_on_the_first_day_after_its_term_and_the_taker_free_again() {
        var recorded =
                recorded(stage.inForce("2026-04-01", "2026-04-03", "2029-04-03").when(complete("2029-04-05")));

        assertThat(recorded)
                .singleElement()
                .isInstanceOfSatisfying(
                        LicenceCompleted.class,
                        completed -> assertThat(completed.completedOn()).isEqualTo("2029-04-03"));
        assertThat(stage.register.openLicenceOf(TAKER, P1)).isEmpty();
    }

    @Test
    void licence_that_never_formed_has_no_term_to_complete() {
        assertThat(refusals(stage.awaiting("2026-04-01").when(complete("2029-04-05"))))
                .containsExactly("LC-10");
    }

    @Test
    void completing_again_changes_nothing() {
        assertThat(recorded(stage.fixture
                        .givenCommands(notice("2026-04-01"), payment("BR-1", "50000", "2026-04-03", "2026-04-03"))
                        .andGivenCommands(complete("2029-04-03"))
                        .when(complete("2029-04-04"))))
                .isEmpty();
    }
}
