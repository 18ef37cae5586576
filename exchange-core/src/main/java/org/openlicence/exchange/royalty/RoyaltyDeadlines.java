package org.openlicence.exchange.royalty;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * Last days of an account. The day a period begins from is not counted, and a last day that is none of work moves to the
 * next one (Civil Code arts 201 and 203).
 */
public final class RoyaltyDeadlines {
    /** Days from the end of a period to its statement. */
    public static final String STATEMENT_DAYS = "royalty.statement.days";
    /** Days from a statement to its payment. */
    public static final String PAYMENT_DAYS = "royalty.payment.days";
    /** Days from a demand until the licensor may end the licence. */
    public static final String DEMAND_DAYS = "royalty.demand.days";

    /** Days from the report of an event to the payment of the instalment it makes due. */
    public static final String EVENT_DAYS = "instalment.event.days";

    private RoyaltyDeadlines() {}

    /** Last day to state a period. Reckoned anew when the calendar changes. @param statableFrom first day after the period */
    public static LocalDate statementDueOn(LocalDate statableFrom, PolicyBook policies) {
        return after(statableFrom.minusDays(1), STATEMENT_DAYS, policies);
    }

    /** Last day to pay an instalment of an agreed day. Reckoned anew when the calendar changes. */
    static LocalDate instalmentDueOn(LocalDate agreedOn, PolicyBook policies) {
        return policies.calendar().orNextWorkingDay(agreedOn);
    }

    static LocalDate eventDueOn(LocalDate reportedOn, PolicyBook policies) {
        return after(reportedOn, EVENT_DAYS, policies);
    }

    static LocalDate paymentDueOn(LocalDate statedOn, PolicyBook policies) {
        return after(statedOn, PAYMENT_DAYS, policies);
    }

    static LocalDate answerBy(LocalDate demandedOn, PolicyBook policies) {
        return after(demandedOn, DEMAND_DAYS, policies);
    }

    private static LocalDate after(LocalDate day, String key, PolicyBook policies) {
        int days = policies.figure(key, day).intValue();
        return policies.calendar().orNextWorkingDay(day.plusDays(days));
    }
}
