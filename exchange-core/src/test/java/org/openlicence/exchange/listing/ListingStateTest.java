package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.listing.ListingFixtures.AT_60_000;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.day;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.PublicityNotice;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingStateTest {
    private static final String L = "lst_01";
    private static final Trace T = RefusedCodes.trace("2026-04-01");
    private static final ListingEvent DRAFTED = new ListingEvent.ListingDrafted(
            L, PatentFixtures.P1.value(), List.of(UNIVERSITY, ENTERPRISE), UNIVERSITY, AT_50_000, T);
    private static final PublicityNotice NOTICE = new PublicityNotice("n", "a", "p", null, null, false);
    private static final List<ListingEvent> ANY = List.of(
            new ListingEvent.TermsRevised(L, AT_60_000, T),
            new ListingEvent.ConsentsRequested(L, AT_50_000.hash().value(), T),
            new ListingEvent.ConsentGiven(L, UNIVERSITY, AT_50_000.hash().value(), T),
            new ListingEvent.ConsentGiven(L, ENTERPRISE, AT_60_000.hash().value(), T),
            new ListingEvent.ConsentRefused(L, ENTERPRISE, "r", T),
            new ListingEvent.PricingRouteStated(L, "AGREEMENT", null, T),
            new ListingEvent.PublicityPosted(L, "h", NOTICE, "330000", 15, day("2026-04-16"), T),
            new ListingEvent.ObjectionRaised(L, "obj_1", "PRICE", "h", 9, T),
            new ListingEvent.ObjectionDismissed(L, "obj_1", "r", day("2026-04-20"), T),
            new ListingEvent.ObjectionUpheld(L, "obj_1", "r", T),
            new ListingEvent.PublicityClosed(L, "h", T),
            new ListingEvent.FeeReviewRequired(L, "h", T),
            new ListingEvent.WordingReviewRequired(L, "h", T),
            new ListingEvent.FeeReviewPassed(L, "h", "r", T),
            new ListingEvent.FeeReviewRefused(L, "r", T),
            new ListingEvent.DeclarationFiled(L, day("2026-04-01"), "h", T),
            new ListingEvent.DeclarationReturned(L, "n", "r", T),
            new ListingEvent.OwnerChanged(L, List.of(ENTERPRISE), ENTERPRISE, T),
            new ListingEvent.ListingAnnounced(L, "g", day("2026-04-20"), T),
            new ListingEvent.ListingSuspended(L, List.of("OL-05"), T),
            new ListingEvent.ListingResumed(L, T),
            new ListingEvent.WithdrawalRequested(L, "r", T),
            new ListingEvent.WithdrawalConsentGiven(L, UNIVERSITY, T),
            new ListingEvent.WithdrawalFiled(L, day("2026-05-01"), T),
            new ListingEvent.ListingWithdrawn(L, "g", day("2026-05-08"), T),
            new ListingEvent.ListingEnded(L, "EXPIRED", day("2026-05-08"), T),
            new ListingEvent.ListingExpired(L, day("2026-05-08"), T),
            new ListingEvent.ListingAbandoned(L, null, T));

    @Test
    void the_last_consent_makes_the_declaration_ready() {
        String hash = AT_50_000.hash().value();
        ListingState one = fold(
                DRAFTED,
                new ListingEvent.ConsentsRequested(L, hash, T),
                new ListingEvent.ConsentGiven(L, UNIVERSITY, hash, T));
        assertThat(one.status()).isEqualTo(ListingStatus.AWAITING_CONSENTS);
        assertThat(ListingState.after(one, new ListingEvent.ConsentGiven(L, ENTERPRISE, hash, T))
                        .status())
                .isEqualTo(ListingStatus.READY);
    }

    @Test
    void the_fold_is_total_and_its_window_never_lies() {
        Random random = new Random(20260401);
        for (int run = 0; run < 2_000; run++) {
            ListingState state = fold(DRAFTED);
            for (int step = 0; step < 12; step++) {
                state = ListingState.after(state, ANY.get(random.nextInt(ANY.size())));
                boolean draft = state.status() == ListingStatus.DRAFT;
                assertThat(draft && !state.consents().isEmpty())
                        .as("a draft has no consents")
                        .isFalse();
                assertThat(draft && state.entry().openOn(day("2026-04-30")))
                        .as("a draft is open to nobody")
                        .isFalse();
                assertThat(state.status() == ListingStatus.SUSPENDED
                                && state.entry().open())
                        .as("suspended is shut")
                        .isFalse();
            }
        }
    }

    private static ListingState fold(ListingEvent first, ListingEvent... more) {
        ListingState state = ListingState.after(null, first);
        for (ListingEvent event : more) {
            state = ListingState.after(state, event);
        }
        return state;
    }
}
