package org.openlicence.exchange.query.trialdesk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.trialdesk.TrialView.Returned;
import org.openlicence.exchange.trial.TrialPlan;
import org.openlicence.exchange.trial.TrialStanding;
import org.openlicence.exchange.trial.event.TrialEvent;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredPaymentMismatched;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredRefunded;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;

/** A trial's view after one more event. Pure. */
final class TrialFold {
    private TrialFold() {}

    /** @throws IllegalStateException when the stream does not begin with its opening */
    static TrialView after(@Nullable TrialView before, TrialEvent event, long sequence) {
        if (event instanceof TrialOpened opened) {
            return new TrialView(
                    opened.trialId(),
                    sequence,
                    TrialPlan.of(opened),
                    TrialStanding.after(null, opened),
                    List.of(),
                    opened.trace().occurredAt());
        }
        if (before == null) {
            throw new IllegalStateException("an event of a trial never opened: " + event.trialId());
        }
        return new TrialView(
                before.trialId(),
                sequence,
                before.plan(),
                TrialStanding.after(before.standing(), event),
                returned(before.returned(), event),
                event.trace().occurredAt());
    }

    private static List<Returned> returned(List<Returned> before, TrialEvent event) {
        if (event instanceof DeferredPaymentMismatched e) {
            Returned money = new Returned(e.bankReference(), e.amountFen(), e.reason(), e.valueAt(), null);
            return Stream.concat(before.stream(), Stream.of(money)).toList();
        }
        return event instanceof DeferredRefunded e
                ? before.stream().map(r -> refunded(r, e)).toList()
                : before;
    }

    private static Returned refunded(Returned r, DeferredRefunded e) {
        return r.bankReference().equals(e.bankReference())
                ? new Returned(r.bankReference(), r.amountFen(), r.reason(), r.valueAt(), e.refundReference())
                : r;
    }
}
