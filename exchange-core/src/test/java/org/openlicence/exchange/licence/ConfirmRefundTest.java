package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmRefund;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundConfirmed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmRefundTest {
    private final TakingStage stage = new TakingStage();

    private static ConfirmRefund refund(String bankReference) {
        return new ConfirmRefund(LICENCE, bankReference, "RF-1", system("2026-04-04"));
    }

    @Test
    void ordered_refund_is_noted_once() {
        var recorded = recorded(stage.fixture
                .givenCommands(notice("2026-04-01"), payment("BR-1", "49999.99", "2026-04-03", "2026-04-03"))
                .when(refund("BR-1")));

        assertThat(recorded)
                .singleElement()
                .isInstanceOfSatisfying(
                        RefundConfirmed.class,
                        confirmed -> assertThat(confirmed.refundReference()).isEqualTo("RF-1"));
        assertThat(recorded(new TakingStage()
                        .fixture
                        .givenCommands(notice("2026-04-01"), payment("BR-1", "49999.99", "2026-04-03", "2026-04-03"))
                        .andGivenCommands(refund("BR-1"))
                        .when(refund("BR-1"))))
                .isEmpty();
    }

    @Test
    void refund_that_nobody_ordered_is_refused() {
        assertThat(refusals(
                        stage.inForce("2026-04-01", "2026-04-03", "2029-04-03").when(refund("BR-1"))))
                .containsExactly("LC-11");
        assertThat(refusals(new TakingStage().awaiting("2026-04-01").when(refund("BR-9"))))
                .containsExactly("LC-11");
    }
}
