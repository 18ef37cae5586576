package org.openlicence.exchange.query.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contract that counts or may come to count.
 *
 * @param version sequence number of the last act that changed it
 * @param keys by what it is counted
 * @param registeredOn absent before it is registered
 */
record ContractFacts(
        String registrationId,
        long version,
        ContractKeys keys,
        long totalFen,
        long technologyFen,
        @Nullable LocalDate registeredOn) {
    ContractFacts keyed(ContractKeys changed) {
        return new ContractFacts(registrationId, version, changed, totalFen, technologyFen, registeredOn);
    }

    ContractFacts priced(long total, long technology) {
        return new ContractFacts(registrationId, version, keys, total, technology, registeredOn);
    }

    ContractFacts registered(LocalDate on) {
        return new ContractFacts(registrationId, version, keys, totalFen, technologyFen, on);
    }

    /** The same, known up to an act. */
    ContractFacts at(long sequence) {
        return new ContractFacts(registrationId, sequence, keys, totalFen, technologyFen, registeredOn);
    }
}
