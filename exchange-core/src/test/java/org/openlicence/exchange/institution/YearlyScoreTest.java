package org.openlicence.exchange.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.day;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The yearly score by the figures of the policy book. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YearlyScoreTest {
    private static final LocalDate DAY = day("2026-03-10");

    @Test
    void a_year_in_which_nothing_happened_has_no_score() {
        YearlyScore score = score(0, 0, 0, 0, 0, 0, 0);
        assertThat(score.total()).isNull();
        assertThat(score.tier(POLICIES, DAY)).isNull();
    }

    @Test
    void the_best_year_has_all_points() {
        assertThat(score(20, 6, 5, 5, 1, 0, 0).total()).isEqualTo(100);
        assertThat(score(40, 40, 0, 0, 0, 0, 0).tier(POLICIES, DAY)).isEqualTo(CreditTier.A);
    }

    @Test
    void what_cannot_be_judged_has_no_weight() {
        YearlyScore score = score(20, 0, 0, 0, 0, 0, 0);
        assertThat(score.parts().get(2).points()).as("no licence to record").isNull();
        // 100 of 20 %, 0 of 30 %, 100 of 20 % and of 10 %: 50 of 80
        assertThat(score.total()).isEqualTo(63);
        assertThat(score.tier(POLICIES, DAY)).isEqualTo(CreditTier.B);
    }

    @Test
    void proven_cases_and_hidden_conflicts_cost_points() {
        YearlyScore score = score(20, 6, 5, 5, 1, 1, 1);
        assertThat(score.parts().get(3).points())
                .as("1 of 20 is half of the 10 % that give none")
                .isEqualTo(50);
        assertThat(score.parts().get(4).points()).isEqualTo(50);
        assertThat(score.total()).isEqualTo(85);
        assertThat(score(20, 0, 4, 0, 0, 5, 5).tier(POLICIES, DAY)).isEqualTo(CreditTier.D);
        assertThat(score(0, 0, 0, 0, 0, 1, 0).total())
                .as("a case alone is judged")
                .isLessThan(40);
    }

    private static YearlyScore score(
            int introduced, int concluded, int recordable, int recorded, int stated, int proven, int hidden) {
        return YearlyScore.of(
                new BrokeredYear(introduced, concluded, recordable, recorded, stated, proven, hidden), POLICIES, DAY);
    }
}
