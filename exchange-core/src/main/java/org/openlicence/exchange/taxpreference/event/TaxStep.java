package org.openlicence.exchange.taxpreference.event;

/**
 * One amount of a formula.
 *
 * @param name name of a {@code TaxAmount}
 * @param fen may be negative for an income
 */
public record TaxStep(String name, long fen) {}
