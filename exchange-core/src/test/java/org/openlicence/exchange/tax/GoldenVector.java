package org.openlicence.exchange.tax;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openlicence.exchange.shared.Money;

/** One line of {@code golden/tax.csv}: amounts in yuan, computed outside this code. */
record GoldenVector(String id, String rule, Map<String, String> inputs, Map<String, String> expected) {
    static Stream<GoldenVector> of(String rule) throws IOException {
        return all().filter(vector -> vector.rule().equals(rule));
    }

    static Stream<GoldenVector> all() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GoldenVector.class.getClassLoader().getResourceAsStream("golden/tax.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(GoldenVector::parse).toList().stream();
        }
    }

    private static GoldenVector parse(String line) {
        String[] columns = line.split("\\|");
        return new GoldenVector(columns[0], columns[1], pairs(columns[2]), pairs(columns[3]));
    }

    private static Map<String, String> pairs(String column) {
        return Arrays.stream(column.split(";"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    Money money(String input) {
        return Money.ofYuan(given(input));
    }

    long fen(String input) {
        return new BigDecimal(given(input)).movePointRight(2).longValueExact();
    }

    int basisPoints(String input) {
        return new BigDecimal(given(input)).movePointRight(4).intValueExact();
    }

    boolean flag(String input) {
        return given(input).equals("1");
    }

    String expects(String output) {
        return Objects.requireNonNull(expected.get(output), output);
    }

    String given(String input) {
        return Objects.requireNonNull(inputs.get(input), input);
    }

    @Override
    public String toString() {
        return id;
    }
}
