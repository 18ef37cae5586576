package org.openlicence.exchange.taxpreference.event;

/**
 * One condition as it was answered.
 *
 * @param condition name of a {@code TaxCondition}
 * @param answer name of a {@code TaxAnswer}
 */
public record TaxCheck(String condition, String answer) {}
