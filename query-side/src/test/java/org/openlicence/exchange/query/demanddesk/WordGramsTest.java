package org.openlicence.exchange.query.demanddesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordGramsTest {
    @Test
    void chinese_falls_into_pairs_and_letters_into_words() {
        assertThat(WordGrams.of("耐磨涂层 Wear-resistant, 5μm 膜"))
                .containsExactly("耐磨", "磨涂", "涂层", "wear", "resistant", "5μm", "膜");
        assertThat(WordGrams.of("")).isEmpty();
        assertThat(WordGrams.of("\"'{}(),;--"))
                .as("nothing that could end an array or a query")
                .isEmpty();
    }
}
