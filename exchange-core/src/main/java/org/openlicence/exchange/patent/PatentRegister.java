package org.openlicence.exchange.patent;

import java.util.Optional;

/**
 * The facts of the patent register as decisions of other capabilities need them, kept in the transaction of the command
 * that records them.
 *
 * <p>A decision that relies on facts (filing a declaration, forming a licence) locks the row shared; recording a fact
 * locks it exclusively, so that neither slips past the other.
 */
public interface PatentRegister {
    /** Enters the row of a new patent. */
    void enter(PatentFacts facts);

    /** Writes changed facts; the caller's command holds the row. */
    void update(PatentFacts facts);

    /** Locks the row against change until the transaction ends; empty when the patent is unknown here. */
    Optional<PatentFacts> lockFacts(PatentId patentId);

    /** The facts without a lock, for pages and processes. */
    Optional<PatentFacts> facts(PatentId patentId);
}
