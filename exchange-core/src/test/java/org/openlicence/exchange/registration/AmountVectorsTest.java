package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.shared.Money;

/** Technology amounts of {@code golden/registration.csv}, computed outside this code, exact to the fen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmountVectorsTest {
    /** One line of the file. */
    record Vector(String id, Map<String, String> inputs, String technology) {
        List<Money> amounts(String input) {
            String given = inputs.get(input);
            return given == null
                    ? List.of()
                    : Arrays.stream(given.split(",")).map(Money::ofYuan).toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_technology_amount_is_the_total_less_what_is_not_technology(Vector vector) {
        List<AmountLine> lines = new ArrayList<>();
        vector.amounts("nontech").forEach(amount -> lines.add(line(AmountKind.EQUIPMENT, amount)));
        vector.amounts("excess").forEach(amount -> lines.add(line(AmountKind.CARRIER_EXCESS, amount)));
        vector.amounts("carrier").forEach(amount -> lines.add(line(AmountKind.CARRIER_WITHIN_REASON, amount)));
        Money total = vector.amounts("total").getFirst();
        Money rest = total.minus(new AmountLines(lines).total());
        lines.add(line(AmountKind.RND_FUNDS_AND_FEE, rest));

        AmountLines amounts = new AmountLines(lines);

        assertThat(amounts.total()).isEqualTo(total);
        assertThat(amounts.technology().yuan()).isEqualTo(vector.technology());
        assertThat(amounts.status()).isEqualTo(AmountLines.FINAL);
    }

    @Test
    void all_vectors_are_there() throws IOException {
        assertThat(vectors().map(Vector::id)).containsExactly("TTA1", "TTA1p", "TTA1x");
    }

    static Stream<Vector> vectors() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AmountVectorsTest.class.getClassLoader().getResourceAsStream("golden/registration.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split("\\|"))
                            .map(columns ->
                                    new Vector(columns[0], pairs(columns[2]), columns[3].substring("tta=".length())))
                            .toList()
                            .stream();
        }
    }

    private static Map<String, String> pairs(String column) {
        return Arrays.stream(column.split(";"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static AmountLine line(AmountKind kind, Money amount) {
        return new AmountLine(kind.name(), "line of the contract", amount.fen(), true);
    }
}
