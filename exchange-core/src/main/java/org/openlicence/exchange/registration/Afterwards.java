package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.RegistrationCommand.ApproveAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.ExamineAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RejectAmendment;
import org.openlicence.exchange.registration.RegistrationCommand.RequestAmendment;
import org.openlicence.exchange.registration.RegistrationState.CaseFile;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractChange;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentExamined;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRejected;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.FirstApprovalGiven;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.rule.AmendedTermEndsBeforeExpiry;
import org.openlicence.exchange.registration.rule.AmendmentWasExamined;
import org.openlicence.exchange.registration.rule.AmountLinesAreValid;
import org.openlicence.exchange.registration.rule.AmountsAddUp;
import org.openlicence.exchange.registration.rule.ApproverIsNotReviewer;
import org.openlicence.exchange.registration.rule.ContractFormIsValid;
import org.openlicence.exchange.registration.rule.LargeContractHasTwoApprovers;
import org.openlicence.exchange.registration.rule.LicenceFactsStand;
import org.openlicence.exchange.registration.rule.NamedDocumentIsOnFile;
import org.openlicence.exchange.registration.rule.NoOtherLiveRegistration;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Trace;

/** What becomes of a registration: an amendment (变更) of its amounts, or of the contract. */
final class Afterwards {
    private Afterwards() {}

