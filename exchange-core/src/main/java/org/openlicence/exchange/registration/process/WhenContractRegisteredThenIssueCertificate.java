package org.openlicence.exchange.registration.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.certificate.CertificateCommand.IssueCertificate;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/**
 * Issues version 1 of the certificate. The three processes of certificates share a group, so that the versions of one
 * registration are issued in their order, and a version that waits holds back those after it.
 */
@ProcessingGroup("registration-process-certificate")
@DisallowReplay
public class WhenContractRegisteredThenIssueCertificate {
    private final ExchangeCommands commands;
    private final CertificateContents contents;
    private final Clock clock;

    public WhenContractRegisteredThenIssueCertificate(
            ExchangeCommands commands, CertificateContents contents, Clock clock) {
        this.commands = commands;
        this.contents = contents;
        this.clock = clock;
    }

    @EventHandler
    public void on(ContractRegistered event, @MessageIdentifier String eventId) {
        commands.send(new IssueCertificate(
                CertificateId.of(new OfficialNumber(event.officialNumber())),
                contents.of(event.registrationId(), 1),
                Origin.following(eventId, clock.instant())));
    }
}
