package org.openlicence.exchange.listing;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.ListingCommand.AbandonListing;
import org.openlicence.exchange.listing.ListingCommand.ChangeOwners;
import org.openlicence.exchange.listing.ListingCommand.ClosePublicity;
import org.openlicence.exchange.listing.ListingCommand.ConsentToWithdrawal;
import org.openlicence.exchange.listing.ListingCommand.DecideObjection;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingCommand.EndDefault;
import org.openlicence.exchange.listing.ListingCommand.EndListing;
import org.openlicence.exchange.listing.ListingCommand.ExpireListing;
import org.openlicence.exchange.listing.ListingCommand.FileDeclaration;
import org.openlicence.exchange.listing.ListingCommand.FindFalseDeclaration;
import org.openlicence.exchange.listing.ListingCommand.GiveConsent;
import org.openlicence.exchange.listing.ListingCommand.PassFeeReview;
import org.openlicence.exchange.listing.ListingCommand.PostPublicity;
import org.openlicence.exchange.listing.ListingCommand.RaiseObjection;
import org.openlicence.exchange.listing.ListingCommand.RecordAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RecordReturn;
import org.openlicence.exchange.listing.ListingCommand.RecordWithdrawalAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RefuseConsent;
import org.openlicence.exchange.listing.ListingCommand.RefuseFeeReview;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.RequestWithdrawal;
import org.openlicence.exchange.listing.ListingCommand.ResumeListing;
import org.openlicence.exchange.listing.ListingCommand.ReviseTerms;
import org.openlicence.exchange.listing.ListingCommand.StatePricingRoute;
import org.openlicence.exchange.listing.ListingCommand.SuspendListing;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.rule.DraftRules;
import org.openlicence.exchange.listing.rule.DraftedAlike;
import org.openlicence.exchange.listing.rule.PatentIsKnown;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Relation;

/**
 * An open-licence declaration (开放许可声明), from its draft to its end. State table: docs/domain/listing.md
 *
 * <p>Every handler locks the row of the listing register before it decides, and writes it after, so that no licence forms
 * on a listing that closes at the same moment (Patent Law art. 51).
 */
@AggregateRoot
class PatentListing {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ListingState state;

    PatentListing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandResult handle(DraftListing c, ListingRegister listings, PatentRegister patents, PolicyBook policies) {
        Optional<PatentFacts> known = patents.lockFacts(c.patentId());
        boolean owner =
                known.map(facts -> facts.ownedBy(ListingSteps.actingFor(c))).orElse(true);
        Authorisation.check(c, owner ? Set.of(Relation.PATENTEE) : Set.of());
        BusinessRule.check(new PatentIsKnown(c.patentId().value(), known.isPresent()));
        if (state != null) {
            boolean alike = state.entry().patentId().equals(c.patentId())
                    && state.draftedHash().equals(c.terms().hash().value());
            BusinessRule.check(new DraftedAlike(c.listingId().value(), alike));
            return result();
        }
        PatentFacts facts = known.orElseThrow();
        BusinessRule.check(DraftRules.of(c, facts, listings.liveListingOf(c.patentId())));
        AggregateLifecycle.apply(new ListingEvent.ListingDrafted(
                c.listingId().value(),
                c.patentId().value(),
                facts.owners().stream()
                        .map(each -> each.organisationId())
                        .filter(Objects::nonNull)
                        .toList(),
                ListingSteps.actingFor(c),
                c.terms(),
                ListingSteps.trace(c, policies, Law.IR.art("85"))));
        listings.reserve(state().entry());
        return result();
    }

