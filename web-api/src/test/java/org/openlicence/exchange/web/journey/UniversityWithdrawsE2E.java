package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;

/** The owners withdraw their offer: new takers are turned away, licences stand, the page stays. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UniversityWithdrawsE2E extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Language.class)
    void withdraws_with_all_consents_and_every_licence_stays_untouched(Language language) {
        Scene.Offer offer =
                scene().announced(FeePlan.free(), "一种可降解农用地膜", "Degradable mulch film", Scene.FUDONG, Scene.JIANGLAN);
        String licence = scene().taken(offer, Scene.HULAN);
        Person holder = signedIn("hulan-sme", language);
        holder.open("/licences/" + licence).waitsFor(holder.words("licence.outcome.IN_FORCE"));

        Person university = signedIn("fudong-uni", language);
        String reason = language.of("改为独占许可", "An exclusive licence instead");
        university.open(offer.desk()).fill("listing.withdrawal.reason", reason).shoot("1-open");
        university.press("listing.do.withdrawal").sees("listing.act.WITHDRAWAL").shoot("2-asked");

        Person coOwner = signedIn("jianglan-uni", language);
        coOwner.open(offer.desk()).waitsFor(reason).shoot("3-co-owner");
        coOwner.press("listing.do.withdrawal-consent").sees("listing.act.WITHDRAWAL_CONSENT");

        Person registrar = signedIn("registrar", language);
        registrar.open(offer.desk()).waitsFor(registrar.words("listing.do.withdrawal-announcement"));
        registrar
                .fill("listing.gazette", "42-4801")
                .fill("listing.announcedOn", Scene.today().toString());
        registrar
                .press("listing.do.withdrawal-announcement")
                .sees("listing.act.WITHDRAWAL_ANNOUNCEMENT")
                .shoot("4-announced");

        Person visitor = visitor(language);
        visitor.open(offer.path())
                .waitsFor(visitor.words("tombstone.WITHDRAWN"))
                .sees("tombstone.untouched")
                .sees("event.listing.ListingAnnounced")
                .sees("event.listing.ListingWithdrawn")
                .shoot("5-tombstone");
        assertThat(visitor.link(visitor.words("offer.take"))).hasCount(0);
        visitor.open("/search?q=" + offer.number().canonical().substring(2))
                .waitsFor(visitor.words("label.ListingStatus.WITHDRAWN"));

        holder.open("/licences/" + licence).sees("licence.outcome.IN_FORCE").shoot("6-licence-untouched");
        Person late = signedIn("suhe-sme", language);
        late.open(offer.path() + "/take")
                .sees("licence.stop.CLOSED")
                .sees("licence.stop.nothing")
                .shoot("7-too-late");
    }
}
