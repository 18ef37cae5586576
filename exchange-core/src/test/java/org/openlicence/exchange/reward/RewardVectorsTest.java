package org.openlicence.exchange.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openlicence.exchange.reward.event.CostKind;
import org.openlicence.exchange.reward.event.RewardCost;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.shared.Money;

/** Net income, pool and parts of {@code golden/reward.csv}, computed outside this code, exact to the fen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardVectorsTest {
    record Vector(String id, Map<String, String> inputs, Map<String, String> expected) {
        long fen(String input) {
            return fenOf(Objects.requireNonNull(inputs.get(input), input));
        }

        List<String> expects(String output) {
            return List.of(Objects.requireNonNull(expected.get(output), output).split(","));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_reward_of_a_receipt_is(Vector vector) {
        long costs = vector.fen("costs");
        var receipt = new RewardReceipt(
                vector.id(),
                LocalDate.parse("2026-01-05"),
                vector.fen("gross"),
                costs == 0 ? List.of() : List.of(new RewardCost(CostKind.DEAL, "V-1", costs)));
        int percentage = new BigDecimal(Objects.requireNonNull(vector.inputs().get("p")))
                .movePointRight(4)
                .intValueExact();
        List<Integer> weights = Arrays.stream(
                        Objects.requireNonNull(vector.inputs().get("w")).split(","))
                .map(Integer::valueOf)
                .toList();
        assertThat(BigDecimal.valueOf(RewardBasis.of(receipt).balanceFen(), 2))
                .isEqualByComparingTo(vector.expects("net").getFirst());
        Money pool = RewardRule.pool(receipt, percentage);
        assertThat(pool.yuan()).isEqualTo(vector.expects("pool").getFirst());
        assertThat(RewardRule.split(pool, weights)).extracting(Money::yuan).isEqualTo(vector.expects("parts"));
    }

    @Test
    void all_vectors_are_there() throws IOException {
        assertThat(vectors().map(Vector::id)).contains("REW1", "REW1n", "REW2", "REW3", "REW4", "REW5", "REW6", "REW7");
    }

    @Test
    void parts_sum_to_the_pool_and_stay_within_a_fen_of_their_weight() {
        Random random = new Random(20261123);
        for (int run = 0; run < 2_000; run++) {
            long pool = random.nextLong(Money.MAX_FEN + 1);
            List<Integer> weights =
                    random.ints(1 + random.nextInt(50), 1, 1_000_001).boxed().toList();
            List<Money> parts = RewardRule.split(Money.ofFen(pool), weights);
            assertThat(parts.stream().mapToLong(Money::fen).sum()).isEqualTo(pool);
            BigDecimal sum = BigDecimal.valueOf(
                    weights.stream().mapToLong(Integer::longValue).sum());
            for (int i = 0; i < weights.size(); i++) {
                BigDecimal exact = BigDecimal.valueOf(pool).multiply(BigDecimal.valueOf(weights.get(i)));
                BigDecimal apart = BigDecimal.valueOf(parts.get(i).fen())
                        .multiply(sum)
                        .subtract(exact)
                        .abs();
                assertThat(apart).isLessThan(sum);
            }
        }
    }

    static Stream<Vector> vectors() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RewardVectorsTest.class.getClassLoader().getResourceAsStream("golden/reward.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split("\\|"))
                            .map(columns -> new Vector(columns[0], pairs(columns[2]), pairs(columns[3])))
                            .toList()
                            .stream();
        }
    }

    private static Map<String, String> pairs(String column) {
        return Arrays.stream(column.split(";"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static long fenOf(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
