package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FusedScoreTest {
    private static final double NONE = Double.NaN;
    private final FusedScore score = new FusedScore(ScoreWeights.CURRENT);

    private static ScoreTerms terms(double words, double zh, boolean preferred) {
        return new ScoreTerms(words, 0, zh, zh, NONE, NONE, preferred);
    }

    @Test
    void the_score_is_the_sum_of_the_parts_that_are_shown() {
        for (FusedScore.Parts parts :
                score.of(List.of(terms(3, 0.7, true), terms(9, 0.5, false), terms(0, 0.6, false)))) {
            assertThat(parts.words() + parts.meaningZh() + parts.meaningEn() + parts.preferred())
                    .isCloseTo(parts.score(), within(1e-9));
        }
    }

    @Test
    void meaning_outweighs_a_chance_word_and_both_together_win() {
        List<FusedScore.Parts> parts = score.of(
                List.of(terms(8, 0.75, false), terms(0, 0.75, false), terms(8, 0.4, false), terms(0, 0.4, false)));
        assertThat(parts.get(0).score()).isGreaterThan(parts.get(1).score());
        assertThat(parts.get(1).score()).isGreaterThan(parts.get(2).score());
        assertThat(parts.get(2).score()).isGreaterThan(parts.get(3).score());
    }

    @Test
    void an_open_offer_goes_before_its_equal_and_not_before_a_much_better_one() {
        List<FusedScore.Parts> parts = score.of(
                List.of(terms(5, 0.6, false), terms(5, 0.6, true), terms(12, 0.85, false), terms(1, 0.4, false)));
        assertThat(parts.get(1).score()).isGreaterThan(parts.get(0).score());
        assertThat(parts.get(2).score()).isGreaterThan(parts.get(1).score());
    }

    @Test
    void words_of_both_languages_count_together_only_where_nothing_is_known_of_meaning() {
        List<ScoreTerms> alone =
                List.of(worded(8, 4, NONE), worded(8, 0, NONE), worded(0, 4, NONE), worded(0, 0, NONE));
        List<FusedScore.Parts> parts = score.of(alone);
        assertThat(parts.get(0).words()).isGreaterThan(parts.get(1).words());
        assertThat(parts.get(1).words()).isGreaterThan(parts.get(2).words());
        assertThat(parts.get(2).words()).isGreaterThan(parts.get(3).words());
        List<FusedScore.Parts> read =
                score.of(List.of(worded(8, 4, 0.5), worded(8, 0, 0.5), worded(0, 4, 0.5), worded(0, 0, 0.5)));
        assertThat(read.get(0).words()).isEqualTo(read.get(1).words());
    }

    private static ScoreTerms worded(double words, double across, double zh) {
        return new ScoreTerms(words, across, zh, zh, NONE, NONE, false);
    }

    @Test
    void what_was_not_compared_neither_helps_nor_harms_and_the_other_language_takes_its_weight() {
        ScoreTerms english = new ScoreTerms(0, 0, NONE, NONE, 0.8, 0.8, false);
        ScoreTerms other = new ScoreTerms(0, 0, NONE, NONE, 0.2, 0.2, false);
        ScoreTerms unread = new ScoreTerms(0, 0, NONE, NONE, NONE, NONE, false);
        List<FusedScore.Parts> parts = score.of(List.of(english, other, unread));
        assertThat(parts.get(0).score()).isCloseTo(1, within(1e-9));
        assertThat(parts.get(2).score()).isCloseTo(0, within(1e-9));
        assertThat(score.of(List.of(unread)).getFirst().score()).isZero();
        assertThat(score.of(List.of())).isEmpty();
    }
}
