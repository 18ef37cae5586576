package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.openlicence.exchange.web.document.SampleFiles;

/** What the seller of a registered contract does with its reliefs, and what the tax body of its place reads of it. */
final class TaxSteps {
    private static final String VAT = "R-VAT-TECH";

    private TaxSteps() {}

    /** @param registration address of a registered licence for 28,000 yuan */
    static void claimed(Person seller, Person taxBody, String registration, Language language) {
        String page = registration + "/tax";
        seller.open(page).waitsFor(seller.words("label.TaxCondition.REGISTERED"));
        seller.page().locator("#" + VAT + " summary").first().click();
        seller.page().locator("#" + VAT + "-KEPT_APART").selectOption("true");
        seller.leaving(() -> seller.page()
                .locator("#" + VAT + " form[action$='/evaluation'] button")
                .click());
        seller.open(page).waitsFor(seller.words("taxpreference.act.CLAIM"));
        seller.shoot("20-tax");

        seller.page()
                .locator("#" + VAT + " details", withWords(seller, "taxpreference.act.CLAIM"))
                .locator("summary")
                .click();
        seller.page().locator("#" + VAT + "-claim-period").fill("2026-01");
        seller.page().locator("#" + VAT + "-claim-amount").fill("28000");
        seller.leaving(() -> seller.page()
                .locator("#" + VAT + " form[action$='/claim'] button")
                .click());
        seller.open(page).waitsFor(seller.words("taxpreference.act.CLOSING"));
        seller.page()
                .locator("#" + VAT + " details", withWords(seller, "taxpreference.evidence.add"))
                .locator("summary")
                .click();
        seller.page()
                .locator("#" + VAT + "-file")
                .setInputFiles(new FilePayload(
                        "proof.pdf", "application/pdf", SampleFiles.pdf("proof " + language + registration)));
        seller.leaving(() -> seller.page()
                .locator("#" + VAT + " form[action$='/evidence'] button")
                .click());
        seller.sees("taxpreference.done.EVIDENCE").shoot("21-claimed");

        String claim = "/tax-claims/txp_vat_tech-seller-" + registration.substring("/registrations/reg_".length());
        taxBody.open("/tax-claims").waitsFor("2026-01").shoot("22-tax-body");
        taxBody.leaving(() -> taxBody.main().locator("a[href='" + claim + "']").click());
        taxBody.sees("label.EvidenceKind.CONTRACT").shoot("23-claim-read");
        assertThat(taxBody.main().locator("form")).hasCount(0);
    }

    /** A visitor reckons a year with a reward: IIT2 of the vectors. */
    static void reckoned(Person anybody) {
        String tool = "R-IIT-YEAR";
        anybody.open("/tax-check").sees("taxcheck.title").shoot("24-tax-check");
        anybody.page().locator("#" + tool + "-DAY").fill("2026-03-01");
        anybody.page().locator("#" + tool + "-RECEIVED_ON").fill("2023-03-01");
        anybody.page().locator("#" + tool + "-REWARD").fill("123456.79");
        anybody.page().locator("#" + tool + "-OTHER_INCOME").fill("36000");
        for (String yes : new String[] {"PUBLIC_UNIT", "FROM_TRANSFER", "CONTRACT_REGISTERED", "PUBLISHED"}) {
            anybody.page().locator("#" + tool + "-" + yes).selectOption("true");
        }
        anybody.leaving(
                () -> anybody.page().locator("#" + tool + " form button").click());
        anybody.seesText("7,252.84").seesText("14,971.36").shoot("25-reckoned");
        checked(anybody);
    }

    /** VAT2 of the vectors before it is signed: a development with a rig in its price. */
    private static void checked(Person anybody) {
        String tool = "R-CONTRACT";
        anybody.page().locator("#" + tool + "-CONTRACT_KIND").selectOption("DEVELOPMENT.COMMISSIONED");
        anybody.page().locator("#" + tool + "-TOTAL").fill("2120000");
        anybody.page().locator("#" + tool + "-TECHNOLOGY").fill("1590000");
        anybody.page().locator("#" + tool + "-PAYMENT").selectOption("INSTALMENTS");
        anybody.leaving(
                () -> anybody.page().locator("#" + tool + " form button").click());
        anybody.seesText("60,973.45").sees("taxpreference.change.REGISTERED").shoot("26-before-signing");
    }

    private static Page.LocatorOptions withWords(Person person, String key) {
        return new Page.LocatorOptions().setHasText(person.words(key));
    }
}
