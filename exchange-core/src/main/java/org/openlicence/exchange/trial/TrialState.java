package org.openlicence.exchange.trial;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.trial.event.TrialEvent;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeePaid;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredPaymentMismatched;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredRefunded;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;

/**
 * A trial as its events tell it.
 *
 * @param receipts what became of every payment the bank reported, by its reference
 */
record TrialState(TrialPlan plan, TrialStanding standing, Map<String, Receipt> receipts) {
    TrialState {
        receipts = Map.copyOf(receipts);
    }

    enum Receipt {
        KEPT,
        GOES_BACK,
        WENT_BACK
    }

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static TrialState after(@Nullable TrialState state, TrialEvent event) {
        if (event instanceof TrialOpened opened) {
            return new TrialState(TrialPlan.of(opened), TrialStanding.after(null, opened), Map.of());
        }
        if (state == null) {
            throw new IllegalStateException("a trial begins when its licence forms");
        }
        Map<String, Receipt> receipts = new HashMap<>(state.receipts);
        if (event instanceof DeferredFeePaid e) {
            receipts.put(e.bankReference(), Receipt.KEPT);
        } else if (event instanceof DeferredPaymentMismatched e) {
            receipts.put(e.bankReference(), Receipt.GOES_BACK);
        } else if (event instanceof DeferredRefunded e) {
            receipts.put(e.bankReference(), Receipt.WENT_BACK);
        }
        return new TrialState(state.plan, TrialStanding.after(state.standing, event), receipts);
    }

    TrialStatus status() {
        return standing.status();
    }
}
