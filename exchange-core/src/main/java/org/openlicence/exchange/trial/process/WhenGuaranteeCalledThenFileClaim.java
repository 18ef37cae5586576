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

/** A call becomes a claim on the fund, and a payment while it waits withdraws it. One process, so that neither overtakes. */
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
            commands.send(new WithdrawClaim(new FundId(fundId), claimId, Origin.following(eventId, clock.instant())));
        }
    }
}
