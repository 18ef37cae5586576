package org.openlicence.exchange.registration.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.RegisteredContract;
import org.openlicence.exchange.registration.certificate.CertificateCommand.CancelCertificate;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** Cancels the certificate of a registration whose contract is no more. */
@ProcessingGroup("registration-process-certificate")
@DisallowReplay
public class WhenRegistrationCancelledThenCancelCertificate {
    private final ExchangeCommands commands;
    private final EventHistory history;
    private final Clock clock;

    public WhenRegistrationCancelledThenCancelCertificate(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        this.commands = commands;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(RegistrationCancelled event, @MessageIdentifier String eventId) {
        RegisteredContract contract =
                RegisteredContract.asOf(1, history.of(event.registrationId(), RegistrationEvent.class));
        commands.send(new CancelCertificate(
                CertificateId.of(contract.officialNumber()),
                event.contractEnd(),
                Origin.following(eventId, clock.instant())));
    }
}
