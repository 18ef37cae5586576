package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.explain.ExplanationDetail;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.marketplace.MatchExplanation.Of;
import org.openlicence.exchange.query.marketplace.MatchExplanation.Part;

/** The tree of a score, as the server writes it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ElasticMatchExplanationsTest {
    static ExplanationDetail node(float value, String description, ExplanationDetail... details) {
        return ExplanationDetail.of(d -> d.value(value).description(description).details(List.of(details)));
    }

    @Test
    void every_word_and_condition_that_counts_is_a_part_heaviest_first() {
        List<ExplanationDetail> sum = List.of(
                node(
                        5f,
                        "sum of:",
                        node(
                                3f,
                                "weight(titleZh:电池 in 12) [PerFieldSimilarity], result of:",
                                node(3f, "score(freq=1.0), computed as boost * idf * tf from:")),
                        node(1f, "weight(titleZh.w:电池 in 12) [PerFieldSimilarity], result of:"),
                        node(1f, "weight(titleZh.w:电池 in 13) [PerFieldSimilarity], result of:")),
                node(1000f, "ConstantScore(availability:OPEN)^1000.0"),
                node(5000f, "ConstantScore(ownerFolds:示例大学)^5000.0"),
                node(20f, "ConstantScore(ownerFolds:示例*)^20.0"),
                node(0f, "match on required clause, product of:", node(1f, "ConstantScore(patentId:pat_1)")));
        assertThat(ElasticMatchExplanations.parts("sum of:", 6025, sum))
                .containsExactly(
                        new Part(Of.OWNER, null, null, 5000),
                        new Part(Of.OPEN_OFFER, null, null, 1000),
                        new Part(Of.OWNER_BEGUN, null, null, 20),
                        new Part(Of.WORD, "titleZh", "电池", 3),
                        new Part(Of.WORD, "titleZh.w", "电池", 2));
    }

    @Test
    void without_text_everything_counts_the_same() {
        assertThat(ElasticMatchExplanations.parts("*:*", 1, List.of()))
                .containsExactly(new Part(Of.EVERYTHING, null, null, 1));
    }
}
