package org.openlicence.exchange.query.statistics;

import java.time.LocalDate;

/**
 * What an act on a registered contract changes in the figures: the difference to what counted so far.
 *
 * @param facts those of the contract when it was acted on
 * @param position of the event in the log
 * @param contracts 1, 0 or -1
 */
record Movement(
        ContractFacts facts,
        long version,
        String act,
        LocalDate actedOn,
        LocalDate registeredOn,
        long position,
        String policyVersion,
        int contracts,
        long totalFen,
        long technologyFen) {}
