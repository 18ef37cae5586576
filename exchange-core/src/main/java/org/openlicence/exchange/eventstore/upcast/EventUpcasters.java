package org.openlicence.exchange.eventstore.upcast;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** All steps in the order they are taken. A new step goes to the end and is never removed. */
public final class EventUpcasters {
    private static final List<EventUpcaster> IN_ORDER = List.of(
            // Offers in instalments and least royalties: members that what was written before does not have.
            new EventChange("listing.ListingDrafted", "1", "2", UnaryOperator.identity()),
            new EventChange("listing.TermsRevised", "1", "2", UnaryOperator.identity()),
            new EventChange("royalty.RoyaltyOpened", "1", "2", UnaryOperator.identity()),
            // Deferred offers.
            new EventChange("listing.ListingDrafted", "2", "3", UnaryOperator.identity()),
            new EventChange("listing.TermsRevised", "2", "3", UnaryOperator.identity()),
            // Offers of several variants.
            new EventChange("listing.ListingDrafted", "3", "4", UnaryOperator.identity()),
            new EventChange("listing.TermsRevised", "3", "4", UnaryOperator.identity()),
            // Natures of the parties, way of payment and expectations on the registration form.
            new EventChange("registration.FormCompleted", "1", "2", UnaryOperator.identity()),
            // What follows a free trial.
            new EventChange("listing.ListingDrafted", "4", "5", UnaryOperator.identity()),
            new EventChange("listing.TermsRevised", "4", "5", UnaryOperator.identity()),
            new EventChange("trial.TrialOpened", "1", "2", UnaryOperator.identity()),
            new EventChange("royalty.RoyaltyOpened", "2", "3", UnaryOperator.identity()),
            new EventChange("royalty.InstalmentsOpened", "1", "2", UnaryOperator.identity()),
            // Rewards are judged with the month they are paid in.
            new EventChange("taxpreference.PreferenceEvaluated", "1", "2", RewardMonth::of),
            // Amendments that change the contract beside its amounts.
            new EventChange("registration.AmendmentRequested", "1", "2", UnaryOperator.identity()),
            new EventChange("registration.RegistrationAmended", "1", "2", UnaryOperator.identity()),
            // Rewards paid in parts: which month a filing is of.
            new EventChange("reward.RewardFiled", "1", "2", UnaryOperator.identity()),
            // Which recognition test a refused contract does not meet.
            new EventChange("registration.RegistrationRefused", "1", "2", UnaryOperator.identity()),
            // Brokerage contracts that count what is paid later, and their text.
            new EventChange("match.MatchProposed", "1", "2", ContractOnConclusion::of),
            new EventChange("match.SideConsented", "1", "2", UnaryOperator.identity()),
            // Managers with fields of their own, and tiers by the computed score of a year.
            new EventChange("institution.ManagerNamed", "1", "2", ManagerFields::of),
            new EventChange("institution.TierAssigned", "1", "2", UnaryOperator.identity()));

    private EventUpcasters() {}

    public static List<EventUpcaster> inOrder() {
        return IN_ORDER;
    }
}
