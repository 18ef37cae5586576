package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.registration.CasePoint;
import org.openlicence.exchange.registration.PointVerdict;

/**
 * A licence in force goes to registration: licensor, reviewer, approver; then anybody checks the certificate, the tax body reads
 * what was claimed on it, and the university makes public who is rewarded for it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractToCertificateE2E extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Language.class)
    void is_supplemented_registered_by_a_second_person_and_checked_by_anybody(Language language) {
        String registration = opened(language, "一种轻质隔音板", "Light sound-proof panel");
        Person university = signedIn("fudong-uni", language);
        university
                .openOnceThere(registration)
                .waitsFor(university.words("registration.fill"))
                .shoot("1-opened");
        university.follow("registration.tests").shoot("1a-recognition");
        university.open(registration).waitsFor(university.words("registration.fill"));
        university.follow("registration.fill");
        assertThat(university.main().locator("#amount-0")).hasValue("28000.00");
        university.shoot("2-form");
        university.press("registration.save").sees("form.errors").shoot("3-missing");
        complete(university);
        university.press("registration.save").sees("registration.completed").shoot("4-filled-in");
        submit(university);

        Person reviewer = signedIn("reviewer", language);
        reviewer.open("/registrations").waitsFor("一种轻质隔音板").shoot("5-desk");
        reviewer.open(registration)
                .fill("registration.member.defects", language.of("请补充被许可方联系人", "Name a contact of the taker"));
        reviewer.press("registration.act.SUPPLEMENT_REQUEST")
                .sees("registration.done.SUPPLEMENT_REQUEST")
                .shoot("6-supplement-asked");
        university.open(registration).waitsFor(language.of("请补充被许可方联系人", "Name a contact of the taker"));
        university.shoot("7-supplement-due");
        submit(university);

        reviewer.open(registration).waitsFor(reviewer.words("registration.act.ACCEPTANCE"));
        acceptedByKeys(reviewer);
        reviewer.sees("registration.done.ACCEPTANCE").shoot("8-accepted");
        reviewer.tick("registration.noConflict")
                .press("registration.act.REVIEW")
                .sees("registration.done.REVIEW")
                .shoot("9-review");
        reviewer.press("registration.act.CLASSIFICATION").sees("registration.done.CLASSIFICATION");
        reviewer.follow("registration.determine").shoot("10-amounts");
        reviewer.press("registration.save").sees("registration.amounts");
        judged(reviewer).shoot("10a-judged");
        reviewer.press("registration.act.RECOMMENDATION")
                .sees("registration.done.RECOMMENDATION")
                .shoot("11-recommended");
        assertThat(reviewer.button("registration.act.REGISTRATION")).hasCount(0);

        Person approver = signedIn("approver", language);
        approver.open(registration)
                .waitsFor(approver.words("registration.act.REGISTRATION"))
                .shoot("12-decision");
        registeredByKeys(approver, registration);
        approver.seesText(language.of("已登记或已同意：1 件", "Registered or approved: 1"));
        approver.open(registration).waitsFor(approver.words("registration.pdf")).shoot("13-registered");

        String number = approver.main().locator(".official-number").innerText();
        assertThat(number).matches("[0-9]{16}");
        check(number, university, language);
        TaxSteps.claimed(university, signedIn("tax", language), registration, language);
        TaxSteps.reckoned(visitor(language));
        RewardSteps.madePublic(university, visitor(language), registration, language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_refused_with_a_code_by_the_second_person(Language language) {
        String registration = opened(language, "一种防滑地砖", "Non-slip floor tile");
        Person university = signedIn("fudong-uni", language);
        university.openOnceThere(registration).waitsFor(university.words("registration.fill"));
        university.follow("registration.fill");
        complete(university);
        university.press("registration.save");
        submit(university);
        Person reviewer = signedIn("reviewer", language);
        reviewer.open(registration).waitsFor(reviewer.words("registration.act.ACCEPTANCE"));
        reviewer.press("registration.act.ACCEPTANCE")
                .tick("registration.noConflict")
                .press("registration.act.REVIEW")
                .press("registration.act.CLASSIFICATION");
        reviewer.follow("registration.determine").press("registration.save");
        judged(reviewer);
        reviewer.choose("registration.member.register", "false");
        reviewer.main().locator("#recommendation-reason").fill(language.of("价款不明", "The price is not clear"));
        reviewer.press("registration.act.RECOMMENDATION").sees("registration.done.RECOMMENDATION");
        Person approver = signedIn("approver", language);
        approver.open(registration).waitsFor(approver.words("registration.act.REFUSAL"));
        approver.press("registration.act.REFUSAL").sees("form.errors").shoot("18-refusal-without-ground");
        approver.choose("registration.member.ground", "R05");
        approver.main()
                .locator("#refusal-reason")
                .fill(language.of("价款条款无法确定", "The price clause cannot be determined"));
        approver.press("registration.act.REFUSAL").sees("registration.done.REFUSAL");
        university
                .open(registration)
                .waitsFor(university.words("label.RegistrationStatus.REFUSED"))
                .seesText("R05")
                .shoot("19-refused");
    }

    /** A verdict on every point, without which nothing is recommended. */
    private static Person judged(Person reviewer) {
        reviewer.follow("registration.judge");
        CasePoint.asked(true)
                .forEach(point -> reviewer.main().locator("#verdict-" + point).selectOption(PointVerdict.HOLDS.name()));
        return reviewer.press("registration.save").sees("registration.checks.saved");
    }

    /** "?" shows the keys; "a" leads to the acceptance, and only Enter does it. */
    private static void acceptedByKeys(Person reviewer) {
        var keys = new Keyboard(reviewer).press("?");
        assertThat(reviewer.page().locator("#keys")).isVisible();
        reviewer.shoot("7a-keys");
        keys.press("Escape").keyTo("a", reviewer.button("registration.act.ACCEPTANCE"));
        keys.enter();
    }

    /** From row to row to the case, choose it, and register what is chosen. */
    private static void registeredByKeys(Person approver, String registration) {
        approver.open("/registrations");
        new Keyboard(approver)
                .keyTo("j", approver.main().locator("#READY_TO_DECIDE a[href='" + registration + "']"))
                .press("c")
                .keyTo("g", approver.button("registration.batch.register"))
                .enter();
    }

    /** The parties have the files; everybody else checks them, and the file never leaves the browser. */
    private void check(String number, Person party, Language language) {
        byte[] pdf = bytes(party, "/certificates/" + number + ".pdf");
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(new String(
                        bytes(party, "/certificates/" + number + ".json"), java.nio.charset.StandardCharsets.UTF_8))
                .contains(number);

        Person anybody = visitor(language);
        anybody.open("/verify").shoot("14-ask");
        anybody.fill("certificate.number", number).press("certificate.check");
        anybody.sees("certificate.verdict.VALID").shoot("15-valid");
        drop(anybody, pdf);
        anybody.sees("certificate.verdict.VALID.file").shoot("16-file-valid");
        pdf[pdf.length / 2] ^= 1;
        drop(anybody, pdf);
        anybody.sees("certificate.verdict.HASH_MISMATCH").shoot("17-file-altered");
        anybody.open("/verify/2026310001999999")
                .sees("certificate.verdict.UNKNOWN")
                .shoot("20-unknown");
        party.open("/verify/" + number)
                .sees("certificate.verdict.VALID")
                .sees("registration.seller")
                .shoot("21-for-a-party");
    }

    private static void drop(Person anybody, byte[] pdf) {
        anybody.leaving(() -> anybody.page()
                .locator("#pdf")
                .setInputFiles(new FilePayload("certificate.pdf", "application/pdf", pdf)));
        assertThat(anybody.page().locator(".verdict")).isVisible();
    }

    private static byte[] bytes(Person party, String path) {
        APIResponse answer = party.page().request().get(party.address(path));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private String opened(Language language, String titleZh, String titleEn) {
        Scene.Offer offer = scene().announced(FeePlan.lumpSum(2_800_000), titleZh, titleEn, Scene.FUDONG);
        return "/registrations/reg_" + scene().taken(offer, Scene.HULAN);
    }

    private static void complete(Person university) {
        university
                .choose("registration.technologyField", "NEW_MATERIALS")
                .choose("registration.ipKind", "PATENT_INVENTION")
                .choose("registration.planSource", "NONE");
    }

    private static void submit(Person university) {
        university.main().locator("#submission-truth").check(); // the commitment asks the same in its own form
        university.press("registration.act.SUBMISSION").sees("registration.done.SUBMISSION");
    }
}
