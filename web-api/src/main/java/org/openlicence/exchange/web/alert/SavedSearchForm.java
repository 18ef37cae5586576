package org.openlicence.exchange.web.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.alert.AlertFrequency;
import org.openlicence.exchange.alert.SearchWords;

/**
 * A search to be saved.
 *
 * @param query part of the search's address after {@code ?}; absent asks for every offer
 * @param byMail whether its alerts are mailed as well; absent means not
 */
public record SavedSearchForm(
        @NotBlank @Size(max = SearchWords.MAX_NAME) String name,
        @Nullable @Size(max = SearchWords.MAX_QUERY) String query,
        @NotNull AlertFrequency frequency,
        @Nullable Boolean byMail) {
    boolean mailed() {
        return Boolean.TRUE.equals(byMail);
    }
}
