package org.openlicence.exchange.eventstore.upcast;

import tools.jackson.databind.node.ObjectNode;

/** A manager was named without the fields the person works in. */
final class ManagerFields {
    private ManagerFields() {}

    static ObjectNode of(ObjectNode named) {
        named.putArray("specialities");
        return named;
    }
}
