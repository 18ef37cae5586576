package org.openlicence.exchange.web.registration;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.AmountKind;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.shared.Money;

/**
 * One line of the price as typed. A row with nothing in it is no line.
 *
 * @param amount yuan with at most two decimals; absent while not certain
 * @param certain false for a part known only later
 */
public record AmountRow(
        @Nullable AmountKind kind,
        @Nullable @Size(max = 500) String description,

        @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable Boolean certain) {
    private static final int SPARE = 3;

    boolean blank() {
        return description == null && amount == null;
    }

    boolean complete() {
        return kind != null && description != null;
    }

    AmountLine line() {
        boolean known = !Boolean.FALSE.equals(certain);
        long fen = amount == null ? 0 : Money.ofYuan(amount.toPlainString()).fen();
        return new AmountLine(kind == null ? "" : kind.name(), description == null ? "" : description, fen, known);
    }

    static List<AmountLine> lines(List<AmountRow> rows) {
        return rows.stream().filter(row -> !row.blank()).map(AmountRow::line).toList();
    }

    /** The lines as rows, with some empty ones to fill in. */
    static List<AmountRow> rows(List<AmountLine> lines) {
        List<AmountRow> rows = new ArrayList<>();
        for (AmountLine line : lines) {
            BigDecimal amount = line.certain() ? BigDecimal.valueOf(line.amountFen(), 2) : null;
            rows.add(new AmountRow(AmountKind.valueOf(line.kind()), line.description(), amount, line.certain()));
        }
        for (int spare = 0; spare < SPARE; spare++) {
            rows.add(new AmountRow(null, null, null, null));
        }
        return rows;
    }
}
