package org.openlicence.exchange.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every keeper of words does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class DisputeTextsContract {
    private static final Instant AT = Instant.parse("2026-05-04T02:00:00Z");

    abstract DisputeTexts texts();

    @Test
    void words_are_kept_once_and_by_dispute() {
        DisputeTexts texts = texts();
        var first = new DisputeId("dsp_1");
        texts.keep(first, "a", "培训没有进行。\n请求补训。", AT);
        texts.keep(first, "a", "培训没有进行。\n请求补训。", AT.plusSeconds(1));
        texts.keep(first, "b", "it was given", AT);
        assertThat(texts.of(first))
                .containsEntry("a", "培训没有进行。\n请求补训。")
                .containsEntry("b", "it was given")
                .hasSize(2);
        assertThat(texts.of(new DisputeId("dsp_2"))).isEmpty();
    }
}
