package org.openlicence.exchange.shared;

/** Anything the exchange can be asked to do. Implemented by the sealed command family of each aggregate. */
public interface ExchangeCommand {
    /** Identifier of the aggregate asked, with its type prefix; routes the command. */
    String aggregateId();

    /** Who asks, and when it reached us. */
    Origin origin();
}