    static Optional<RegistrationEvent> ask(
            RegistrationState state, RequestAmendment c, PatentRegister patents, PolicyBook policies) {
        AmendmentRequested asked = state.standing().amendment();
        if (asked != null
                && asked.amounts().equals(c.amounts())
                && Objects.equals(asked.change(), c.change())
                && Objects.equals(asked.documentHash(), c.documentHash())
                && asked.reason().equals(c.reason())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.REGISTERED);
        CaseFile file = state.opened();
        ContractChange change = c.change();
        String document = c.documentHash();
        List<BusinessRule> rules = new ArrayList<>(List.of(
                new AmountLinesAreValid(c.amounts()),
                new ReasonIsGiven("amendment", true, c.reason()),
                new NamedDocumentIsOnFile(document == null || file.documents().names(document))));
        if (change != null) {
            rules.addAll(contract(file, change, c.amounts()));
            rules.add(term(file.subject(), change, patents));
        }
        BusinessRule.check(rules);
        return Optional.of(new AmendmentRequested(
                c.aggregateId(),
                c.amounts(),
                change,
                document,
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.AMENDMENT.on(c.origin().day(), policies))));
    }

    /** A new total is that of the lines; what the licence fixed is not changed here. */
    private static List<BusinessRule> contract(CaseFile file, ContractChange change, List<AmountLine> amounts) {
        ContractSubject changed = change.of(file.subject());
        List<BusinessRule> rules = new ArrayList<>(List.of(new ContractFormIsValid(changed)));
        if (file.opening().licenceId() != null) {
            rules.add(LicenceFactsStand.between(file.subject(), changed));
        }
        if (change.statedTotalFen() != null) {
            rules.add(new AmountsAddUp(Money.ofFen(changed.statedTotalFen()), new AmountLines(amounts).total()));
        }
        return rules;
    }

    /** Of a longer term; the right itself may have been given up or fallen since it was filed, so both ends count. */
    private static BusinessRule term(ContractSubject contract, ContractChange change, PatentRegister patents) {
        LocalDate to = change.of(contract).to();
        boolean grows = to.isAfter(contract.to())
                && contract.contractType().equals(ContractType.LICENCE.name())
                && contract.subType().equals("PATENT_EXPLOITATION")
                && !contract.patentIds().isEmpty();
        List<Optional<LocalDate>> ends = grows
                ? contract.patentIds().stream()
                        .map(id -> patents.lockFacts(new PatentId(id)).flatMap(Afterwards::end))
                        .toList()
                : List.of();
        boolean known = !ends.isEmpty() && ends.stream().allMatch(Optional::isPresent);
        return new AmendedTermEndsBeforeExpiry(
                to,
                known
                        ? ends.stream()
                                .flatMap(Optional::stream)
                                .max(LocalDate::compareTo)
                                .orElseThrow()
                        : null);
    }

    private static Optional<LocalDate> end(PatentFacts facts) {
        return Stream.of(facts.rightEndedOn(), facts.expiresOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    /** The contract is known by its new name from now on, in the transaction of the approval, and its former one is free. */
    private static void rename(
            RegistrationState state, RegistrationCommand c, ContractSubject changed, ContractRegister contracts) {
        ContractKey key = ContractKey.of(changed);
        if (key.equals(ContractKey.of(state.subject()))) {
            return;
        }
        ContractRegistered registration = state.standing().registration();
        if (registration == null) {
            throw new IllegalStateException("an amendment of a case that is not registered");
        }
        contracts.release(c.registrationId());
        BusinessRule.check(new NoOtherLiveRegistration(
                contracts.claim(c.registrationId(), key).orElse(null)));
        contracts.note(c.registrationId(), changed);
        contracts.number(c.registrationId(), new OfficialNumber(registration.officialNumber()));
    }

    /** The rule book of this day governs the decision, too. */
    static Optional<RegistrationEvent> examine(
            RegistrationState state, ExamineAmendment c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.AMENDING);
        String person = c.origin().actor().personId();
        if (examiners(state).contains(person)) {
            return Optional.empty();
        }
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies), Place.noConflict(state, c, c.noConflict()));
        String regime = Deadlines.nationalOn(c.origin().day(), policies);
        return Optional.of(new AmendmentExamined(
                c.aggregateId(),
                person,
                regime,
                c.note(),
                Trace.of(c.origin(), policies.version(), NationalBasis.AMENDMENT.under(regime))));
    }

    static Optional<RegistrationEvent> approve(
            RegistrationState state,
            ApproveAmendment c,
            ContractRegister contracts,
            PatentRegister patents,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        String person = c.origin().actor().personId();
        RegistrationAmended last = state.standing().lastAmendment();
        if (state.status() == RegistrationStatus.REGISTERED
                && last != null
                && last.approverId().equals(person)) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.AMENDING);
        AmendmentRequested asked = asked(state);
        AmountLines lines = new AmountLines(asked.amounts());
        String first = state.review().firstApproverId();
        BusinessRule.check(decider(state, c, organisations, policies));
        AmendmentExamined examined = state.standing().examinations().getFirst();
        Money large = Decision.largeLine(state, examined.trace().effectiveOn(), policies);
        Money approved = Decision.approved(
                lines.total(), lines.technology(), examined.trace().effectiveOn(), policies);
        BusinessRule.check(new LargeContractHasTwoApprovers(first, person, approved, large));
        if (Decision.needsAnother(first, approved, large)) {
            return Optional.of(new FirstApprovalGiven(
                    c.aggregateId(), person, trace(NationalBasis.SECOND_APPROVAL, examined, c, policies)));
        }
        ContractChange change = asked.change();
        if (change != null) {
            BusinessRule.check(term(state.subject(), change, patents));
            rename(state, c, change.of(state.subject()), contracts);
        }
        return Optional.of(new RegistrationAmended(
                c.aggregateId(),
                state.standing().version() + 1,
                asked.amounts(),
                change,
                lines.total().fen(),
                lines.technology().fen(),
                lines.status(),
                person,
                trace(NationalBasis.AMENDMENT, examined, c, policies)));
    }

    static Optional<RegistrationEvent> reject(
            RegistrationState state, RejectAmendment c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.AMENDING);
        List<BusinessRule> rules = new ArrayList<>(decider(state, c, organisations, policies));
        rules.add(new ReasonIsGiven("decision", true, c.reason()));
        BusinessRule.check(rules);
        AmendmentExamined examined = state.standing().examinations().getFirst();
        return Optional.of(new AmendmentRejected(
                c.aggregateId(), c.reason(), trace(NationalBasis.AMENDMENT, examined, c, policies)));
    }

    /** Neither who asked nor who examined decides, under whatever account. */
    private static List<BusinessRule> decider(
            RegistrationState state, RegistrationCommand c, OrganisationDirectory organisations, PolicyBook policies) {
        Set<String> others = new HashSet<>(examiners(state));
        others.add(asked(state).trace().personId());
        return List.of(
                Place.registrar(state, c, organisations, policies),
                new AmendmentWasExamined(state.standing().examinations().size()),
                new ApproverIsNotReviewer(c.origin().actor().personId(), others));
    }

    private static Set<String> examiners(RegistrationState state) {
        return state.standing().examinations().stream()
                .map(AmendmentExamined::reviewerId)
                .collect(Collectors.toSet());
    }

    private static Trace trace(
            NationalBasis basis, AmendmentExamined examined, RegistrationCommand c, PolicyBook policies) {
        return Trace.of(c.origin(), policies.version(), basis.under(examined.regime()));
    }

    private static AmendmentRequested asked(RegistrationState state) {
        AmendmentRequested asked = state.standing().amendment();
        if (asked == null) {
            throw new IllegalStateException("a case in amendment without the amendment asked for");
        }
        return asked;
    }
}
