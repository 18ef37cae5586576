package org.openlicence.exchange.trial;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;

/** Days of a trial that follow from policy. The day counted from is not counted; a last day that is none of work moves on. */
public final class TrialDeadlines {
    /** Days from the first revenue to the payment. */
    public static final String PAYMENT_DAYS = "deferral.payment.days";
    /** Days from a demand until the licensor may end the licence. */
    public static final String DEMAND_DAYS = "deferral.demand.days";
    /** Days from a decline until the taker shows that it returned the material. */
    public static final String RETURN_DAYS = "deferral.return.days";

    private TrialDeadlines() {}

    static LocalDate after(LocalDate day, String key, PolicyBook policies) {
        int days = policies.figure(key, day).intValue();
        return policies.calendar().orNextWorkingDay(day.plusDays(days));
    }
}
