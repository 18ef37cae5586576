package org.openlicence.exchange.trial.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimRejected;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimSettled;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.trial.TrialCommand.RecordCompensation;
import org.openlicence.exchange.trial.TrialCommand.RefuseGuarantee;
import org.openlicence.exchange.trial.TrialId;

/** What a fund decided about a claim of a trial. */
@ProcessingGroup("trial-process-hear-fund")
@DisallowReplay
public class WhenClaimDecidedThenTellTrial {
    private final ExchangeCommands commands;
    private final Clock clock;

    public WhenClaimDecidedThenTellTrial(ExchangeCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    public void on(ClaimSettled event, @MessageIdentifier String eventId) {
        if (ofTrial(event.claimId())) {
            commands.send(new RecordCompensation(
                    TrialId.of(new LicenceId(event.licenceId())),
                    event.claimId(),
                    Money.ofFen(event.compensationFen()),
                    Origin.following(eventId, clock.instant())));
        }
    }

    @EventHandler
    public void on(ClaimRejected event, @MessageIdentifier String eventId) {
        if (ofTrial(event.claimId())) {
            commands.send(new RefuseGuarantee(
                    TrialId.of(new LicenceId(event.licenceId())),
                    event.claimId(),
                    event.reason(),
                    Origin.following(eventId, clock.instant())));
        }
    }

    /** A fund may hear of claims from elsewhere. */
    private static boolean ofTrial(String claimId) {
        return claimId.startsWith("tri_");
    }
}
