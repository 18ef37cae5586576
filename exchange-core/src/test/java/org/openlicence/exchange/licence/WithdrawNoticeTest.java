package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.WithdrawNotice;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeLapsed;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawNoticeTest {
    private final TakingStage stage = new TakingStage();

    @Test
    void taker_gives_up_before_paying_and_is_free_again() {
        var recorded =
                recorded(stage.awaiting("2026-04-01").when(new WithdrawNotice(LICENCE, by(TAKER, "2026-04-02"))));

        assertThat(recorded)
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeLapsed.class,
                        lapsed -> assertThat(lapsed.reason()).isEqualTo("WITHDRAWN_BY_TAKER"));
        assertThat(stage.register.openLicenceOf(TAKER, P1)).isEmpty();
    }

    @Test
    void nobody_else_gives_it_up() {
        assertThat(refusals(
                        stage.awaiting("2026-04-01").when(new WithdrawNotice(LICENCE, by(OTHER_TAKER, "2026-04-02")))))
                .containsExactly("AUTH-01");
        assertThat(refusals(new TakingStage()
                        .awaiting("2026-04-01")
                        .when(new WithdrawNotice(LICENCE, by(OWNER, "2026-04-02")))))
                .containsExactly("AUTH-01");
    }

    @Test
    void licence_in_force_cannot_be_given_up_this_way() {
        assertThat(refusals(stage.inForce("2026-04-01", "2026-04-03", "2029-04-03")
                        .when(new WithdrawNotice(LICENCE, by(TAKER, "2026-04-04")))))
                .containsExactly("LC-09");
    }

    @Test
    void giving_up_again_changes_nothing() {
        assertThat(recorded(stage.fixture
                        .given(
                                served("2026-04-01", TERMS),
                                new NoticeLapsed(
                                        LICENCE.value(),
                                        "WITHDRAWN_BY_TAKER",
                                        Trace.of(by(TAKER, "2026-04-02"), POLICIES.version())))
                        .when(new WithdrawNotice(LICENCE, by(TAKER, "2026-04-03")))))
                .isEmpty();
    }
}
