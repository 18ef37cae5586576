package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;

/** A company takes a licence in one sitting: by keyboard alone, without scripts, and in the cases that go wrong. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompanyTakesLicenceE2E extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Language.class)
    void takes_it_by_keyboard_alone_from_the_sign_in_to_the_licence_in_force(Language language) {
        Scene.Offer offer = scene().announced(
                        FeePlan.lumpSum(2_600_000),
                        "一种高导热绝缘垫片",
                        "Insulating pad with high heat conduction",
                        Scene.FUDONG);
        Person company = visitor(language);
        company.open(offer.path()).waitsFor(company.words("offer.take"));
        Keyboard keys = company.keyboard();
        company.page().keyboard().press("Tab");
        assertThat(company.page().locator(".skip-link")).isFocused();
        company.page().keyboard().press("Enter");
        company.page().waitForURL(url -> url.endsWith("#main"));
        keys.tabTo(company.link(company.words("offer.take"))).enter();

        keys.tabTo(company.field("login.login")).type("hulan-sme");
        keys.tabTo(company.field("login.password")).type(PASSWORD).enter();
        company.sees("licence.take.title")
                .seesText(offer.terms().hash().value())
                .shoot("1-use");

        keys.tabTo(company.field("licence.use.product"))
                .type(language.of("车载充电机散热组件", "Cooling parts of on-board chargers"));
        keys.tabTo(company.field("licence.use.division")).type("310115");
        keys.tabTo(company.button("licence.to-check")).enter();
        company.sees("licence.tax")
                .seesText("R-VAT-TECH")
                .seesText("R-CIT-TT")
                .seesText("R-STAMP")
                .shoot("2-check");

        keys.tabTo(company.button("licence.serve")).enter();
        company.sees("licence.agree.missing").shoot("3-not-agreed");
        keys.tabTo(company.field("licence.agree.label")).space();
        assertThat(company.field("licence.agree.label")).isChecked();
        keys.tabTo(company.button("licence.serve")).enter();
        company.sees("licence.served").shoot("4-pay");

        keys.tabTo(company.field("settlement.amount")).type("2600.00");
        keys.tabTo(company.button("settlement.submit")).enter();
        company.waitsFor(company.words("licence.mismatch.AMOUNT"))
                .sees("licence.outcome.AWAITING_PAYMENT")
                .shoot("5-wrong-amount");
        keys.tabTo(company.link(company.words("licence.pay"))).enter();
        keys.tabTo(company.button("settlement.submit")).enter();
        company.waitsFor(company.words("licence.outcome.IN_FORCE"))
                .sees("licence.step.RECORDAL")
                .shoot("6-in-force");

        String tracker = company.here().replaceAll("\\?.*", "");
        Person university = signedIn("fudong-uni", language);
        university.open(tracker).sees("licence.outcome.IN_FORCE").shoot("7-seen-by-the-licensor");
        company.open(offer.path() + "/take").sees("licence.stop.HELD").shoot("8-held-already");
        company.open("/licences").waitsFor(offer.number().canonical()).shoot("9-licences");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void takes_a_free_licence_without_scripts(Language language) {
        Scene.Offer offer = scene().announced(FeePlan.free(), "一种节水灌溉滴头", "Water-saving drip emitter", Scene.FUDONG);
        Person company = person(language, Person.withoutScripts()).signIn("suhe-sme", PASSWORD);
        company.open(offer.path()).sees("offer.take").follow("offer.take");
        company.fill("licence.use.product", "滴灌带 Drip tape").press("licence.to-check");
        company.tick("licence.agree.label").press("licence.serve");
        company.waitsFor(company.words("licence.outcome.IN_FORCE")).shoot("10-without-scripts");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_double_click_takes_one_licence_and_wrong_fields_are_named(Language language) {
        Scene.Offer offer = scene().announced(
                        FeePlan.entryPlusRoyalty(
                                1_000_000,
                                FeePlan.RoyaltyBase.NET_SALES,
                                200,
                                "按开票金额扣除增值税计算。 Invoiced amount without VAT.",
                                6),
                        "一种快速装夹夹具",
                        "Quick clamping fixture",
                        Scene.FUDONG);
        Person company = signedIn("yuefan-sme", language);
        company.open(offer.path() + "/take");
        company.fill("licence.use.division", "999999")
                .fill("licence.use.product", "")
                .press("licence.to-check");
        company.sees("form.errors").sees("licence.division.unknown").shoot("11-wrong-fields");
        company.fill("licence.use.product", "夹具 Fixtures")
                .fill("licence.use.division", "330106")
                .fill("licence.use.sales", "500000")
                .press("licence.to-check")
                .seesText(language.of("10,000 元", "CNY 10,000"))
                .seesText("0.05%")
                .shoot("12-royalty-check");
        company.tick("licence.agree.label");
        company.leaving(() -> company.button("licence.serve").dblclick());
        company.page().waitForURL("**/payment?**");
        String first = company.here();
        company.open("/licences").waitsFor(offer.number().canonical());
        assertThat(company.main()
                        .locator(".card-offer")
                        .filter(with(offer.number().canonical())))
                .hasCount(1);
        company.open(first).leaving(() -> company.button("settlement.submit").dblclick());
        company.page().waitForURL("**/licences/lic_*");
        company.waitsFor(company.words("licence.outcome.IN_FORCE"));
        assertThat(company.main().locator(".payment")).hasCount(1);
        company.shoot("13-double-click");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_offer_withdrawn_meanwhile_forms_no_licence_and_the_money_goes_back(Language language) {
        Scene.Offer offer = scene().announced(FeePlan.lumpSum(900_000), "一种静音齿轮", "Quiet gear wheel", Scene.FUDONG);
        Person paying = signedIn("suhe-sme", language);
        served(paying, offer);
        Person reading = signedIn("wanlu-sme", language);
        checked(reading, offer);
        scene().withdrawn(offer, Scene.FUDONG);

        paying.press("settlement.submit");
        paying.waitsFor(paying.words("licence.outcome.NOT_FORMED"))
                .sees("licence.outcome.NOT_FORMED.LISTING_CLOSED")
                .shoot("14-withdrawn-before-payment");
        reading.tick("licence.agree.label").press("licence.serve");
        reading.sees("licence.stop.CLOSED").sees("licence.stop.nothing").shoot("15-withdrawn-before-notice");
        assertThat(reading.page().title()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void money_that_comes_after_the_notice_was_given_up_goes_back(Language language) {
        Scene.Offer offer = scene().announced(FeePlan.lumpSum(700_000), "一种柔性夹爪", "Flexible gripper", Scene.FUDONG);
        Person paying = signedIn("wanlu-sme", language);
        served(paying, offer);
        Person colleague = signedIn("wanlu-sme", language);
        colleague.open(paying.here().replaceAll("/payment.*", "")).press("licence.withdraw");
        colleague.sees("licence.outcome.NOT_FORMED.WITHDRAWN_BY_TAKER").shoot("16-given-up");

        paying.press("settlement.submit");
        paying.waitsFor(paying.words("licence.mismatch.NOT_AWAITED")).shoot("17-paid-too-late");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void checked(Person company, Scene.Offer offer) {
        company.open(offer.path() + "/take").waitsFor(company.words("licence.take.title"));
        company.fill("licence.use.product", "减速器 Gearboxes").press("licence.to-check");
    }

    private static void served(Person company, Scene.Offer offer) {
        checked(company, offer);
        company.tick("licence.agree.label").press("licence.serve").sees("licence.served");
    }
}
