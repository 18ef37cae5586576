package org.openlicence.exchange.listing;

import static org.openlicence.exchange.listing.ListingSteps.NOTHING;
import static org.openlicence.exchange.listing.ListingSteps.PUBLISHED;
import static org.openlicence.exchange.listing.ListingSteps.REASON;
import static org.openlicence.exchange.listing.ListingSteps.REFERENCE;
import static org.openlicence.exchange.listing.ListingSteps.UNFILED;
import static org.openlicence.exchange.listing.ListingSteps.actingFor;
import static org.openlicence.exchange.listing.ListingSteps.effective;
import static org.openlicence.exchange.listing.ListingSteps.place;
import static org.openlicence.exchange.listing.ListingSteps.suspension;
import static org.openlicence.exchange.listing.ListingSteps.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.listing.ListingCommand.AbandonListing;
import org.openlicence.exchange.listing.ListingCommand.FileDeclaration;
import org.openlicence.exchange.listing.ListingCommand.GiveConsent;
import org.openlicence.exchange.listing.ListingCommand.PassFeeReview;
import org.openlicence.exchange.listing.ListingCommand.RecordAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RecordReturn;
import org.openlicence.exchange.listing.ListingCommand.RefuseConsent;
import org.openlicence.exchange.listing.ListingCommand.RefuseFeeReview;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.ReviseTerms;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.rule.AdvertisingIsAbsent;
import org.openlicence.exchange.listing.rule.ConsentNamesPresentTerms;
import org.openlicence.exchange.listing.rule.FilingRules;
import org.openlicence.exchange.listing.rule.GazetteDayFits;
import org.openlicence.exchange.listing.rule.OfferFields;
import org.openlicence.exchange.listing.rule.PriceHasBeenPublic;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/**
 * Decides on a listing from its draft to its announcement. Pure: state and register facts in, events out; no event means the
 * command was a repeat.
 */
final class BeforeAnnouncement {
    private static final Set<ListingStatus> FILABLE =
            Set.of(ListingStatus.DRAFT, ListingStatus.AWAITING_CONSENTS, ListingStatus.READY);
    private static final Set<ListingStatus> CONSENTED = Set.of(
            ListingStatus.AWAITING_CONSENTS, ListingStatus.READY, ListingStatus.IN_PUBLICITY, ListingStatus.OBJECTED);

    private BeforeAnnouncement() {}

    static List<ListingEvent> decide(ListingState state, ReviseTerms c, PolicyBook policies) {
        place(state, c, UNFILED);
        BusinessRule.check(OfferFields.of(c.terms()));
        return c.terms().equals(state.entry().terms())
                ? NOTHING
                : List.of(new ListingEvent.TermsRevised(
                        state.entry().listingId().value(), c.terms(), trace(c, policies, Law.IR.art("85"))));
    }

    static List<ListingEvent> decide(ListingState state, RequestConsents c, PatentFacts patent, PolicyBook policies) {
        if (CONSENTED.contains(state.status())) {
            return NOTHING;
        }
        place(state, c, Set.of(ListingStatus.DRAFT));
        BusinessRule.check(
                FilingRules.ofOffer(state.entry().terms(), patent, c.origin().day()));
        BusinessRule.check(
                PriceHasBeenPublic.notVoid(state.publicity(), state.entry().terms()));
        Trace trace = trace(c, policies, Law.CNIPA_HANDLING.art("consents"));
        return List.of(
                new ListingEvent.ConsentsRequested(state.entry().listingId().value(), state.termsHash(), trace),
                new ListingEvent.ConsentGiven(
                        state.entry().listingId().value(), actingFor(c), state.termsHash(), trace));
    }

    static List<ListingEvent> decide(ListingState state, GiveConsent c, PolicyBook policies) {
        if (c.termsHash().equals(state.consents().get(actingFor(c)))) {
            return NOTHING;
        }
        place(state, c, Set.of(ListingStatus.AWAITING_CONSENTS));
        BusinessRule.check(new ConsentNamesPresentTerms(c.termsHash(), state.termsHash()));
        return List.of(new ListingEvent.ConsentGiven(
                state.entry().listingId().value(),
                actingFor(c),
                c.termsHash(),
                trace(c, policies, Law.CNIPA_HANDLING.art("consents"))));
    }

    static List<ListingEvent> decide(ListingState state, RefuseConsent c, PolicyBook policies) {
        place(state, c, CONSENTED);
        BusinessRule.check(FieldWithinLimit.requiredText("reason", c.reason(), REASON));
        return List.of(new ListingEvent.ConsentRefused(
                state.entry().listingId().value(),
                actingFor(c),
                c.reason(),
                trace(c, policies, Law.CNIPA_HANDLING.art("consents"))));
    }

