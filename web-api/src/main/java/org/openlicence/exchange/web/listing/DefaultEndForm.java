package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** @param endedOn legal day a default over a declaration ended */
public record DefaultEndForm(
        @NotNull @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate endedOn) {
    static final DefaultEndForm EMPTY = new DefaultEndForm(null);
}
