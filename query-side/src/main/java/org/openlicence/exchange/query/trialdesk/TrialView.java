package org.openlicence.exchange.query.trialdesk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.trial.TrialPlan;
import org.openlicence.exchange.trial.TrialStanding;
import org.openlicence.exchange.trial.TrialStatus;

/**
 * The trial of a licence as its events tell it. For the licence's parties only.
 *
 * @param version sequence of the last event shown; the ETag
 * @param returned money that settled nothing, the first first
 */
public record TrialView(
        String trialId,
        long version,
        TrialPlan plan,
        TrialStanding standing,
        List<Returned> returned,
        Instant changedAt) {
    public TrialView {
        returned = List.copyOf(returned);
    }

    /**
     * @param reason AMOUNT, PAYER, NOT_AWAITED, NO_LICENCE
     * @param refundReference the bank's reference of the refund carried out; absent until it was
     */
    public record Returned(
            String bankReference,
            long amountFen,
            String reason,
            Instant valueAt,
            @Nullable String refundReference) {}

    public boolean visibleTo(String organisationId) {
        return plan.takerId().equals(organisationId) || plan.licensorIds().contains(organisationId);
    }

    public TrialStatus status() {
        return standing.status();
    }

    public String licenceId() {
        return plan.licenceId();
    }
}
