package org.openlicence.exchange.query.compensationdesk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.compensation.Claim;

/**
 * A claim on a fund, with every figure of its formula.
 *
 * @param version sequence of the fund's event it was changed by last
 * @param securityFen what other security brought in
 * @param dueOn last day the taker had to pay
 * @param settlement absent until the fund compensated
 * @param reason of a rejection; absent for others
 */
public record ClaimView(
        String fundId,
        long version,
        Claim claim,
        long principalFen,
        long securityFen,
        LocalDate dueOn,
        LocalDate demandedOn,
        LocalDate filedOn,
        @Nullable Settlement settlement,
        @Nullable String reason,
        Instant changedAt) {

    /** What the compensation was reckoned from. */
    public record Settlement(
            int coverageBp,
            long capPerLicenceFen,
            long capPerPayeeFen,
            long paidThisYearFen,
            String bankReference,
            String policyVersion) {}

    String id() {
        return id(fundId, claim.claimId());
    }

    static String id(String fundId, String claimId) {
        return fundId + "/" + claimId;
    }
}
