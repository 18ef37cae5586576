package org.openlicence.exchange.web.journey;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.listing.terms.FeePlan;

/** A broker proposes, both sides agree, contacts are seen, feedback is given, a licence is taken, and the exchange links it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokerIntroducesE2E extends BrowserJourney {
    private static final String SUHE = "org_91320102DEMTUH07XL";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_broker_introduces_two_and_the_licence_they_come_to_is_linked(Language language) {
        Scene.Offer offer =
                scene().announced(FeePlan.lumpSum(2_000_000), "一种碳纤维回收方法", "Recovery of carbon fibre", Scene.FUDONG);
        Person broker = signedIn("qiaozhi-broker", language);
        broker.open("/brokerage").sees("match.pipeline").shoot("1-desk");
        broker.open("/brokerage/proposals/new?patent=" + offer.number().patentId())
                .shoot("2-pair");
        broker.fill("match.field.enterpriseId", SUHE)
                .fill(
                        "match.reasons",
                        language.of("企业需要回收碳纤维边角料。", "The company wants to recover carbon fibre cuttings."));
        broker.fill("match.field.contractReference", "JJ-E2E-1")
                .fill("match.field.signedOn", Scene.today().toString())
                .fill("match.field.ratePercent", "3.00")
                .choose("match.field.payer", "ENTERPRISE")
                .fill(
                        "match.field.contractText",
                        language.of("委托方按成交时应付款项的百分之三支付。", "The client pays three per cent of what is due."));
        broker.press("match.propose.go").sees("match.proposed").shoot("3-proposed");
        String match = broker.here().replaceAll("\\?.*", "");

        Person company = signedIn("suhe-sme", language);
        company.open(match).waitsFor(company.words("match.contacts.hidden")).shoot("4-asked");
        company.press("match.act.CONSENT.go").sees("match.done.CONSENT");
        Person university = signedIn("fudong-uni", language);
        university.open(match).waitsFor(university.words("label.MatchStatus.CONSENT_PENDING"));
        university.press("match.act.CONSENT.go").sees("match.done.CONSENT");
        university.waitsFor(university.words("match.contacts.show")).shoot("5-introduced");

        company.open(match)
                .follow("match.contacts.show")
                .sees("match.contacts.lead")
                .shoot("6-contacts");
        company.open(match)
                .fill("match.field.prospect", "4")
                .choose("match.field.improvement", "NONE")
                .choose("match.field.intention", "OPEN_LICENCE");
        company.press("match.act.FEEDBACK.go").sees("match.done.FEEDBACK").shoot("7-feedback");

        scene().taken(offer, "91320102DEMTUH07XL");
        broker.open(match)
                .waitsFor(broker.words("label.MatchStatus.CONCLUDED"))
                .sees("label.OutcomeKind.LICENCE")
                .shoot("8-linked");
        broker.fill("match.field.amount", "600").press("match.act.CLAIM.go").sees("match.done.CLAIM");
        company.open(match).waitsFor(company.words("match.act.SETTLEMENT.go")).shoot("9-claimed");
        company.fill("match.field.reference", "PAY-E2E-1")
                .fill("match.field.on", Scene.today().toString())
                .press("match.act.SETTLEMENT.go")
                .sees("match.done.SETTLEMENT");
        broker.open("/brokerage/results").sees("match.credit").shoot("10-results");
        broker.open("/institutions").sees("institution.lead").shoot("11-directory");
        broker.open("/brokerage/clients").sees("match.clients.lead").shoot("12-clients");
        broker.open("/institutions/tti_91310110DEMQAH107L")
                .sees("institution.scores")
                .shoot("13-institution");
    }
}