    static List<ListingEvent> decide(ListingState state, FileDeclaration c, PatentFacts patent, PolicyBook policies) {
        if (state.status() == ListingStatus.FILED || state.status() == ListingStatus.REVIEW) {
            return NOTHING;
        }
        place(state, c, FILABLE);
        FilingFacts facts = FilingFacts.of(
                patent,
                state.entry(),
                state.consents(),
                state.publicity(),
                c.origin().day());
        List<BusinessRule> rules = FilingRules.of(facts, policies);
        BusinessRule.check(rules.stream()
                .filter(rule -> !FilingRules.SOFT.contains(rule.code()))
                .toList());
        boolean passed = state.termsHash().equals(state.reviewedHash());
        if (!passed && rules.stream().anyMatch(rule -> !rule.holds())) {
            return review(state, c, rules, policies);
        }
        Trace trace = trace(c, policies, Law.PL.art("50(1)"), Law.IR.art("85"), Law.IR.art("86"));
        return List.of(new ListingEvent.DeclarationFiled(
                state.entry().listingId().value(), c.origin().day(), state.termsHash(), trace));
    }

    /** Nothing but soft stops failed: the registrar looks at the fee, at the words, or at both. */
    private static List<ListingEvent> review(
            ListingState state, FileDeclaration c, List<BusinessRule> rules, PolicyBook policies) {
        String id = state.entry().listingId().value();
        List<ListingEvent> required = new ArrayList<>();
        for (BusinessRule rule : rules) {
            if (rule.holds()) {
                continue;
            }
            required.add(
                    rule instanceof AdvertisingIsAbsent
                            ? new ListingEvent.WordingReviewRequired(
                                    id, state.termsHash(), trace(c, policies, Law.IR.art("85")))
                            : new ListingEvent.FeeReviewRequired(
                                    id, state.termsHash(), trace(c, policies, Law.CNIPA_FEES.art("ceilings"))));
        }
        return List.copyOf(required);
    }

    static List<ListingEvent> decide(ListingState state, PassFeeReview c, PolicyBook policies) {
        place(state, c, Set.of(ListingStatus.REVIEW));
        BusinessRule.check(FieldWithinLimit.requiredText("reason", c.reason(), REASON));
        return List.of(new ListingEvent.FeeReviewPassed(
                state.entry().listingId().value(),
                state.termsHash(),
                c.reason(),
                trace(c, policies, Law.CNIPA_FEES.art("ceilings"))));
    }

    static List<ListingEvent> decide(ListingState state, RefuseFeeReview c, PolicyBook policies) {
        place(state, c, Set.of(ListingStatus.REVIEW));
        BusinessRule.check(FieldWithinLimit.requiredText("reason", c.reason(), REASON));
        return List.of(new ListingEvent.FeeReviewRefused(
                state.entry().listingId().value(), c.reason(), trace(c, policies, Law.CNIPA_FEES.art("ceilings"))));
    }

    static List<ListingEvent> decide(ListingState state, RecordReturn c, PolicyBook policies) {
        place(state, c, Set.of(ListingStatus.FILED));
        BusinessRule.check(
                FieldWithinLimit.requiredLine("noticeNumber", c.noticeNumber(), REFERENCE),
                FieldWithinLimit.requiredText("reason", c.reason(), REASON));
        return List.of(new ListingEvent.DeclarationReturned(
                state.entry().listingId().value(), c.noticeNumber(), c.reason(), trace(c, policies, Law.IR.art("86"))));
    }

    static List<ListingEvent> decide(
            ListingState state, RecordAnnouncement c, PatentFacts patent, PolicyBook policies) {
        if (PUBLISHED.contains(state.status())
                && c.announcedOn().equals(state.entry().openFrom())) {
            return NOTHING;
        }
        place(state, c, Set.of(ListingStatus.FILED));
        LocalDate today = c.origin().day();
        BusinessRule.check(
                FieldWithinLimit.requiredLine("gazetteIssue", c.gazetteIssue(), REFERENCE),
                new GazetteDayFits(state.filedOn(), c.announcedOn(), today));
        List<String> bars = ListingSteps.bars(state, patent, today);
        ListingEvent announced = new ListingEvent.ListingAnnounced(
                state.entry().listingId().value(),
                c.gazetteIssue(),
                c.announcedOn(),
                effective(c, c.announcedOn(), policies, Law.PL.art("50(1)"), Law.IR.art("107")));
        // What arose between filing and announcement shuts the listing at once.
        return bars.isEmpty() ? List.of(announced) : List.of(announced, suspension(state, c, bars, policies));
    }

    static List<ListingEvent> decide(ListingState state, AbandonListing c, PolicyBook policies) {
        if (state.status() == ListingStatus.ABANDONED) {
            return NOTHING;
        }
        place(state, c, UNFILED);
        BusinessRule.check(FieldWithinLimit.text("reason", c.reason(), REASON));
        return List.of(new ListingEvent.ListingAbandoned(
                state.entry().listingId().value(), c.reason(), trace(c, policies, Law.DESIGN.art("abandon"))));
    }
}
