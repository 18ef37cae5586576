package org.openlicence.exchange.query.retrieval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeanWithIntervalTest {
    /** 100 values, half 0 and half 1: the deviation of the mean is 0.05, so the interval is about 0.5 ± 1.96 * 0.05. */
    private static final List<Double> HALF = new ArrayList<>();

    static {
        HALF.addAll(Collections.nCopies(50, 0.0));
        HALF.addAll(Collections.nCopies(50, 1.0));
    }

    @Test
    void the_interval_is_that_of_the_deviation_of_the_mean() {
        MeanWithInterval interval = MeanWithInterval.of(HALF);
        assertThat(interval.mean()).isEqualTo(0.5);
        assertThat(interval.low()).isCloseTo(0.402, within(0.015));
        assertThat(interval.high()).isCloseTo(0.598, within(0.015));
        assertThat(interval.count()).isEqualTo(100);
    }

    @Test
    void equal_values_leave_no_doubt_and_equal_input_gives_equal_figures() {
        assertThat(MeanWithInterval.of(Collections.nCopies(7, 0.25))).hasToString("0.250 [0.250, 0.250]");
        assertThat(MeanWithInterval.of(HALF)).isEqualTo(MeanWithInterval.of(HALF));
    }

    @Test
    void differences_are_taken_query_by_query() {
        List<Double> better = HALF.stream().map(value -> value + 0.1).toList();
        MeanWithInterval difference = MeanWithInterval.ofDifferences(better, HALF);
        assertThat(difference.low()).isCloseTo(0.1, within(1e-9));
        assertThat(difference.high()).isCloseTo(0.1, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> MeanWithInterval.ofDifferences(better, List.of(1.0)));
    }

    @Test
    void no_values_have_no_mean() {
        assertThatIllegalArgumentException().isThrownBy(() -> MeanWithInterval.of(List.of()));
    }
}
