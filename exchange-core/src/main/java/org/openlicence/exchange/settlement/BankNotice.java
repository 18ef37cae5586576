package org.openlicence.exchange.settlement;

/**
 * A movement the bank has yet to report.
 *
 * @param attempts how often it was tried before
 */
public record BankNotice(Movement movement, int attempts) {}
