package org.openlicence.exchange.registration.process;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.RegisteredContract;
import org.openlicence.exchange.registration.certificate.CertificateCommand.SuspendCertificate;
import org.openlicence.exchange.registration.certificate.CertificateId;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;

/** Suspends the certificate while its registration may be revoked, where the policy says so. */
@ProcessingGroup("registration-process-certificate")
@DisallowReplay
public class WhenRevocationOpenedThenSuspendCertificate {
    private final ExchangeCommands commands;
    private final EventHistory history;
    private final PolicyBook policies;
    private final Clock clock;

    public WhenRevocationOpenedThenSuspendCertificate(
            ExchangeCommands commands, EventHistory history, PolicyBook policies, Clock clock) {
        this.commands = commands;
        this.history = history;
        this.policies = policies;
        this.clock = clock;
    }

    @EventHandler
    public void on(RevocationOpened event, @MessageIdentifier String eventId) {
        LocalDate day = event.trace().effectiveOn();
        if (policies.figure("certificate.suspend-while-revoking", day).value() == 0) {
            return;
        }
        RegisteredContract contract =
                RegisteredContract.asOf(1, history.of(event.registrationId(), RegistrationEvent.class));
        commands.send(new SuspendCertificate(
                CertificateId.of(contract.officialNumber()),
                event.ground(),
                Origin.following(eventId, clock.instant())));
    }
}
