package org.openlicence.exchange.web.recordal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.recordaldesk.RecordalQueries;
import org.openlicence.exchange.query.recordaldesk.RecordalView;
import org.openlicence.exchange.recordal.RecordalStatus;
import org.openlicence.exchange.registration.process.LicenceAgreement;
import org.openlicence.exchange.registration.process.LicenceAgreements;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Component;

/** Recordals and their papers, for the parties of the licence and the registrars; for everybody else there are none. */
@Component
class Recordals {
    private final RecordalQueries recordals;
    private final Licences licences;
    private final LicenceAgreements agreements;
    private final OrganisationDirectory directory;
    private final PatentRegister register;
    private final PolicyBook policies;

    Recordals(
            RecordalQueries recordals,
            Licences licences,
            LicenceAgreements agreements,
            OrganisationDirectory directory,
            PatentRegister register,
            PolicyBook policies) {
        this.recordals = recordals;
        this.licences = licences;
        this.agreements = agreements;
        this.directory = directory;
        this.register = register;
        this.policies = policies;
    }

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when the licence has none yet, or the reader is neither party nor registrar
     */
    FreshRead<RecordalView> ofLicence(LicenceId licenceId, @Nullable Long atLeast) {
        licence(licenceId);
        return FreshRead.of(() -> recordals.ofLicence(licenceId.value()), RecordalView::version, atLeast)
                .visible(licenceId.value(), seen -> true);
    }

    LicenceView licence(LicenceId licenceId) {
        return licences.read(licenceId.value(), null).found().orElseThrow(() -> new NotFound(licenceId.value()));
    }

    /** Unpaid annual fees the recorded licence reduces; none while it is not recorded. */
    List<ReducedFee> reducedFees(RecordalView recordal, LicenceView licence) {
        if (recordal.status() != RecordalStatus.RECORDED) {
            return List.of();
        }
        return register.facts(new PatentId(licence.patentId())).map(PatentFacts::annualFees).orElse(List.of()).stream()
                .filter(fee -> fee.paidOn() == null)
                .map(fee -> ReducedFee.of(fee, policies))
                .toList();
    }

    /**
     * What the office asks for with an open licence: the data of its form, the taker's notice, the proof of payment, the
     * offer as accepted, and the agreement that restates them; with a negotiated one the signed contract instead of notice and
     * offer (Implementing Regulations arts 15, 87).
     */
    RecordalPacket packet(LicenceId licenceId) {
        LicenceView licence = licence(licenceId);
        LicenceAgreement agreement = agreements.of(licenceId);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("form.json", CanonicalJson.of(form(licence, agreement)));
        LicenceView.Contract contract = licence.contract();
        if (contract == null) {
            files.put("notice.json", CanonicalJson.of(notice(licence)));
        } else {
            files.put("contract.json", contract.text());
        }
        files.put("payment.json", CanonicalJson.of(payments(licence)));
        if (contract == null) {
            files.put("offer-as-accepted.json", licence.pinnedTerms());
        }
        files.put("agreement.txt", agreement.text());
        return new RecordalPacket(files);
    }

    private Map<String, Object> form(LicenceView licence, LicenceAgreement agreement) {
        return Map.of(
                "kind", licence.contract() == null ? "OPEN_LICENCE" : "NEGOTIATED_LICENCE",
                "form", "ORDINARY",
                "patentNumber", agreement.patentNumber(),
                "patentTitle", agreement.patentTitle(),
                "licensors", licence.licensorIds().stream().map(this::party).toList(),
                "licensee", party(licence.takerId()),
                "validFrom", String.valueOf(licence.validFrom()),
                "validTo", String.valueOf(licence.validTo()),
                "dueAtConclusionFen", licence.dueFen(),
                "termsHash", licence.termsHash());
    }

    private Map<String, Object> party(String organisationId) {
        return directory
                .find(organisationId)
                .map(entry -> Map.<String, Object>of(
                        "creditCode", entry.creditCode(), "name", entry.nameZh(), "division", entry.divisionCode()))
                .orElseThrow(
                        () -> new IllegalStateException("the directory does not know organisation " + organisationId));
    }

    private static Map<String, Object> notice(LicenceView licence) {
        return Map.of(
                "licenceId", licence.licenceId(),
                "listingId", String.valueOf(licence.listingId()),
                "termsVersion", licence.termsVersion(),
                "termsHash", licence.termsHash(),
                "receivedAt", licence.receivedAt().toString(),
                "product", licence.intendedUse().product());
    }

    /** Only the payment that completed the licence; empty for a free one. */
    private static List<Map<String, Object>> payments(LicenceView licence) {
        Stream<LicenceView.Payment> forming = licence.payments().stream().filter(p -> p.mismatch() == null);
        return forming.map(p -> Map.<String, Object>of(
                        "bankReference", p.bankReference(),
                        "amountFen", p.amountFen(),
                        "valueAt", p.valueAt().toString()))
                .toList();
    }
}
