package org.openlicence.exchange.registration.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.RegisteredContract;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ResumeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationClosed;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** The registration stands, and its certificate can be relied on again. */
@ProcessingGroup("registration-process-certificate")
@DisallowReplay
public class WhenRevocationClosedThenResumeCertificate {
    private final ExchangeCommands commands;
    private final EventHistory history;
    private final Clock clock;

    public WhenRevocationClosedThenResumeCertificate(ExchangeCommands commands, EventHistory history, Clock clock) {
        this.commands = commands;
        this.history = history;
        this.clock = clock;
    }

    @EventHandler
    public void on(RevocationClosed event, @MessageIdentifier String eventId) {
        RegisteredContract contract =
                RegisteredContract.asOf(1, history.of(event.registrationId(), RegistrationEvent.class));
        commands.send(new ResumeCertificate(
                CertificateId.of(contract.officialNumber()), Origin.following(eventId, clock.instant())));
    }
}
