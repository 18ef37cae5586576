package org.openlicence.exchange.web.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;

/** A search is saved, an offer is announced, the alert comes in the exchange and by mail, and the mail's link stops the mails. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlertReachesE2E extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_company_hears_of_a_new_offer_and_stops_the_mails(Language language) {
        String words = language.of("拔丝模具", "wire drawing die");
        Person company = signedIn("qingsui-sme", language);
        company.open("/mail").choose("mail.language", language.of("ZH", "EN")).shoot("1-address");
        company.press("mail.enter").sees("mail.saved");
        company.open("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        company.follow("search.save")
                .choose("alert.search.frequency", "AT_ONCE")
                .shoot("2-save");
        company.press("alert.search.save.go").sees("alert.search.saved").seesText(words);
        company.shoot("3-saved");

        // what the journey in the other language was told stays told, so each has an offer of its own
        String titleZh = language.of("一种长寿命拔丝模具", "一种带涂层的拔丝模具");
        String titleEn = language.of("Durable wire drawing die", "Coated wire drawing die");
        Scene.Offer offer = scene().announced(FeePlan.lumpSum(1_200_000), titleZh, titleEn, Scene.HULAN);
        String title = language.of(titleZh, titleEn);
        company.open("/alerts")
                .waitsFor(title)
                .sees("label.AlertKind.SEARCH_HIT")
                .shoot("4-alert");
        company.open(offer.path()).press("alert.watch").sees("alert.watched").shoot("5-watched");
        company.press("alert.unwatch").sees("alert.unwatched").sees("alert.watch");
        company.open("/alerts").press("alert.read-all").sees("alert.all-read");

        String subject = company.words("alert.mail.subject.search", words, 1);
        company.open("/outbox").waitsFor(subject);
        company.main().locator("summary").first().click();
        company.shoot("6-mail");
        String link = company.main().locator("a[href^='/unsubscribe/']").first().getAttribute("href");
        Person anybody = visitor(language).open(link);
        anybody.shoot("7-unsubscribe");
        anybody.press("mail.stop.go").sees("mail.stop.done");

        company.open("/saved-searches").sees("alert.mail.without").shoot("8-stopped");
        company.open("/mail").sees("mail.topic.off").shoot("9-topics");
        company.press("mail.topic.turn-on.of", company.words("alert.of-search", words))
                .sees("mail.topic.turned-on");
        company.open("/saved-searches").sees("alert.mail.with");
        company.press("alert.search.drop.of", words).sees("alert.search.dropped");
    }
}
