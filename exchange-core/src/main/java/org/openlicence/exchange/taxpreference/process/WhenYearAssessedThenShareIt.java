package org.openlicence.exchange.taxpreference.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EnterYearShare;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.taxpreference.TaxSide;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent.YearAssessed;
import org.openlicence.exchange.taxpreference.event.YearShare;

/** A second contract of a year changes what the first one's income bears, so each is told its part. */
@ProcessingGroup("taxpreference-process-share-year")
@DisallowReplay
public class WhenYearAssessedThenShareIt {
    private final ExchangeCommands commands;
    private final Clock clock;

    public WhenYearAssessedThenShareIt(ExchangeCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    public void on(YearAssessed event, @MessageIdentifier String eventId) {
        for (YearShare share : event.shares()) {
            commands.send(new EnterYearShare(
                    TaxPreferenceId.of(new RegistrationId(share.registrationId()), TaxSide.SELLER, TaxRule.CIT_TT),
                    String.valueOf(event.year()),
                    event.qualifyingFen(),
                    share,
                    Origin.following(eventId, clock.instant())));
        }
    }
}
