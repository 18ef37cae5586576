package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page under {@code docs/generated} that a test writes ({@code -Drewrite=true}) and otherwise compares. */
final class GeneratedPage {
    private GeneratedPage() {}

    static void isUpToDate(String name, String today) throws IOException {
        Path page = SourceFiles.ROOT.resolve("docs/generated").resolve(name);
        if (Boolean.getBoolean("rewrite")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, today);
        }
        assertThat(page).as("written by -Drewrite=true").exists();
        assertThat(Files.readString(page))
                .as("%s is stale; rewrite it with -Drewrite=true and look at it", name)
                .isEqualTo(today);
    }
}
