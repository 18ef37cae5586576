package org.openlicence.exchange.query.marketplace;

import java.time.Duration;
import java.time.Instant;

/**
 * How old the marketplace is.
 *
 * @param asOf everything that happened before it is searchable
 * @param behind age of {@code asOf}; zero when every event has been indexed
 */
public record Freshness(Instant asOf, Duration behind) {}
