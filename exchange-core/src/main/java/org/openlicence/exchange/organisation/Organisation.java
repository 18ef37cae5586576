package org.openlicence.exchange.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationCommand.EnterOrganisationAbroad;
import org.openlicence.exchange.organisation.OrganisationCommand.RegisterOrganisation;
import org.openlicence.exchange.organisation.event.OrganisationEvent;
import org.openlicence.exchange.organisation.rule.CreditCodeChecksOrIsEvidenced;
import org.openlicence.exchange.organisation.rule.DivisionExists;
import org.openlicence.exchange.organisation.rule.EnteredAlike;
import org.openlicence.exchange.organisation.rule.IdentityAbroadIsReadable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** An organisation (单位) known by its unified social credit code. State table: docs/domain/organisation.md */
@AggregateRoot
class Organisation {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable OrganisationState state;

    Organisation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(RegisterOrganisation command, OrganisationDirectory directory, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        BusinessRule.check(rules(command));
        UnifiedSocialCreditCode code =
                UnifiedSocialCreditCode.read(command.creditCode()).orElseThrow();
        EnterpriseSize size = command.size();
        OrganisationState wanted = new OrganisationState(
                code.value(), command.nameZh(), command.nameEn(), command.kind(), command.divisionCode(), size);
        if (state != null) {
            BusinessRule.check(new EnteredAlike(command.organisationId().value(), state.equals(wanted)));
            return result();
        }
        Trace trace = Trace.of(command.origin(), policies.version(), Law.GB_32100.art(""));
        apply(new OrganisationEvent.OrganisationRegistered(
                command.organisationId().value(),
                code.value(),
                command.nameZh(),
                command.nameEn(),
                command.kind().name(),
                command.divisionCode(),
                size == null ? null : size.name(),
                trace));
        if (!code.checks()) {
            apply(new OrganisationEvent.CreditCodeAcceptedOnEvidence(
                    command.organisationId().value(),
                    code.value(),
                    String.valueOf(code.expectedCheck()),
                    Objects.requireNonNull(command.overrideEvidence()),
                    trace));
        }
        directory.enter(wanted.entry(command.organisationId()));
        return result();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(EnterOrganisationAbroad command, OrganisationDirectory directory, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        Optional<OrganisationAbroad> read = OrganisationAbroad.read(command.country(), command.registerNumber());
        BusinessRule.check(List.of(
                new IdentityAbroadIsReadable(command.country(), read.isPresent()),
                new FieldWithinLimit(
                        "organisationId",
                        "org_...",
                        read.map(abroad -> abroad.organisationId().equals(command.organisationId()))
                                .orElse(true)),
                FieldWithinLimit.requiredLine("nameZh", command.nameZh(), 200),
                FieldWithinLimit.line("nameEn", command.nameEn(), 300)));
        OrganisationAbroad abroad = read.orElseThrow();
        OrganisationState wanted = new OrganisationState(
                abroad.code(), command.nameZh(), command.nameEn(), OrganisationKind.OTHER, abroad.divisionCode(), null);
        if (state != null) {
            BusinessRule.check(new EnteredAlike(command.organisationId().value(), state.equals(wanted)));
            return result();
        }
        apply(new OrganisationEvent.OrganisationAbroadEntered(
                command.organisationId().value(),
                abroad.country(),
                abroad.registerNumber(),
                command.nameZh(),
                command.nameEn(),
                abroad.divisionCode(),
                Trace.of(command.origin(), policies.version(), Law.SH_2019_33.art(""))));
        directory.enter(wanted.entry(command.organisationId()));
        return result();
    }

    private static List<BusinessRule> rules(RegisterOrganisation command) {
        return List.of(
                new FieldWithinLimit(
                        "organisationId",
                        "org_...",
                        UnifiedSocialCreditCode.read(command.creditCode())
                                .map(code -> code.organisationId().equals(command.organisationId()))
                                .orElse(true)),
                FieldWithinLimit.requiredLine("nameZh", command.nameZh(), 200),
                FieldWithinLimit.line("nameEn", command.nameEn(), 300),
                FieldWithinLimit.text("overrideEvidence", command.overrideEvidence(), 2_000),
                new CreditCodeChecksOrIsEvidenced(command.creditCode(), command.overrideEvidence()),
                new DivisionExists(command.divisionCode()));
    }

    private CommandResult result() {
        return new CommandResult(Objects.requireNonNull(id), AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.aggregateId();
        state = OrganisationState.after(state, event);
    }
}
