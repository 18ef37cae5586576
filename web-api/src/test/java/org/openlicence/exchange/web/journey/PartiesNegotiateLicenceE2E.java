package org.openlicence.exchange.web.journey;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;

/** Other terms than the announced ones: asked for, offered, answered, agreed, signed by both, and in force. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartiesNegotiateLicenceE2E extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_company_negotiates_a_lower_fee_and_both_sides_sign_the_same_digest(Language language) {
        Scene.Offer offer =
                scene().announced(FeePlan.lumpSum(5_000_000), "一种低噪声风机叶轮", "Low-noise fan impeller", Scene.HULAN);
        Person company = signedIn("suhe-sme", language);
        company.open(offer.path()).follow("negotiation.from-patent").shoot("1-ask");
        company.fill("licence.use.product", language.of("空气净化器用风机", "Fans of air cleaners"))
                .fill("licence.use.start", Scene.today().toString())
                .fill("licence.use.division", "320102");
        company.press("negotiation.open.go").sees("negotiation.opened").shoot("2-asked");
        String negotiation = company.here().replaceAll("\\?.*", "");

        Person owner = signedIn("hulan-sme", language);
        owner.open(negotiation).waitsFor(owner.words("negotiation.offer.first"));
        owner.choose("offer.kind", "LUMP_SUM").fill("offer.amount", "40000").fill("offer.termMonths", "36");
        owner.press("negotiation.offer.go").sees("negotiation.offered").shoot("3-first-offer");

        company.open(negotiation).waitsFor(company.words("negotiation.offer.counter"));
        company.fill("offer.amount", "30000").press("negotiation.offer.go").sees("negotiation.offered");
        company.seesText(language.of("40,000 元", "CNY 40,000")).shoot("4-counter-offer");

        owner.open(negotiation).waitsFor(owner.words("negotiation.act.ACCEPTANCE.go"));
        owner.press("negotiation.act.ACCEPTANCE.go").sees("negotiation.done.ACCEPTANCE");
        owner.press("negotiation.act.SIGNATURE.go")
                .sees("negotiation.done.SIGNATURE")
                .shoot("5-owner-signed");

        company.open(negotiation).waitsFor(company.words("negotiation.act.SIGNATURE.go"));
        company.press("negotiation.act.SIGNATURE.go").sees("negotiation.done.SIGNATURE");
        company.sees("label.NegotiationStatus.SIGNED").shoot("6-both-signed");
        company.open(negotiation).waitsFor(company.words("negotiation.licence.link"));
        company.follow("negotiation.licence.link").waitsFor(company.words("licence.outcome.IN_FORCE"));
        company.shoot("7-in-force");
    }
}
