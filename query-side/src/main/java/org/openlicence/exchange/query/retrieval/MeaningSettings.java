package org.openlicence.exchange.query.retrieval;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Searching by meaning: {@code exchange.search.*}.
 *
 * @param meaning off: words alone find, and no model is read
 * @param models folder of model files to use instead of the packaged ones
 */
@ConfigurationProperties("exchange.search")
public record MeaningSettings(
        @DefaultValue("on") Switch meaning, @Nullable Path models) {
    /** On or off. */
    public enum Switch {
        ON,
        OFF
    }
}
