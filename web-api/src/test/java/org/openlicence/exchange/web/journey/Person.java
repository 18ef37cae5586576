package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.MessageSource;

/**
 * Somebody at a browser, who finds things by the words on the page.
 *
 * <p>Words are message keys, read in the person's language; a method that leaves the page waits until the next one is
 * loaded.
 */
final class Person implements AutoCloseable {
    /** Ends a test that hangs; a page takes a fraction of a second, but not where two cores start other servers beside it. */
    private static final double PATIENCE_MS = 60_000;

    private static final double LOST_AFTER_MS = 5_000;
    private static final int MOST_CLICKS = 3;

    /** Whether a click reaches the page; where pages run no script nobody knows, and it stays {@code null}. */
    private static final String NOTES_CLICK = """
            () => {
              window.clicked = undefined;
              setTimeout(() => { window.clicked ??= false; });
              addEventListener('click', () => { window.clicked = true; }, { capture: true, once: true });
            }""";

    private static final String CLICKED = "() => window.clicked";

    static {
        setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final BrowserContext context;
    private final Page page;
    private final Watch watch;
    private final URI base;
    private final Language language;
    private final MessageSource messages;
    private final String journey;

    Person(
            Browser browser,
            Browser.NewContextOptions kind,
            URI base,
            Language language,
            MessageSource messages,
            String journey) {
        this.base = base;
        this.language = language;
        this.messages = messages;
        this.journey = journey;
        kind.setLocale(language.locale().toLanguageTag());
        context = browser.newContext(kind);
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        watch = new Watch(page, base.getHost());
    }

    static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true);
    }

    static Browser.NewContextOptions withoutScripts() {
        return desktop().setJavaScriptEnabled(false);
    }

    Page page() {
        return page;
    }

    Keyboard keyboard() {
        return new Keyboard(this);
    }

    /** The text of a message key in this person's language. */
    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    Person signIn(String login, String password) {
        open("/login");
        fill("login.login", login).fill("login.password", password);
        return clicking(page.locator("main").getByRole(AriaRole.BUTTON));
    }

    /** Has these cookies from now on. */
    Person carrying(List<HttpCookie> cookies) {
        context.addCookies(cookies.stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(base.toString()))
                .toList());
        return this;
    }

    Person open(String path) {
        page.navigate(address(path));
        return this;
    }

    /** Opens a page of something that was just made behind the pages' back, once there is one: nobody is shown what is missing. */
    Person openOnceThere(String path) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!context.request().get(address(path)).ok() && Instant.now().isBefore(end)) {
            page.waitForTimeout(150);
        }
        return open(path);
    }

    String address(String path) {
        return base.resolve(path).toString();
    }

    /** Path and query of the page shown. */
    String here() {
        URI address = URI.create(page.url());
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    /** Presses a button that leads to a page. */
    Person press(String key, Object... arguments) {
        return clicking(button(key, arguments));
    }

    /** Follows a link that stands in the content of the page. */
    Person follow(String key, Object... arguments) {
        return clicking(link(words(key, arguments)));
    }

    Person followText(String text) {
        return clicking(link(text));
    }

    Locator button(String key, Object... arguments) {
        return main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(words(key, arguments))
                                .setExact(true));
    }

    Locator link(String text) {
        return main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    Locator field(String key) {
        return main().getByLabel(words(key), new Locator.GetByLabelOptions().setExact(true));
    }

    Locator main() {
        return page.locator("main");
    }

    Person fill(String key, String value) {
        return doing("fill " + key, () -> field(key).fill(value));
    }

    /** Chooses a value of a select by its stored name. */
    Person choose(String key, String value) {
        return doing("choose " + key, () -> field(key).selectOption(value));
    }

    Person tick(String key) {
        return doing("tick " + key, () -> field(key).check());
    }

    /** Sees the words of a message somewhere on the page. */
    Person sees(String key, Object... arguments) {
        return seesText(words(key, arguments));
    }

    Person seesText(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Person seesNot(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** Loads the page again until it shows the text; read models follow commands after a moment. */
    Person waitsFor(String text) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!page.locator("body").innerText().contains(text) && Instant.now().isBefore(end)) {
            page.waitForTimeout(150);
            page.reload();
        }
        return seesText(text);
    }

    /** Loads the page again until a field of it holds the value. */
    Person waitsForValue(String key, String value) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!field(key).inputValue().equals(value) && Instant.now().isBefore(end)) {
            page.waitForTimeout(150);
            page.reload();
        }
        assertThat(field(key)).hasValue(value);
        return this;
    }

    /** Loads the page again until it does not show the text any more. */
    Person waitsUntilGone(String text) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (page.locator("body").innerText().contains(text) && Instant.now().isBefore(end)) {
            page.waitForTimeout(150);
            page.reload();
        }
        return seesNot(text);
    }

    /**
     * Clicks on what leads to another page, and waits until that is loaded. A browser short of processor time loses a
     * click now and then: it never reaches the page, and a person clicks again. A click the page did get is not repeated.
     */
    private Person clicking(Locator target) {
        int before = watch.loads();
        var soon = new Page.WaitForConditionOptions().setTimeout(LOST_AFTER_MS);
        for (int click = 0; click < MOST_CLICKS; click++) {
            page.evaluate(NOTES_CLICK);
            doing("click " + target, target::click);
            try {
                page.waitForCondition(() -> watch.loads() > before, soon);
                return this;
            } catch (TimeoutError e) {
                if (!lost()) {
                    break;
                }
            }
        }
        return doing("come to the next page", () -> page.waitForCondition(() -> watch.loads() > before));
    }

    private boolean lost() {
        try {
            return Boolean.FALSE.equals(page.evaluate(CLICKED));
        } catch (PlaywrightException e) { // the page is being left just now
            return false;
        }
    }

    /** Does something that leads to another page, and waits until that is loaded. */
    Person leaving(Runnable act) {
        int before = watch.loads();
        doing("act", act);
        return doing("come to the next page", () -> page.waitForCondition(() -> watch.loads() > before));
    }

    /** A step that could not be done says on which page, and what the browser was waiting for. */
    private Person doing(String step, Runnable act) {
        try {
            act.run();
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "could not " + step + " on " + here() + ", loads " + watch.loads() + ", without answer: "
                            + watch.unanswered(),
                    e);
        }
        return this;
    }

    /** Looks for what is unsound in the page; keeps a picture of the whole of it where pictures are wanted. */
    Person shoot(String step) {
        page.waitForLoadState(LoadState.LOAD);
        if (Boolean.getBoolean("pictures")) { // drawing whole pages costs more than the rest of the step
            keep(step);
        }
        watch.note(here(), Soundness.of(page, language));
        return this;
    }

    private void keep(String step) {
        Path file = BrowserJourney.SCREENSHOTS.resolve(journey + "-" + language + "-" + step + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    void keepFailure() {
        keep("failed-" + watch.loads());
    }

    List<String> faults() {
        return watch.faults();
    }

    @Override
    public void close() {
        context.close();
    }
}
