package org.openlicence.exchange.web.taxpreference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.taxpreference.TaxInput;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;

/**
 * One input as typed on the page: an amount in yuan, a day, yes or no, a number, a place.
 *
 * @param value absent where the party says nothing
 */
public record TaxInputRow(
        @NotNull TaxInput name, @Nullable @Size(max = 40) String value) {
    /** Plain figures only: a number written with an exponent may stand for a gigabyte of noughts. */
    private static final Pattern YUAN = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    static List<DeclaredInput> declared(List<TaxInputRow> rows) {
        return rows.stream()
                .filter(row -> row.value() != null && !row.value().isBlank())
                .map(TaxInputRow::declared)
                .toList();
    }

    /** What cannot be read stays as it is, and the rule refuses it. */
    private DeclaredInput declared() {
        String said = Objects.requireNonNull(value).strip();
        boolean amount = name.kind() == TaxInput.Kind.FEN && YUAN.matcher(said).matches();
        return new DeclaredInput(
                name.name(), amount ? String.valueOf(Money.ofYuan(said).fen()) : amountless(said));
    }

    private String amountless(String said) {
        return name.kind() == TaxInput.Kind.FEN ? "?" + said : said;
    }

    /** The value of an earlier input as a reader types it. */
    static String typed(TaxInput name, String value) {
        return name.kind() == TaxInput.Kind.FEN
                ? Money.ofFen(Long.parseLong(value)).yuan()
                : value;
    }
}
