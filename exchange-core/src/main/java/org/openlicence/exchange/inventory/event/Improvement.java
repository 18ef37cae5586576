package org.openlicence.exchange.inventory.event;

/** How much an enterprise thinks is still to be done before a patent can be used (改进需求). */
public enum Improvement {
    NONE,
    MINOR,
    MAJOR
}
