package org.openlicence.exchange.demand;

/** To whom the results are to belong. */
public enum IpOwnership {
    DEMANDER,
    SOLVER,
    SHARED,
    /** Left to the contract (合同约定). */
    AGREED
}
