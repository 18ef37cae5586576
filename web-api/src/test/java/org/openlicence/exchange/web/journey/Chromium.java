package org.openlicence.exchange.web.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, started once for all journeys. Where it or a Chinese font is missing the journeys are
 * skipped with that reason; {@code ops/verify} lists them, and fails for them with {@code CI=true}.
 */
final class Chromium implements AutoCloseable { // closed by JUnit after the last test
    /** The one without a window first: it draws the same pages at half the cost. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    /** No sandbox, since a build may run as root; nothing that calls home. */
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-software-rasterizer",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        // Without the variable Playwright would try to download browsers of its own.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> executable() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean chineseFont() {
        try {
            Process list = new ProcessBuilder("fc-list", ":lang=zh", "family")
                    .redirectErrorStream(true)
                    .start();
            return !new String(list.getInputStream().readAllBytes()).isBlank();
        } catch (IOException noFontconfig) {
            return Stream.of("/usr/share/fonts", "/usr/local/share/fonts")
                    .map(Path::of)
                    .anyMatch(Chromium::holdsCjk);
        }
    }

    private static boolean holdsCjk(Path directory) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.anyMatch(file -> file.getFileName().toString().contains("CJK"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Skips a class of journeys where they cannot run, opens the browser for it, and keeps a picture of a failure. */
    static final class OnThisMachine implements ExecutionCondition, BeforeAllCallback, AfterTestExecutionCallback {
        private @Nullable Browser opened;

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (executable().isEmpty()) {
                return ConditionEvaluationResult.disabled("no browser: none of " + NAMES + " is on the PATH");
            }
            if (!chineseFont()) {
                return ConditionEvaluationResult.disabled("no Chinese font is installed");
            }
            return ConditionEvaluationResult.enabled("browser and Chinese font are there");
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            opened = context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(
                            Chromium.class, key -> new Chromium(executable().orElseThrow()), Chromium.class)
                    .browser;
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isPresent()
                    && context.getRequiredTestInstance() instanceof BrowserJourney journey) {
                journey.keepFailure();
            }
        }

        Browser browser() {
            return Objects.requireNonNull(opened, "before the first journey");
        }
    }
}
