package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.query.QueryNode.until;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.index.Comparison;
import org.openlicence.exchange.query.index.ReadModelRebuild;

/** Meaning in the marketplace: packaged models, events of the log, real servers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeaningSearchIT {
    private static final String SCALE = "202110000001.1";
    private static final String BURR = "202110000002.1";
    private static final String TWIN = "202120000003.1";

    @Test
    void either_language_finds_the_other_and_every_switch_and_fault_leaves_the_words() {
        String schema = TestServers.freshSchema(MeaningSearchIT.class).jdbcUrl();
        String prefix = TestServers.indexPrefix(MeaningSearchIT.class);
        String problem = "冷却水管道里总是结一层白色的垢，怎样才能不结";
        try (QueryNode node = QueryNode.start(
                schema, prefix, "exchange.search.meaning=on", "exchange.search.models=/nowhere/models")) {
            fill(node);
            MarketplaceQueries marketplace = node.bean(MarketplaceQueries.class);
            MarketplaceResult found = marketplace.search(MarketplaceSearch.of("冷却水阻垢剂的制备"));
            assertThat(found.ranking().meaning()).isEqualTo(MeaningUse.ABSENT);
            assertThat(found.hits())
                    .extracting(MarketplaceHit::patentId)
                    .as("words cross by the gloss")
                    .contains("pat_ZL" + SCALE);
            VectorBackfill backfill = node.bean(VectorBackfill.class);
            assertThat(backfill.look()).as("without models nothing is made").isZero();
            assertThat(backfill.waiting()).as("and all wait").isPositive();
            assertThat(vectors(node)).isZero();
        }
        try (QueryNode node = QueryNode.start(schema, prefix, "exchange.search.meaning=on")) {
            VectorBackfill backfill = node.bean(VectorBackfill.class);
            MarketplaceIT.settle(node);
            until("what was indexed without models has its vectors", () -> {
                backfill.look();
                return backfill.waiting() == 0 && vectors(node) > 0;
            });
            MarketplaceQueries marketplace = node.bean(MarketplaceQueries.class);

            MarketplaceResult found = marketplace.search(MarketplaceSearch.of(problem));
            assertThat(found.ranking().meaning()).isEqualTo(MeaningUse.USED);
            MarketplaceHit first = found.hits().getFirst();
            assertThat(first.patentId()).as("Chinese finds English").isEqualTo("pat_ZL" + SCALE);
            assertThat(found.ranking().terms().get(first.patentId()).terms().passageEn())
                    .isGreaterThan(0.3);

            MarketplaceResult english = marketplace.search(
                    MarketplaceSearch.of("sharp edges left on sheet metal after stamping cut hands"));
            assertThat(english.hits().getFirst().patentId())
                    .as("English finds Chinese")
                    .isIn("pat_ZL" + BURR, "pat_ZL" + TWIN);
            assertThat(english.ranking().families().values())
                    .as("a patent of the same day and owner takes no place of its own")
                    .containsExactly(List.of(
                            english.hits().getFirst().patentId().endsWith(TWIN) ? "pat_ZL" + BURR : "pat_ZL" + TWIN));

            MarketplaceSearch filtered = MarketplaceSearch.of(problem).toggled(FacetName.TYPE, "UTILITY_MODEL");
            assertThat(marketplace.search(filtered).hits()).allMatch(hit -> "UTILITY_MODEL".equals(hit.patentType()));

            MarketplaceResult words =
                    marketplace.search(MarketplaceSearch.of(problem).readBy(Reading.WORDS));
            assertThat(words.ranking().meaning()).isEqualTo(MeaningUse.SWITCHED_OFF);
            assertThat(words.ranking().terms().values())
                    .allMatch(ranked ->
                            ranked.parts().meaningEn() == 0 && ranked.parts().meaningZh() == 0);
            assertThat(marketplace.search(MarketplaceSearch.of("滤芯")).ranking().meaning())
                    .isEqualTo(MeaningUse.NOT_NEEDED);

            pagesHoldEveryHitOnce(marketplace, MarketplaceSearch.of(problem));
            pagesHoldEveryHitOnce(marketplace, MarketplaceSearch.of("装置"));
            for (MarketplaceSearch.Sort sort : MarketplaceSearch.Sort.values()) {
                assertThat(marketplace
                                .search(MarketplaceSearch.of(problem).sortedBy(sort))
                                .total())
                        .as("the set is the same in every order")
                        .isEqualTo(found.total());
            }
            rebuiltAlike(node);
        }
    }

    private static long vectors(QueryNode node) {
        return node.sql()
                .sql("select count(*) from passage_vector")
                .query(Long.class)
                .single();
    }

    private static void fill(QueryNode node) {
        node.append(
                Samples.patent(
                        SCALE,
                        null,
                        "Preparation of a scale inhibitor for circulating cooling water that prevents lime deposits in pipes",
                        null,
                        "C02F 5/10",
                        "INVENTION"),
                Samples.patent(BURR, "一种冲压件去毛刺装置", null, "砂带磨去冲压件边缘的毛边，工人不会割手。", "B24B 9/04", "INVENTION"),
                Samples.patent(TWIN, "一种冲压件去毛刺装置", null, "砂带磨去冲压件边缘的毛边。", "B24B 9/04", "UTILITY_MODEL"));
        List<String> others = List.of("茶叶烘干", "奶牛饲喂", "外墙保温", "纱线卷绕", "图像压缩", "血压测量", "电机散热", "农药喷洒", "门窗密封", "食品分拣");
        for (int i = 0; i < others.size(); i++) {
            node.append(Samples.patent(
                    "2015101000%02d.1".formatted(i),
                    "一种" + others.get(i) + "装置",
                    null,
                    null,
                    "F26B 9/00",
                    "UTILITY_MODEL"));
        }
        MarketplaceIT.settle(node);
    }

    private static void pagesHoldEveryHitOnce(MarketplaceQueries marketplace, MarketplaceSearch asked) {
        MarketplaceSearch search = new MarketplaceSearch(asked.text(), asked.chosen(), asked.sort(), 3, null);
        List<String> seen = new ArrayList<>();
        Set<String> behind = new HashSet<>();
        String next = null;
        long total = marketplace.search(search).total();
        do {
            MarketplaceResult page = marketplace.search(search.from(next));
            page.hits().forEach(hit -> seen.add(hit.patentId()));
            for (Map.Entry<String, List<String>> family :
                    page.ranking().families().entrySet()) {
                behind.addAll(family.getValue());
            }
            next = page.next();
        } while (next != null);
        assertThat(seen).doesNotHaveDuplicates().doesNotContainAnyElementsOf(behind);
        assertThat(seen.size() + behind.size()).as(asked.text()).isEqualTo(Math.toIntExact(total));
    }

    /** Another slot filled from the first event holds the same documents, with no vector made again. */
    private static void rebuiltAlike(QueryNode node) {
        long kept = kept(node);
        assertThat(kept).isPositive();
        ReadModelRebuild rebuild = node.bean(ReadModelRebuild.class);
        QueryNode.until("rebuild begun", () -> rebuild.start(false));
        QueryNode.until("rebuilt", rebuild::caughtUp);
        Comparison comparison = rebuild.compare(100);
        assertThat(comparison.same()).as(comparison.toString()).isTrue();
        assertThat(kept(node)).isEqualTo(kept);
        rebuild.abandon();
    }

    private static long kept(QueryNode node) {
        return node.sql()
                .sql("select count(*) from passage_vector")
                .query(Long.class)
                .single();
    }
}
