package org.openlicence.exchange.web.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.AmountLines;
import org.openlicence.exchange.registration.ContractKey;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.registration.DocumentKind;
import org.openlicence.exchange.registration.NearMatch;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.TechnologyTrade;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** What a machine can say of a case beforehand, with its evidence. The reviewer decides every point. */
@Component
class CaseChecks {
    private final OrganisationDirectory directory;
    private final PatentRegister patents;
    private final LicenceQueries licences;
    private final ContractRegister contracts;
    private final Licences names;
    private final PageText text;

    CaseChecks(
            OrganisationDirectory directory,
            PatentRegister patents,
            LicenceQueries licences,
            ContractRegister contracts,
            Licences names,
            PageText text) {
        this.directory = directory;
        this.patents = patents;
        this.licences = licences;
        this.contracts = contracts;
        this.names = names;
        this.text = text;
    }

    /**
     * One point of the checklist.
     *
     * @param key words are {@code registration.check.<key>}
     * @param ground refusal ground it speaks to
     * @param evidence what was looked at
     */
    record Check(String key, String ground, boolean clear, String evidence) {}

    List<Check> of(RegistrationView view) {
        ContractSubject subject = view.subject();
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(
                "parties",
                "R03",
                directory.find(subject.sellerId()).isPresent()
                        && directory.find(subject.buyerId()).isPresent()
                        && !subject.sellerId().equals(subject.buyerId()),
                names.name(subject.sellerId()) + " → " + names.name(subject.buyerId())));
        checks.add(new Check("subject", "R04", rightsStand(subject), numbers(subject)));
        long lines = new AmountLines(view.amounts()).total().fen();
        checks.add(new Check(
                "price",
                "R05",
                lines == subject.statedTotalFen(),
                text.money(lines)
                        + (lines == subject.statedTotalFen() ? " = " : " ≠ ")
                        + text.money(subject.statedTotalFen())));
        checks.add(new Check("text", "R09", subject.documentHash() != null, hash(subject)));
        if (view.licenceId() != null) {
            Optional<LicenceStatus> licence = licences.byId(view.licenceId()).map(one -> one.status());
            checks.add(new Check(
                    "licence",
                    "R01",
                    licence.filter(LicenceStatus.IN_FORCE::equals).isPresent(),
                    licence.map(text::label).orElse("–")));
        }
        checks.add(duplicate(view));
        return checks;
    }

    /** What takes the technology over the border, if anything; a task at another authority beside the case. */
    Optional<TradeTask> trade(RegistrationView view) {
        return TechnologyTrade.between(
                        division(view.subject().sellerId()),
                        division(view.subject().buyerId()))
                .map(trade -> new TradeTask(
                        trade.name(),
                        trade.basis().key(),
                        view.onFile().kinds().contains(DocumentKind.TRADE_REGISTRATION)));
    }

    private @Nullable String division(String organisationId) {
        return directory
                .find(organisationId)
                .map(OrganisationDirectory.Entry::divisionCode)
                .orElse(null);
    }

    /** Live cases that may be the same contract, for the reviewer only: they are other parties' affairs. */
    List<NearMatch> near(RegistrationView view) {
        return NearMatch.of(
                view.subject(), contracts.related(view.subject()), new RegistrationId(view.registrationId()));
    }

    private String numbers(ContractSubject subject) {
        return subject.patentIds().stream().map(names::number).collect(Collectors.joining(", "));
    }

    private boolean rightsStand(ContractSubject subject) {
        return !subject.patentIds().isEmpty()
                && subject.patentIds().stream()
                        .allMatch(id -> patents.facts(new PatentId(id))
                                .filter(facts -> facts.inForceOn(subject.signedOn()))
                                .isPresent());
    }

    private Check duplicate(RegistrationView view) {
        if (view.subject().documentHash() == null) {
            return new Check("duplicate", "R11", true, "–");
        }
        Optional<ContractRegister.LiveCase> other = contracts
                .live(ContractKey.of(view.subject()))
                .filter(live -> !live.registrationId().value().equals(view.registrationId()));
        return new Check(
                "duplicate",
                "R11",
                other.isEmpty(),
                other.map(live -> live.registrationId().value()).orElse("–"));
    }

    private static String hash(ContractSubject subject) {
        String hash = subject.documentHash();
        return hash == null ? "–" : hash.substring(0, 16) + "…";
    }
}
