package org.openlicence.exchange.web.spotcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an act on a spot check carries.
 *
 * @param text what is asked, answered, found or the reason
 * @param documentHash SHA-256 of a document the party's answer names
 */
public record SpotCheckForm(
        @NotBlank @Size(max = 2000) String text,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentHash) {
    static final SpotCheckForm EMPTY = new SpotCheckForm("", null);
}
