package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.settlement.PaymentPurpose;
import org.openlicence.exchange.settlement.PaymentReference;

/** What lateness costs, to the fen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrearsPenaltyTest {
    private static final PolicyBook POLICIES = PolicyFiles.read();

    @Test
    void the_rate_is_that_of_the_last_day_and_where_it_is_nought_nothing_changes() {
        assertThat(late("2025-12-30", "2026-03-10").fen()).isZero();
        // Monday 2026-01-05 to the 15th: 30,000 yuan × 5 bp × 10
        assertThat(late("2026-01-05", "2026-01-15")).isEqualTo(new ArrearsPenalty(5, 10, 15_000));
        assertThat(late("2026-01-05", "2026-01-05").fen()).isZero();
        assertThat(late("2026-01-05", "2026-01-06").fen()).isEqualTo(1_500);
    }

    @Test
    void the_days_begin_after_the_working_day_the_last_day_moved_to() {
        // Saturday 2026-08-01
        assertThat(late("2026-08-01", "2026-08-03").fen()).isZero();
        assertThat(late("2026-08-01", "2026-08-04").days()).isEqualTo(1);
    }

    @Test
    void half_a_fen_is_rounded_up_and_a_day_more_never_costs_less() {
        assertThat(ArrearsPenalty.of(1_000, 5, 1).fen()).isEqualTo(1);
        assertThat(ArrearsPenalty.of(999, 5, 1).fen()).isZero();
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long principal = random.nextLong(0, 100_000_000_000_000L);
            int rate = random.nextInt(0, 100);
            long days = random.nextLong(0, 4_000);
            long penalty = ArrearsPenalty.of(principal, rate, days).fen();
            assertThat(penalty).isNotNegative();
            assertThat(ArrearsPenalty.of(principal, rate, days + 1).fen()).isGreaterThanOrEqualTo(penalty);
        }
    }

    @Test
    void every_row_of_an_account_has_a_payment_reference_of_its_own() {
        assertThat(IntStream.rangeClosed(1, AgreedSum.FIRST_SUPPLEMENT + 20)
                        .mapToObj(number ->
                                PaymentReference.of(PaymentPurpose.royalty(AbstractRoyaltyTest.LICENCE, number)))
                        .distinct())
                .hasSize(AgreedSum.FIRST_SUPPLEMENT + 20);
    }

    private static ArrearsPenalty late(String agreedOn, String paidOn) {
        return ArrearsPenalty.of(
                AgreedSum.onDay(2, 3_000_000, LocalDate.parse(agreedOn)), LocalDate.parse(paidOn), POLICIES);
    }
}
