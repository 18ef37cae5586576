package org.openlicence.exchange.eventstore;

import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.openlicence.exchange.eventstore.upcast.EventUpcasters;
import org.openlicence.exchange.licence.ContractSigner;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.certificate.CertificateCheck;
import org.openlicence.exchange.registration.certificate.CertificateRegister;
import org.openlicence.exchange.registration.certificate.CertificateSigner;
import org.openlicence.exchange.registration.certificate.keystore.EmbeddedContractSigner;
import org.openlicence.exchange.registration.certificate.keystore.KeystoreCertificateSigner;
import org.openlicence.exchange.registration.certificatelog.CertificateEvents;
import org.openlicence.exchange.registration.certificatelog.CertificateProofs;
import org.openlicence.exchange.registration.certificatelog.DailyRootSigning;
import org.openlicence.exchange.registration.certificatelog.DailyRoots;
import org.openlicence.exchange.registration.certificatelog.LogLeaves;
import org.openlicence.exchange.registration.certificatelog.RootDirectory;
import org.openlicence.exchange.registration.certificatelog.SecondPlace;
import org.openlicence.exchange.registration.process.CertificateContents;
import org.openlicence.exchange.registration.process.LicenceAgreements;
import org.openlicence.exchange.registration.process.WhenContractRegisteredThenIssueCertificate;
import org.openlicence.exchange.registration.process.WhenLicenceFormedThenOpenRegistration;
import org.openlicence.exchange.registration.process.WhenRegistrationAmendedThenReissueCertificate;
import org.openlicence.exchange.registration.process.WhenRegistrationCancelledThenCancelCertificate;
import org.openlicence.exchange.registration.process.WhenRegistrationRevokedThenRevokeCertificate;
import org.openlicence.exchange.registration.process.WhenRevocationClosedThenResumeCertificate;
import org.openlicence.exchange.registration.process.WhenRevocationOpenedThenSuspendCertificate;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registration and certificate: what they read, what they sign with, and their processes. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {
    @Bean
    EventHistory eventHistory(
            EventStore events, JdbcClient sql, @Qualifier("eventSerializer") NamedEventSerializer serializer) {
        return new EventStoreHistory(events, sql, serializer, new EventUpcasterChain(EventUpcasters.inOrder()));
    }

    @Bean
    KeystoreCertificateSigner certificateSigner(Environment environment) {
        return new KeystoreCertificateSigner(environment);
    }

    @Bean
    ContractSigner contractSigner(CertificateSigner keys) {
        return new EmbeddedContractSigner(keys);
    }

    @Bean
    CertificateCheck certificateCheck(CertificateRegister register, CertificateSigner signer) {
        return new CertificateCheck(register, signer);
    }

    @Bean
    CertificateEvents certificateEvents(JdbcClient sql, @Qualifier("eventSerializer") NamedEventSerializer serializer) {
        return new StoredCertificateEvents(sql, serializer, new EventUpcasterChain(EventUpcasters.inOrder()));
    }

    /** {@code exchange.certificate.log.second-place} names a directory; without it roots are published in one place. */
    @Bean
    SecondPlace secondPlace(Environment environment) {
        String directory = environment.getProperty("exchange.certificate.log.second-place", "");
        return directory.isBlank() ? SecondPlace.NONE : new RootDirectory(Path.of(directory));
    }

    @Bean
    DailyRootSigning dailyRootSigning(
            CertificateEvents events,
            LogLeaves leaves,
            DailyRoots roots,
            SecondPlace second,
            ExchangeCommands commands,
            Clock clock) {
        return new DailyRootSigning(events, leaves, roots, second, commands, clock);
    }

    @Bean
    CertificateProofs certificateProofs(CertificateEvents events, LogLeaves leaves, DailyRoots roots) {
        return new CertificateProofs(events, leaves, roots);
    }

    @Bean
    LicenceAgreements licenceAgreements(
            EventHistory history, OrganisationDirectory organisations, PatentRegister patents) {
        return new LicenceAgreements(history, organisations, patents);
    }

    @Bean
    CertificateContents certificateContents(
            EventHistory history, OrganisationDirectory organisations, PatentRegister patents) {
        return new CertificateContents(history, organisations, patents);
    }

    @Bean
    WhenLicenceFormedThenOpenRegistration whenLicenceFormedThenOpenRegistration(
            ExchangeCommands commands,
            LicenceAgreements agreements,
            OrganisationDirectory organisations,
            PolicyBook policies,
            Clock clock) {
        return new WhenLicenceFormedThenOpenRegistration(commands, agreements, organisations, policies, clock);
    }

    @Bean
    WhenContractRegisteredThenIssueCertificate whenContractRegisteredThenIssueCertificate(
            ExchangeCommands commands, CertificateContents contents, Clock clock) {
        return new WhenContractRegisteredThenIssueCertificate(commands, contents, clock);
    }

    @Bean
    WhenRegistrationAmendedThenReissueCertificate whenRegistrationAmendedThenReissueCertificate(
            ExchangeCommands commands, CertificateContents contents, Clock clock) {
        return new WhenRegistrationAmendedThenReissueCertificate(commands, contents, clock);
    }

    @Bean
    WhenRegistrationRevokedThenRevokeCertificate whenRegistrationRevokedThenRevokeCertificate(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        return new WhenRegistrationRevokedThenRevokeCertificate(commands, history, clock);
    }

    @Bean
    WhenRegistrationCancelledThenCancelCertificate whenRegistrationCancelledThenCancelCertificate(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        return new WhenRegistrationCancelledThenCancelCertificate(commands, history, clock);
    }

    @Bean
    WhenRevocationOpenedThenSuspendCertificate whenRevocationOpenedThenSuspendCertificate(
            ExchangeCommands commands, EventHistory history, PolicyBook policies, Clock clock) {
        return new WhenRevocationOpenedThenSuspendCertificate(commands, history, policies, clock);
    }

    @Bean
    WhenRevocationClosedThenResumeCertificate whenRevocationClosedThenResumeCertificate(
            ExchangeCommands commands, EventHistory history, Clock clock) {
        return new WhenRevocationClosedThenResumeCertificate(commands, history, clock);
    }
}
