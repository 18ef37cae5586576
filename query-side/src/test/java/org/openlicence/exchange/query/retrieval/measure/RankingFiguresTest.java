package org.openlicence.exchange.query.retrieval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.retrieval.FindableText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingFiguresTest {
    private static final JudgedQuery FIRST = new JudgedQuery("q1", "one", Map.of("a", 1, "b", 1), Set.of("zh"), "q1");
    private static final JudgedQuery SECOND = new JudgedQuery("q2", "two", Map.of("c", 2, "d", 1), Set.of("en"), null);

    @Test
    void each_query_has_its_own_figures_and_one_that_found_nothing_counts() {
        RankingFigures figures = RankingFigures.of(List.of(FIRST, SECOND), Map.of("q1", List.of("x", "a", "b")));
        assertThat(figures.reciprocalRank()).containsExactly(0.5, 0.0);
        assertThat(figures.recall()).containsExactly(1.0, 0.0);
        assertThat(figures.meanHit().mean()).isEqualTo(0.5);
        assertThat(figures.among(query -> query.traits().contains("zh")).reciprocalRank())
                .containsExactly(0.5);
    }

    @Test
    void the_document_a_query_was_taken_from_is_not_a_find() {
        assertThat(RankingFigures.of(List.of(FIRST), Map.of("q1", List.of("q1", "a", "b")))
                        .reciprocalRank())
                .containsExactly(1.0);
    }

    @Test
    void only_the_best_grade_of_a_query_is_the_right_listing() {
        assertThat(RankingFigures.of(List.of(SECOND), Map.of("q2", List.of("d", "x", "y", "c")))
                        .hit())
                .containsExactly(0.0);
        assertThat(RankingFigures.of(List.of(SECOND), Map.of("q2", List.of("d", "c")))
                        .hit())
                .containsExactly(1.0);
    }

    @Test
    void a_part_of_a_set_keeps_the_grades_inside_it_and_drops_queries_without_an_answer() {
        FindableText text = FindableText.of("pump", null);
        JudgedSet whole = new JudgedSet(
                "own",
                Map.of("f-1", text, "g-1", text),
                List.of(
                        new JudgedQuery("f-n1", "one", Map.of("f-1", 3, "g-1", 1), Set.of(), null),
                        new JudgedQuery("f-n2", "two", Map.of("g-1", 3), Set.of(), null),
                        new JudgedQuery("g-n1", "three", Map.of("g-1", 3), Set.of(), null)));
        JudgedSet part = whole.part(id -> id.startsWith("f"));
        assertThat(part.documents()).containsOnlyKeys("f-1");
        assertThat(part.queries())
                .singleElement()
                .satisfies(query -> assertThat(query.grades()).containsExactlyEntriesOf(Map.of("f-1", 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> whole.part(id -> false));
    }
}
