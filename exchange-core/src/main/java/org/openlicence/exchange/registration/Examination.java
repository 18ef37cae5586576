package org.openlicence.exchange.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.RegistrationCommand.CheckCase;
import org.openlicence.exchange.registration.RegistrationCommand.ClassifyContract;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationCommand.RecommendDecision;
import org.openlicence.exchange.registration.RegistrationCommand.StartReview;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.CaseChecked;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.DecisionRecommended;
import org.openlicence.exchange.registration.event.RegistrationEvent.ReviewStarted;
import org.openlicence.exchange.registration.rule.AmountLinesAreValid;
import org.openlicence.exchange.registration.rule.AmountsAddUp;
import org.openlicence.exchange.registration.rule.ContractFormIsValid;
import org.openlicence.exchange.registration.rule.EveryPointIsJudged;
import org.openlicence.exchange.registration.rule.NoPointFails;
import org.openlicence.exchange.registration.rule.PointsAreOfTheCase;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.registration.rule.ReviewIsComplete;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Trace;

/** The reviewer's work (核查, 核定): is it a technology contract, of which type, and how much of its price is technology. */
final class Examination {
    private Examination() {}

    static Optional<RegistrationEvent> start(
            RegistrationState state, StartReview c, OrganisationDirectory organisations, PolicyBook policies) {
        String person = c.origin().actor().personId();
        if (state.status() == RegistrationStatus.IN_REVIEW
                && state.review().reviewers().contains(person)) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.ACCEPTED);
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies), Place.noConflict(state, c, c.noConflict()));
        return Optional.of(new ReviewStarted(
                c.aggregateId(),
                person,
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.REVIEW.in(state, c.origin().day(), policies),
                        Law.DESIGN.art("conflict-of-interest"))));
    }

    static Optional<RegistrationEvent> classify(
            RegistrationState state, ClassifyContract c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.IN_REVIEW);
        ContractClassified former = state.review().classification();
        if (former != null
                && former.contractType().equals(c.contractType().name())
                && former.subType().equals(c.subType())) {
            return Optional.empty();
        }
        ContractSubject subject = state.subject();
        boolean changed = !subject.contractType().equals(c.contractType().name())
                || !subject.subType().equals(c.subType());
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new ContractFormIsValid(reclassified(subject, c)),
                new ReasonIsGiven("classification", changed, c.reason()));
        return Optional.of(new ContractClassified(
                c.aggregateId(),
                c.contractType().name(),
                c.subType(),
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.CLASSIFICATION.in(state, c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> determine(
            RegistrationState state, DetermineAmounts c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.IN_REVIEW);
        AmountsDetermined former = state.review().amounts();
        if (former != null && former.amounts().equals(c.amounts())) {
            return Optional.empty();
        }
        boolean changed = !state.opened().amounts().equals(c.amounts());
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new AmountLinesAreValid(c.amounts()),
                new ReasonIsGiven("amounts", changed, c.reason()));
        AmountLines lines = new AmountLines(c.amounts());
        BusinessRule.check(new AmountsAddUp(Money.ofFen(state.subject().statedTotalFen()), lines.total()));
        return Optional.of(new AmountsDetermined(
                c.aggregateId(),
                c.amounts(),
                lines.total().fen(),
                lines.technology().fen(),
                lines.status(),
                c.reason(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.AMOUNTS.in(state, c.origin().day(), policies))));
    }

    /** Verdicts that stand already are not written again; where nothing is left, nothing is. */
    static Optional<RegistrationEvent> check(
            RegistrationState state, CheckCase c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.IN_REVIEW);
        Map<String, CheckedPoint> former = state.review().verdicts();
        List<CheckedPoint> changed = c.verdicts().stream()
                .filter(one -> !one.equals(former.get(one.point())))
                .toList();
        if (changed.isEmpty() && !c.verdicts().isEmpty()) {
            return Optional.empty();
        }
        List<BusinessRule> rules = new ArrayList<>(List.of(
                Place.registrar(state, c, organisations, policies),
                new PointsAreOfTheCase(c.verdicts(), names(CasePoint.asked(ofALicence(state))))));
        changed.forEach(one -> rules.add(new ReasonIsGiven(one.point(), fails(one) || one.note() != null, one.note())));
        BusinessRule.check(rules);
        return Optional.of(new CaseChecked(
                c.aggregateId(),
                changed,
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.REVIEW.in(state, c.origin().day(), policies))));
    }

    static Optional<RegistrationEvent> recommend(
            RegistrationState state, RecommendDecision c, OrganisationDirectory organisations, PolicyBook policies) {
        DecisionRecommended former = state.review().recommendation();
        if (state.status() == RegistrationStatus.AWAITING_DECISION
                && former != null
                && former.register() == c.register()) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.IN_REVIEW);
        boolean classified = state.review().classification() != null;
        boolean determined = state.review().amounts() != null;
        BusinessRule.check(List.of(
                Place.registrar(state, c, organisations, policies),
                new ReviewIsComplete(classified || !c.register(), determined || !c.register()),
                new EveryPointIsJudged(names(CasePoint.open(
                        ofALicence(state), state.review().verdicts().keySet()))),
                new NoPointFails(
                        c.register(),
                        state.review().verdicts().values().stream()
                                .filter(Examination::fails)
                                .map(CheckedPoint::point)
                                .sorted()
                                .toList()),
                new ReasonIsGiven("recommendation", !c.register(), c.note())));
        return Optional.of(new DecisionRecommended(
                c.aggregateId(),
                c.register(),
                c.note(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.REVIEW.in(state, c.origin().day(), policies))));
    }

    private static boolean ofALicence(RegistrationState state) {
        return state.opened().opening().licenceId() != null;
    }

    private static List<String> names(List<CasePoint> points) {
        return points.stream().map(Enum::name).toList();
    }

    private static boolean fails(CheckedPoint one) {
        return one.verdict().equals(PointVerdict.FAILS.name());
    }

    /** The subject as it would read; a licence mode stays only with a licence, and one is assumed ordinary. */
    private static ContractSubject reclassified(ContractSubject s, ClassifyContract c) {
        boolean licence = c.contractType() == ContractType.LICENCE;
        String mode = s.licenceMode();
        return new ContractSubject(
                s.title(),
                c.contractType().name(),
                c.subType(),
                licence ? (mode == null ? "ORDINARY" : mode) : null,
                s.openLicence(),
                s.patentIds(),
                s.sellerId(),
                s.buyerId(),
                s.signedOn(),
                s.from(),
                s.to(),
                s.statedTotalFen(),
                s.documentHash());
    }
}
