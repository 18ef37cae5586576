package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.event.LicenceEvent.EndCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceCompleted;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndLicenceTest {
    private final TakingStage stage = new TakingStage();

    private static EndLicence end(String endedOn, String local) {
        return new EndLicence(LICENCE, "FEE_UNPAID", LocalDate.parse(endedOn), system(local));
    }

    @Test
    void licence_ends_with_the_right_and_on_its_day() {
        var recorded =
                recorded(stage.inForce("2026-04-01", "2026-04-03", "2029-04-03").when(end("2026-06-29", "2026-12-30")));

        assertThat(recorded).singleElement().isInstanceOfSatisfying(LicenceEnded.class, ended -> {
            assertThat(ended.endedOn()).isEqualTo("2026-06-29");
            assertThat(ended.trace().effectiveOn()).isEqualTo("2026-06-29");
        });
        assertThat(stage.register.openLicenceOf(TAKER, P1)).isEmpty();
    }

    @Test
    void awaited_licence_lapses_with_the_right() {
        assertThat(recorded(stage.awaiting("2026-04-01").when(end("2026-04-02", "2026-04-02"))))
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeLapsed.class,
                        lapsed -> assertThat(lapsed.reason()).isEqualTo("RIGHT_NOT_IN_FORCE"));
    }

    @Test
    void right_that_had_ended_before_makes_the_licence_not_formed_and_the_fee_goes_back() {
        var recorded =
                recorded(stage.inForce("2026-09-01", "2026-09-01", "2029-09-01").when(end("2026-06-29", "2026-12-30")));

        assertThat(recorded).hasSize(2).first().isInstanceOfSatisfying(FormationCorrected.class, corrected -> {
            assertThat(corrected.formerStatus()).isEqualTo("IN_FORCE");
            assertThat(corrected.rightEndedOn()).isEqualTo("2026-06-29");
        });
        assertThat(recorded.get(1)).isInstanceOfSatisfying(RefundOrdered.class, refund -> {
            assertThat(refund.bankReference()).isEqualTo("BR-1");
            assertThat(refund.amountFen()).isEqualTo(5_000_000);
            assertThat(refund.payeeId()).isEqualTo(TAKER);
        });
        assertThat(stage.register.openLicenceOf(TAKER, P1)).isEmpty();
    }

    @Test
    void right_that_ends_after_the_term_changes_nothing() {
        assertThat(recorded(
                        stage.inForce("2026-04-01", "2026-04-03", "2029-04-03").when(end("2029-04-03", "2029-04-03"))))
                .isEmpty();
    }

    @Test
    void ending_again_changes_nothing() {
        assertThat(recorded(stage.fixture
                        .givenCommands(notice("2026-04-01"), payment("BR-1", "50000", "2026-04-03", "2026-04-03"))
                        .andGivenCommands(end("2026-06-29", "2026-12-30"))
                        .when(end("2026-06-29", "2026-12-31"))))
                .isEmpty();
    }

    @Test
    void news_of_a_lapse_reaches_a_licence_whose_term_is_over() {
        LicenceCompleted completed = new LicenceCompleted(
                LICENCE.value(), LocalDate.parse("2026-12-01"), Trace.of(system("2026-12-01"), POLICIES.version()));

        assertThat(recorded(stage.fixture
                        .given(
                                served("2026-04-01", TERMS),
                                paid("BR-1", "2026-04-03"),
                                formed("2026-04-03", "2026-12-01"),
                                completed)
                        .when(end("2026-06-29", "2026-12-30"))))
                .singleElement()
                .isInstanceOfSatisfying(
                        EndCorrected.class,
                        corrected -> assertThat(corrected.endedOn()).isEqualTo("2026-06-29"));
        assertThat(recorded(new TakingStage()
                        .fixture
                        .given(
                                served("2026-09-01", TERMS),
                                paid("BR-1", "2026-09-01"),
                                formed("2026-09-01", "2026-12-01"),
                                completed)
                        .when(end("2026-06-29", "2026-12-30"))))
                .hasExactlyElementsOfTypes(FormationCorrected.class, RefundOrdered.class);
        assertThat(recorded(new TakingStage()
                        .fixture
                        .given(
                                served("2026-04-01", TERMS),
                                paid("BR-1", "2026-04-03"),
                                formed("2026-04-03", "2026-12-01"),
                                completed)
                        .when(end("2026-12-15", "2026-12-30"))))
                .isEmpty();
    }

    @Test
    void breach_ends_a_licence_in_force_and_no_other() {
        EndLicence breach =
                new EndLicence(LICENCE, EndLicence.BREACH, LocalDate.parse("2027-03-02"), system("2027-03-01"));

        assertThat(recorded(
                        stage.inForce("2026-04-01", "2026-04-03", "2029-04-03").when(breach)))
                .singleElement()
                .isInstanceOfSatisfying(LicenceEnded.class, ended -> {
                    assertThat(ended.reason()).isEqualTo("BREACH");
                    assertThat(ended.trace().legalBasis()).containsExactly("CC-563(3)", "CC-565", "CC-873");
                });
        assertThat(recorded(stage.awaiting("2026-04-01").when(breach))).isEmpty();
    }
}
