package org.openlicence.exchange.web.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.match.ClientList.Answer;
import org.openlicence.exchange.match.ClientList.Client;
import org.openlicence.exchange.match.ClientList.Mandate;

/** How a mandate stands, by what the broker entered and what the client said. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MandateStateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Instant AT = Instant.parse("2026-07-01T01:00:00Z");
    private static final Mandate MANDATE = new Mandate("WT-1", DAY, DAY.plusDays(30), "text", null);

    @Test
    void it_waits_for_the_client_where_there_is_one_to_ask() {
        assertThat(MandateState.of(client(null, null), DAY, true)).isEqualTo(MandateState.NONE);
        assertThat(MandateState.of(client(MANDATE, null), DAY, true)).isEqualTo(MandateState.AWAITED);
        assertThat(MandateState.of(client(MANDATE, null), DAY, false)).isEqualTo(MandateState.ON_PAPER);
    }

    @Test
    void it_holds_within_its_term_once_confirmed() {
        Client confirmed = client(MANDATE, answer(MANDATE, true));
        assertThat(MandateState.of(confirmed, DAY, true)).isEqualTo(MandateState.CONFIRMED);
        assertThat(confirmed.mandatedOn(DAY)).isTrue();
        assertThat(confirmed.mandatedOn(DAY.plusDays(31))).isFalse();
        assertThat(MandateState.of(confirmed, DAY.minusDays(1), true)).isEqualTo(MandateState.OUT_OF_TERM);
        assertThat(client(MANDATE, null).mandatedOn(DAY)).isFalse();
    }

    @Test
    void a_refusal_is_said_whatever_the_term() {
        Client refused = client(MANDATE, answer(MANDATE, false));
        assertThat(MandateState.of(refused, DAY.plusDays(31), true)).isEqualTo(MandateState.REFUSED);
        assertThat(refused.mandatedOn(DAY)).isFalse();
    }

    @Test
    void a_mandate_that_was_changed_was_not_confirmed() {
        Mandate longer = new Mandate("WT-1", DAY, null, "text", null);
        Client changed = client(longer, answer(MANDATE, true));
        assertThat(MandateState.of(changed, DAY, true)).isEqualTo(MandateState.AWAITED);
        assertThat(changed.mandatedOn(DAY)).isFalse();
        assertThat(new Mandate("WT-1", DAY, null, "other", null).hash()).isNotEqualTo(longer.hash());
        assertThat(new Mandate("WT-1", DAY, null, null, "a".repeat(64)).hash()).isNotEqualTo(longer.hash());
    }

    private static Client client(@Nullable Mandate mandate, @Nullable Answer answer) {
        return new Client("org_1", null, mandate, answer, AT);
    }

    private static Answer answer(Mandate mandate, boolean confirmed) {
        return new Answer(mandate.hash(), confirmed, "per_1", AT);
    }
}
