package org.openlicence.exchange.web.journey;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;

/** The same pages 390 pixels wide: nothing is cut off, and the offer stays at hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallScreenE2E extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Language.class)
    void fits_a_telephone(Language language) {
        Scene.Offer offer =
                scene().announced(FeePlan.lumpSum(1_200_000), "一种折叠式温室骨架", "Folding greenhouse frame", Scene.FUDONG);
        String licence = scene().taken(offer, Scene.HULAN);
        Person phone = person(language, Person.phone());
        phone.open("/").shoot("1-home");
        phone.open("/search?offer=OPEN").shoot("2-search");
        phone.open("/listings/lst_demo_p02").shoot("3-offer");
        phone.open("/verify").shoot("4-verify");
        phone.signIn("hulan-sme", PASSWORD);
        phone.open("/licences/" + licence)
                .waitsFor(phone.words("licence.outcome.IN_FORCE"))
                .shoot("5-tracker");
        phone.open("/listings/lst_demo_p02/take").shoot("6-take");
        phone.fill("licence.use.product", "电池梯次利用 Second-life cells")
                .press("licence.to-check")
                .shoot("7-check");
        Person university = person(language, Person.phone()).signIn("fudong-uni", PASSWORD);
        university.open("/desk").shoot("8-desk");
        university.open(offer.desk()).shoot("9-listing");
        university
                .open("/registrations/reg_" + licence)
                .waitsFor(university.words("registration.fill"))
                .shoot("10-registration");
    }
}
