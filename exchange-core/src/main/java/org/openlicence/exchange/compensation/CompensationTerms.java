package org.openlicence.exchange.compensation;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;

/**
 * The figures by which a fund compensates on a day, and what they come to. All are policy; none was found in a published text.
 *
 * @param coverageBp share of the loss that is covered, 10,000 = 100 %
 * @param capPerLicenceFen most for one licence
 * @param capPerPayeeFen most for one licensor in a calendar year
 */
public record CompensationTerms(int coverageBp, long capPerLicenceFen, long capPerPayeeFen) {
    public static final String COVERAGE = "compensation.coverage";
    public static final String CAP_PER_LICENCE = "compensation.cap.licence";
    public static final String CAP_PER_PAYEE = "compensation.cap.payee";
    /** Days from due date and demand to a claim. */
    public static final String WAITING_DAYS = "compensation.waiting.days";

    /** @param region division whose figures count; the national ones where it has none */
    public static CompensationTerms on(LocalDate day, String region, PolicyBook policies) {
        return new CompensationTerms(
                policies.figure(COVERAGE, region, day).intValue(),
                policies.figure(CAP_PER_LICENCE, region, day).value(),
                policies.figure(CAP_PER_PAYEE, region, day).value());
    }

    /**
     * First day on which a fund takes a claim: the waiting days have passed since the debt was due and since it was demanded.
     *
     * @param dueOn last day to pay
     */
    public static LocalDate claimableFrom(LocalDate dueOn, LocalDate demandedOn, String region, PolicyBook policies) {
        LocalDate later = dueOn.isAfter(demandedOn) ? dueOn : demandedOn;
        int days = policies.figure(WAITING_DAYS, region, later).intValue();
        return later.plusDays(days).plusDays(1);
    }

    /**
     * {@code min(round(loss x coverage), cap of the licence, cap of the payee - paid this year)}, rounded half up to the fen and
     * never negative.
     *
     * @param lossFen principal due less security realised; interest and penalty never count
     * @param paidThisYearFen compensated to the same payee in the calendar year
     */
    public long compensationFen(long lossFen, long paidThisYearFen) {
        long covered = Money.ofFen(lossFen).basisPoints(coverageBp).fen();
        long left = Math.max(0, capPerPayeeFen - paidThisYearFen);
        return Math.min(covered, Math.min(capPerLicenceFen, left));
    }
}
