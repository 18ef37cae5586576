package org.openlicence.exchange.trial.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.compensation.FundCommand.FileClaim;
import org.openlicence.exchange.compensation.FundCommand.WithdrawClaim;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.trial.TrialCommand.RefuseGuarantee;
import org.openlicence.exchange.trial.TrialId;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeePaid;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeCalled;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeWithdrawn;

/**
 * A call becomes a claim on the fund; a payment while it waits, or a fee no longer owed, withdraws it. One process, so that none
 * overtakes another.
 */
@ProcessingGroup("trial-process-claim")
@DisallowReplay
public class WhenGuaranteeCalledThenFileClaim {
    private final ExchangeCommands commands;
    private final Clock clock;

    public WhenGuaranteeCalledThenFileClaim(ExchangeCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** A fund that was never opened, or asks for longer waiting, refuses; the licensor learns why. */
    @EventHandler
    public void on(GuaranteeCalled event, @MessageIdentifier String eventId) {
        Origin origin = Origin.following(eventId, clock.instant());
        try {
            commands.send(new FileClaim(
                    new FundId(event.fundId()),
                    event.claimId(),
                    event.licenceId(),
                    event.payeeId(),
                    event.takerId(),
                    Money.ofFen(event.principalFen()),
                    Money.ofFen(event.securityFen()),
                    event.dueOn(),
                    event.demandedOn(),
                    origin));
        } catch (Refused refused) {
            commands.send(new RefuseGuarantee(
                    new TrialId(event.trialId()), event.claimId(), String.valueOf(refused.getMessage()), origin));
        }
    }

    /** A claim that the fund refused was never filed, so there is none to withdraw; then the trial is not in claim either. */
    @EventHandler
    public void on(DeferredFeePaid event, @MessageIdentifier String eventId) {
        String fundId = event.fundId();
        String claimId = event.claimId();
        if (fundId != null && claimId != null) {
            withdraw(fundId, claimId, eventId);
        }
    }

    /** What the fund compensated already becomes repayable: it was for a fee that nobody owed. */
    @EventHandler
    public void on(GuaranteeWithdrawn event, @MessageIdentifier String eventId) {
        withdraw(event.fundId(), event.claimId(), eventId);
    }

    private void withdraw(String fundId, String claimId, String eventId) {
        commands.send(new WithdrawClaim(new FundId(fundId), claimId, Origin.following(eventId, clock.instant())));
    }
}
