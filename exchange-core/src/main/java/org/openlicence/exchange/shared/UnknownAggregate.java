package org.openlicence.exchange.shared;

/** A command asks something of a thing that does not exist; HTTP answers 404. Nothing was changed. */
public final class UnknownAggregate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownAggregate(String aggregateId) {
        super("there is no " + aggregateId, null, false, false);
    }
}
