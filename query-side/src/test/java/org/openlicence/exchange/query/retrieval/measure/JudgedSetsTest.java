package org.openlicence.exchange.query.retrieval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.query.retrieval.FindableText;
import org.openlicence.exchange.query.retrieval.measure.JudgedSets.Written;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgedSetsTest {
    private static final Path OWN = Path.of("src/test/resources/retrieval");

    @Test
    void our_own_set_is_read_in_either_language() throws IOException {
        JudgedSet both = JudgedSets.own(OWN, Written.BOTH, false);
        assertThat(both.documents()).hasSize(408);
        assertThat(both.queries()).hasSize(120);
        assertThat(both.queries(query -> query.traits().containsAll(List.of("zh", "other words"))))
                .hasSize(38);
        FindableText chinese =
                JudgedSets.own(OWN, Written.CHINESE, false).documents().get("agriculture-01");
        assertThat(chinese).isNotNull();
        assertThat(chinese.titleZh()).isNotBlank();
        assertThat(chinese.titleEn()).isNull();
        assertThat(chinese.productsEn()).isEmpty();
    }

    @Test
    void thirty_six_demands_were_worded_otherwise_first() throws IOException {
        List<String> now = texts(JudgedSets.own(OWN, Written.BOTH, false));
        List<String> first = texts(JudgedSets.own(OWN, Written.BOTH, true));
        assertThat(first.stream().filter(text -> !now.contains(text))).hasSize(36);
    }

    private static List<String> texts(JudgedSet set) {
        return set.queries().stream().map(JudgedQuery::text).toList();
    }

    @Test
    void a_set_of_others_is_read_with_the_patents_it_was_made_over_or_among_all(@TempDir Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("judgements-citations-en"));
        Files.writeString(folder.resolve("queries.jsonl"), """
                {"_id": "US1", "title": "Pump", "text": "A pump with a seal."}
                {"_id": "US2", "title": null, "text": "Nobody graded this."}
                """);
        Files.writeString(folder.resolve("qrels.csv"), "query_id,doc_id,grade\nUS1,US3,1\n");
        gzip(data.resolve("patents-en/us_patsnap_cs3245.jsonl.gz"), """
                {"id": "US1", "title": "Pump", "abstract": "A pump with a seal."}
                {"id": "US3", "title": "Seal", "abstract": null}
                """);
        gzip(data.resolve("patents-en/other.jsonl.gz"), "{\"id\": \"US4\", \"title\": \"Hat\", \"abstract\": \"\"}\n");
        assertThat(JudgedSets.names(data)).containsExactly("citations-en");
        JudgedSet set = JudgedSets.of(data, "citations-en", false);
        assertThat(set.documents()).containsOnlyKeys("US1", "US3");
        assertThat(set.queries()).singleElement().satisfies(query -> {
            assertThat(query.text()).isEqualTo("Pump. A pump with a seal.");
            assertThat(query.grades()).isEqualTo(Map.of("US3", 1));
            assertThat(query.itself()).isEqualTo("US1");
        });
        assertThat(JudgedSets.of(data, "citations-en", true).documents()).containsOnlyKeys("US1", "US3", "US4");
        assertThat(JudgedSets.names(data.resolve("nowhere"))).isEmpty();
    }

    private static void gzip(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
