package org.openlicence.exchange.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected was reckoned by another program, from the description in docs/domain/spot-check.md. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RankDrawTest {
    private static final String SEED = "20260331";
    private static final List<String> POPULATION = IntStream.rangeClosed(1, 1_000)
            .mapToObj("2026310007%06d"::formatted)
            .toList();

    @Test
    void scenario_42_repeatable_draw() {
        int size = RankDraw.size(POPULATION.size(), 500, 10);
        List<String> drawn = RankDraw.draw(POPULATION, SEED, size);
        List<String> shuffled = new ArrayList<>(POPULATION);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(drawn).hasSize(50).doesNotHaveDuplicates();
        assertThat(RankDraw.draw(shuffled, SEED, size)).isEqualTo(drawn);
        assertThat(drawn).startsWith("2026310007000948").endsWith("2026310007000379");
        assertThat(RankDraw.hash(shuffled))
                .isEqualTo("2f57ecdfaae6d43637ec39002dc33744f472737ab10e5851e841add733f60564");
        assertThat(RankDraw.draw(POPULATION, "20260332", size)).isNotEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 500, 10, 50",
        "1001, 500, 10, 51",
        "100, 500, 10, 10",
        "4, 500, 10, 4",
        "0, 500, 10, 0",
        "3, 10000, 0, 3"
    })
    void a_rate_is_rounded_up_and_kept_between_minimum_and_all(int population, int rate, int minimum, int size) {
        assertThat(RankDraw.size(population, rate, minimum)).isEqualTo(size);
    }
}
