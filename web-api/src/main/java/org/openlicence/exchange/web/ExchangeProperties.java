package org.openlicence.exchange.web;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator can set, prefix {@code exchange}.
 *
 * @param dataDir directory of the embedded servers and of the key that signs local API tokens
 * @param embedded whether this process starts its own PostgreSQL and Elasticsearch
 * @param demo whether invented organisations, patents and accounts are loaded at the first start
 * @param api limits and tokens of the JSON API
 */
@ConfigurationProperties("exchange")
public record ExchangeProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue Embedded embedded,
        @DefaultValue Demo demo,
        @DefaultValue Api api) {

    public record Embedded(@DefaultValue("false") boolean enabled) {}

    public record Demo(@DefaultValue("false") boolean enabled) {}

    /**
     * @param bodyLimit longest request body of the API; a longer one is answered 413
     * @param tokens who signs API tokens
     * @param keyLease how long a request with an idempotency key may be under way; after it the node that had it counts as
     *     dead, and a repeat is carried out
     */
    public record Api(
            @DefaultValue("256KB") DataSize bodyLimit,
            @DefaultValue("LOCAL") Tokens tokens,
            @DefaultValue("60s") Duration keyLease) {}

    /** Who signs API tokens. */
    public enum Tokens {
        /** This exchange, with a key in the data directory: one node only. */
        LOCAL,
        /** The OAuth2 issuer configured for Spring Security. */
        EXTERNAL
    }
}
