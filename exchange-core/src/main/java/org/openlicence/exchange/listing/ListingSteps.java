package org.openlicence.exchange.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.rule.CommandHasPlaceInState;
import org.openlicence.exchange.listing.rule.DeclarationIsNotFoundFalse;
import org.openlicence.exchange.listing.rule.EveryOwnerConsents;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;
import org.openlicence.exchange.shared.Trace;

/** What the decisions before and after the announcement have in common. */
final class ListingSteps {
    static final List<ListingEvent> NOTHING = List.of();
    static final int REASON = 2_000;
    static final int REFERENCE = 100;
    static final Set<ListingStatus> PUBLISHED =
            Set.of(ListingStatus.ANNOUNCED, ListingStatus.SUSPENDED, ListingStatus.WITHDRAWAL_FILED);

    static final Set<ListingStatus> UNFILED = Set.of(
            ListingStatus.DRAFT,
            ListingStatus.AWAITING_CONSENTS,
            ListingStatus.READY,
            ListingStatus.IN_PUBLICITY,
            ListingStatus.OBJECTED,
            ListingStatus.REVIEW);

    private ListingSteps() {}

    /** What shuts an announced listing on a day: OL-02 to OL-06, OL-10 once it belongs to others, LST-14 once found false. */
    static List<String> bars(ListingState state, PatentFacts patent, LocalDate on) {
        List<String> bars = new ArrayList<>(ListingGuards.bars(patent, on));
        if (!state.consentedByOwners()) {
            bars.add(EveryOwnerConsents.CODE);
        }
        FalseDeclaration found = state.falseDeclaration();
        if (found != null && found.open()) {
            bars.add(DeclarationIsNotFoundFalse.CODE);
        }
        return bars;
    }

    static void place(ListingState state, ListingCommand c, Set<ListingStatus> allowed) {
        BusinessRule.check(new CommandHasPlaceInState(
                c.getClass().getSimpleName(), state.status(), allowed.contains(state.status())));
    }

    static ListingEvent suspension(ListingState state, ListingCommand c, List<String> bars, PolicyBook policies) {
        return new ListingEvent.ListingSuspended(
                state.entry().listingId().value(), bars, trace(c, policies, Law.IR.art("86")));
    }

    static String actingFor(ListingCommand c) {
        return c.origin().actor().organisationId();
    }

    static Trace trace(ListingCommand c, PolicyBook policies, Provision... basis) {
        return Trace.of(c.origin(), policies.version(), basis);
    }

    static Trace effective(ListingCommand c, LocalDate on, PolicyBook policies, Provision... basis) {
        return Trace.effective(c.origin(), on, policies.version(), basis);
    }
}
