package org.openlicence.exchange.web.registration;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.DocumentKind;

/** @param file never filled; what is wrong with the file is said beside it */
record DocumentForm(@NotNull DocumentKind kind, @Nullable String file) {
    /** Public, for templates. */
    public DocumentForm {}
}
