package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentFixtures;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyPeriodsTest {
    @Test
    void the_last_period_may_be_short() {
        assertThat(RoyaltyPeriods.between(day("2026-04-03"), day("2027-02-10"), 6))
                .extracting(RoyaltyPeriod::from, RoyaltyPeriod::to)
                .containsExactly(
                        tuple(day("2026-04-03"), day("2026-10-03")), tuple(day("2026-10-03"), day("2027-02-10")));
    }

    @Test
    void steps_from_the_end_of_a_month_do_not_drift() {
        assertThat(RoyaltyPeriods.between(day("2026-08-31"), day("2027-08-31"), 3))
                .extracting(RoyaltyPeriod::from)
                .containsExactly(day("2026-08-31"), day("2026-11-30"), day("2027-02-28"), day("2027-05-31"));
    }

    @Test
    void periods_cover_the_licence_without_gap_or_overlap() {
        Random random = new Random(23);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = day("2020-01-01").plusDays(random.nextInt(3_000));
            LocalDate to = from.plusDays(random.nextInt(1, 4_000));
            List<RoyaltyPeriod> periods = RoyaltyPeriods.between(from, to, random.nextInt(1, 25));
            assertThat(periods.getFirst().from()).isEqualTo(from);
            assertThat(periods.getLast().to()).isEqualTo(to);
            for (int n = 1; n < periods.size(); n++) {
                assertThat(periods.get(n).from()).isEqualTo(periods.get(n - 1).to());
                assertThat(periods.get(n).number()).isEqualTo(n + 1);
            }
            assertThat(periods).allMatch(period -> period.from().isBefore(period.to()));
        }
    }

    @Test
    void a_licence_without_a_day_has_no_period_and_a_period_no_less_than_a_month() {
        assertThat(RoyaltyPeriods.between(day("2026-04-03"), day("2026-04-03"), 6))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoyaltyPeriods.between(day("2026-04-03"), day("2027-04-03"), 0));
    }

    @Test
    void a_last_day_that_is_a_holiday_moves_to_the_next_working_day() {
        // Ends on Wednesday 2026-09-02; thirty days later is Friday 2026-10-02, in the national holiday.
        LocalDate due = RoyaltyDeadlines.statementDueOn(day("2026-09-03"), PatentFixtures.POLICIES);
        assertThat(due).isEqualTo(day("2026-10-08"));
        assertThat(RoyaltyDeadlines.statementDueOn(day("2026-10-03"), PatentFixtures.POLICIES))
                .isEqualTo(day("2026-11-02"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
