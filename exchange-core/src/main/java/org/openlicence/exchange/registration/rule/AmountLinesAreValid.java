package org.openlicence.exchange.registration.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.registration.AmountKind;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Rule;

/**
 * Every line of the price has a known kind, a description and an amount; what is not certain yet has none; the sum
 * stays below the limit of an amount.
 */
@Rule(code = "REG-10", law = Law.REG_2026, article = "15")
public record AmountLinesAreValid(List<AmountLine> lines) implements BusinessRule {
    private static final int MAX_LINES = 200;
    private static final int MAX_DESCRIPTION = 500;

    @Override
    public boolean holds() {
        return fault().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("fault", fault().orElse("-"));
    }

    private Optional<String> fault() {
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            return Optional.of("count");
        }
        long left = Money.MAX_FEN;
        for (AmountLine line : lines) {
            Optional<String> fault = fault(line);
            if (fault.isPresent()) {
                return fault;
            }
            if (line.amountFen() > left) {
                return Optional.of("sum");
            }
            left -= line.amountFen();
        }
        return Optional.empty();
    }

    private static Optional<String> fault(AmountLine line) {
        if (Arrays.stream(AmountKind.values()).noneMatch(kind -> kind.name().equals(line.kind()))) {
            return Optional.of("kind");
        }
        if (line.description().isBlank() || line.description().length() > MAX_DESCRIPTION) {
            return Optional.of("description");
        }
        boolean amount = line.certain() ? line.amountFen() >= 0 : line.amountFen() == 0;
        return amount ? Optional.empty() : Optional.of("amount");
    }
}
