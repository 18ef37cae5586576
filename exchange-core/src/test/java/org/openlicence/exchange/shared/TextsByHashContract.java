package org.openlicence.exchange.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every keeper of words does; who obeys it has a static method {@code keepers}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class TextsByHashContract {
    private static final Instant AT = Instant.parse("2026-05-04T02:00:00Z");

    /** A keeper without any words, and two things it may keep words about. */
    public record Keeper<I>(TextsByHash<I> texts, I first, I second) {
        @Override
        public String toString() {
            return texts.getClass().getSimpleName();
        }
    }

    @ParameterizedTest
    @MethodSource("keepers")
    <I> void words_are_kept_once_and_by_thing(Keeper<I> keeper) {
        TextsByHash<I> texts = keeper.texts();
        texts.keep(keeper.first(), "a", "培训没有进行。\n请求补训。", AT);
        texts.keep(keeper.first(), "a", "培训没有进行。\n请求补训。", AT.plusSeconds(1));
        texts.keep(keeper.first(), "b", "it was given", AT);
        assertThat(texts.of(keeper.first()))
                .containsEntry("a", "培训没有进行。\n请求补训。")
                .containsEntry("b", "it was given")
                .hasSize(2);
        assertThat(texts.find(keeper.first(), "b")).contains("it was given");
        assertThat(texts.find(keeper.first(), "c")).isEmpty();
        assertThat(texts.of(keeper.second())).isEmpty();
        assertThat(texts.find(keeper.second(), "b")).isEmpty();
    }
}
