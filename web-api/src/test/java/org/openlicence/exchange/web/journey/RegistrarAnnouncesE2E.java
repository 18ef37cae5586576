package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;

/** The registrar of patents: facts of the register, and the announcement that opens an offer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrarAnnouncesE2E extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Language.class)
    void announces_a_filed_declaration_and_the_offer_is_open(Language language) {
        Scene.Offer offer = scene().filed(FeePlan.lumpSum(2_400_000), "一种防结冰涂层", "Coating against ice", Scene.FUDONG);
        Person registrar = signedIn("registrar", language);
        registrar
                .open("/register/listings")
                .waitsFor(offer.number().canonical())
                .shoot("1-queue");
        registrar
                .followText(offer.number().canonical())
                .sees("listing.registrar")
                .shoot("2-declaration");
        registrar
                .fill("listing.gazette", "42-4703")
                .fill("listing.announcedOn", Scene.today().toString());
        registrar
                .press("listing.do.announcement")
                .sees("listing.act.ANNOUNCEMENT")
                .shoot("3-announced");

        Person visitor = visitor(language);
        visitor.open(offer.path())
                .waitsFor(visitor.words("offer.take"))
                .seesText("42-4703")
                .shoot("4-open");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void records_facts_and_listings_react_to_them(Language language) {
        Scene.Offer offer = scene().announced(FeePlan.lumpSum(1_800_000), "一种低噪声风机叶片", "Quiet fan blade", Scene.FUDONG);
        String number = offer.number().canonical();
        Person registrar = signedIn("registrar", language);
        registrar
                .open("/register/patents")
                .fill("patent.number", "ZL202219999999.9")
                .press("patent.find.submit");
        registrar.sees("patent.find.unknown").shoot("5-unknown-number");
        registrar.fill("patent.number", number).press("patent.find.submit").sees("patent.facts.now");

        kind(registrar, "ANNUAL_FEE_DUE");
        registrar.press("patent.facts.submit").sees("form.errors").shoot("6-missing-fields");
        registrar
                .fill("patent.facts.feeYear", "5")
                .fill("patent.facts.on", Scene.today().toString())
                .fill("patent.facts.amount", "1200")
                .press("patent.facts.submit")
                .sees("patent.recorded");
        kind(registrar, "ANNUAL_FEE_PAID");
        registrar
                .fill("patent.facts.feeYear", "5")
                .fill("patent.facts.on", Scene.today().toString())
                .fill("patent.facts.amount", "1200")
                .press("patent.facts.submit")
                .sees("patent.recorded");
        kind(registrar, "PLEDGE");
        registrar
                .fill("patent.facts.reference", "Y2026310000001")
                .fill("patent.facts.party", language.of("演示银行", "Demo Bank"))
                .fill("patent.facts.on", Scene.today().minusDays(3).toString())
                .press("patent.facts.submit")
                .sees("patent.recorded");
        kind(registrar, "LICENCE_IN_TERM");
        registrar
                .fill("patent.facts.reference", "X2026310000002")
                .choose("patent.facts.form", "EXCLUSIVE")
                .fill("patent.facts.on", Scene.today().minusDays(2).toString())
                .fill("patent.facts.until", Scene.today().plusYears(1).toString())
                .press("patent.facts.submit")
                .sees("patent.recorded")
                .shoot("7-facts");

        Person visitor = visitor(language);
        visitor.open(offer.path()).waitsFor(visitor.words("offer.closed")).shoot("8-suspended");

        kind(registrar, "RIGHT_ENDED");
        registrar
                .choose("patent.facts.end", "ABANDONED")
                .fill("patent.facts.on", Scene.today().toString())
                .press("patent.facts.submit")
                .sees("patent.recorded")
                .shoot("9-right-ended");
        visitor.waitsFor(visitor.words("tombstone.ENDED")).shoot("10-ended");
        assertThat(visitor.main().locator(".tombstone")).isVisible();
    }

    private static void kind(Person registrar, String kind) {
        registrar.choose("patent.facts.kind", kind).press("patent.facts.choose");
    }
}
