package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.patent.PatentNumber;

/** A university with a co-owner: from the number on the certificate to the filed declaration. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UniversityListsPatentE2E extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Language.class)
    void enters_a_patent_drafts_an_offer_reads_the_guards_collects_the_consent_and_files(Language language) {
        PatentNumber number = Scene.freshNumber();
        String right = number.canonical();
        Person university = signedIn("fudong-uni", language);

        university
                .open("/patents/new")
                .fill("patent.number", withWrongCheck(right))
                .shoot("1-enter");
        enter(university);
        assertThat(university.main().locator("#number-error")).containsText(right.substring(right.length() - 1));
        assertThat(university.field("patent.titleZh")).hasValue("一种可回收的碳纤维预浸料");
        university.shoot("2-wrong-check-digit");

        university.fill("patent.number", right).press("patent.register.submit");
        university.sees("patent.registered").seesText(right).shoot("3-entered");
        university.follow("listing.draft.title").shoot("4-empty-draft");
        university.choose("offer.kind", "LUMP_SUM").press("listing.draft.submit");
        university.sees("listing.drafted");
        assertThat(guard(university, "OL-10").locator(".chip")).hasText(university.words("guards.stop"));
        assertThat(guard(university, "OL-11")).containsText("OL-11");
        assertThat(guard(university, "OL-11").locator(".guard-reason")).isVisible();
        assertThat(guard(university, "OL-11")).containsText(language.of("第50(1)条", "art. 50(1)"));
        assertThat(university.main().locator(".guards li").first()).containsText("OL-1");
        assertThat(guard(university, "OL-02").locator(".chip")).hasText(university.words("guards.clear"));
        university.shoot("5-guards-fail");

        university.fill("offer.amount", "36000").press("listing.revise");
        university.sees("listing.revised");
        assertThat(guard(university, "OL-11").locator(".chip")).hasText(university.words("guards.clear"));
        university.press("listing.do.consents").sees("listing.act.CONSENTS").shoot("6-waits-for-consent");

        Person coOwner = signedIn("jianglan-uni", language);
        coOwner.open("/desk").waitsFor(right).shoot("7-co-owner-desk");
        coOwner.followText(right).sees("listing.consent.title").shoot("8-co-owner-consents");
        coOwner.press("listing.do.consent").sees("listing.act.CONSENT");

        university
                .open(university.here())
                .waitsFor(university.words("listing.do.filing"))
                .shoot("9-ready");
        university.press("listing.do.filing").sees("listing.act.FILING").sees("label.ListingStatus.FILED");
        university.shoot("10-filed");
        university.open("/desk").waitsFor(right).shoot("11-desk");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offers_an_entry_fee_with_a_royalty(Language language) {
        PatentNumber number = Scene.freshNumber();
        Person university = signedIn("fudong-uni", language);
        university.open("/patents/new").fill("patent.number", number.canonical());
        enterAlone(university);
        university.sees("patent.registered").follow("listing.draft.title");
        university.choose("offer.kind", "ENTRY_PLUS_ROYALTY");
        university
                .main()
                .locator("summary")
                .getByText(university.words("offer.royalty"))
                .click();
        university
                .fill("offer.entry", "12000.50")
                .choose("offer.royaltyBase", "NET_SALES")
                .fill("offer.royaltyPercent", "1.25");
        university.fill("offer.royaltyDefinition", language.of("按开票金额扣除增值税计算。", "Invoiced amount without VAT."));
        university.press("listing.draft.submit").sees("listing.drafted");
        assertThat(guard(university, "OL-11").locator(".chip")).hasText(university.words("guards.clear"));
        university.press("listing.do.consents").sees("listing.do.filing").shoot("12-royalty-ready");
    }

    /** Everything but the number, with two owners. */
    private static void enter(Person university) {
        Locator rows = university.main().locator("fieldset .field-row");
        rows.nth(0).getByLabel(university.words("patent.owner.share")).fill("60");
        rows.nth(1).getByLabel(university.words("patent.owner.code")).fill(Scene.JIANGLAN);
        rows.nth(1).getByLabel(university.words("patent.owner.share")).fill("40");
        enterAlone(university);
    }

    private static void enterAlone(Person university) {
        university
                .choose("patent.type", "INVENTION")
                .fill("patent.titleZh", "一种可回收的碳纤维预浸料")
                .fill("patent.titleEn", "Recyclable carbon fibre prepreg")
                .fill("patent.abstractZh", "树脂可在温和条件下解聚，纤维强度保持率不低于九成五。")
                .fill(
                        "patent.abstractEn",
                        "The resin comes apart under mild conditions; fibres keep 95 % of their strength.")
                .fill("patent.ipc", "C08J 5/24; B29B 17/02")
                .fill("patent.filedOn", "2022-05-10")
                .fill("patent.grantedOn", "2024-08-09")
                .press("patent.register.submit");
    }

    private static String withWrongCheck(String right) {
        char check = right.charAt(right.length() - 1);
        return right.substring(0, right.length() - 1) + (check == '5' ? '6' : '5');
    }

    private static Locator guard(Person person, String code) {
        return person.main().locator(".guards li").filter(new Locator.FilterOptions().setHasText(code));
    }
}
