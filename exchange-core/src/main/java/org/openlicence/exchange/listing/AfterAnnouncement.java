package org.openlicence.exchange.listing;

import static org.openlicence.exchange.listing.ListingSteps.NOTHING;
import static org.openlicence.exchange.listing.ListingSteps.PUBLISHED;
import static org.openlicence.exchange.listing.ListingSteps.REASON;
import static org.openlicence.exchange.listing.ListingSteps.REFERENCE;
import static org.openlicence.exchange.listing.ListingSteps.actingFor;
import static org.openlicence.exchange.listing.ListingSteps.effective;
import static org.openlicence.exchange.listing.ListingSteps.place;
import static org.openlicence.exchange.listing.ListingSteps.suspension;
import static org.openlicence.exchange.listing.ListingSteps.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openlicence.exchange.listing.ListingCommand.ChangeOwners;
import org.openlicence.exchange.listing.ListingCommand.ConsentToWithdrawal;
import org.openlicence.exchange.listing.ListingCommand.EndListing;
import org.openlicence.exchange.listing.ListingCommand.ExpireListing;
import org.openlicence.exchange.listing.ListingCommand.RecordWithdrawalAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RequestWithdrawal;
import org.openlicence.exchange.listing.ListingCommand.ResumeListing;
import org.openlicence.exchange.listing.ListingCommand.SuspendListing;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.rule.BarsAreOnRegister;
import org.openlicence.exchange.listing.rule.DeclarationIsNotFoundFalse;
import org.openlicence.exchange.listing.rule.DeclaredLastDayHasPassed;
import org.openlicence.exchange.listing.rule.EveryOwnerConsents;
import org.openlicence.exchange.listing.rule.FilingRules;
import org.openlicence.exchange.listing.rule.GazetteDayFits;
import org.openlicence.exchange.listing.rule.NoOtherImpediment;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/**
 * Decides on an announced listing to its end. Pure: state and register facts in, events out; no event means the command was
 * a repeat.
 */
final class AfterAnnouncement {
    /** Bars that the registrar alone lifts. */
    private static final Set<String> REGISTRARS = Set.of(NoOtherImpediment.CODE, DeclarationIsNotFoundFalse.CODE);

    private AfterAnnouncement() {}

    static List<ListingEvent> decide(ListingState state, SuspendListing c, PatentFacts patent, PolicyBook policies) {
        if (!state.status().live()) {
            return NOTHING;
        }
        place(state, c, PUBLISHED);
        boolean byRegistrar = c.origin().actor().roles().contains(Role.REGISTRAR);
        List<String> bars =
                new ArrayList<>(ListingSteps.bars(state, patent, c.origin().day()));
        if (state.bars().contains(NoOtherImpediment.CODE)
                || (byRegistrar && c.bars().contains(NoOtherImpediment.CODE))) {
            bars.add(NoOtherImpediment.CODE);
        }
        BusinessRule.check(new BarsAreOnRegister(c.bars(), bars, byRegistrar));
        return bars.isEmpty() || bars.equals(state.bars()) ? NOTHING : List.of(suspension(state, c, bars, policies));
    }

    static List<ListingEvent> decide(ListingState state, ResumeListing c, PatentFacts patent, PolicyBook policies) {
        if (state.status() != ListingStatus.SUSPENDED) {
            return NOTHING;
        }
        List<BusinessRule> bars =
                new ArrayList<>(FilingRules.bars(patent, c.origin().day()));
        bars.add(EveryOwnerConsents.ofPresentOwners(state.entry().ownerIds(), state.consents(), state.termsHash()));
        FalseDeclaration found = state.falseDeclaration();
        bars.add(new DeclarationIsNotFoundFalse(found != null && found.open()));
        if (c.origin().actor().roles().contains(Role.REGISTRAR)) {
            BusinessRule.check(bars);
        } else if (!BusinessRule.failures(bars).isEmpty()
                || state.bars().stream().anyMatch(REGISTRARS::contains)) {
            // The register has changed again since the exchange looked, or the registrar keeps the listing shut.
            return NOTHING;
        }
        return List.of(new ListingEvent.ListingResumed(
                state.entry().listingId().value(), trace(c, policies, Law.IR.art("86"))));
    }

    static List<ListingEvent> decide(ListingState state, RequestWithdrawal c, PolicyBook policies) {
        if (state.status().live() && !state.withdrawalConsents().isEmpty()) {
            return NOTHING;
        }
        place(state, c, Set.of(ListingStatus.ANNOUNCED, ListingStatus.SUSPENDED));
        BusinessRule.check(FieldWithinLimit.requiredText("reason", c.reason(), REASON));
        ListingEvent requested = new ListingEvent.WithdrawalRequested(
                state.entry().listingId().value(), c.reason(), trace(c, policies, Law.PL.art("50(2)")));
        List<ListingEvent> events = new ArrayList<>(List.of(requested));
        events.addAll(withdrawalConsent(state, c, policies));
        return events;
    }

