package org.openlicence.exchange.demand;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.AwardCommand.AcceptResult;
import org.openlicence.exchange.demand.AwardCommand.Award;
import org.openlicence.exchange.demand.AwardCommand.FailAward;
import org.openlicence.exchange.demand.AwardCommand.PassGate;
import org.openlicence.exchange.demand.AwardCommand.RecordContractRegistration;
import org.openlicence.exchange.demand.AwardCommand.RecordMilestone;
import org.openlicence.exchange.demand.AwardCommand.RejectResult;
import org.openlicence.exchange.demand.AwardCommand.SignTechnologyContract;
import org.openlicence.exchange.demand.CallCommand.AcceptSealedTerms;
import org.openlicence.exchange.demand.CallCommand.AnswerClarification;
import org.openlicence.exchange.demand.CallCommand.AppointExperts;
import org.openlicence.exchange.demand.CallCommand.AskClarification;
import org.openlicence.exchange.demand.CallCommand.CloseCall;
import org.openlicence.exchange.demand.CallCommand.RecordExpertScreening;
import org.openlicence.exchange.demand.CallCommand.SubmitSolution;
import org.openlicence.exchange.demand.CallCommand.WithdrawSolution;
import org.openlicence.exchange.demand.DemandCommand.AnnounceExpiry;
import org.openlicence.exchange.demand.DemandCommand.DraftDemand;
import org.openlicence.exchange.demand.DemandCommand.ExpireDemand;
import org.openlicence.exchange.demand.DemandCommand.GiveTestReading;
import org.openlicence.exchange.demand.DemandCommand.InviteTestReader;
import org.openlicence.exchange.demand.DemandCommand.OpenCall;
import org.openlicence.exchange.demand.DemandCommand.PublishDemand;
import org.openlicence.exchange.demand.DemandCommand.RenewDemand;
import org.openlicence.exchange.demand.DemandCommand.ReturnDemand;
import org.openlicence.exchange.demand.DemandCommand.ReviseDemand;
import org.openlicence.exchange.demand.DemandCommand.SubmitDemand;
import org.openlicence.exchange.demand.DemandCommand.VetDemand;
import org.openlicence.exchange.demand.DemandCommand.WithdrawDemand;
import org.openlicence.exchange.demand.SolutionDecision.Attachments;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;

/** One demand (需求条目) with its call, solutions and awards. State table: docs/domain/demand.md */
@AggregateRoot
class DemandEntry {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable DemandState state;

    DemandEntry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(DraftDemand c, OrganisationDirectory directory, DemandBooks books) {
        Authorisation.check(c, Set.of());
        return applied(c, EntryDecision.draft(state, c, directory, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(ReviseDemand c, DemandBooks books) {
        return applied(c, EntryDecision.revise(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(SubmitDemand c, DemandBooks books) {
        DemandState now = authorised(c);
        return applied(
                c,
                EntryDecision.submit(
                        now,
                        c,
                        () -> Words.ofDemand(c.demandId(), now.facts().publicHash(), books.texts()),
                        books.policies()),
                books);
    }

    @CommandHandler
    CommandResult handle(VetDemand c, DemandBooks books) {
        return applied(c, EntryDecision.vet(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(ReturnDemand c, DemandBooks books) {
        return applied(c, EntryDecision.giveBack(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(PublishDemand c, DemandNumbers numbers, DemandBooks books) {
        return applied(c, PublicationDecision.publish(authorised(c), c, numbers, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(OpenCall c, DemandNumbers numbers, DemandBooks books) {
        return applied(c, PublicationDecision.open(authorised(c), c, numbers, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(AnnounceExpiry c, DemandBooks books) {
        return applied(c, PublicationDecision.announce(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(InviteTestReader c, OrganisationDirectory directory, DemandBooks books) {
        return applied(c, TestReadingDecision.invite(authorised(c), c, directory, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(GiveTestReading c, DemandBooks books) {
        return applied(c, TestReadingDecision.give(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(ExpireDemand c, DemandBooks books) {
        return applied(c, PublicationDecision.expire(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(RenewDemand c, DemandBooks books) {
        return applied(c, PublicationDecision.renew(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(WithdrawDemand c, DemandBooks books) {
        return applied(c, EntryDecision.withdraw(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(AcceptSealedTerms c, DemandBooks books) {
        return applied(c, CallDecision.acceptTerms(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(AskClarification c, DemandBooks books) {
        return applied(c, CallDecision.ask(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(AnswerClarification c, DemandBooks books) {
        return applied(c, CallDecision.answer(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(SubmitSolution c, ListingRegister listings, PatentRegister patents, DemandBooks books) {
        Attachments attachments = new Attachments(listings, patents);
        return applied(
                c, SolutionDecision.submit(authorised(c), c, attachments, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(WithdrawSolution c, DemandBooks books) {
        return applied(c, SolutionDecision.withdraw(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(CloseCall c, DemandBooks books) {
        return applied(c, CallDecision.close(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(AppointExperts c, DemandBooks books) {
        return applied(c, PanelDecision.appoint(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(RecordExpertScreening c, DemandBooks books) {
        return applied(c, PanelDecision.screen(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(Award c, DemandBooks books) {
        return applied(c, AwardDecision.award(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(SignTechnologyContract c, DemandBooks books) {
        return applied(c, AwardDecision.sign(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(RecordContractRegistration c, DemandBooks books) {
        return applied(c, AwardDecision.registered(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(RecordMilestone c, DemandBooks books) {
        return applied(c, WorkDecision.milestone(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(PassGate c, DemandBooks books) {
        return applied(c, WorkDecision.gate(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(AcceptResult c, DemandBooks books) {
        return applied(c, WorkDecision.accept(authorised(c), c, books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(RejectResult c, DemandBooks books) {
        return applied(c, WorkDecision.reject(authorised(c), c, books.words(c), books.policies()), books);
    }

    @CommandHandler
    CommandResult handle(FailAward c, DemandBooks books) {
        return applied(c, AwardDecision.fail(authorised(c), c, books.words(c), books.policies()), books);
    }

    @EventSourcingHandler
    void on(DemandEvent event) {
        id = event.aggregateId();
        state = DemandState.after(state, event);
    }

    private DemandState authorised(DemandCommand command) {
        DemandState now = state;
        if (now == null) {
            throw new IllegalStateException("a demand begins when it is drafted");
        }
        Authorisation.check(command, now.relationsOf(command.origin().actor()));
        return now;
    }

    private CommandResult applied(DemandCommand command, List<? extends DemandEvent> decided, DemandBooks books) {
        decided.forEach(AggregateLifecycle::apply);
        if (!decided.isEmpty()) {
            books.register()
                    .put(
                            row(command.demandId(), Objects.requireNonNull(state), books.texts()),
                            command.origin().at());
        }
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }

    private static RegisteredDemand row(DemandId demandId, DemandState now, DemandTexts texts) {
        DemandPublished published = now.last(DemandPublished.class);
        String industry = now.facts().industry();
        return new RegisteredDemand(
                demandId,
                now.demanderId(),
                now.type(),
                now.status(),
                Words.ofDemand(demandId, now.facts().publicHash(), texts),
                now.facts().budgetFen(),
                now.facts().province(),
                industry == null ? List.of() : List.of(industry),
                published == null ? null : published.publishTo(),
                now.live().stream().map(Solution::solverId).distinct().toList(),
                now.solutions().stream()
                        .filter(Solution::chosen)
                        .map(Solution::solverId)
                        .distinct()
                        .toList(),
                now.facts().hidden(),
                now.solutions().stream().collect(Collectors.toMap(Solution::id, Solution::solverId)));
    }
}
