package org.openlicence.exchange.registration.certificatelog;

import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.registration.certificate.CertificateSigner;
import org.openlicence.exchange.registration.certificatelog.CertificateLogCommand.RefuseDailyRoot;
import org.openlicence.exchange.registration.certificatelog.CertificateLogCommand.SignDailyRoot;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.Refusal;
import org.openlicence.exchange.registration.certificatelog.DailyRoots.SignedRoot;
import org.openlicence.exchange.registration.certificatelog.event.CertificateLogEvent;
import org.openlicence.exchange.registration.certificatelog.event.CertificateLogEvent.DailyRootRefused;
import org.openlicence.exchange.registration.certificatelog.event.CertificateLogEvent.DailyRootSigned;
import org.openlicence.exchange.registration.certificatelog.rule.RootExtendsTheOneBefore;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** The log of certificates: signs one root a day, and only over a log that begins with the one signed before. */
@AggregateRoot
class CertificateLog {
    @AggregateIdentifier
    private @Nullable String id;

    private CertificateLogState state = CertificateLogState.NONE;

    CertificateLog() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(SignDailyRoot command, CertificateSigner signer, DailyRoots roots, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        if (state.has(command.day())) {
            return result(command);
        }
        BusinessRule.check(new RootExtendsTheOneBefore(
                state.size(), state.rootHash(), command.size(), command.rootHash(), command.consistency()));
        Trace trace = Trace.of(command.origin(), policies.version(), Law.DESIGN.art("certificate-log"));
        String statement = new RootStatement(command.day(), command.size(), command.rootHash()).canonical();
        CertificateSigner.Signed signed = signer.sign(statement);
        roots.enter(new SignedRoot(
                command.day(),
                command.size(),
                command.rootHash(),
                statement,
                signed,
                command.consistency(),
                trace.occurredAt()));
        AggregateLifecycle.apply(new DailyRootSigned(
                command.aggregateId(),
                command.day(),
                command.size(),
                command.rootHash(),
                statement,
                signed.signature(),
                signed.keyId(),
                command.consistency(),
                trace));
        return result(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(RefuseDailyRoot command, DailyRoots roots, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        if (!state.refusedFor(command.problem(), command.leaf())) {
            Trace trace = Trace.of(command.origin(), policies.version(), Law.DESIGN.art("certificate-log"));
            roots.refuse(new Refusal(command.day(), command.problem(), command.leaf(), trace.occurredAt()));
            AggregateLifecycle.apply(new DailyRootRefused(
                    command.aggregateId(), command.day(), command.problem().name(), command.leaf(), trace));
        }
        return result(command);
    }

    @EventSourcingHandler
    void on(CertificateLogEvent event) {
        id = event.aggregateId();
        state = CertificateLogState.after(state, event);
    }

    private static CommandResult result(CertificateLogCommand command) {
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
