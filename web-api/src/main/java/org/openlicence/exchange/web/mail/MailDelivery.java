package org.openlicence.exchange.web.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openlicence.exchange.mail.OutboxQueue;
import org.openlicence.exchange.mail.OutboxQueue.State;
import org.openlicence.exchange.mail.OutboxQueue.Taken;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.mail.MailTransport.NotSent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the outbox: each mail once, a failed one again after a wait that doubles, until it is given up. */
final class MailDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int MOST_AT_ONCE = 200;
    /** How long one attempt may last before its sender counts as dead; longer than the time-outs of the mail server. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final OutboxQueue queue;
    private final MailTransport transport;
    private final LetterWriter letters;
    private final PolicyBook policies;
    private final Clock clock;

    MailDelivery(OutboxQueue queue, MailTransport transport, LetterWriter letters, PolicyBook policies, Clock clock) {
        this.queue = queue;
        this.transport = transport;
        this.letters = letters;
        this.policies = policies;
        this.clock = clock;
    }

    /** @return how many left or were kept */
    int run() {
        int done = 0;
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Instant now = clock.instant();
            Optional<Taken> next = queue.take(now, now.plus(LEASE));
            if (next.isEmpty()) {
                return done;
            }
            done += send(next.get()) ? 1 : 0;
        }
        return done;
    }

    /** Clears texts whose days are over. */
    int clear() {
        return queue.clear(clock.instant().minus(Duration.ofDays(figure("mail.kept-days"))));
    }

    private boolean send(Taken taken) {
        String address = taken.address();
        if (address == null) {
            queue.end(taken.mailId(), State.WITHHELD, null, clock.instant());
            return false;
        }
        State state;
        try {
            state = transport.send(letters.letter(taken.mail(), address));
        } catch (NotSent e) {
            failed(taken, e);
            return false;
        } catch (RuntimeException e) { // of this one mail: the others go on, and this one is given up in the end
            LOG.error("mail {} cannot be made", taken.mailId(), e);
            failed(taken, new NotSent(e.getClass().getSimpleName(), false, e));
            return false;
        }
        queue.end(taken.mailId(), state, null, clock.instant());
        return true;
    }

    private void failed(Taken taken, NotSent failure) {
        String why = String.valueOf(failure.getMessage());
        LOG.warn("mail {} was not sent, attempt {}: {}", taken.mailId(), taken.attempts(), why);
        if (failure.forGood() || taken.attempts() >= figure("mail.attempts")) {
            queue.end(taken.mailId(), State.DEAD, why, clock.instant());
        } else {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(taken.attempts() - 1, 10));
            queue.again(taken.mailId(), why, clock.instant().plus(wait));
        }
    }

    private long figure(String key) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        return policies.figure(key, today).value();
    }
}
