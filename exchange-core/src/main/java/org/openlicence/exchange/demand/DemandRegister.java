package org.openlicence.exchange.demand;

import java.util.List;
import java.util.Optional;

/** The row of every demand, kept in the transaction of the command that changes it. */
public interface DemandRegister {
    /** Writes the row anew. */
    void put(RegisteredDemand demand);

    Optional<RegisteredDemand> find(DemandId demandId);

    /** Every demand that takes solutions, in the order of their ids. */
    List<RegisteredDemand> open();
}
