package org.openlicence.exchange.registration;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * Figures of registration on a commitment (告知承诺制) on a day; every one of them a decision of this exchange.
 *
 * @param textVersion wording of the commitment
 * @param mostFen technology amount up to which it is open, fen
 * @param leastGrade worst grade of an applicant: 1 A, 2 B, 3 C
 */
public record CommitmentTerms(int textVersion, long mostFen, int leastGrade) {
    public static CommitmentTerms on(LocalDate day, PolicyBook policies) {
        return new CommitmentTerms(
                policies.figure("nc.text-version", day).intValue(),
                policies.figure("nc.max-tta", day).value(),
                policies.figure("nc.credit-min", day).intValue());
    }

    /**
     * Whether a registration point registers on commitments: its own switch, else the nation's, which is off.
     *
     * @param region four digits, e.g. {@code 3100}
     * @param point two digits; a switch of one point has the region {@code 3100/07} in the policy files
     */
    public static boolean open(String region, String point, LocalDate day, PolicyBook policies) {
        return policies.figure("nc.enabled", region + "/" + point, day).value() == 1
                && policies.figure("nc.instant", day).value() == 1;
    }

    /** Whether a kind of contract can be committed. */
    public static boolean takes(String contractType, String subType, LocalDate day, PolicyBook policies) {
        String key = "nc.type." + contractType + "." + subType;
        return policies.has(key, "CN", day) && policies.figure(key, day).value() == 1;
    }
}
