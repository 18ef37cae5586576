package org.openlicence.exchange.taxpreference.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.taxpreference.TaxSide;
import org.openlicence.exchange.taxpreference.event.WaiverEvent.VatExemptionWaived;

/** What a taxpayer gives up, it gives up for all its contracts, so each is judged again (VAT Law art. 27). */
@ProcessingGroup("taxpreference-process-judge-waived")
@DisallowReplay
public class WhenExemptionWaivedThenReEvaluate {
    private final ExchangeCommands commands;
    private final ContractRegister contracts;
    private final Clock clock;

    public WhenExemptionWaivedThenReEvaluate(ExchangeCommands commands, ContractRegister contracts, Clock clock) {
        this.commands = commands;
        this.contracts = contracts;
        this.clock = clock;
    }

    @EventHandler
    public void on(VatExemptionWaived event, @MessageIdentifier String eventId) {
        for (RegistrationId contract : contracts.registeredOfSeller(event.taxpayerId())) {
            TaxPreferenceId id = TaxPreferenceId.of(contract, TaxSide.SELLER, TaxRule.VAT_TECH);
            Origin origin = Origin.following(eventId, clock.instant());
            commands.send(new EvaluatePreference(id, contract, TaxSide.SELLER, TaxRule.VAT_TECH, null, origin));
        }
    }
}
