package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.FollowUpCommand.CloseExpertReview;
import org.openlicence.exchange.registration.FollowUpCommand.RecordExpertOpinion;
import org.openlicence.exchange.registration.FollowUpCommand.ReferToExperts;
import org.openlicence.exchange.registration.event.FollowUpEvent.ExpertOpinionRecorded;
import org.openlicence.exchange.registration.event.FollowUpEvent.ExpertReviewClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.ReferredToExperts;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.rule.EnoughExpertsHaveSpoken;
import org.openlicence.exchange.registration.rule.ExpertsAreCalledFor;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Trace;

/** Experts beside the reviewer (专家评议): asked, heard, and back to review. */
final class ExpertReview {
    private ExpertReview() {}

    /** The limit of every rule book that knows experts is its longer one; the earliest of all binds. */
    static Optional<RegistrationEvent> refer(
            RegistrationState state, ReferToExperts c, OrganisationDirectory organisations, PolicyBook policies) {
        ReferredToExperts referred = state.followUp().experts().referral();
        if (state.status() == RegistrationStatus.IN_EXPERT_REVIEW
                && referred != null
                && referred.cause().equals(c.cause().name())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.IN_REVIEW);
        AmountsDetermined amounts = state.review().amounts();
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new ExpertsAreCalledFor(
                        c.cause(),
                        amounts == null ? null : Money.ofFen(amounts.technologyFen()),
                        Decision.largeLine(state, policies)),
                new ReasonIsGiven("referral", c.cause() != ExpertCause.LARGE, c.reason()));
        return Optional.of(new ReferredToExperts(
                c.aggregateId(),
                c.cause().name(),
                c.reason(),
                dueOn(state),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.EXPERTS.in(state, c.origin().day(), policies),
                        Law.SH_2019_33.art(""))));
    }

    static Optional<RegistrationEvent> hear(RegistrationState state, RecordExpertOpinion c, PolicyBook policies) {
        String person = c.origin().actor().personId();
        ExpertOpinionRecorded former = state.followUp().experts().opinions().get(person);
        if (former != null && former.favour() == c.favour() && former.opinion().equals(c.opinion())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.IN_EXPERT_REVIEW);
        BusinessRule.check(Place.noConflict(state, c, c.noConflict()), new ReasonIsGiven("opinion", true, c.opinion()));
        return Optional.of(new ExpertOpinionRecorded(
                c.aggregateId(),
                person,
                c.favour(),
                c.opinion(),
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.EXPERTS.in(state, c.origin().day(), policies),
                        Law.DESIGN.art("conflict-of-interest"))));
    }

    static Optional<RegistrationEvent> close(
            RegistrationState state, CloseExpertReview c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.IN_EXPERT_REVIEW);
        Collection<ExpertOpinionRecorded> opinions =
                state.followUp().experts().opinions().values();
        int quorum = policies.figure("registration.expert-quorum", Decision.acceptedOn(state))
                .intValue();
        BusinessRule.check(
                Place.registrar(state, c, organisations, policies),
                new EnoughExpertsHaveSpoken(opinions.size(), quorum));
        int inFavour =
                (int) opinions.stream().filter(ExpertOpinionRecorded::favour).count();
        return Optional.of(new ExpertReviewClosed(
                c.aggregateId(),
                opinions.size(),
                inFavour,
                Trace.of(
                        c.origin(),
                        policies.version(),
                        NationalBasis.EXPERTS.in(state, c.origin().day(), policies))));
    }

    /** By the limits noted at acceptance: a case ends under the rule books it began under. A new count has no longer limit. */
    private static LocalDate dueOn(RegistrationState state) {
        LocalDate anew = state.followUp().clock().dueOn();
        ApplicationAccepted acceptance = state.dates().acceptance();
        if (acceptance == null) {
            throw new IllegalStateException("a case in review that was not accepted");
        }
        return anew != null
                ? anew
                : Deadlines.withExperts(acceptance.deadlines()).orElse(acceptance.dueOn());
    }
}
