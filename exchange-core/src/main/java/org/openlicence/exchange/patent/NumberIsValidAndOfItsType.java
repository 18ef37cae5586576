package org.openlicence.exchange.patent;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The number has the right form and check character, its year has come, and its type digit names the declared type.
 *
 * @param number as given; absent for an imported patent without one, which can therefore not be listed
 * @param type as declared
 * @param on the legal day of the decision
 */
@Rule(code = "OL-16", law = Law.ZC_0006)
public record NumberIsValidAndOfItsType(
        @Nullable String number, @Nullable PatentType type, LocalDate on) implements BusinessRule {
    @Override
    public boolean holds() {
        return problem().equals("none");
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("problem", problem(), "expected", expected());
    }

    private String problem() {
        if (number == null) {
            return "absent";
        }
        return switch (PatentNumber.Reading.of(number)) {
            case PatentNumber.Reading.Malformed malformed -> "form";
            case PatentNumber.Reading.WrongCheck wrong -> "check";
            case PatentNumber.Reading.Valid valid -> {
                PatentNumber read = new PatentNumber(valid.canonical());
                yield read.year() > on.getYear() ? "year" : read.type() == type ? "none" : "type";
            }
        };
    }

    /** The right check character, or the type the number names. */
    private String expected() {
        if (number == null) {
            return "-";
        }
        return switch (PatentNumber.Reading.of(number)) {
            case PatentNumber.Reading.Malformed malformed -> "-";
            case PatentNumber.Reading.WrongCheck wrong -> String.valueOf(wrong.expected());
            case PatentNumber.Reading.Valid valid ->
                new PatentNumber(valid.canonical()).type().name();
        };
    }
}
