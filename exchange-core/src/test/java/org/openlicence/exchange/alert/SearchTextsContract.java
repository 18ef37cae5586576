package org.openlicence.exchange.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every keeper of a search's words does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class SearchTextsContract {
    private static final Instant AT = Instant.parse("2026-05-04T02:00:00Z");
    private static final SavedSearchId FIRST = new SavedSearchId("sav_1");
    private static final SavedSearchId SECOND = new SavedSearchId("sav_2");

    abstract SearchTexts texts();

    @Test
    void words_are_found_by_their_hash_until_they_are_erased() {
        SearchTexts texts = texts();
        var early = new SearchWords("隔膜", "q=%E9%9A%94%E8%86%9C");
        var late = new SearchWords("separators", "q=separator&open=yes");
        texts.keep(FIRST, early, AT);
        texts.keep(FIRST, early, AT.plusSeconds(1));
        texts.keep(FIRST, late, AT);
        texts.keep(SECOND, early, AT);
        assertThat(texts.of("sav_1", early.hash().value())).contains(early);
        assertThat(texts.of(Map.of(
                        "sav_1", late.hash().value(), "sav_2", early.hash().value(), "sav_3", "0")))
                .isEqualTo(Map.of("sav_1", late, "sav_2", early));
        texts.erase(FIRST);
        assertThat(texts.of("sav_1", late.hash().value())).isEmpty();
        assertThat(texts.of("sav_2", early.hash().value())).contains(early);
        assertThat(texts.of(Map.of())).isEmpty();
    }
}