    static List<ListingEvent> decide(ListingState state, ConsentToWithdrawal c, PolicyBook policies) {
        if (state.withdrawalConsents().contains(actingFor(c))) {
            return NOTHING;
        }
        place(
                state,
                c,
                state.withdrawalConsents().isEmpty()
                        ? Set.<ListingStatus>of()
                        : Set.of(ListingStatus.ANNOUNCED, ListingStatus.SUSPENDED));
        return withdrawalConsent(state, c, policies);
    }

    static List<ListingEvent> decide(ListingState state, RecordWithdrawalAnnouncement c, PolicyBook policies) {
        if (state.status() == ListingStatus.WITHDRAWN
                && c.announcedOn().equals(state.entry().closedFrom())) {
            return NOTHING;
        }
        boolean incomplete = PUBLISHED.contains(state.status())
                && !state.withdrawalConsents().isEmpty();
        place(state, c, incomplete ? PUBLISHED : Set.of(ListingStatus.WITHDRAWAL_FILED));
        BusinessRule.check(EveryOwnerConsents.toWithdrawal(state.entry().ownerIds(), state.withdrawalConsents()));
        BusinessRule.check(
                FieldWithinLimit.requiredLine("gazetteIssue", c.gazetteIssue(), REFERENCE),
                new GazetteDayFits(
                        state.withdrawalFiledOn(), c.announcedOn(), c.origin().day()));
        return List.of(new ListingEvent.ListingWithdrawn(
                state.entry().listingId().value(),
                c.gazetteIssue(),
                c.announcedOn(),
                effective(c, c.announcedOn(), policies, Law.PL.art("50(2)"), Law.IR.art("107"))));
    }

    /** An announced offer was the former owners'; it stays shut until it is withdrawn, licences given before stand. */
    static List<ListingEvent> decide(ListingState state, ChangeOwners c, PatentFacts patent, PolicyBook policies) {
        ListingEntry entry = state.entry();
        if (!state.status().live() || Set.copyOf(entry.ownerIds()).equals(Set.copyOf(c.ownerIds()))) {
            return NOTHING;
        }
        boolean stays = c.ownerIds().isEmpty() || c.ownerIds().contains(entry.representativeId());
        ListingEvent changed = new ListingEvent.OwnerChanged(
                entry.listingId().value(),
                c.ownerIds(),
                stays ? entry.representativeId() : c.ownerIds().getFirst(),
                trace(c, policies, Law.SPC.art("24(2)"), Law.CNIPA_HANDLING.art("consents")));
        if (!PUBLISHED.contains(state.status())) {
            return List.of(changed);
        }
        List<String> bars = ListingSteps.bars(
                ListingState.after(state, changed), patent, c.origin().day());
        return bars.isEmpty() || bars.equals(state.bars())
                ? List.of(changed)
                : List.of(changed, suspension(state, c, bars, policies));
    }

    static List<ListingEvent> decide(ListingState state, EndListing c, PolicyBook policies) {
        if (!state.status().live()) {
            return NOTHING;
        }
        BusinessRule.check(
                FieldWithinLimit.requiredLine("reason", c.reason(), REFERENCE),
                FieldWithinLimit.day("endedOn", c.endedOn()));
        Trace trace = c.reason().equals(RightEnd.EXPIRED.name())
                ? effective(c, c.endedOn(), policies, Law.PL.art("42"))
                : effective(c, c.endedOn(), policies, Law.PL.art("44"), Law.PL.art("47"));
        return List.of(
                new ListingEvent.ListingEnded(state.entry().listingId().value(), c.reason(), c.endedOn(), trace));
    }

    static List<ListingEvent> decide(ListingState state, ExpireListing c, PolicyBook policies) {
        if (!state.status().live()) {
            return NOTHING;
        }
        place(state, c, PUBLISHED);
        LocalDate lastDay = state.entry().terms().licenceEndOn();
        BusinessRule.check(new DeclaredLastDayHasPassed(lastDay, c.origin().day()));
        LocalDate expiredOn = Objects.requireNonNull(lastDay).plusDays(1);
        return List.of(new ListingEvent.ListingExpired(
                state.entry().listingId().value(), expiredOn, effective(c, expiredOn, policies, Law.IR.art("85"))));
    }

    /** The withdrawal is filed with the consent that completes them (CNIPA FAQ 3). */
    private static List<ListingEvent> withdrawalConsent(ListingState state, ListingCommand c, PolicyBook policies) {
        String listingId = state.entry().listingId().value();
        Trace trace = trace(c, policies, Law.PL.art("50(2)"), Law.CNIPA_HANDLING.art("consents"));
        ListingEvent consent = new ListingEvent.WithdrawalConsentGiven(listingId, actingFor(c), trace);
        Set<String> consents = new HashSet<>(state.withdrawalConsents());
        consents.add(actingFor(c));
        return consents.containsAll(state.entry().ownerIds())
                ? List.of(
                        consent,
                        new ListingEvent.WithdrawalFiled(listingId, c.origin().day(), trace))
                : List.of(consent);
    }
}
