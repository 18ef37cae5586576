package org.openlicence.exchange.web.recordal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.recordal.RefusalReason;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a recordal carries; which members it needs is {@link RecordalAct}'s.
 *
 * @param reference receipt of a filing, or number of an entry
 * @param on legal day of the act at the office
 * @param note why it was refused, or what changed
 */
public record RecordalForm(
        @Nullable @Size(max = 60) String reference,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable RefusalReason reason,
        @Nullable @Size(max = 500) String note) {
    static final RecordalForm EMPTY = new RecordalForm(null, null, null, null);
}
