package org.openlicence.exchange.taxpreference.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.taxpreference.TaxYearCommand.EnterYearIncome;
import org.openlicence.exchange.taxpreference.TaxYearId;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.YearIncome;

/** The exempt amount of a year is shared by all contracts of the taxpayer, so each income goes into its year. */
@ProcessingGroup("taxpreference-process-enter-year")
@DisallowReplay
public class WhenIncomeEvaluatedThenEnterYear {
    private final ExchangeCommands commands;
    private final Clock clock;

    public WhenIncomeEvaluatedThenEnterYear(ExchangeCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    public void on(PreferenceEvaluated event, @MessageIdentifier String eventId) {
        YearIncome income = event.yearIncome();
        if (income != null) {
            commands.send(new EnterYearIncome(
                    TaxYearId.of(event.partyId(), event.period()),
                    event.partyId(),
                    event.period(),
                    event.region(),
                    income,
                    Origin.following(eventId, clock.instant())));
        }
    }
}
