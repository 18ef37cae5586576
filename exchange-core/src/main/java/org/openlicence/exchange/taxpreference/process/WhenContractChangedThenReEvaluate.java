package org.openlicence.exchange.taxpreference.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.EvaluatePreference;
import org.openlicence.exchange.taxpreference.TaxPreferenceId;
import org.openlicence.exchange.taxpreference.TaxRule;
import org.openlicence.exchange.taxpreference.TaxSide;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent;

/**
 * Judges the reliefs of a contract when it is registered, and again whenever its registration changes; what was claimed and is
 * covered no more becomes a correction (draft art. 16; 上海市技术市场条例 art. 23).
 *
 * <p>An event that ends a registration in another way gets one more handler, and its place in {@code ContractFacts}.
 */
@ProcessingGroup("taxpreference-process-re-evaluate")
@DisallowReplay
public class WhenContractChangedThenReEvaluate {
    private final ExchangeCommands commands;
    private final EventHistory history;
    private final Clock clock;

    public WhenContractChangedThenReEvaluate(ExchangeCommands commands, EventHistory history, Clock clock) {
        this.commands = commands;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(ContractRegistered event, @MessageIdentifier String eventId) {
        evaluate(event.registrationId(), eventId);
    }

    @EventHandler
    public void on(RegistrationAmended event, @MessageIdentifier String eventId) {
        evaluate(event.registrationId(), eventId);
    }

    @EventHandler
    public void on(RegistrationCancelled event, @MessageIdentifier String eventId) {
        evaluate(event.registrationId(), eventId);
    }

    @EventHandler
    public void on(RegistrationRevoked event, @MessageIdentifier String eventId) {
        evaluate(event.registrationId(), eventId);
    }

    private void evaluate(String registrationId, String eventId) {
        RegistrationId contract = new RegistrationId(registrationId);
        for (TaxSide side : TaxSide.values()) {
            for (TaxRule rule : TaxRule.of(side)) {
                TaxPreferenceId id = TaxPreferenceId.of(contract, side, rule);
                if (rule.unasked() || known(id)) {
                    Origin origin = Origin.following(eventId, clock.instant());
                    commands.send(new EvaluatePreference(id, contract, side, rule, null, origin));
                }
            }
        }
    }

    private boolean known(TaxPreferenceId id) {
        return !history.of(id.value(), TaxPreferenceEvent.class).isEmpty();
    }
}
