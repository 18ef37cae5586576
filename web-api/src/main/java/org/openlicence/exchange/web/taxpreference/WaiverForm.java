package org.openlicence.exchange.web.taxpreference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What gives the VAT exemption up.
 *
 * @param from first day without it
 * @param smallScale whether the organisation is a small-scale payer, whom no bar binds; absent means it is not
 */
public record WaiverForm(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable Boolean smallScale) {}
