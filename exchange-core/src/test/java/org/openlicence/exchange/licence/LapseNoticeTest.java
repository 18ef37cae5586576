package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.LapseNotice;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LapseNoticeTest {
    private final TakingStage stage = new TakingStage();

    private static LapseNotice lapse(LapseReason reason, String local) {
        return new LapseNotice(LICENCE, reason.name(), system(local));
    }

    @Test
    void notice_is_not_stale_while_its_last_day_lasts() {
        assertThat(refusals(stage.awaiting("2026-04-01").when(lapse(LapseReason.STALE, "2026-05-01T23:59"))))
                .containsExactly("LC-07");
        assertThat(stage.register.openLicenceOf(TAKER, P1)).contains(LICENCE);
    }

    @Test
    void notice_is_stale_from_the_day_after() {
        var recorded = recorded(stage.awaiting("2026-04-01").when(lapse(LapseReason.STALE, "2026-05-02T00:00")));

        assertThat(recorded)
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeLapsed.class,
                        lapsed -> assertThat(lapsed.reason()).isEqualTo("STALE"));
        assertThat(stage.register.openLicenceOf(TAKER, P1)).isEmpty();
    }

    @Test
    void open_listing_lapses_no_notice() {
        assertThat(refusals(stage.awaiting("2026-04-01").when(lapse(LapseReason.LISTING_CLOSED, "2026-04-02"))))
                .containsExactly("LC-08");
    }

    @Test
    void closed_listing_lapses_its_notices_from_the_closing_day() {
        stage.withdrawnFrom(LocalDate.of(2026, 5, 8));

        var recorded =
                recorded(stage.awaiting("2026-05-07").when(lapse(LapseReason.LISTING_CLOSED, "2026-05-11T15:00")));

        assertThat(recorded)
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeLapsed.class,
                        lapsed -> assertThat(lapsed.trace().effectiveOn()).isEqualTo("2026-05-08"));
    }

    @Test
    void licence_in_force_is_untouched_by_the_closing_of_its_listing() {
        stage.withdrawnFrom(LocalDate.of(2026, 5, 8));

        assertThat(recorded(stage.inForce("2026-04-01", "2026-04-03", "2029-04-03")
                        .when(lapse(LapseReason.LISTING_CLOSED, "2026-05-08"))))
                .isEmpty();
        assertThat(stage.register.openLicenceOf(TAKER, P1)).contains(LICENCE);
    }
}
