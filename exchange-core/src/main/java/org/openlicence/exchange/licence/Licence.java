package org.openlicence.exchange.licence;

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
import org.openlicence.exchange.licence.LicenceCommand.AskDeferral;
import org.openlicence.exchange.licence.LicenceCommand.AskPassingOn;
import org.openlicence.exchange.licence.LicenceCommand.CompleteTerm;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmRefund;
import org.openlicence.exchange.licence.LicenceCommand.DemandContractSum;
import org.openlicence.exchange.licence.LicenceCommand.EndForArrears;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceCommand.FormByContract;
import org.openlicence.exchange.licence.LicenceCommand.LapseNotice;
import org.openlicence.exchange.licence.LicenceCommand.MarkContractSumOverdue;
import org.openlicence.exchange.licence.LicenceCommand.OpenFairnessClaim;
import org.openlicence.exchange.licence.LicenceCommand.ProposeTermination;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceCommand.SignTermination;
import org.openlicence.exchange.licence.LicenceCommand.WithdrawNotice;
import org.openlicence.exchange.licence.LicenceState.Notice;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;

/**
 * One taker's licence of one patent, on announced terms (开放许可) or by a negotiated contract (普通许可). State table: docs/domain/licence.md
 *
 * <p>Every decision that rests on the listing or the right reads their rows under a shared lock, so that neither a
 * withdrawal nor the end of the right slips between reading and recording.
 */
@AggregateRoot
class Licence {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable LicenceState state;

    Licence() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(
            ServeNotice command,
            ListingRegister listings,
            PatentRegister patents,
            LicenceRegister licences,
            PolicyBook policies) {
        LicenceState now = state;
        Authorisation.check(
                command,
                now == null ? Set.of() : now.relationsOf(command.origin().actor()));
        return now == null
                ? record(NoticeDecision.serve(command, listings, patents, licences, policies), licences)
                : record(NoticeDecision.repeat(now, command), licences);
    }

    @CommandHandler
    CommandResult handle(
            ConfirmPayment command,
            ListingRegister listings,
            PatentRegister patents,
            LicenceRegister licences,
            PolicyBook policies) {
        return record(
                PaymentDecision.confirm(authorised(command), command, listings, patents, licences, policies), licences);
    }

    @CommandHandler
    CommandResult handle(ConfirmRefund command, LicenceRegister licences, PolicyBook policies) {
        return record(PaymentDecision.confirmRefund(authorised(command), command, policies), licences);
    }

    @CommandHandler
    CommandResult handle(WithdrawNotice command, LicenceRegister licences, PolicyBook policies) {
        return record(NoticeDecision.withdraw(authorised(command), command, policies), licences);
    }

    @CommandHandler
    CommandResult handle(LapseNotice command, ListingRegister listings, LicenceRegister licences, PolicyBook policies) {
        return record(NoticeDecision.lapse(authorised(command), command, listings, policies), licences);
    }

    @CommandHandler
    CommandResult handle(CompleteTerm command, LicenceRegister licences, PolicyBook policies) {
        return record(EndDecision.complete(authorised(command), command, policies), licences);
    }

    @CommandHandler
    CommandResult handle(EndLicence command, LicenceRegister licences, PolicyBook policies) {
        return record(EndDecision.end(authorised(command), command, policies), licences);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(
            FormByContract command, PatentRegister patents, LicenceRegister licences, PolicyBook policies) {
        Authorisation.check(command, Set.of());
        return record(state == null ? ContractDecision.form(command, patents, policies) : List.of(), licences);
    }

    @CommandHandler
    CommandResult handle(MarkContractSumOverdue command, LicenceRegister licences, PolicyBook policies) {
        return record(ContractArrears.overdue(authorised(command), command, policies), licences);
    }

    @CommandHandler
    CommandResult handle(DemandContractSum command, LicenceRegister licences, PolicyBook policies) {
        return record(ContractArrears.demand(authorised(command), command, policies), licences);
    }

    @CommandHandler
    CommandResult handle(EndForArrears command, LicenceRegister licences, PolicyBook policies) {
        return record(ContractArrears.end(authorised(command), command, policies), licences);
    }

    @CommandHandler
    CommandResult handle(AskDeferral command, LicenceRegister licences) {
        return record(PartyDecision.defer(authorised(command), command), licences);
    }

    @CommandHandler
    CommandResult handle(AskPassingOn command, LicenceRegister licences, PolicyBook policies) {
        return record(PartyDecision.passOn(authorised(command), command, policies), licences);
    }

    @CommandHandler
    CommandResult handle(
            ProposeTermination command, ContractSigner signer, LicenceRegister licences, PolicyBook policies) {
        return record(PartyDecision.propose(authorised(command), command, signer, policies), licences);
    }

    @CommandHandler
    CommandResult handle(
            SignTermination command, ContractSigner signer, LicenceRegister licences, PolicyBook policies) {
        return record(PartyDecision.sign(authorised(command), command, signer, policies), licences);
    }

    @CommandHandler
    CommandResult handle(OpenFairnessClaim command, LicenceRegister licences, PolicyBook policies) {
        return record(PartyDecision.claim(authorised(command), command, policies), licences);
    }

    @EventSourcingHandler
    void on(LicenceEvent event) {
        id = event.aggregateId();
        state = LicenceState.after(state, event);
    }

    private LicenceState authorised(ExchangeCommand command) {
        LicenceState now = state;
        if (now == null) {
            throw new IllegalStateException("a licence begins with its notice or contract");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    /**
     * Applies what was decided, and keeps the register row of taker and patent as the state wants it, in the same
     * transaction: bound while awaited or in force, free otherwise.
     */
    private CommandResult record(List<LicenceEvent> decided, LicenceRegister licences) {
        LicenceState before = state;
        LicenceState after = before;
        for (LicenceEvent event : decided) {
            after = LicenceState.after(after, event);
        }
        boolean wasOpen = before != null && before.open();
        if (after != null && (before == null || after.open() != wasOpen)) {
            LicenceId licenceId = after.licenceId();
            Notice notice = after.notice();
            if (after.open()) {
                licences.reserve(licenceId, notice.takerId(), notice.patentId(), notice.listingId());
            } else {
                // also of a contract whose licence did not form after all: its last signature had bound them
                licences.release(licenceId);
            }
        }
        decided.forEach(AggregateLifecycle::apply);
        return new CommandResult(String.valueOf(id), AggregateLifecycle.getVersion());
    }
}
