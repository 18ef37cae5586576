package org.openlicence.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.match.ClientList.Mandate;

/** What a client answers to is one mandate and no other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MandateTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final String DOCUMENT = "a".repeat(64);

    @Test
    void fields_that_run_into_one_another_are_another_mandate() {
        Mandate whole = new Mandate("R", FROM, UNTIL, DOCUMENT + "\nW", null);
        Mandate shifted = new Mandate("R\n2026-01-01", UNTIL, null, "W", DOCUMENT);
        assertThat(whole.hash()).isNotEqualTo(shifted.hash());
    }

    @Test
    void the_same_mandate_has_the_same_hash_and_each_field_counts() {
        Mandate mandate = new Mandate("R", FROM, UNTIL, "W", DOCUMENT);
        assertThat(mandate.hash())
                .isEqualTo(new Mandate("R", FROM, UNTIL, "W", DOCUMENT).hash())
                .isNotIn(
                        new Mandate("S", FROM, UNTIL, "W", DOCUMENT).hash(),
                        new Mandate("R", FROM.plusDays(1), UNTIL, "W", DOCUMENT).hash(),
                        new Mandate("R", FROM, null, "W", DOCUMENT).hash(),
                        new Mandate("R", FROM, UNTIL, null, DOCUMENT).hash(),
                        new Mandate("R", FROM, UNTIL, "W", null).hash());
    }
}
