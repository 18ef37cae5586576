package org.openlicence.exchange.web.royalty;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.AccountRow;
import org.openlicence.exchange.royalty.AgreedSum;
import org.openlicence.exchange.royalty.RoyaltyDeadlines;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** The days of a row in words: what time it is for, the last day that counts now, and what that follows from. */
@Component
class RowDays {
    private final PolicyBook policies;
    private final PageText text;

    RowDays(PolicyBook policies, PageText text) {
        this.policies = policies;
        this.text = text;
    }

    /** The days of a period, or what makes a sum due. */
    String span(AccountRow row) {
        return switch (row) {
            case RoyaltyPeriod period ->
                text.message("royalty.span", text.day(period.from()), text.day(period.lastDay()));
            case AgreedSum sum -> span(sum);
        };
    }

    private String span(AgreedSum sum) {
        if (sum.ofPeriod() != null) {
            return text.message("royalty.sum.supplement", sum.ofPeriod(), text.day(sum.eventOn()));
        }
        if (sum.agreedOn() != null) {
            return text.message("royalty.sum.on", text.day(sum.agreedOn()));
        }
        String event = String.valueOf(sum.dueUpon());
        return sum.eventOn() == null
                ? text.message("royalty.sum.upon", event)
                : text.message("royalty.sum.happened", event, text.day(sum.eventOn()));
    }

    /** Last day that counts now; absent when none does. */
    @Nullable
    LocalDate last(AccountRow row) {
        if (row instanceof RoyaltyPeriod period && period.status().unstated()) {
            return RoyaltyDeadlines.statementDueOn(period.statableFrom(), policies);
        }
        return row.status().payable() ? row.paymentDueOn(policies) : null;
    }

    /** What that day follows from. */
    @Nullable
    String basis(AccountRow row) {
        if (row instanceof RoyaltyPeriod period && period.status().unstated()) {
            return days("royalty.basis.statement", RoyaltyDeadlines.STATEMENT_DAYS, period.lastDay());
        }
        if (!row.status().payable()) {
            return null;
        }
        return switch (row) {
            case RoyaltyPeriod period ->
                days(
                        "royalty.basis.payment",
                        RoyaltyDeadlines.PAYMENT_DAYS,
                        Objects.requireNonNull(period.statement()).statedOn());
            case AgreedSum sum -> basis(sum);
        };
    }

    private String basis(AgreedSum sum) {
        LocalDate eventOn = sum.eventOn();
        if (eventOn == null) {
            return text.message("royalty.basis.instalment");
        }
        return sum.ofPeriod() == null
                ? days("royalty.basis.event", RoyaltyDeadlines.EVENT_DAYS, eventOn)
                : days("royalty.basis.supplement", RoyaltyDeadlines.PAYMENT_DAYS, eventOn);
    }

    private String days(String key, String figure, LocalDate on) {
        return text.message(key, policies.figure(figure, on).intValue());
    }
}
