package org.openlicence.exchange.demand.event;

/**
 * A value that was measured.
 *
 * @param indicator name of the indicator
 * @param value a decimal written plainly
 */
public record Measured(String indicator, String value) {}
