package org.openlicence.exchange.registration.event;

/**
 * One line of a contract's price.
 *
 * @param kind name of a {@code AmountKind}: technology or not, e.g. {@code LICENCE_FIXED}, {@code EQUIPMENT}
 * @param description what it is for
 * @param amountFen fen; 0 where not certain yet
 * @param certain false for a part known only later, such as a royalty
 */
public record AmountLine(String kind, String description, long amountFen, boolean certain) {}
