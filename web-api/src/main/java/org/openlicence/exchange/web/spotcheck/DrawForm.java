package org.openlicence.exchange.web.spotcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A draw to be made.
 *
 * @param month e.g. {@code 2026-03}
 * @param seed any line that nobody could choose
 * @param seedSource where it comes from
 */
public record DrawForm(
        @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        String month,

        @NotBlank @Size(max = 100) String seed,
        @NotBlank @Size(max = 100) String seedSource) {}
