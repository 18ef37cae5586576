package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is kept of texts that can be erased: little, and nowhere but in the process. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VectorsInMemoryTest {
    private static final byte[] ONE = {1};
    private static final byte[] TWO = {2};

    @Test
    void what_was_kept_is_found_under_its_model_and_stays_as_it_was() {
        VectorsInMemory vectors = new VectorsInMemory(10);
        vectors.keep("zh", Map.of("a", ONE));
        vectors.keep("zh", Map.of("a", TWO));
        assertThat(vectors.find("zh", List.of("a", "b"))).containsOnlyKeys("a").containsValue(ONE);
        assertThat(vectors.find("en", List.of("a"))).isEmpty();
    }

    @Test
    void what_was_asked_for_longest_ago_is_forgotten() {
        VectorsInMemory vectors = new VectorsInMemory(2);
        vectors.keep("zh", Map.of("a", ONE));
        vectors.keep("zh", Map.of("b", ONE));
        vectors.find("zh", List.of("a"));
        vectors.keep("zh", Map.of("c", ONE));
        assertThat(vectors.find("zh", List.of("a", "b", "c"))).containsOnlyKeys("a", "c");
    }
}
