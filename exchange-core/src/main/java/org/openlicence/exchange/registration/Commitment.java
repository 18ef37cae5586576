package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingGuards;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.UnifiedSocialCreditCode;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.FollowUpCommand.SubmitWithCommitment;
import org.openlicence.exchange.registration.event.CheckInput;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSetAside;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSigned;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.UnmetCheck;
import org.openlicence.exchange.registration.rule.AmountIsWithinCommitment;
import org.openlicence.exchange.registration.rule.ApplicantKeptItsWord;
import org.openlicence.exchange.registration.rule.CommitmentIsOpenHere;
import org.openlicence.exchange.registration.rule.CommitmentTextIsCurrent;
import org.openlicence.exchange.registration.rule.CreditIsGoodEnough;
import org.openlicence.exchange.registration.rule.KindCanBeCommitted;
import org.openlicence.exchange.registration.rule.NoOtherLiveRegistration;
import org.openlicence.exchange.registration.rule.PartiesAreIdentified;
import org.openlicence.exchange.registration.rule.RegisterBarsNothing;
import org.openlicence.exchange.registration.rule.RegistrarIsKnown;
import org.openlicence.exchange.registration.rule.SellerIsPatentee;
import org.openlicence.exchange.registration.rule.TermEndsBeforeExpiry;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/**
 * Registration on a commitment (告知承诺制): automatic checks in place of reviewer and approver, and a spot check afterwards. The
 * exchange acts in the name of the registration point; that the commitment stands for the second pair of eyes is the decision
 * of this exchange that makes the path worth having, see docs/domain/registration.md.
 */
final class Commitment {
    private static final String PATH = "commitment";

    private final PatentRegister patents;
    private final ContractRegister contracts;
    private final OfficialNumbers numbers;
    private final CommitmentRegister commitments;
    private final OrganisationDirectory organisations;
    private final PolicyBook policies;

    Commitment(
            PatentRegister patents,
            ContractRegister contracts,
            OfficialNumbers numbers,
            CommitmentRegister commitments,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        this.patents = patents;
        this.contracts = contracts;
        this.numbers = numbers;
        this.commitments = commitments;
        this.organisations = organisations;
        this.policies = policies;
    }

    List<RegistrationEvent> submit(RegistrationState state, SubmitWithCommitment c) {
        CommitmentSigned known = state.followUp().commitment();
        if (known != null && known.textVersion() == c.textVersion()) {
            return List.of();
        }
        Place.check(state, c, RegistrationStatus.DRAFT);
        LocalDate today = c.origin().day();
        BusinessRule.check(new CommitmentTextIsCurrent(
                c.textVersion(), CommitmentTerms.on(today, policies).textVersion()));
        Application.mayBeFiled(state, c.truthStatement(), today, patents, organisations, policies);
        List<RegistrationEvent> events = new ArrayList<>();
        events.add(Application.submitted(c.aggregateId(), c.origin(), policies));
        events.add(new CommitmentSigned(
                c.aggregateId(),
                c.textVersion(),
                Trace.of(c.origin(), policies.version(), Law.SH_PLAN_2021.art(""), design())));
        OrganisationDirectory.@Nullable Entry registrar = RegistrationPoints.holder(
                        state.region(), state.opened().opening().point(), today, organisations, policies)
                .orElse(null);
        List<Refusal> unmet = BusinessRule.failures(checks(state, today, registrar));
        if (unmet.isEmpty()) {
            unmet = BusinessRule.failures(List.of(new NoOtherLiveRegistration(contracts
                    .claim(c.registrationId(), ContractKey.of(state.subject()))
                    .orElse(null))));
        }
        if (registrar != null && unmet.isEmpty()) {
            events.addAll(registered(state, c, registrar));
        } else {
            contracts.file(c.registrationId(), state.subject());
            events.add(new CommitmentSetAside(
                    c.aggregateId(),
                    unmet.stream().map(Commitment::unmet).toList(),
                    Trace.of(c.origin(), policies.version(), design())));
        }
        return events;
    }

