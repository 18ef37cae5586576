package org.openlicence.exchange.web.dispute;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.dispute.DisputeOutcome;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a dispute carries; which members it needs is {@link DisputeAct}'s.
 *
 * @param text answer, or what is proposed
 * @param proposal number of the one that is accepted
 * @param reference of a request, an agreement, a case or a judgment
 * @param on legal day of the step
 */
public record DisputeForm(
        @Nullable @Size(max = 2000) String text,
        @Nullable @Min(1) Integer proposal,
        @Nullable @Size(max = 60) String reference,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable DisputeOutcome outcome) {
    static final DisputeForm EMPTY = new DisputeForm(null, null, null, null, null);
}
