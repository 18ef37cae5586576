package org.openlicence.exchange.taxpreference.event;

/**
 * One thing a party said for an evaluation.
 *
 * @param name name of a {@code TaxInput}
 * @param value fen, {@code true} or {@code false}, a day, a count, percent or a place
 */
public record DeclaredInput(String name, String value) {}
