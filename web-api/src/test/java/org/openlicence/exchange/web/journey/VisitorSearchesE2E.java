package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Anyone, without a sign-in: words, numbers, facets, sorting, the page of an offer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitorSearchesE2E extends BrowserJourney {
    private static final String OFFER = "/listings/lst_demo_p01";
    private static final String NUMBER = "ZL201919900037.X";
    /** The last offer of the demo set. */
    private static final String LAST = "ZL201819900740.6";

    @ParameterizedTest
    @EnumSource(Language.class)
    void finds_an_offer_by_words_and_narrows_the_hits(Language language) {
        Person visitor = visitor(language);
        theDemoSetIsSearchable(visitor);
        visitor.open("/").sees("home.steps").shoot("1-home");

        Locator box = visitor.main().getByRole(AriaRole.COMBOBOX);
        box.fill(language.of("锂离子电池", "lithium battery"));
        visitor.press("search.go");
        assertThat(visitor.main().locator("mark").first()).isVisible();
        assertThat(visitor.main().locator(".card-offer h2").first())
                .containsText(language.of("硅碳负极锂离子电池", "Lithium-ion battery"));
        visitor.shoot("2-words");

        visitor.open("/search");
        visitor.leaving(() -> facet(visitor, "facet.fee.LUMP_SUM").click());
        visitor.leaving(() -> facet(visitor, "facet.fee.FREE").click());
        assertThat(visitor.here()).contains("fee=FREE").contains("fee=LUMP_SUM");
        visitor.main().locator("summary").getByText(visitor.words("facet.tax")).click();
        visitor.leaving(() -> facet(visitor, "facet.tax.YES").click());
        visitor.follow("sort.PRICE_LOW").shoot("3-facets");
        String address = visitor.here();
        String first = visitor.main().locator(".card-offer h2").first().innerText();
        assertThat(address).contains("sort=").contains("tax=YES");
        visitor.open("/").open(address);
        assertThat(visitor.main().locator(".card-offer h2").first()).hasText(first);
        assertThat(visitor.main().locator(".filters li")).hasCount(5); // three values, clear all, save
        visitor.follow("search.clear");
        assertThat(visitor.main().locator(".filters li")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void finds_a_patent_by_its_number_and_reads_the_whole_offer(Language language) {
        Person visitor = visitor(language);
        theDemoSetIsSearchable(visitor);
        visitor.open("/search");
        visitor.main().getByRole(AriaRole.COMBOBOX).fill("2019 1 9900037.X");
        visitor.press("search.go");
        assertThat(visitor.main().locator(".card-offer").first()).containsText(NUMBER);
        visitor.shoot("4-number");
        visitor.leaving(() -> visitor.main().locator(".card-offer h2 a").first().click());
        assertThat(visitor.here()).startsWith(OFFER);
        visitor.sees("offer.take")
                .seesText(language.of("60,000 元", "CNY 60,000"))
                .sees("offer.checked.at")
                .sees("offer.history")
                .shoot("5-offer");

        Locator box = visitor.page().locator(".offer-box");
        visitor.page().evaluate("() => scrollTo(0, document.body.scrollHeight)");
        assertThat(
                        (Boolean)
                                box.evaluate(
                                        "box => { const b = box.getBoundingClientRect(); return b.top < innerHeight && b.bottom > 0; }"))
                .as("offer box stays in view")
                .isTrue();

        visitor.follow("offer.to-patent").sees("patent.facts").shoot("6-patent");
        visitor.open(OFFER).follow("offer.take").sees("login.demo").shoot("7-sign-in");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_helped_on_when_nothing_matches_and_reads_the_other_language_at_the_same_place(Language language) {
        Person visitor = visitor(language);
        visitor.open("/search?fee=FREE&q="
                        + language.of("%E9%87%8F%E5%AD%90%E8%8C%B6%E5%A3%B6", "quantum+teapot+zeppelin"))
                .sees("search.none")
                .shoot("8-nothing");

        visitor.open("/search?fee=FREE&sort=price_low");
        String address = visitor.here();
        Language other = language == Language.ZH ? Language.EN : Language.ZH;
        visitor.leaving(() -> visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(other.of("中文", "English")))
                .click());
        assertThat(visitor.here()).isEqualTo(address);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", other.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pastes_a_problem_is_told_how_it_was_read_and_why_a_patent_was_found(Language language) {
        Person visitor = visitor(language);
        theDemoSetIsSearchable(visitor);
        visitor.open("/search");
        Locator box = visitor.main().getByRole(AriaRole.COMBOBOX);
        box.fill(
                language.of(
                        "我们的叉车用锂离子电池，现在的石墨负极容量太低，想改用硅碳负极，但是循环几百次以后就膨胀开裂，想找一种成熟、便宜的制备办法。",
                        "Our forklifts run on lithium-ion batteries with graphite anodes whose capacity is too low, and we would like to "
                                + "change to a silicon-carbon anode, but all that we have tried crack after a few hundred cycles"));
        visitor.leaving(() -> box.press("Enter"));
        visitor.sees("reading.PARAGRAPH").shoot("9-problem");
        assertThat(visitor.main().locator(".card-offer .hit-by").first()).isVisible();
        visitor.leaving(() -> visitor.main().locator("a.why").first().click());
        visitor.sees("why.lead").sees("why.never-paid").shoot("10-why");

        visitor.open("/search?q=h01m").shoot("11-class");
        visitor.follow("reading.by.WORDS");
        visitor.sees("reading.WORDS");

        visitor.open("/search");
        visitor.main().getByRole(AriaRole.COMBOBOX).pressSequentially(language.of("锂离子", "Lithium-ion"));
        assertThat(visitor.main().locator("#suggestions option").first()).isAttached();
        visitor.open("/search/suggest?q=" + language.of("%E7%94%B5%E6%B1%A0", "Lithium"))
                .shoot("12-suggestions");
    }

    private static void theDemoSetIsSearchable(Person visitor) {
        visitor.open("/search?q=" + LAST).waitsFor(LAST);
    }

    private static Locator facet(Person visitor, String key) {
        return visitor.page().locator("a.facet-value", new Page.LocatorOptions().setHasText(visitor.words(key)));
    }
}
