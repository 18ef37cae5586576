package org.openlicence.exchange.registration.process;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.certificate.CertificateCommand.IssueCertificate;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** Issues the next version of the certificate, which supersedes the one before. */
@ProcessingGroup("registration-process-certificate")
@DisallowReplay
public class WhenRegistrationAmendedThenReissueCertificate {
    private final ExchangeCommands commands;
    private final CertificateContents contents;
    private final Clock clock;

    public WhenRegistrationAmendedThenReissueCertificate(
            ExchangeCommands commands, CertificateContents contents, Clock clock) {
        this.commands = commands;
        this.contents = contents;
        this.clock = clock;
    }

    @EventHandler
    public void on(RegistrationAmended event, @MessageIdentifier String eventId) {
        CertificateContent content = contents.of(event.registrationId(), event.version());
        commands.send(new IssueCertificate(
                CertificateId.of(new OfficialNumber(content.officialNumber())),
                content,
                Origin.following(eventId, clock.instant())));
    }
}
