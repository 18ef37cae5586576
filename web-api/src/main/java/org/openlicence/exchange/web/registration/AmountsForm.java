package org.openlicence.exchange.web.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.AmountLine;
import org.springframework.validation.Errors;

/** The lines of a price, as a reviewer determines them. */
public record AmountsForm(
        @NotNull @Size(max = 200) List<@Valid @NotNull AmountRow> lines,
        @Nullable @Size(max = 1000) String reason) {
    List<AmountLine> amounts() {
        return AmountRow.lines(lines);
    }

    /** Half-filled rows, each beside its own field. */
    static void checkRows(List<AmountRow> lines, Errors errors) {
        for (int at = 0; at < lines.size(); at++) {
            AmountRow row = lines.get(at);
            if (!row.blank() && row.kind() == null) {
                errors.rejectValue("lines[" + at + "].kind", "form.missing");
            }
            if (!row.blank() && row.description() == null) {
                errors.rejectValue("lines[" + at + "].description", "form.missing");
            }
        }
    }
}