    private List<BusinessRule> checks(
            RegistrationState state, LocalDate today, OrganisationDirectory.@Nullable Entry registrar) {
        ContractSubject subject = state.subject();
        var opening = state.opened().opening();
        CommitmentTerms terms = CommitmentTerms.on(today, policies);
        AmountLines lines = new AmountLines(state.opened().amounts());
        CommitmentRegister.Standing standing = commitments.of(opening.applicantId());
        List<BusinessRule> rules = new ArrayList<>(List.of(
                new CommitmentIsOpenHere(
                        CommitmentTerms.open(opening.region(), opening.point(), today, policies),
                        opening.region(),
                        opening.point()),
                new RegistrarIsKnown(opening.region(), opening.point(), registrar != null),
                Place.area(state, organisations),
                new KindCanBeCommitted(
                        subject.contractType(),
                        subject.subType(),
                        CommitmentTerms.takes(subject.contractType(), subject.subType(), today, policies)),
                new AmountIsWithinCommitment(
                        lines.technology(),
                        Money.ofFen(terms.mostFen()),
                        lines.status().equals(AmountLines.FINAL)),
                new ApplicantKeptItsWord(standing.lockedUntil(), today),
                new CreditIsGoodEnough(standing.grade(), terms.leastGrade()),
                new PartiesAreIdentified(unidentified(subject)),
                new NoOtherLiveRegistration(contracts
                        .live(ContractKey.of(subject))
                        .filter(live -> !live.registrationId().value().equals(opening.registrationId()))
                        .orElse(null))));
        for (String patentId : subject.patentIds()) {
            rules.addAll(ofPatent(patentId, subject, today));
        }
        return rules;
    }

    /** The row is locked, as filing does already. */
    private List<BusinessRule> ofPatent(String patentId, ContractSubject subject, LocalDate today) {
        Optional<PatentFacts> facts = patents.lockFacts(new PatentId(patentId));
        return List.of(
                new SellerIsPatentee(
                        patentId,
                        facts.filter(known -> known.ownedBy(subject.sellerId())).isPresent()),
                new RegisterBarsNothing(
                        patentId,
                        facts.map(known -> ListingGuards.bars(known, today)).orElse(List.of("OL-02"))),
                new TermEndsBeforeExpiry(
                        patentId,
                        subject.to(),
                        facts.map(PatentFacts::expiresOn).orElse(null)));
    }

    private List<String> unidentified(ContractSubject subject) {
        List<String> sides = new ArrayList<>();
        if (!identified(subject.sellerId())) {
            sides.add("sellerId");
        }
        if (!identified(subject.buyerId())) {
            sides.add("buyerId");
        }
        return sides;
    }

    private boolean identified(String organisationId) {
        return organisations
                .find(organisationId)
                .map(OrganisationDirectory.Entry::creditCode)
                .flatMap(UnifiedSocialCreditCode::read)
                .filter(UnifiedSocialCreditCode::checks)
                .isPresent();
    }

    /** What reviewer and approver would have written, all in one transaction with the submission. */
    private List<RegistrationEvent> registered(
            RegistrationState state, SubmitWithCommitment c, OrganisationDirectory.Entry registrar) {
        String id = c.aggregateId();
        LocalDate today = c.origin().day();
        Origin point = new Origin(
                new Actor(Actor.SYSTEM.personId(), registrar.organisationId().value(), Set.of(Role.SYSTEM)),
                c.origin().at(),
                c.origin().causedBy());
        ContractSubject subject = state.subject();
        AmountLines lines = new AmountLines(state.opened().amounts());
        Deadlines deadlines = Deadlines.of(today, state.region(), policies);
        OfficialNumber number = numbers.next(
                today.getYear(), state.region().code(), state.opened().opening().point());
        contracts.note(c.registrationId(), subject);
        contracts.number(c.registrationId(), number);
        return List.of(
                new ApplicationAccepted(
                        id,
                        today,
                        deadlines.regime(),
                        deadlines.binding(),
                        deadlines.all(),
                        trace(point, NationalBasis.TIME.under(deadlines.regime()))),
                new ContractClassified(
                        id,
                        subject.contractType(),
                        subject.subType(),
                        null,
                        trace(point, NationalBasis.CLASSIFICATION.under(deadlines.regime()))),
                new AmountsDetermined(
                        id,
                        lines.lines(),
                        lines.total().fen(),
                        lines.technology().fen(),
                        lines.status(),
                        null,
                        trace(point, NationalBasis.AMOUNTS.under(deadlines.regime()))),
                new ContractRegistered(
                        id,
                        number.value(),
                        today,
                        point.actor().personId(),
                        trace(point, NationalBasis.REGISTRATION.under(deadlines.regime()), Law.SH_PLAN_2021.art(""))));
    }

    private Trace trace(Origin point, Provision... basis) {
        List<Provision> all = new ArrayList<>(List.of(basis));
        all.add(design());
        return Trace.of(point, policies.version(), all.toArray(Provision[]::new));
    }

    private static Provision design() {
        return Law.DESIGN.art(PATH);
    }

    private static UnmetCheck unmet(Refusal refusal) {
        return new UnmetCheck(
                refusal.code(),
                refusal.legalBasis(),
                refusal.inputs().entrySet().stream()
                        .map(input -> new CheckInput(input.getKey(), input.getValue()))
                        .toList());
    }
}
