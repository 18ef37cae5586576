package org.openlicence.exchange.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompensationFormulaTest {
    private static final CompensationTerms TERMS = CompensationTerms.on(LocalDate.of(2027, 4, 10), "CN", POLICIES);

    @Test
    void scenario_35_half_of_the_loss_and_at_most_200_000() {
        assertThat(TERMS.compensationFen(8_000_000, 0)).isEqualTo(4_000_000);
        assertThat(TERMS.compensationFen(60_000_000, 0)).isEqualTo(20_000_000);
        assertThat(CompensationTerms.claimableFrom(
                        LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 18), "CN", POLICIES))
                .isEqualTo(LocalDate.of(2027, 3, 20));
    }

    @Test
    void half_a_fen_is_rounded_up() {
        assertThat(TERMS.compensationFen(3, 0)).isEqualTo(2);
        assertThat(TERMS.compensationFen(1, 0)).isEqualTo(1);
    }

    @Test
    void what_the_licensor_got_this_year_leaves_less_and_never_less_than_nothing() {
        assertThat(TERMS.compensationFen(8_000_000, 97_000_000)).isEqualTo(3_000_000);
        assertThat(TERMS.compensationFen(8_000_000, 100_000_000)).isZero();
        assertThat(TERMS.compensationFen(8_000_000, 100_000_001)).isZero();
    }

    @Test
    void a_region_without_own_figures_has_the_national_ones() {
        assertThat(CompensationTerms.on(LocalDate.of(2027, 4, 10), "310000", POLICIES))
                .isEqualTo(TERMS);
    }
}
