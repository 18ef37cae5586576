package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.table.ReadModelJson;

/** The packaged models with the real search server and the real table of kept vectors. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetrievalIT {
    private static final List<String> OTHERS =
            List.of("一种茶叶烘干机", "奶牛饲喂装置", "建筑外墙保温板", "Knitting machine with yarn feeder", "Image compression method");

    @Test
    void either_language_finds_the_other_in_other_words_filters_hold_and_vectors_are_made_once() throws IOException {
        String prefix = TestServers.indexPrefix(RetrievalIT.class);
        try (QueryNode node = QueryNode.start(
                TestServers.freshSchema(RetrievalIT.class).jdbcUrl(), prefix, "exchange.search.meaning=on")) {
            Retrieval retrieval = node.bean(Retrieval.class);
            assertThat(retrieval.readsMeaning()).isTrue();
            String index = prefix + "texts";
            ElasticsearchClient client = node.bean(ElasticsearchClient.class);
            String mapping = SearchFields.mapping()
                    .replaceFirst("\"allZh\": ", "\"kind\": { \"type\": \"keyword\" }, \"allZh\": ");
            client.indices().create(c -> c.index(index).withJson(new StringReader(mapping)));
            Map<String, FindableText> texts = new LinkedHashMap<>();
            texts.put(
                    "scale-en",
                    FindableText.of("Scale inhibitor for circulating cooling water", "Keeps lime off pipes."));
            texts.put("burr-zh", FindableText.of("一种冲压件去毛刺装置", "砂带打磨冲压件边缘的毛边，工人不会割手。"));
            for (int i = 0; i < OTHERS.size(); i++) {
                texts.put("other-" + i, FindableText.of(OTHERS.get(i), null));
            }
            fill(node, client, index, texts);
            long kept = kept(node);
            assertThat(kept).isPositive();

            Sought all = Sought.in(index);
            Question scale = retrieval.question("冷却水管道里结了很多水垢怎么清除", true);
            assertThat(scale.vectors()).containsOnlyKeys(Language.values());
            List<Ranked> found = retrieval.rank(scale, all);
            assertThat(found.getFirst().id()).isEqualTo("scale-en");
            assertThat(found.getFirst().terms().passageEn()).isGreaterThan(0.3);
            assertThat(found.getFirst().terms().passageZh()).isNaN();

            Ranked burr = retrieval
                    .rank(retrieval.question("sharp edges left after punching sheet metal", true), all)
                    .getFirst();
            assertThat(burr.id()).isEqualTo("burr-zh");
            assertThat(burr.terms().meaning(Language.EN)).isGreaterThan(0.3);

            List<Object> without =
                    List.of(Map.of("bool", Map.of("must_not", List.of(SearchLeg.ids(List.of("burr-zh"))))));
            assertThat(retrieval.rank(retrieval.question("冲压件边缘毛边割手", true), all.among(without)))
                    .extracting(Ranked::id)
                    .doesNotContain("burr-zh");

            Question words = retrieval.question("冷却水阻垢剂", false);
            assertThat(words.vectors()).isEmpty();
            Ranked byGloss = retrieval.rank(words, all).getFirst();
            assertThat(byGloss.id()).as("words alone cross by the gloss").isEqualTo("scale-en");
            assertThat(byGloss.terms().crossWords()).isPositive();
            assertThat(byGloss.terms().passageEn()).isNaN();

            List<Ranked> preferred = retrieval.rank(
                    words, new Sought(index, null, List.of(), new Sought.Preferred("kind", "scale-en"), Sought.MOST));
            assertThat(preferred)
                    .filteredOn(each -> each.terms().preferred())
                    .extracting(Ranked::id)
                    .containsExactly("scale-en");
            Question three = retrieval.question("茶叶烘干机、奶牛饲喂装置、建筑外墙保温板", false);
            String last = retrieval.rank(three, all).getLast().id();
            assertThat(retrieval.rank(three, new Sought(index, null, List.of(), null, 2)))
                    .extracting(Ranked::id)
                    .doesNotContain(last);
            assertThat(retrieval.rank(three, new Sought(index, null, List.of(), new Sought.Preferred("kind", last), 2)))
                    .as("what is preferred is looked at however many are better")
                    .extracting(Ranked::id)
                    .contains(last);

            for (String hostile : List.of("", "\"", "*", "\u0000", "AND OR (", "汉".repeat(4_000), "<script>alert(1)")) {
                assertThat(retrieval.rank(retrieval.question(hostile, true), all))
                        .isNotNull();
            }
            fill(node, client, index, texts);
            assertThat(kept(node)).as("nothing is embedded twice").isEqualTo(kept);
        }
    }

    private static void fill(QueryNode node, ElasticsearchClient client, String index, Map<String, FindableText> texts)
            throws IOException {
        Collection<FindableText> all = texts.values();
        List<TextVectors> vectors = node.bean(PassageVectors.class).of(List.copyOf(all));
        int at = 0;
        for (Map.Entry<String, FindableText> text : texts.entrySet()) {
            Map<String, Object> fields =
                    new LinkedHashMap<>(node.bean(SearchFields.class).of(text.getValue(), vectors.get(at++)));
            fields.put("kind", text.getKey());
            String json = ReadModelJson.MAPPER.writeValueAsString(fields);
            client.index(i -> i.index(index)
                    .id(text.getKey())
                    .withJson(new StringReader(json))
                    .refresh(Refresh.True));
        }
    }

    private static long kept(QueryNode node) {
        return node.sql()
                .sql("select count(*) from passage_vector")
                .query(Long.class)
                .single();
    }
}
