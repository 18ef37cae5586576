package org.openlicence.exchange.web.registration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.AmountLines;
import org.openlicence.exchange.registration.CasePoint;
import org.openlicence.exchange.registration.ContractKey;
import org.openlicence.exchange.registration.ContractRegister;
import org.openlicence.exchange.registration.DocumentKind;
import org.openlicence.exchange.registration.NearMatch;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.TechnologyTrade;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.licence.Licences;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/**
 * The registrar's checklist: what a machine can say of a point beforehand, with its evidence, and the verdict of the reviewer, who
 * judges every point. What only a reader of the contract can see, a machine says nothing of.
 */
@Component
class CaseChecks {
    private final OrganisationDirectory directory;
    private final PatentRegister patents;
    private final LicenceQueries licences;
    private final ContractRegister contracts;
    private final Licences names;
    private final PageText text;
    private final PolicyBook policies;
    private final Clock clock;

    CaseChecks(
            OrganisationDirectory directory,
            PatentRegister patents,
            LicenceQueries licences,
            ContractRegister contracts,
            Licences names,
            PageText text,
            PolicyBook policies,
            Clock clock) {
        this.directory = directory;
        this.patents = patents;
        this.licences = licences;
        this.contracts = contracts;
        this.names = names;
        this.text = text;
        this.policies = policies;
        this.clock = clock;
    }

    /** What a machine found. */
    public enum Finding {
        CLEAR,
        LOOK,
        /** Only a person can say. */
        UNREAD
    }

    /**
     * One point of the checklist; its words are {@code registration.check.<point>}.
     *
     * @param evidence what was looked at
     * @param verdict of the reviewer; absent until there is one
     */
    public record Check(
            CasePoint point, Finding finding, String evidence, RegistrationView.@Nullable Verdict verdict) {}

    private record Found(Finding finding, String evidence) {
        static Found of(boolean clear, String evidence) {
            return new Found(clear ? Finding.CLEAR : Finding.LOOK, evidence);
        }
    }

    List<Check> of(RegistrationView view) {
        return CasePoint.asked(view.licenceId() != null).stream()
                .map(point -> check(view, point))
                .toList();
    }

    private Check check(RegistrationView view, CasePoint point) {
        Found found = found(view, point);
        return new Check(
                point,
                found.finding(),
                found.evidence(),
                view.judged().stream()
                        .filter(one -> one.point().equals(point.name()))
                        .findFirst()
                        .orElse(null));
    }

    private Found found(RegistrationView view, CasePoint point) {
        ContractSubject subject = view.subject();
        return switch (point) {
            case PARTIES ->
                Found.of(
                        directory.find(subject.sellerId()).isPresent()
                                && directory.find(subject.buyerId()).isPresent()
                                && !subject.sellerId().equals(subject.buyerId()),
                        names.name(subject.sellerId()) + " → " + names.name(subject.buyerId()));
            case SUBJECT -> rights(subject);
            case PRICE -> price(view);
            case TEXT -> Found.of(subject.documentHash() != null, hash(subject));
            case ANNEXES -> annexes(view);
            case DUPLICATE -> duplicate(view);
            case LICENCE -> licence(view);
            case RIGHTS_AND_DUTIES, SEALS, NO_MONOPOLY ->
                new Found(Finding.UNREAD, text.message("registration.check.unread"));
        };
    }

    private Found price(RegistrationView view) {
        long lines = new AmountLines(view.amounts()).total().fen();
        long stated = view.subject().statedTotalFen();
        return Found.of(lines == stated, text.money(lines) + (lines == stated ? " = " : " ≠ ") + text.money(stated));
    }

    /** Which annexes the contract names, nobody can say without reading it. */
    private Found annexes(RegistrationView view) {
        long filed = view.onFile().files().stream()
                .filter(file -> file.kind().equals(DocumentKind.CONTRACT_ANNEX.name()))
                .count();
        return new Found(Finding.UNREAD, text.message("registration.check.annexes", filed));
    }

    private Found licence(RegistrationView view) {
        Optional<LicenceStatus> licence =
                licences.byId(Objects.requireNonNull(view.licenceId())).map(one -> one.status());
        return Found.of(
                licence.filter(LicenceStatus.IN_FORCE::equals).isPresent(),
                licence.map(text::label).orElse("–"));
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
                view.subject(),
                contracts.related(view.subject()),
                new RegistrationId(view.registrationId()),
                Shanghai.dayOf(clock.instant()),
                policies);
    }

    private String numbers(ContractSubject subject) {
        return subject.patentIds().stream().map(names::number).collect(Collectors.joining(", "));
    }

    /** The register can be asked of a contract that names patents, or ought to; any other subject has to be read. */
    private Found rights(ContractSubject subject) {
        boolean named = !subject.patentIds().isEmpty();
        if (!named && !subject.subType().startsWith("PATENT_")) {
            return new Found(Finding.UNREAD, subject.title());
        }
        boolean stand = subject.patentIds().stream()
                .allMatch(id -> patents.facts(new PatentId(id))
                        .filter(facts -> facts.inForceOn(subject.signedOn()))
                        .isPresent());
        return Found.of(named && stand, named ? numbers(subject) : "–");
    }

    /** Two contracts are compared by their texts too; without one on file nothing was compared. */
    private Found duplicate(RegistrationView view) {
        if (view.subject().documentHash() == null) {
            return new Found(Finding.LOOK, text.message("registration.check.not-compared"));
        }
        Optional<ContractRegister.LiveCase> other = contracts
                .live(ContractKey.of(view.subject()))
                .filter(live -> !live.registrationId().value().equals(view.registrationId()));
        return Found.of(
                other.isEmpty(),
                other.map(live -> live.registrationId().value()).orElse("–"));
    }

    private static String hash(ContractSubject subject) {
        String hash = subject.documentHash();
        return hash == null ? "–" : hash.substring(0, 16) + "…";
    }
}
