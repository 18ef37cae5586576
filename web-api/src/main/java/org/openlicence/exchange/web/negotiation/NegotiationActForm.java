package org.openlicence.exchange.web.negotiation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a negotiation carries; which members it needs is {@link NegotiationAct}'s.
 *
 * @param contentHash version agreed to or signed
 * @param noticeOn day since which the price is published
 * @param place where the notice can be read
 * @param reason why it is broken off
 */
public record NegotiationActForm(
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String contentHash,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate noticeOn,

        @Nullable @Size(max = 500) String place,
        @Nullable @Size(max = 500) String reason) {
    static final NegotiationActForm EMPTY = new NegotiationActForm(null, null, null, null);
}
