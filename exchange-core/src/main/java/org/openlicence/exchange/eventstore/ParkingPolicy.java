package org.openlicence.exchange.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.openlicence.exchange.shared.Refused;

/**
 * What becomes of an event whose handler failed: parked, with its followers, so that others go on.
 *
 * <p>Never when a server behind the handler is away. Then every event would fail and the queue would fill, so the failure is
 * thrown on: the batch is rolled back, its token stays, and the processor tries again until the server answers.
 */
final class ParkingPolicy implements EnqueuePolicy<EventMessage<?>> {
    /** Diagnostics: classes of the failure, outermost first. */
    static final String FAILURE = "failure";
    /** Diagnostics: codes of a refusal, or empty. */
    static final String CODES = "codes";
    /** Diagnostics: how often the letter was tried again. */
    static final String ATTEMPTS = "attempts";

    private static final int LONGEST_TEXT = 500;

    private final List<BackingServer> servers;

    ParkingPolicy(List<BackingServer> servers) {
        this.servers = List.copyOf(servers);
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable failure) {
        if (isServerAway(failure)) {
            throw new ServerAway(failure);
        }
        String codes =
                Failures.find(failure, Refused.class).map(Throwable::getMessage).orElse("");
        int attempts = attempts(letter);
        return Decisions.enqueue(
                new ThrowableCause(failure.getClass().getName(), text(failure)),
                parked -> MetaData.with(FAILURE, Failures.kinds(failure))
                        .and(CODES, codes)
                        .and(ATTEMPTS, attempts));
    }

    /** 0 for a letter just written; JSON gives numbers back in the width it likes. */
    static int attempts(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.diagnostics().get(ATTEMPTS) instanceof Number tried ? tried.intValue() + 1 : 0;
    }

    private boolean isServerAway(Throwable failure) {
        if (Failures.unreachable(failure) || Failures.lostRace(failure)) {
            return true;
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            for (BackingServer server : servers) {
                if (server.isUnreachable(cause)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(Throwable failure) {
        if (Failures.fromDatabase(failure) || failure.getMessage() == null) {
            return Failures.kinds(failure);
        }
        String message = failure.getMessage();
        return message.length() <= LONGEST_TEXT ? message : message.substring(0, LONGEST_TEXT);
    }

    /** Stops a batch because a server is away; the processor tries it again. */
    static final class ServerAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ServerAway(Throwable failure) {
            super("a server is away: " + Failures.kinds(failure), null, false, false);
        }
    }
}
