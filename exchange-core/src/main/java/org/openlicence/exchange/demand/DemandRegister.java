package org.openlicence.exchange.demand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The row of every demand, kept in the transaction of the command that changes it. */
public interface DemandRegister {
    /** Writes the row anew. @param at when it changed; the first time with a status that ends it is when it ended */
    void put(RegisteredDemand demand, Instant at);

    Optional<RegisteredDemand> find(DemandId demandId);

    /** Every demand that takes solutions, in the order of their ids. */
    List<RegisteredDemand> open();
}
