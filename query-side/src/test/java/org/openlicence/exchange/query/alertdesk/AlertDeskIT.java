package org.openlicence.exchange.query.alertdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.alert.AlertFrequency;
import org.openlicence.exchange.alert.SavedSearchId;
import org.openlicence.exchange.alert.SearchTexts;
import org.openlicence.exchange.alert.SearchWords;
import org.openlicence.exchange.alert.SubscriberId;
import org.openlicence.exchange.alert.event.SubscriberEvent.PatentWatched;
import org.openlicence.exchange.alert.event.SubscriberEvent.SearchSaved;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAnnounced;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.event.ListingEvent.ListingWithdrawn;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.marketplace.MarketplaceUnavailable;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Trace;

/** From the log to what a person is told, on real servers; and everything read again from the beginning tells nothing more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlertDeskIT {
    private static final String PATENT = "pat_ZL201810698291.4";
    private static final String OTHER = "pat_ZL202010000001.7";
    private static final String PERSON = SubscriberId.of("per_1", "org_1").value();
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    @Test
    void each_thing_is_told_once_also_when_the_log_is_read_again() {
        try (QueryNode node = QueryNode.start(
                TestServers.freshSchema(AlertDeskIT.class).jdbcUrl(),
                TestServers.indexPrefix(AlertDeskIT.class),
                "exchange.search.meaning=on")) {
            follow(node);
            announce(node, "lst_1", PATENT, Samples.terms(2_000_000, 60), 10);
            announce(node, "lst_2", OTHER, Samples.terms(2_000_000, 60), 11);
            ask(node, 2);
            assertThat(told(node, FAR))
                    .as("at once, daily, by meaning, the watch-list; none of them about the other patent")
                    .containsExactlyInAnyOrder(
                            "sav_once SEARCH_HIT " + PATENT,
                            "sav_daily SEARCH_HIT " + PATENT,
                            "sav_meaning SEARCH_HIT " + PATENT,
                            " OFFERED " + PATENT);
            assertThat(told(node, Instant.now(java.time.Clock.systemUTC())))
                    .as("the daily one waits for its hour")
                    .hasSize(3);
            oneThatFailedIsAskedAgain(node);

            node.append(new ListingWithdrawn("lst_1", "42-20", Samples.DAY, at(20)));
            announce(node, "lst_3", PATENT, Samples.terms(1_500_000, 60), 30);
            ask(node, 1);
            QueryNode.until("told of the new price", () -> told(node, FAR).contains(" PRICE_CHANGED " + PATENT));
            List<String> all = told(node, FAR);
            assertThat(all).hasSize(11).contains(" WITHDRAWN " + PATENT);

            replay(node, "alert-subscriber-v1");
            replay(node, "alert-watch-v1");
            assertThat(node.bean(SavedSearchRun.class).run())
                    .as("offers that are new")
                    .isZero();
            node.sql().sql("update alert_offer set matched_at = null").update();
            ask(node, 3);
            assertThat(told(node, FAR))
                    .as("after everything was read and asked again")
                    .isEqualTo(all);
        }
    }

    /** It held up no other; when what ailed it is over, it finds what it would have found. */
    private static void oneThatFailedIsAskedAgain(QueryNode node) {
        SearchRetries retries = node.bean(SearchRetries.class);
        SavedSearchRun run = node.bean(SavedSearchRun.class);
        assertThat(retries.failing(List.of("sav_once", "sav_broken"))).containsExactly("sav_broken");
        assertThat(retries.counts()).isEqualTo(new SearchRetries.Counts(2, 0));
        node.sql()
                .sql("update alert_retry set next_at = now() - interval '1 minute'")
                .update();
        assertThat(run.run()).isZero();
        assertThat(node.sql()
                        .sql("select tries from alert_retry")
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 2);
        node.sql()
                .sql("update saved_search_text set query = 'q=%E9%9A%94%E8%86%9C' where search_id = 'sav_broken'")
                .update();
        node.sql()
                .sql("update alert_retry set next_at = now() - interval '1 minute'")
                .update();
        assertThat(run.run()).isZero();
        assertThat(retries.counts()).isEqualTo(new SearchRetries.Counts(0, 0));
        assertThat(told(node, FAR)).hasSize(5).contains("sav_broken SEARCH_HIT " + PATENT);
    }

    /** Searches that find it, one that does not, one that cannot be asked, and a watched patent. */
    private static void follow(QueryNode node) {
        node.append(Samples.patent(
                "201810698291.4", "一种锂电池隔膜", "Lithium battery separator", null, "H01M 50/40", "INVENTION"));
        node.append(Samples.patent("202010000001.7", "一种割草机刀片", "Mower blade", null, "A01D 34/73", "INVENTION"));
        SearchWords words = new SearchWords("隔膜", "q=%E9%9A%94%E8%86%9C");
        SearchWords none = new SearchWords("泵", "q=" + code("幼儿园英语绘本的朗读软件"));
        SearchWords meaning = new SearchWords("隔层", "q=" + code("锂离子电池正负极之间的隔离薄膜"));
        SearchWords broken = new SearchWords("分类号", "q=I61K+1%2F00");
        SearchTexts texts = node.bean(SearchTexts.class);
        texts.keep(new SavedSearchId("sav_once"), words, Samples.AT);
        texts.keep(new SavedSearchId("sav_daily"), words, Samples.AT);
        texts.keep(new SavedSearchId("sav_none"), none, Samples.AT);
        texts.keep(new SavedSearchId("sav_meaning"), meaning, Samples.AT);
        texts.keep(new SavedSearchId("sav_broken"), broken, Samples.AT);
        node.append(
                new PatentWatched(PERSON, PATENT, at(0)),
                new SearchSaved(PERSON, "sav_once", words.hash().value(), AlertFrequency.AT_ONCE.name(), at(1)),
                new SearchSaved(PERSON, "sav_daily", words.hash().value(), AlertFrequency.DAILY.name(), at(2)),
                new SearchSaved(PERSON, "sav_none", none.hash().value(), AlertFrequency.AT_ONCE.name(), at(3)),
                saved("sav_meaning", meaning, 4),
                saved("sav_broken", broken, 5));
        QueryNode.until(
                "followed",
                () -> node.bean(SubscriberQueries.class)
                        .byId(PERSON)
                        .filter(view -> view.version() == 5)
                        .isPresent());
    }

    private static SearchSaved saved(String id, SearchWords words, int minute) {
        return new SearchSaved(PERSON, id, words.hash().value(), AlertFrequency.AT_ONCE.name(), at(minute));
    }

    private static String code(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static void announce(QueryNode node, String listing, String patent, OfferTerms terms, int minute) {
        node.append(
                new ListingDrafted(listing, patent, List.of("org_a"), "org_a", terms, at(minute)),
                new ListingAnnounced(listing, "42-19", Samples.DAY, at(minute)));
    }

    /** Runs until so many offers were shown by the index and asked about. */
    private static void ask(QueryNode node, int offers) {
        int[] asked = new int[1];
        QueryNode.until(offers + " offers", () -> {
            try {
                asked[0] += node.bean(SavedSearchRun.class).run();
            } catch (MarketplaceUnavailable e) {
                return false; // the index is being made; as in the application, the next run goes on
            }
            return asked[0] == offers;
        });
    }

    private static void replay(QueryNode node, String group) {
        StreamingEventProcessor processor = node.bean(EventProcessingConfiguration.class)
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        long last = node.sql()
                .sql("select max(globalindex) from domainevententry")
                .query(Long.class)
                .single();
        QueryNode.until(
                group + " has read everything again",
                () -> !processor.processingStatus().isEmpty()
                        && processor.processingStatus().values().stream()
                                .allMatch(
                                        segment -> segment.getCurrentPosition().orElse(-1) >= last));
    }

    private static List<String> told(QueryNode node, Instant now) {
        return node.bean(Alerts.class).page(PERSON, now, PageRequest.first(100)).items().stream()
                .map(alert -> alert.searchId() + " " + alert.kind() + " " + alert.patentId())
                .toList();
    }

    /** The samples' trace, by somebody, so many minutes on. */
    private static Trace at(int minutes) {
        Trace trace = Samples.trace();
        return new Trace(
                trace.occurredAt().plusSeconds(60L * minutes),
                trace.effectiveOn(),
                "per_1",
                "org_1",
                trace.legalBasis(),
                trace.policyVersion());
    }
}
