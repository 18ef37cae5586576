package org.openlicence.exchange.registration.process;

import java.util.List;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.registration.RegisteredContract;
import org.openlicence.exchange.registration.certificate.CertificateContent;
import org.openlicence.exchange.registration.certificate.CertificateContent.Party;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.shared.EventHistory;

/** Puts together what a version of a certificate says: the registration, and the names of its parties. */
public final class CertificateContents {
    private final EventHistory history;
    private final OrganisationDirectory organisations;
    private final PatentRegister patents;

    public CertificateContents(EventHistory history, OrganisationDirectory organisations, PatentRegister patents) {
        this.history = history;
        this.organisations = organisations;
        this.patents = patents;
    }

    /** @throws IllegalStateException when the directory does not know a party: no certificate without names */
    CertificateContent of(String registrationId, int version) {
        RegisteredContract contract =
                RegisteredContract.asOf(version, history.of(registrationId, RegistrationEvent.class));
        ContractSubject subject = contract.subject();
        return new CertificateContent(
                contract.officialNumber().value(),
                version,
                registrationId,
                subject.title(),
                contract.contractType(),
                contract.subType(),
                subject.openLicence(),
                numbers(subject.patentIds()),
                party(subject.sellerId()),
                party(subject.buyerId()),
                subject.signedOn(),
                subject.from(),
                subject.to(),
                contract.totalFen(),
                contract.technologyFen(),
                contract.amountStatus(),
                entry(contract.registrarId()).nameZh(),
                contract.decidedOn(),
                contract.regime(),
                entry(contract.deciderOffice()).nameZh(),
                contract.decider() == null
                        ? null
                        : CertificateContent.deciderCode(
                                contract.officialNumber().value(), version, contract.decider()));
    }

    private List<String> numbers(List<String> patentIds) {
        return patentIds.stream().map(this::number).toList();
    }

    private String number(String patentId) {
        String withoutPrefix = patentId.substring("pat_".length());
        return patents.facts(new PatentId(patentId)).map(PatentFacts::number).orElse(withoutPrefix);
    }

    private Party party(String organisationId) {
        OrganisationDirectory.Entry entry = entry(organisationId);
        return new Party(entry.creditCode(), entry.nameZh());
    }

    private OrganisationDirectory.Entry entry(String organisationId) {
        return organisations
                .find(organisationId)
                .orElseThrow(
                        () -> new IllegalStateException("the directory does not know organisation " + organisationId));
    }
}
