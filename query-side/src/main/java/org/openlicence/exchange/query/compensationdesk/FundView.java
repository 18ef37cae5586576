package org.openlicence.exchange.query.compensationdesk;

import java.time.Instant;
import org.openlicence.exchange.compensation.Ledger;

/**
 * A fund as its events tell it.
 *
 * @param version sequence of the last event shown; the ETag
 * @param region whose policy figures count: CN or a division code
 * @param ledger balances of its accounts
 * @param contributedFen paid in since it was opened; and so on for what was compensated, recovered and passed on
 */
public record FundView(
        String fundId,
        long version,
        String name,
        String region,
        Ledger ledger,
        long contributedFen,
        long compensatedFen,
        long recoveredFen,
        long passedOnFen,
        Instant changedAt) {}
