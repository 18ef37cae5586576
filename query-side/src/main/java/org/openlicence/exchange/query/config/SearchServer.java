package org.openlicence.exchange.query.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the search server is: {@code exchange.elasticsearch.*}.
 *
 * @param uri e.g. {@code http://127.0.0.1:9200}
 * @param username with {@code password}; absent without
 * @param apiKey encoded API key, instead of user and password
 * @param indexPrefix what the names of all indices begin with
 */
@ConfigurationProperties("exchange.elasticsearch")
public record SearchServer(
        @DefaultValue("http://127.0.0.1:9200") URI uri,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @DefaultValue("exchange-") String indexPrefix) {}
