package org.openlicence.exchange.query.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.outcome.Replay.Source;
import org.openlicence.exchange.query.retrieval.measure.MeanWithInterval;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplayTest {
    private static final Replay LITTLE_WORSE = replay(Source.OUTCOMES, -0.009, 0.002, 50);
    private static final Replay MAY_BE_WORSE = replay(Source.OUTCOMES, -0.011, 0.030, 500);
    private static final Replay FEW = replay(Source.OUTCOMES, 0.010, 0.030, 49);
    private static final Replay LOSES = replay(Source.LABELLED, -0.020, -0.001, 120);
    private static final Replay WINS = replay(Source.LABELLED, 0.001, 0.030, 120);

    @Test
    void weights_serve_by_themselves_when_enough_searches_show_that_they_are_not_worse_than_by_the_bound() {
        assertThat(pass(LITTLE_WORSE)).isTrue();
        assertThat(pass(MAY_BE_WORSE)).isFalse();
        assertThat(pass(FEW)).as("a search less than asked for").isFalse();
        assertThat(pass(FEW, WINS)).as("the labelled set speaks for them").isTrue();
        assertThat(pass(WINS, LOSES)).as("a replay that loses").isFalse();
        assertThat(pass()).as("nothing was replayed").isFalse();
    }

    @Test
    void a_person_may_let_through_what_was_replayed_and_does_not_lose() {
        assertThat(Replay.acceptable(List.of(MAY_BE_WORSE))).isTrue();
        assertThat(Replay.acceptable(List.of(FEW))).isTrue();
        assertThat(Replay.acceptable(List.of(FEW, LOSES))).isFalse();
        assertThat(Replay.acceptable(List.of())).isFalse();
    }

    private static boolean pass(Replay... replays) {
        return Replay.pass(List.of(replays), 50, 0.010);
    }

    private static Replay replay(Source source, double low, double high, int searches) {
        return new Replay(
                "1", "2", source, new MeanWithInterval((low + high) / 2, low, high, searches), 3, 2, Instant.EPOCH);
    }
}
