package org.openlicence.exchange.query.standingmatch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.match.BrokerFile;
import org.openlicence.exchange.match.MatchRefusal;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchLapsed;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.standingmatch.StandingMatch.Fit;
import org.openlicence.exchange.query.standingmatch.StandingMatchQueries.RefusalCount;
import org.openlicence.exchange.query.standingmatch.StandingReaders.NewsFrequency;
import org.openlicence.exchange.query.standingmatch.StandingReaders.Reader;

/** Both ways, told once, changed, refused and built anew, on real servers with the packaged models. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingMatchIT {
    private static final String BIOCHAR = "pat_ZL202010000011.4";
    private static final String OATS = "pat_ZL202010000012.9";
    private static final String GROUP = "standing-match-v2";
    private static final OfferTerms TERMS = Samples.terms(2_000_000, 60);
    private static final Instant LONG_AGO = Instant.EPOCH;

    @Test
    void pairs_are_found_at_the_event_of_either_side_told_once_and_built_anew_as_they_were() throws IOException {
        String prefix = TestServers.indexPrefix(StandingMatchIT.class);
        try (QueryNode node = QueryNode.start(
                TestServers.freshSchema(StandingMatchIT.class).jdbcUrl(), prefix, "exchange.search.meaning=on")) {
            StandingMatchQueries matches = node.bean(StandingMatchQueries.class);
            publish(node, "dem_water", words("工业废水重金属吸附剂", "生物炭吸附剂", "铅镉离子吸附量提高两倍", "工业废水处理"), 6_000_000L, false);
            publish(node, "dem_noodles", words("荞麦面条不断条的配方", "荞麦粉", "断条率低于百分之五", "面条加工"), 6_000_000L, false);
            publish(
                    node,
                    "dem_effluent",
                    words(
                            "Removing toxic metals from plant effluent",
                            "adsorbent that can be collected again",
                            "take up twice as much lead and cadmium as activated carbon",
                            "waste water of a plating shop"),
                    1_000_00L,
                    false);

            offer(node, BIOCHAR, "lst_biochar", "一种去除工业废水中重金属的生物炭吸附剂", BIOCHAR_TEXT);
            found(node, Set.of("dem_water", "dem_effluent"));
            StandingMatch water = matches.pair("dem_water", BIOCHAR).orElseThrow();
            assertThat(water.fitting()).contains("MATERIAL", "EFFECT");
            assertThat(water.price().fit()).isEqualTo(Fit.WITHIN);
            StandingMatch english = matches.pair("dem_effluent", BIOCHAR).orElseThrow();
            assertThat(english.ticks())
                    .as("English demand, Chinese patent: no word in common")
                    .anySatisfy(tick -> {
                        assertThat(tick.fits()).isTrue();
                        assertThat(tick.byMeaning()).isTrue();
                        assertThat(BIOCHAR_TEXT).contains(String.valueOf(tick.offered()));
                    });
            assertThat(english.price().fit()).isEqualTo(Fit.ABOVE);

            publish(node, "dem_hidden", words("电镀废水中的铅镉怎么去除", "吸附剂", "铅降到每升0.1毫克以下", "电镀废水"), null, true);
            QueryNode.until("the demand after the offer", () -> matches.countOfDemand("dem_hidden") == 1);
            assertThat(matches.pair("dem_hidden", BIOCHAR)).as("for brokers").isEmpty();
            assertThat(matches.ofOwner("org_a", 10))
                    .extracting(StandingMatch::demandId)
                    .containsExactlyInAnyOrder("dem_water", "dem_effluent");
            assertThat(matches.countsOf(List.of("dem_water", "dem_noodles")))
                    .containsEntry("dem_water", 1)
                    .containsEntry("dem_noodles", 0);

            toldOnce(node);
            refused(node, matches);
            changed(node, matches);
            rebuilt(node, prefix);
        }
    }

    private static void toldOnce(QueryNode node) {
        StandingReaders readers = node.bean(StandingReaders.class);
        assertThat(readers.toAsk(LONG_AGO)).containsExactly("org_a", "org_mill");
        assertThat(readers.toAsk(Samples.AT)).as("what is old is no news").isEmpty();
        readers.toAsk(LONG_AGO).forEach(readers::asked);
        assertThat(readers.toAsk(LONG_AGO)).isEmpty();
        assertThat(told(readers, "org_a")).containsExactlyInAnyOrder("dem_water", "dem_effluent");
        assertThat(told(readers, "org_mill")).containsExactlyInAnyOrder("dem_water", "dem_effluent", "dem_hidden");
        assertThat(told(readers, "org_a")).isEmpty();
        readers.choose("per_b", "org_broker", NewsFrequency.DAILY, true);
        assertThat(readers.brokersToAsk(LONG_AGO))
                .as("what was there is no news")
                .isEmpty();
        readers.choose("per_b", "org_broker", NewsFrequency.NEVER, true);
    }

    /** Tells what is due, as the mails do. */
    private static List<String> told(StandingReaders readers, String organisation) {
        readers.due("per_1", organisation, NewsFrequency.DAILY, Samples.AT);
        Reader reader = readers.find("per_1", organisation).orElseThrow();
        assertThat(readers.due(Samples.AT)).contains(reader);
        StandingReaders.Digest digest = readers.digest(reader, LONG_AGO, 10);
        readers.failed(reader, "Fault", Samples.AT);
        assertThat(readers.due(Samples.AT.plusSeconds(59)))
                .as("one that failed waits, and holds up nobody")
                .doesNotContain(reader);
        assertThat(readers.due(Samples.AT.plusSeconds(60))).contains(reader);
        readers.failed(reader, "Fault", Samples.AT);
        assertThat(readers.untold(10))
                .containsExactly(new StandingReaders.Untold("per_1", 2, "Fault", Samples.AT.plusSeconds(120)));
        readers.told(reader, digest.upTo());
        assertThat(readers.due(Samples.AT.plusSeconds(120))).doesNotContain(reader);
        assertThat(readers.untold(10)).isEmpty();
        return digest.pairs().stream().map(StandingMatch::demandId).toList();
    }

    private static void refused(QueryNode node, StandingMatchQueries matches) {
        int before = matches.pair("dem_effluent", BIOCHAR).orElseThrow().score();
        node.append(
                proposed("mat_1", "org_broker", "dem_water"),
                new MatchDeclined("mat_1", "ENTERPRISE", "PRICE", null, Samples.trace()));
        QueryNode.until(
                "the refusal",
                () -> matches.pair("dem_water", BIOCHAR).orElseThrow().refusedFor() != null);
        assertThat(matches.ofOwner("org_a", 10).getLast().demandId())
                .as("what was refused sinks")
                .isEqualTo("dem_water");
        assertThat(matches.pair("dem_effluent", BIOCHAR).orElseThrow().score()).isEqualTo(before - 100);
        assertThat(matches.toCheck("org_broker", 10))
                .extracting(StandingMatch::demandId)
                .containsExactly("dem_effluent");
        assertThat(matches.toCheckOf("org_broker", "org_mill", 10))
                .extracting(StandingMatch::demandId)
                .containsExactly("dem_effluent");
        assertThat(matches.toCheckOf("org_broker", "org_nobody", 10)).isEmpty();
        assertThat(matches.countsToCheckOf("org_broker", List.of("org_mill", "org_a", "org_nobody")))
                .isEqualTo(Map.of("org_mill", 1, "org_a", 1, "org_nobody", 0));
        assertThat(matches.toProposeOnce("org_other", 10))
                .extracting(StandingMatch::demandId)
                .containsExactly("dem_effluent");
        lapsed(node, matches);

        node.bean(BrokerFile.class)
                .reject(
                        "org_broker",
                        new BrokerFile.Rejection("dem_effluent", BIOCHAR, MatchRefusal.MATURITY, Samples.AT));
        assertThat(node.bean(StandingRefusals.class).take()).isEqualTo(1);
        assertThat(node.bean(StandingRefusals.class).take()).isZero();
        assertThat(matches.pair("dem_effluent", BIOCHAR).orElseThrow().score()).isEqualTo(before - 200);
        assertThat(matches.refusalsOfOwner("org_a"))
                .containsExactlyInAnyOrder(
                        new RefusalCount(BIOCHAR, MatchRefusal.PRICE, 1),
                        new RefusalCount(BIOCHAR, MatchRefusal.MATURITY, 1));
    }

    /** To be checked again, but not proposed a second time by the same. */
    private static void lapsed(QueryNode node, StandingMatchQueries matches) {
        node.append(proposed("mat_2", "org_other", "dem_effluent"), new MatchLapsed("mat_2", Samples.trace()));
        QueryNode.until(
                "the proposal that lapsed",
                () -> rows(node, "select id from match_desk where status = 'CLOSED'")
                        .contains("mat_2"));
        assertThat(matches.toCheck("org_other", 10))
                .extracting(StandingMatch::demandId)
                .containsExactly("dem_effluent");
        assertThat(matches.toProposeOnce("org_other", 10)).isEmpty();
        assertThat(matches.toProposeOnce("org_third", 10)).hasSize(1);
    }

    private static void changed(QueryNode node, StandingMatchQueries matches) {
        node.append(patent(BIOCHAR, "一种视频帧间残差的熵编码器", "对残差块做上下文建模，码率降低两成。"));
        found(node, Set.of());
        node.append(patent(BIOCHAR, "一种去除工业废水中重金属的生物炭吸附剂", BIOCHAR_TEXT));
        found(node, Set.of("dem_water", "dem_effluent"));
        assertThat(told(node.bean(StandingReaders.class), "org_a"))
                .as("what goes and comes back is no news")
                .isEmpty();
        offer(node, OATS, "lst_oats", "一种荞麦面条及其制作工艺", "以荞麦粉和谷朊粉制面，断条率低于百分之三，适合面条加工厂。");
        QueryNode.until("another patent", () -> matches.countOfDemand("dem_noodles") == 1);
        node.append(new DemandWithdrawn("dem_effluent", "hash", Samples.trace()));
        QueryNode.until("the demand taken back", () -> matches.countOfDemand("dem_effluent") == 0);
        assertThat(told(node.bean(StandingReaders.class), "org_a")).containsExactly("dem_noodles");
    }

    private static void rebuilt(QueryNode node, String prefix) throws IOException {
        List<String> before = rows(node, "select id || document::text from standing_match order by id");
        List<String> news = rows(node, "select news_id::text from standing_news order by news_id");
        assertThat(before).hasSize(3);
        StreamingEventProcessor processor = node.bean(EventProcessingConfiguration.class)
                .eventProcessor(GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        node.sql()
                .sql("truncate standing_match, standing_offer, standing_demand, standing_refusal")
                .update();
        ElasticsearchClient client = node.bean(ElasticsearchClient.class);
        for (String index : client.indices()
                .get(g -> g.index(prefix + "standing-*"))
                .indices()
                .keySet()) {
            client.indices().delete(d -> d.index(index));
        }
        // a demand that was taken back is not open in the register either
        demand(
                node,
                "dem_effluent",
                words("Removing toxic metals", null, "lead", null),
                null,
                false,
                DemandStatus.WITHDRAWN);
        processor.start();
        long last = node.sql()
                .sql("select max(globalindex) from domainevententry")
                .query(Long.class)
                .single();
        QueryNode.until(
                "everything read again",
                () -> !processor.processingStatus().isEmpty()
                        && processor.processingStatus().values().stream()
                                .allMatch(
                                        segment -> segment.getCurrentPosition().orElse(-1) >= last));
        node.bean(StandingRefusals.class).take();
        assertThat(rows(node, "select id || document::text from standing_match order by id"))
                .isEqualTo(before);
        assertThat(rows(node, "select news_id::text from standing_news order by news_id"))
                .as("nothing is told again")
                .isEqualTo(news);
        assertThat(told(node.bean(StandingReaders.class), "org_mill"))
                .as("its own last pair, once")
                .containsExactly("dem_noodles");
        assertThat(told(node.bean(StandingReaders.class), "org_mill")).isEmpty();
    }

    /** By a broker, to the mill, of the sorbent. */
    private static MatchProposed proposed(String match, String broker, String demand) {
        return new MatchProposed(
                match,
                broker,
                demand,
                "org_mill",
                BIOCHAR,
                "lst_biochar",
                "org_a",
                List.of("org_a"),
                7_000,
                List.of("EFFECT"),
                "hash",
                null,
                null,
                Samples.DAY.plusDays(30),
                Samples.trace());
    }

    private static List<String> rows(QueryNode node, String query) {
        return node.sql().sql(query).query(String.class).list();
    }

    private static void found(QueryNode node, Set<String> demands) {
        QueryNode.until(
                "demands of the patent " + demands,
                () -> node.bean(StandingMatchQueries.class).ofPatent(BIOCHAR, 10).stream()
                        .map(StandingMatch::demandId)
                        .collect(java.util.stream.Collectors.toSet())
                        .equals(demands));
    }

    private static void offer(QueryNode node, String patent, String listing, String title, String text) {
        node.bean(ListingRegister.class)
                .reserve(new ListingEntry(
                        new ListingId(listing),
                        new PatentId(patent),
                        List.of("org_a"),
                        "org_a",
                        ListingStatus.ANNOUNCED,
                        TERMS,
                        1,
                        Samples.DAY,
                        null));
        node.append(patent(patent, title, text));
        node.append(Samples.drafted(listing, patent, TERMS), Samples.announced(listing));
    }

    private static org.openlicence.exchange.patent.event.PatentEvent.PatentImported patent(
            String id, String title, String text) {
        return Samples.patent(id.substring("pat_ZL".length()), title, null, text, "C02F 1/28", "INVENTION");
    }

    private static void publish(
            QueryNode node, String id, PublicWords words, @Nullable Long budgetFen, boolean hidden) {
        demand(node, id, words, budgetFen, hidden, DemandStatus.PUBLISHED);
        DemandFacts facts = new DemandFacts(
                "N77", "310000", List.of(), budgetFen, null, null, null, "LICENCE", "SINGLE", null, List.of(), hidden,
                true, "hash", null, null);
        node.append(
                new DemandDrafted(id, "org_mill", "TECHNOLOGY", facts, Samples.trace()),
                new DemandPublished(id, LocalDate.of(2026, 11, 30), LocalDate.of(2027, 5, 31), Samples.trace()));
    }

    private static void demand(
            QueryNode node,
            String id,
            PublicWords words,
            @Nullable Long budgetFen,
            boolean hidden,
            DemandStatus status) {
        node.bean(DemandRegister.class)
                .put(
                        new RegisteredDemand(
                                new DemandId(id),
                                "org_mill",
                                DemandType.TECHNOLOGY,
                                status,
                                words,
                                budgetFen,
                                "310000",
                                List.of("N77"),
                                LocalDate.of(2026, 11, 30),
                                List.of(),
                                List.of(),
                                hidden,
                                Map.of()),
                        Samples.trace().occurredAt());
    }

    private static PublicWords words(
            String title, @Nullable String material, String effect, @Nullable String application) {
        return new PublicWords(title, null, null, material, null, effect, null, application, null, null);
    }

    private static final String BIOCHAR_TEXT =
            "以稻壳为原料制得磁性生物炭，对铅、镉离子的吸附量是普通活性炭的三倍。吸附剂可用磁铁从水中回收，重复使用二十次。适用于电镀废水等工业废水的处理。";
}