    @CommandHandler
    CommandResult handle(ReviseTerms c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(RequestConsents c, ListingRegister listings, PatentRegister patents, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, lockFacts(patents), policies));
    }

    @CommandHandler
    CommandResult handle(GiveConsent c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(RefuseConsent c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(
            StatePricingRoute c, ListingRegister listings, OrganisationDirectory organisations, PolicyBook policies) {
        return decide(c, listings, () -> PublicityDecision.decide(state(), c, organisations, policies));
    }

    @CommandHandler
    CommandResult handle(
            PostPublicity c, ListingRegister listings, OrganisationDirectory organisations, PolicyBook policies) {
        return decide(c, listings, () -> PublicityDecision.decide(state(), c, organisations, policies));
    }

    @CommandHandler
    CommandResult handle(RaiseObjection c, ListingRegister listings, ObjectionTexts texts, PolicyBook policies) {
        return decide(c, listings, () -> PublicityDecision.decide(state(), c, texts, policies));
    }

    @CommandHandler
    CommandResult handle(DecideObjection c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> PublicityDecision.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(ClosePublicity c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> PublicityDecision.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(FileDeclaration c, ListingRegister listings, PatentRegister patents, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, lockFacts(patents), policies));
    }

    @CommandHandler
    CommandResult handle(PassFeeReview c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(RefuseFeeReview c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(RecordReturn c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(RecordAnnouncement c, ListingRegister listings, PatentRegister patents, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, lockFacts(patents), policies));
    }

    @CommandHandler
    CommandResult handle(SuspendListing c, ListingRegister listings, PatentRegister patents, PolicyBook policies) {
        return decide(c, listings, () -> AfterAnnouncement.decide(state(), c, lockFacts(patents), policies));
    }

    @CommandHandler
    CommandResult handle(ResumeListing c, ListingRegister listings, PatentRegister patents, PolicyBook policies) {
        return decide(c, listings, () -> AfterAnnouncement.decide(state(), c, lockFacts(patents), policies));
    }

    @CommandHandler
    CommandResult handle(RequestWithdrawal c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> AfterAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(ConsentToWithdrawal c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> AfterAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(RecordWithdrawalAnnouncement c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> AfterAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(ChangeOwners c, ListingRegister listings, PatentRegister patents, PolicyBook policies) {
        return decide(c, listings, () -> AfterAnnouncement.decide(state(), c, lockFacts(patents), policies));
    }

    @CommandHandler
    CommandResult handle(EndListing c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> AfterAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(ExpireListing c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> AfterAnnouncement.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(
            FindFalseDeclaration c, ListingRegister listings, PatentRegister patents, PolicyBook policies) {
        return decide(c, listings, () -> FalseDeclarationDecision.decide(state(), c, lockFacts(patents), policies));
    }

    @CommandHandler
    CommandResult handle(EndDefault c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> FalseDeclarationDecision.decide(state(), c, policies));
    }

    @CommandHandler
    CommandResult handle(AbandonListing c, ListingRegister listings, PolicyBook policies) {
        return decide(c, listings, () -> BeforeAnnouncement.decide(state(), c, policies));
    }

    /** Authority first, then the row's lock, then the decision, then the row as it now is. */
    private CommandResult decide(ListingCommand c, ListingRegister listings, Supplier<List<ListingEvent>> decision) {
        Authorisation.check(c, relationsOf(c));
        listings.lockForChange(c.listingId());
        List<ListingEvent> events = decision.get();
        if (!events.isEmpty()) {
            events.forEach(AggregateLifecycle::apply);
            listings.update(state().entry());
        }
        return result();
    }

    private Set<Relation> relationsOf(ListingCommand c) {
        String organisationId = ListingSteps.actingFor(c);
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (state().entry().ownerIds().contains(organisationId)) {
            relations.add(Relation.PATENTEE);
            if (state().entry().representativeId().equals(organisationId)) {
                relations.add(Relation.LISTING_REPRESENTATIVE);
            }
        }
        return relations;
    }

    private PatentFacts lockFacts(PatentRegister patents) {
        return patents.lockFacts(state().entry().patentId())
                .orElseThrow(() -> new IllegalStateException("patent register has no row for the patent of " + id));
    }

    private ListingState state() {
        return Objects.requireNonNull(state, "no event of this listing yet");
    }

    private CommandResult result() {
        return new CommandResult(Objects.requireNonNull(id), AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void on(ListingEvent event) {
        id = event.aggregateId();
        state = ListingState.after(state, event);
    }
}
