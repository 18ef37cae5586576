package org.openlicence.exchange.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.FollowUpCommand.CloseWithoutRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.NotifyParty;
import org.openlicence.exchange.registration.FollowUpCommand.OpenRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.RecordStatement;
import org.openlicence.exchange.registration.FollowUpCommand.RevokeRegistration;
import org.openlicence.exchange.registration.FollowUpState.Revoking;
import org.openlicence.exchange.registration.event.FollowUpEvent.PartyNotified;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationOpened;
import org.openlicence.exchange.registration.event.FollowUpEvent.StatementRecorded;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.registration.rule.PartyWasHeard;
import org.openlicence.exchange.registration.rule.PartyWasNotified;
import org.openlicence.exchange.registration.rule.ReasonIsGiven;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/** A registration that should not stand (撤销): opened, the party notified and heard, decided. Steps are a decision of this exchange. */
final class Revocation {
    private Revocation() {}

    static Optional<RegistrationEvent> open(
            RegistrationState state, OpenRevocation c, OrganisationDirectory organisations, PolicyBook policies) {
        RevocationOpened opened = state.followUp().revoking().opening();
        if (opened != null
                && opened.ground().equals(c.ground().name())
                && opened.reference().equals(c.reference())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.REGISTERED, RegistrationStatus.AMENDING);
        List<BusinessRule> rules = new ArrayList<>(List.of(
                new ReasonIsGiven("reference", true, c.reference()),
                new ReasonIsGiven("revocation", true, c.reason())));
        // the exchange opens what an inspector found
        if (!c.origin().actor().roles().contains(Role.SYSTEM)) {
            rules.addFirst(Place.marketOffice(state, c, organisations));
        }
        BusinessRule.check(rules);
        return Optional.of(new RevocationOpened(
                c.aggregateId(),
                c.ground().name(),
                c.basis().name(),
                c.reference(),
                c.reason(),
                Trace.of(c.origin(), policies.version(), Law.SH_REV_2025.art("4"))));
    }

    static Optional<RegistrationEvent> notify(
            RegistrationState state, NotifyParty c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.REVOKING);
        if (state.followUp().revoking().notice() != null) {
            return Optional.empty();
        }
        BusinessRule.check(Place.marketOffice(state, c, organisations));
        return Optional.of(new PartyNotified(
                c.aggregateId(),
                c.origin().day(),
                DecisionTime.statementUntil(c.origin().day(), policies),
                Trace.of(c.origin(), policies.version(), Law.SH_REV_2025.art(""), Law.DESIGN.art("statement"))));
    }

    /** Late statements are heard too, as long as nothing is decided. */
    static Optional<RegistrationEvent> hear(
            RegistrationState state, RecordStatement c, OrganisationDirectory organisations, PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.REVOKING);
        Revoking revoking = state.followUp().revoking();
        StatementRecorded former = revoking.statement();
        if (former != null && Objects.equals(former.statement(), c.statement()) && former.waived() == c.waived()) {
            return Optional.empty();
        }
        List<BusinessRule> rules = new ArrayList<>(List.of(
                new PartyWasNotified(revoking.notice() != null),
                new ReasonIsGiven("statement", !c.waived() || c.statement() != null, c.statement())));
        if (c.origin().actor().roles().contains(Role.MARKET_OFFICE)) {
            rules.add(Place.marketOffice(state, c, organisations));
        }
        BusinessRule.check(rules);
        return Optional.of(new StatementRecorded(
                c.aggregateId(),
                c.statement(),
                c.waived(),
                Trace.of(c.origin(), policies.version(), Law.SH_REV_2025.art(""), Law.DESIGN.art("statement"))));
    }

    static Optional<RegistrationEvent> revoke(
            RegistrationState state,
            RevokeRegistration c,
            ContractRegister contracts,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        if (state.standing().end() instanceof RegistrationRevoked done
                && done.reason().equals(c.reason())) {
            return Optional.empty();
        }
        Place.check(state, c, RegistrationStatus.REVOKING);
        Revoking revoking = state.followUp().revoking();
        RevocationOpened opened = Objects.requireNonNull(revoking.opening(), "a revocation that was not opened");
        PartyNotified notice = revoking.notice();
        BusinessRule.check(
                Place.marketOffice(state, c, organisations),
                new PartyWasHeard(
                        notice == null ? null : notice.statementUntil(),
                        revoking.waived(),
                        c.origin().day()),
                new ReasonIsGiven("revocation", true, c.reason()));
        contracts.release(c.registrationId());
        return Optional.of(new RegistrationRevoked(
                c.aggregateId(),
                opened.ground(),
                c.reason(),
                c.origin().day(),
                Trace.of(c.origin(), policies.version(), Law.SH_REV_2025.art("4"), Law.SH_MARKET.art("23"))));
    }

    static Optional<RegistrationEvent> close(
            RegistrationState state,
            CloseWithoutRevocation c,
            CommitmentRegister commitments,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        Place.check(state, c, RegistrationStatus.REVOKING);
        BusinessRule.check(
                Place.marketOffice(state, c, organisations), new ReasonIsGiven("decision", true, c.reason()));
        commitments.lift(c.registrationId());
        return Optional.of(new RevocationClosed(
                c.aggregateId(), c.reason(), Trace.of(c.origin(), policies.version(), Law.SH_REV_2025.art(""))));
    }
}
