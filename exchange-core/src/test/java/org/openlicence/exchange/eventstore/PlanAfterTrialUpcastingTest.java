package org.openlicence.exchange.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.upcast.EventUpcasters;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.event.ListingEvent.TermsRevised;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.InstalmentsOpened;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.RoyaltyOpened;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.trial.TrialPlan;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;

/** What was stored before anything but one sum could follow a trial reads the same as it did. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanAfterTrialUpcastingTest {
    private static final StoredEvents STORE =
            new StoredEvents(new NamedEventSerializer(EventCatalog.ofExchange()), EventUpcasters.inOrder());

    @Test
    void deferred_offers_of_before_end_in_one_sum_and_keep_their_text() throws IOException {
        for (String revision : new String[] {"3", "4"}) {
            oneSum(read("listing", "ListingDrafted", revision, ListingDrafted.class)
                    .terms());
            oneSum(read("listing", "TermsRevised", revision, TermsRevised.class).terms());
        }
    }

    @Test
    void trials_of_before_collect_their_fee_themselves() throws IOException {
        TrialOpened opened = read("trial", "TrialOpened", "1", TrialOpened.class);
        assertThat(opened.then()).isNull();
        assertThat(opened.amountFen()).isEqualTo(12_345);
        String known = sample("trial", "TrialOpened", "1")
                .replace("conversion-1", "AUTO")
                .replace("firstDue-1", "TRIAL_END")
                .replace("guarantee-1", "NONE");
        TrialPlan plan = TrialPlan.of((TrialOpened) STORE.read("trial.TrialOpened", "1", known.getBytes(UTF_8)));
        assertThat(plan.byAccount()).isFalse();
        assertThat(plan.following()).isEqualTo(Deferral.Then.ONE_SUM);
    }

    @Test
    void accounts_of_before_are_counted_from_the_first_day_of_their_licence() throws IOException {
        RoyaltyOpened share = read("royalty", "RoyaltyOpened", "2", RoyaltyOpened.class);
        assertThat(share.paidFrom()).isNull();
        assertThat(share.countedFrom()).isEqualTo(share.validFrom());
        InstalmentsOpened tranches = read("royalty", "InstalmentsOpened", "1", InstalmentsOpened.class);
        assertThat(tranches.paidFrom()).isNull();
        assertThat(tranches.countedFrom()).isEqualTo(tranches.validFrom());
    }

    private static void oneSum(OfferTerms terms) {
        Deferral deferral = terms.feePlan().deferral();
        assertThat(deferral).isNotNull();
        assertThat(deferral.following()).isEqualTo(Deferral.Then.ONE_SUM);
        assertThat(CanonicalJson.of(deferral)).doesNotContain("then");
    }

    private static <E> E read(String capability, String name, String revision, Class<E> type) throws IOException {
        byte[] stored = sample(capability, name, revision).getBytes(UTF_8);
        return type.cast(STORE.read(capability + "." + name, revision, stored));
    }

    private static String sample(String capability, String name, String revision) throws IOException {
        return Files.readString(
                Path.of("src/test/resources/event-samples/%s/%s.v%s.full.json".formatted(capability, name, revision)));
    }
}
