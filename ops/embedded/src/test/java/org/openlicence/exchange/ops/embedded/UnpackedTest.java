package org.openlicence.exchange.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnpackedTest {

    @TempDir
    private Path home;

    @Test
    void a_directory_is_filled_again_only_when_the_fingerprint_changes() throws IOException {
        assertThat(fill("one")).isTrue();
        assertThat(fill("one")).isFalse();
        assertThat(fill("two")).isTrue();
        assertThat(home.resolve("programs/file")).hasContent("two");
    }

    @Test
    void a_filling_that_breaks_leaves_nothing_that_is_taken_for_whole() throws IOException {
        assertThatThrownBy(() -> Unpacked.ensure(home.resolve("programs"), "one", home, into -> {
                    Files.writeString(into.resolve("half"), "half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(home.resolve("programs")).doesNotExist();
        assertThat(fill("one")).isTrue();
        assertThat(home.resolve("programs/half")).doesNotExist();
    }

    private boolean fill(String fingerprint) throws IOException {
        return Unpacked.ensure(
                home.resolve("programs"),
                fingerprint,
                home,
                into -> Files.writeString(into.resolve("file"), fingerprint));
    }
}
