package org.openlicence.exchange.query.registrationdesk;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of registrations and of certificates, each its own aggregate, written in the processor's transaction. */
@Component
@ProcessingGroup("registration-desk-v1")
class RegistrationProjection {
    private final DocumentTable<RegistrationView> registrations;
    private final DocumentTable<CertificateView> certificates;

    RegistrationProjection(JdbcClient jdbc) {
        this.registrations = RegistrationQueries.registrationTable(jdbc);
        this.certificates = RegistrationQueries.certificateTable(jdbc);
    }

    @EventHandler
    void on(RegistrationEvent event, @SequenceNumber long sequence) {
        RegistrationView before =
                sequence == 0 ? null : registrations.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            registrations.save(event.aggregateId(), RegistrationFold.after(before, event, sequence));
        }
    }

    @EventHandler
    void on(CertificateEvent event, @SequenceNumber long sequence) {
        CertificateView before =
                sequence == 0 ? null : certificates.find(event.aggregateId()).orElse(null);
        if (before == null || before.version() < sequence) {
            certificates.save(event.aggregateId(), CertificateFold.after(before, event, sequence));
        }
    }
}
