package org.openlicence.exchange.negotiation;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.ContractSigner;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.negotiation.NegotiationCommand.AcceptOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.BreakOff;
import org.openlicence.exchange.negotiation.NegotiationCommand.MakeOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.OpenNegotiation;
import org.openlicence.exchange.negotiation.NegotiationCommand.RecordPublicity;
import org.openlicence.exchange.negotiation.NegotiationCommand.SignContract;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;

/** One taker's negotiation of an ordinary licence with the owners of one patent. State table: docs/domain/negotiation.md */
@AggregateRoot
class Negotiation {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable NegotiationState state;

    Negotiation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(
            OpenNegotiation command,
            ListingRegister listings,
            PatentRegister patents,
            LicenceRegister licences,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        NegotiationState now = state;
        Authorisation.check(
                command,
                now == null ? Set.of() : now.relationsOf(command.origin().actor()));
        return applied(
                command,
                now == null
                        ? OfferDecision.open(command, listings, patents, licences, organisations, policies)
                        : OfferDecision.repeat(now, command));
    }

    @CommandHandler
    CommandResult handle(
            MakeOffer command,
            ListingRegister listings,
            PatentRegister patents,
            OrganisationDirectory organisations,
            PolicyBook policies) {
        return applied(
                command, OfferDecision.offer(authorised(command), command, listings, patents, organisations, policies));
    }

    @CommandHandler
    CommandResult handle(AcceptOffer command, PolicyBook policies) {
        return applied(command, OfferDecision.accept(authorised(command), command, policies));
    }

    @CommandHandler
    CommandResult handle(RecordPublicity command, OrganisationDirectory organisations, PolicyBook policies) {
        return applied(command, SigningDecision.publish(authorised(command), command, organisations, policies));
    }

    @CommandHandler
    CommandResult handle(
            SignContract command,
            PatentRegister patents,
            LicenceRegister licences,
            ContractSigner signer,
            PolicyBook policies) {
        return applied(
                command, SigningDecision.sign(authorised(command), command, patents, licences, signer, policies));
    }

    @CommandHandler
    CommandResult handle(BreakOff command, PolicyBook policies) {
        return applied(command, OfferDecision.breakOff(authorised(command), command, policies));
    }

    @EventSourcingHandler
    void on(NegotiationEvent event) {
        id = event.aggregateId();
        state = NegotiationState.after(state, event);
    }

    private NegotiationState authorised(NegotiationCommand command) {
        NegotiationState now = state;
        if (now == null) {
            throw new IllegalStateException("a negotiation begins with its opening");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private static CommandResult applied(NegotiationCommand command, List<NegotiationEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }
}
