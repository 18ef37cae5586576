package org.openlicence.exchange.shared;

/** Anything that happened. Implemented by the sealed event family of each aggregate; never edited once stored. */
public interface ExchangeEvent {
    /** Identifier of the aggregate it happened to, with its type prefix. */
    String aggregateId();

    Trace trace();
}
