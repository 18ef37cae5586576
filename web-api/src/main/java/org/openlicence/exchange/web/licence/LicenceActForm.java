package org.openlicence.exchange.web.licence;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.PassingOn;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an act on a licence carries; which members it needs is {@link LicenceAct}'s.
 *
 * @param conditions of an end by agreement
 * @param contentHash proposal signed
 * @param recipient whom the taker wants to pass the licence on to
 * @param amount asked back, yuan
 * @param until day to which payment is to be put off
 */
public record LicenceActForm(
        @Nullable @Size(max = 500) String conditions,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String contentHash,
        @Nullable PassingOn kind,
        @Nullable @Size(max = 500) String recipient,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Nullable @Size(max = 500) String ground,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until) {
    static final LicenceActForm EMPTY = new LicenceActForm(null, null, null, null, null, null, null);
}
