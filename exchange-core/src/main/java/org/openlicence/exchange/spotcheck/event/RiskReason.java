package org.openlicence.exchange.spotcheck.event;

/** @param factor name of a {@code RiskFactor} */
public record RiskReason(String factor, int points) {}
