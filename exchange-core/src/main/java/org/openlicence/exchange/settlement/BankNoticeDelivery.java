package org.openlicence.exchange.settlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openlicence.exchange.licence.LicenceCommand;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmRefund;
import org.openlicence.exchange.royalty.RoyaltyCommand;
import org.openlicence.exchange.royalty.RoyaltyCommand.ConfirmRoyaltyPayment;
import org.openlicence.exchange.royalty.RoyaltyCommand.ConfirmRoyaltyRefund;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.UnknownAggregate;
import org.openlicence.exchange.trial.TrialCommand;
import org.openlicence.exchange.trial.TrialCommand.ConfirmDeferredPayment;
import org.openlicence.exchange.trial.TrialCommand.ConfirmDeferredRefund;
import org.openlicence.exchange.trial.TrialId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports booked movements to the exchange, each at least once: a notice whose outcome is unknown comes again, and
 * licence, royalty account and trial treat a repeat as done.
 *
 * <p>Called right after booking and by the scheduler; any number of nodes may call it at once.
 */
public final class BankNoticeDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(BankNoticeDelivery.class);

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int BATCH = 20;

    private final BankLedger ledger;
    private final ExchangeCommands commands;
    private final Clock clock;

    public BankNoticeDelivery(BankLedger ledger, ExchangeCommands commands, Clock clock) {
        this.ledger = ledger;
        this.commands = commands;
        this.clock = clock;
    }

    /** Delivers every notice that is due now. @return how many the exchange took note of */
    public int deliverPending() {
        int taken = 0;
        List<BankNotice> batch;
        do {
            Instant now = clock.instant();
            batch = ledger.claim(now, now.plus(LEASE), BATCH);
            for (BankNotice notice : batch) {
                taken += deliver(notice) ? 1 : 0;
            }
        } while (batch.size() == BATCH);
        return taken;
    }

    private boolean deliver(BankNotice notice) {
        Movement movement = notice.movement();
        try {
            commands.send(report(movement));
            ledger.delivered(movement.bankReference(), clock.instant());
            return true;
        } catch (Refused refused) {
            reject(movement, String.valueOf(refused.getMessage()));
        } catch (UnknownAggregate unknown) {
            reject(movement, "UNKNOWN_LICENCE");
        } catch (RuntimeException failed) {
            // Not final: the database or the exchange may be away. The text of store exceptions carries payloads, the
            // class
            // does not.
            String cause = failed.getClass().getSimpleName();
            LOG.warn("bank notice {} not delivered: {}", movement.bankReference(), cause);
            ledger.postponed(movement.bankReference(), cause, clock.instant().plus(wait(notice.attempts())));
        }
        return false;
    }

    private ExchangeCommand report(Movement movement) {
        Origin origin = Origin.following(movement.bankReference(), clock.instant());
        return switch (movement.purpose().kind()) {
            case CONCLUSION -> conclusion(movement, origin);
            case ROYALTY -> royalty(movement, origin);
            case DEFERRED_FEE -> deferred(movement, origin);
        };
    }

    private static LicenceCommand conclusion(Movement movement, Origin origin) {
        return switch (movement.direction()) {
            case IN ->
                new ConfirmPayment(
                        movement.licenceId(),
                        movement.bankReference(),
                        movement.amount(),
                        movement.counterpartyId(),
                        movement.valueAt(),
                        origin);
            case REFUND ->
                new ConfirmRefund(
                        movement.licenceId(), String.valueOf(movement.refundOf()), movement.bankReference(), origin);
        };
    }

    private static RoyaltyCommand royalty(Movement movement, Origin origin) {
        RoyaltyId account = RoyaltyId.of(movement.licenceId());
        return switch (movement.direction()) {
            case IN ->
                new ConfirmRoyaltyPayment(
                        account,
                        movement.purpose().royaltyPeriod(),
                        movement.bankReference(),
                        movement.amount(),
                        movement.counterpartyId(),
                        movement.valueAt(),
                        origin);
            case REFUND ->
                new ConfirmRoyaltyRefund(
                        account, String.valueOf(movement.refundOf()), movement.bankReference(), origin);
        };
    }

    private static TrialCommand deferred(Movement movement, Origin origin) {
        TrialId trial = TrialId.of(movement.licenceId());
        return switch (movement.direction()) {
            case IN ->
                new ConfirmDeferredPayment(
                        trial,
                        movement.bankReference(),
                        movement.amount(),
                        movement.counterpartyId(),
                        movement.valueAt(),
                        origin);
            case REFUND ->
                new ConfirmDeferredRefund(trial, String.valueOf(movement.refundOf()), movement.bankReference(), origin);
        };
    }

    /** Money that the exchange will not take note of goes back at once. */
    private void reject(Movement movement, String cause) {
        LOG.warn("bank notice {} refused for good: {}", movement.bankReference(), cause);
        Instant now = clock.instant();
        if (movement.direction() == Movement.Direction.IN) {
            ledger.bookRefund(movement.bankReference(), now, now);
        }
        ledger.rejected(movement.bankReference(), cause, now);
    }

    private static Duration wait(int attempts) {
        Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 9));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
