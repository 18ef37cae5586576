package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;

/** An owner tells what its technology does and sees what is missing; a visitor reads it and puts it beside another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompareAndDescribeE2E extends BrowserJourney {
    private static final String OWNER = "12310110DEMFUD017L";
    private static final String OTHER = "ZL201819900111.3";

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_owner_describes_and_a_visitor_compares(Language language) {
        Scene.Offer offer =
                scene().announced(FeePlan.lumpSum(3_000_000), "说明单旅程样例", "Sample of the sheet journey", OWNER);
        Person owner = signedIn("fudong-uni", language);
        owner.open("/desk/listings/" + offer.listing()).waitsFor(owner.words("sheet.edit"));
        owner.follow("sheet.edit").sees("sheet.missing").seesText("0 %").shoot("1-empty");

        String mine = language.of("Zh", "En");
        owner.fill("field.use" + mine, language.of("给水产养殖户用的增氧机", "An aerator for fish farms"));
        owner.fill("field.result" + mine, language.of("每千瓦时增氧多", "More oxygen for each kWh"));
        // reckoned while typing, without a page load
        assertThat(owner.page().locator("#completeness")).containsText("11 %");
        owner.press("sheet.save").seesText("TSH-02").seesText("TSH-03").shoot("2-refused");

        owner.fill("field.result" + mine, language.of("每千瓦时增氧 2.9 千克", "2.9 kg of oxygen for each kWh"));
        owner.fill("field.comparedWith" + mine, language.of("叶轮式增氧机 1.8 千克", "1.8 kg with an impeller"));
        owner.fill("field.products" + mine, language.of("增氧机", "Aerator"));
        owner.choose("field.maturity", "7");
        owner.main().locator("#industries summary").first().click();
        owner.main().getByLabel(language.of("渔业（A04）", "Fishery (A04)")).check();
        owner.press("sheet.save").sees("sheet.saved").seesText("27 %").shoot("3-saved");
        owner.open("/desk").seesText("27 %").shoot("4-desk");

        Person visitor = visitor(language);
        visitor.open("/listings/" + offer.listing())
                .sees("sheet.solves")
                .seesText(language.of("每千瓦时增氧 2.9 千克", "2.9 kg of oxygen for each kWh"))
                .seesText(language.of("渔业（A04）", "Fishery (A04)"));
        assertThat(visitor.page().locator("#similar")).containsText(visitor.words("sheet.similar.more"));
        visitor.shoot("5-offer");

        visitor.follow("compare.with-others").sees("compare.too-few").shoot("6-one");
        visitor.fill("compare.add", OTHER).press("compare.add.go").seesText("186 mg/g");
        Locator rows = visitor.main().locator("table.compare tbody tr");
        assertThat(visitor.main().locator("tr.differs").first()).isVisible();
        int all = rows.count();
        visitor.shoot("7-two");
        visitor.leaving(
                () -> visitor.main().locator("a[href*='only=differences']").click());
        assertThat(rows.count()).isLessThan(all).isPositive();
        assertThat(visitor.here()).contains("patent=" + OTHER);
        visitor.shoot("8-differences");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void without_scripts_completeness_is_a_button_and_comparing_works_alike(Language language) {
        Scene.Offer offer =
                scene().announced(FeePlan.lumpSum(3_000_000), "说明单旅程样例", "Sample of the sheet journey", OWNER);
        Person owner = person(language, Person.withoutScripts()).signIn("fudong-uni", "demo-2026");
        owner.open("/desk/sheets/pat_" + offer.number().canonical());
        owner.fill("field.use" + language.of("Zh", "En"), language.of("一句话", "One sentence"));
        owner.press("sheet.reckon").seesText("5 %");
        assertThat(owner.field("field.use" + language.of("Zh", "En"))).hasValue(language.of("一句话", "One sentence"));
        owner.open("/compare?patent=" + OTHER + "&patent=" + offer.number().canonical())
                .sees("compare.differs")
                .shoot("9-without-scripts");
    }
}
