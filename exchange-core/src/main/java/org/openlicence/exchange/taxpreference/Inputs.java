package org.openlicence.exchange.taxpreference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.Surcharges;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;

/** What a party declared, read by name. Asked for a value that is absent, every getter says so instead of guessing. */
final class Inputs {
    private static final int MOST = 40;
    /** Ten billion yuan, so that a year of contracts stays an amount. */
    private static final long MOST_FEN = 1_000_000_000_000L;

    private static final int MOST_YEARS = 50;
    private static final int MOST_MONTHS = 600;
    private static final LocalDate FIRST = LocalDate.of(2016, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final Map<TaxInput, String> values = new EnumMap<>(TaxInput.class);

    /** @param declared readable, see {@link #readable} */
    Inputs(List<DeclaredInput> declared) {
        declared.forEach(input -> values.put(TaxInput.valueOf(input.name()), input.value()));
    }

    /**
     * Whether a list can be read for a rule: known names of the rule, each once, each with a value of its kind; a tax day of a
     * time whose figures the book holds.
     */
    static boolean readable(TaxRule rule, List<DeclaredInput> declared) {
        return readable(TaxInput.asked(rule), declared);
    }

    /** The same for a list of questions. */
    static boolean readable(List<TaxInput> questions, List<DeclaredInput> declared) {
        return declared.size() <= MOST
                && declared.stream().map(DeclaredInput::name).distinct().count() == declared.size()
                && declared.stream()
                        .allMatch(input -> questions.stream()
                                .anyMatch(asked -> asked.name().equals(input.name()) && fits(asked, input.value())));
    }

    private static boolean fits(TaxInput asked, String value) {
        try {
            return switch (asked.kind()) {
                case FEN -> Money.ofFen(Long.parseLong(value)).fen() <= MOST_FEN;
                case FLAG -> value.equals("true") || value.equals("false");
                case DAY -> {
                    LocalDate day = LocalDate.parse(value);
                    LocalDate first = asked == TaxInput.DAY ? Evaluation.FIRST_DAY : FIRST;
                    yield !day.isBefore(first) && !day.isAfter(LAST);
                }
                case COUNT -> Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST_YEARS;
                case PERCENT -> Integer.parseInt(value) >= 0 && Integer.parseInt(value) <= 100;
                case MONTHS -> Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST_MONTHS;
                case CHOICE -> asked.choices().contains(value);
                case PLACE -> Surcharges.Place.valueOf(value) != null;
            };
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    boolean has(TaxInput input) {
        return values.containsKey(input);
    }

    /** Zero when absent. */
    Money money(TaxInput input) {
        String value = values.get(input);
        return value == null ? Money.ZERO : Money.ofFen(Long.parseLong(value));
    }

    /** False when absent. */
    boolean flag(TaxInput input) {
        return "true".equals(values.get(input));
    }

    TaxAnswer answer(TaxInput input) {
        return has(input) ? flag(input) ? TaxAnswer.YES : TaxAnswer.NO : TaxAnswer.UNKNOWN;
    }

    @Nullable
    LocalDate day(TaxInput input) {
        String value = values.get(input);
        return value == null ? null : LocalDate.parse(value);
    }

    /** Absent where nothing was chosen. */
    @Nullable
    String choice(TaxInput input) {
        return values.get(input);
    }

    int number(TaxInput input, int absent) {
        String value = values.get(input);
        return value == null ? absent : Integer.parseInt(value);
    }

    /** City when absent, which is the highest. */
    Surcharges.Place place() {
        String value = values.get(TaxInput.PLACE);
        return value == null ? Surcharges.Place.CITY : Surcharges.Place.valueOf(value);
    }
}
