package org.openlicence.exchange.registration.certificate;

import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.NationalBasis;
import org.openlicence.exchange.registration.certificate.CertificateCommand.CancelCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ChooseAmountDisclosure;
import org.openlicence.exchange.registration.certificate.CertificateCommand.IssueCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.ResumeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.RevokeCertificate;
import org.openlicence.exchange.registration.certificate.CertificateCommand.SuspendCertificate;
import org.openlicence.exchange.registration.certificate.CertificateRegister.Version;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.AmountDisclosureChosen;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateCancelled;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateResumed;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuperseded;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuspended;
import org.openlicence.exchange.registration.certificate.rule.CertificateIsValid;
import org.openlicence.exchange.registration.certificate.rule.SameVersionSaysTheSame;
import org.openlicence.exchange.registration.certificate.rule.VersionsFollowEachOther;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.shared.Trace;

/** The certificate of one registered contract, in all its versions (技术合同认定登记证明). */
@AggregateRoot
class Certificate {
    @AggregateIdentifier
    private @Nullable String id;

    private CertificateState state = CertificateState.NONE;

    Certificate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(
            IssueCertificate command, CertificateSigner signer, CertificateRegister register, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        CertificateContent content = command.content();
        BusinessRule.check(new VersionsFollowEachOther(state.version(), content.version()));
        if (content.version() <= state.version()) {
            String issued = state.hashes().get(content.version() - 1);
            // issued before certificates named who decided, and sent again now that they do
            boolean former = content.withoutDecider().hash().value().equals(issued);
            BusinessRule.check(new SameVersionSaysTheSame(
                    content.version(), issued, former ? issued : content.hash().value()));
            return result(command);
        }
        BusinessRule.check(new CertificateIsValid(state.standing()));
        issue(
                command,
                signer,
                register,
                Trace.of(command.origin(), policies.version(), NationalBasis.REGISTRATION.under(content.regime())));
        return result(command);
    }

    @CommandHandler
    CommandResult handle(RevokeCertificate command, CertificateRegister register, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        if (state.standing() != CertificateStanding.REVOKED) {
            Trace trace = Trace.of(command.origin(), policies.version(), Law.SH_MARKET.art("23"));
            register.stand(state.officialNumber(), CertificateStanding.REVOKED, trace.effectiveOn());
            AggregateLifecycle.apply(new CertificateRevoked(command.aggregateId(), command.reason(), trace));
        }
        return result(command);
    }

    @CommandHandler
    CommandResult handle(CancelCertificate command, CertificateRegister register, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        if (!state.standing().over()) {
            Trace trace = Trace.of(
                    command.origin(),
                    policies.version(),
                    NationalBasis.CANCELLATION.on(command.origin().day(), policies));
            register.stand(state.officialNumber(), CertificateStanding.CANCELLED, trace.effectiveOn());
            AggregateLifecycle.apply(new CertificateCancelled(command.aggregateId(), command.reason(), trace));
        }
        return result(command);
    }

    @CommandHandler
    CommandResult handle(SuspendCertificate command, CertificateRegister register, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        if (state.standing() == CertificateStanding.VALID) {
            Trace trace = Trace.of(command.origin(), policies.version(), Law.DESIGN.art("suspension"));
            register.stand(state.officialNumber(), CertificateStanding.SUSPENDED, trace.effectiveOn());
            AggregateLifecycle.apply(new CertificateSuspended(command.aggregateId(), command.reason(), trace));
        }
        return result(command);
    }

    @CommandHandler
    CommandResult handle(ResumeCertificate command, CertificateRegister register, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        if (state.standing() == CertificateStanding.SUSPENDED) {
            Trace trace = Trace.of(command.origin(), policies.version(), Law.DESIGN.art("suspension"));
            register.stand(state.officialNumber(), CertificateStanding.VALID, trace.effectiveOn());
            AggregateLifecycle.apply(new CertificateResumed(command.aggregateId(), trace));
        }
        return result(command);
    }

    @CommandHandler
    CommandResult handle(ChooseAmountDisclosure command, OrganisationDirectory organisations, PolicyBook policies) {
        Set<Relation> relations = organisations
                .find(command.origin().actor().organisationId())
                .map(entry -> state.relationsOf(entry.creditCode()))
                .orElse(Set.of());
        Authorisation.check(command, relations);
        Relation side = relations.iterator().next();
        if (state.showing().contains(side) != command.shown()) {
            Trace trace = Trace.of(command.origin(), policies.version(), Law.DESIGN.art("amount-disclosure"));
            AggregateLifecycle.apply(
                    new AmountDisclosureChosen(command.aggregateId(), side.name(), command.shown(), trace));
        }
        return result(command);
    }

    @EventSourcingHandler
    void on(CertificateEvent event) {
        id = event.aggregateId();
        state = CertificateState.after(state, event);
    }

    private void issue(IssueCertificate command, CertificateSigner signer, CertificateRegister register, Trace trace) {
        CertificateContent content = command.content();
        String canonical = content.canonical();
        CertificateSigner.Signed signed = signer.sign(canonical);
        ContentHash hash = content.hash();
        register.enter(new Version(
                content.officialNumber(),
                content.version(),
                content.registrationId(),
                canonical,
                hash,
                signed,
                trace.occurredAt(),
                null,
                CertificateStanding.VALID,
                null));
        if (state.version() > 0) {
            AggregateLifecycle.apply(
                    new CertificateSuperseded(command.aggregateId(), state.version(), content.version(), trace));
        }
        AggregateLifecycle.apply(new CertificateIssued(
                command.aggregateId(),
                content.officialNumber(),
                content.version(),
                content.registrationId(),
                canonical,
                hash.value(),
                signed.signature(),
                signed.keyId(),
                trace));
    }

    private static CommandResult result(CertificateCommand command) {
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
