package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileLengthTest {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEST = 400;

    @Test
    void no_file_is_too_long_to_read_at_once() {
        assertThat(SourceFiles.all()).hasSizeGreaterThan(200);
        assertThat(SourceFiles.that(
                        source -> source.text().lines().count() > (source.isTest() ? LONGEST_TEST : LONGEST)))
                .extracting(SourceFiles.Source::path)
                .isEmpty();
    }
}
