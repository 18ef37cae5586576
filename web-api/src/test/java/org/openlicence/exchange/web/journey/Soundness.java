package org.openlicence.exchange.web.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What every page must keep, whatever it shows: language, landmarks, names, contrast, no key instead of words. */
final class Soundness {
    private static final String SCRIPT = script();

    private Soundness() {}

    /** Problems of the page as it stands; empty when it is sound. */
    static List<String> of(Page page, Language language) {
        Object found = page.evaluate(SCRIPT, Map.of("language", language.tag()));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream file = Soundness.class.getResourceAsStream("/journey/soundness.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
