package org.openlicence.exchange.listing;

import static org.openlicence.exchange.listing.ListingSteps.NOTHING;
import static org.openlicence.exchange.listing.ListingSteps.PUBLISHED;
import static org.openlicence.exchange.listing.ListingSteps.REASON;
import static org.openlicence.exchange.listing.ListingSteps.REFERENCE;
import static org.openlicence.exchange.listing.ListingSteps.effective;
import static org.openlicence.exchange.listing.ListingSteps.place;
import static org.openlicence.exchange.listing.ListingSteps.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.listing.ListingCommand.EndDefault;
import org.openlicence.exchange.listing.ListingCommand.FindFalseDeclaration;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.rule.DefaultEndFits;
import org.openlicence.exchange.listing.rule.NoOtherImpediment;
import org.openlicence.exchange.listing.rule.RespondentIsOwner;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Provision;

/** Decides on untrue declarations (Implementing Regulations art. 88). Pure, as the other decisions of a listing. */
final class FalseDeclarationDecision {
    private static final String FINE = "false-declaration.fine.most";
    private static final String QUERYABLE = "credit.queryable.years";
    private static final Provision TRUTH = Law.IR.art("88");
    private static final Provision FINED = Law.IR.art("100");

    private FalseDeclarationDecision() {}

    /** The finding, with the case as it is passed on, shuts the listing in the same moment. */
    static List<ListingEvent> decide(
            ListingState state, FindFalseDeclaration c, PatentFacts patent, PolicyBook policies) {
        FalseDeclaration known = state.falseDeclaration();
        if (known != null
                && known.decisionNumber().equals(c.decisionNumber())
                && known.kind().equals(c.kind().name())
                && known.respondentId().equals(c.respondentId())) {
            return NOTHING;
        }
        place(state, c, known != null && known.open() ? Set.of() : PUBLISHED);
        BusinessRule.check(
                FieldWithinLimit.requiredLine("decisionNumber", c.decisionNumber(), REFERENCE),
                FieldWithinLimit.requiredLine("authority", c.authority(), REFERENCE),
                FieldWithinLimit.requiredText("reason", c.reason(), REASON),
                new RespondentIsOwner(c.respondentId(), state.entry().ownerIds()));
        LocalDate on = c.origin().day();
        ListingEvent found = new ListingEvent.FalseDeclarationFound(
                state.entry().listingId().value(),
                state.entry().patentId().value(),
                c.decisionNumber(),
                c.kind().name(),
                c.respondentId(),
                c.reason(),
                c.authority(),
                policies.figure(FINE, on).value(),
                trace(c, policies, TRUTH, FINED));
        List<String> bars = new ArrayList<>(ListingSteps.bars(ListingState.after(state, found), patent, on));
        if (state.bars().contains(NoOtherImpediment.CODE)) {
            bars.add(NoOtherImpediment.CODE);
        }
        return List.of(
                found,
                new ListingEvent.ListingSuspended(
                        state.entry().listingId().value(), bars, trace(c, policies, TRUTH, Law.IR.art("86"))));
    }

    /** The listing stays shut until the registrar reopens it. */
    static List<ListingEvent> decide(ListingState state, EndDefault c, PolicyBook policies) {
        FalseDeclaration known = state.falseDeclaration();
        if (known != null && c.endedOn().equals(known.endedOn())) {
            return NOTHING;
        }
        place(state, c, known != null && known.open() ? Set.of(state.status()) : Set.of());
        LocalDate today = c.origin().day();
        BusinessRule.check(new DefaultEndFits(state.filedOn(), c.endedOn(), today));
        long years = policies.figure(QUERYABLE, today).value();
        return List.of(new ListingEvent.DefaultEnded(
                state.entry().listingId().value(),
                known == null ? "" : known.decisionNumber(),
                c.endedOn(),
                c.endedOn().plusYears(years),
                effective(c, c.endedOn(), policies, Law.SHX.art("35"), Law.CC.art("201"))));
    }
}
