package org.openlicence.exchange.web.inventory;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a step of the review carries.
 *
 * @param reason why a record is sent back
 * @param version version of the record the form was shown for; API clients send If-Match instead
 */
record StepForm(
        @Nullable @Size(max = 500) String reason, @Nullable Long version) {}
