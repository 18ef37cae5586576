package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.RegistrationCommand.RefuseRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.RegistrationCommand.ReturnToReview;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.DecisionRecommended;
import org.openlicence.exchange.registration.event.RegistrationEvent.FirstApprovalGiven;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRefused;
import org.openlicence.exchange.registration.event.RegistrationEvent.ReturnedToReview;
import org.openlicence.exchange.registration.rule.ApproverIsNotReviewer;
import org.openlicence.exchange.registration.rule.FailedTestIsOfTheContract;
import org.openlicence.exchange.registration.rule.LargeContractHasTwoApprovers;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.registration.rule.RegistrationWasRecommended;
import org.openlicence.exchange.registration.rule.StatisticsAreComplete;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Trace;

/** The approver's decision (审定): register, refuse, or send back. */
final class Decision {
    /** Grounds that speak of what the contract is about. */
    private static final Set<RefusalGround> ABOUT_CONTENT = Set.of(RefusalGround.R02, RefusalGround.R07);

    private Decision() {}

    static Optional<RegistrationEvent> register(
            RegistrationState state,
            RegisterContract c,
            OfficialNumbers numbers,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        String person = c.origin().actor().personId();
        ContractRegistered done = state.standing().registration();
        if (state.status() == RegistrationStatus.REGISTERED
                && done != null
                && done.approverId().equals(person)) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.AWAITING_DECISION);
        Review review = state.review();
        AmountsDetermined amounts = review.amounts();
        Money technology = Money.ofFen(amounts == null ? 0 : amounts.technologyFen());
        Money total = Money.ofFen(amounts == null ? 0 : amounts.totalFen());
        LocalDate today = c.origin().day();
        Money large = largeLine(state, policies);
        Money approved = approved(total, technology, acceptedOn(state), policies);
        List<BusinessRule> rules =
                new ArrayList<>(Place.decider(state, c, organisations, policies, technology.compareTo(large) >= 0));
        rules.addAll(List.of(
                new ApproverIsNotReviewer(person, review.reviewers()),
                new LargeContractHasTwoApprovers(review.firstApproverId(), person, approved, large),
                new StatisticsAreComplete(state.opened().statistics()),
                new RegistrationWasRecommended(recommended(state))));
        BusinessRule.check(rules);
        if (needsAnother(review.firstApproverId(), approved, large)) {
            return Optional.of(new FirstApprovalGiven(
                    c.aggregateId(),
                    person,
                    Trace.of(
                            c.origin(),
                            policies.version(),
                            NationalBasis.SECOND_APPROVAL.in(state, c.origin().day(), policies))));
        }
        OfficialNumber number = numbers.next(
                today.getYear(), state.region().code(), state.opened().opening().point());
        contracts.number(c.registrationId(), number);
        return Optional.of(new ContractRegistered(
                c.aggregateId(),
                number.value(),
                today,
                person,
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.REGISTRATION.in(state, c.origin().day(), policies),
                        Law.SH_MARKET.art("20"))));
    }

    static Optional<RegistrationEvent> refuse(
            RegistrationState state,
            RefuseRegistration c,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        if (state.standing().end() instanceof RegistrationRefused done
                && done.ground().equals(c.ground().name())
                && Objects.equals(done.failedTest(), name(c.failedTest()))
                && done.reason().equals(c.reason())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.AWAITING_DECISION);
        List<BusinessRule> rules = new ArrayList<>(notDecided(state, c, c.reason(), organisations, policies));
        rules.add(new FailedTestIsOfTheContract(
                name(c.failedTest()), ABOUT_CONTENT.contains(c.ground()), asked(state, c.failedTest())));
        BusinessRule.check(rules);
        contracts.release(c.registrationId());
        return Optional.of(new RegistrationRefused(
                c.aggregateId(),
                c.ground().name(),
                name(c.failedTest()),
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.REFUSAL.in(state, c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> sendBack(
            RegistrationState state, ReturnToReview c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.AWAITING_DECISION);
        BusinessRule.check(notDecided(state, c, c.note(), organisations, policies));
        return Optional.of(new ReturnedToReview(
                c.aggregateId(), c.note(), Trace.of(c.origin(), policies.version(), Law.DESIGN.art("four-eyes"))));
    }

    private static List<BusinessRule> notDecided(
            RegistrationState state,
            RegistrationCommand c,
            String reason,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        AmountsDetermined amounts = state.review().amounts();
        boolean large =
                amounts != null && Money.ofFen(amounts.technologyFen()).compareTo(largeLine(state, policies)) >= 0;
        List<BusinessRule> rules = new ArrayList<>(Place.decider(state, c, organisations, policies, large));
        rules.add(new ApproverIsNotReviewer(
                c.origin().actor().personId(), state.review().reviewers()));
        rules.add(new ReasonIsGiven("decision", true, reason));
        return rules;
    }

    /** Of the kind it was filed as, or the reviewer found. */
    private static boolean asked(RegistrationState state, @Nullable RecognitionTest test) {
        ContractClassified found = state.review().classification();
        Stream<String> kinds = Stream.of(state.subject().contractType(), found == null ? null : found.contractType())
                .filter(Objects::nonNull);
        return test != null
                && kinds.map(ContractType::valueOf)
                        .anyMatch(kind -> RecognitionTest.of(kind).contains(test));
    }

    private static @Nullable String name(@Nullable RecognitionTest test) {
        return test == null ? null : test.name();
    }

    /** Where a recheck set the refusal aside, its decision stands for the recommendation of a complete review. */
    private static boolean recommended(RegistrationState state) {
        Review review = state.review();
        DecisionRecommended recommendation = review.recommendation();
        return recommendation == null
                ? state.followUp().reversed() && review.classification() != null && review.amounts() != null
                : recommendation.register();
    }

    /** From here on two people approve (大额): the line in force when the case was accepted. */
    static Money largeLine(RegistrationState state, PolicyBook policies) {
        return largeLine(state, acceptedOn(state), policies);
    }

    /** The same of a change to a registration, by the day it was asked for. */
    static Money largeLine(RegistrationState state, LocalDate day, PolicyBook policies) {
        return Money.ofFen(
                policies.figure("registration.large-line", state.region().code() + "00", day)
                        .value());
    }

    static LocalDate acceptedOn(RegistrationState state) {
        ApplicationAccepted acceptance = state.dates().acceptance();
        if (acceptance == null) {
            throw new IllegalStateException("a case in review that was not accepted");
        }
        return acceptance.acceptedOn();
    }

    /** What the large line is compared with when a second approval is asked for: total and technology amount, or the latter alone. */
    static Money approved(Money total, Money technology, LocalDate day, PolicyBook policies) {
        boolean byTotal =
                policies.figure("registration.second-approval.by-total", day).intValue() == 1;
        return byTotal && total.compareTo(technology) > 0 ? total : technology;
    }

    static boolean needsAnother(@Nullable String firstApproverId, Money approved, Money large) {
        return firstApproverId == null && approved.compareTo(large) >= 0;
    }
}
