package org.openlicence.exchange.web.journey;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.royalty.RoyaltyStage;
import org.springframework.beans.factory.annotation.Autowired;

/** A running share: the taker pays what is overdue, states the next period and pays it; each owner sees its part. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakerStatesRoyaltyE2E extends BrowserJourney {
    private static final String SUHE = "org_91320102DEMTUH07XL";

    private final ExchangeCommands commands;

    @Autowired
    TakerStatesRoyaltyE2E(ExchangeCommands commands) {
        this.commands = commands;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void states_its_net_sales_and_pays_the_share_of_each_period(Language language) {
        RoyaltyStage stage = new RoyaltyStage(commands, Shanghai.dayOf(Instant.now()));
        LicenceId licence = stage.inForce(language.of("202217700011", "202217700012"), SUHE);
        String royalties = "/licences/" + licence + "/royalties";
        Person company = signedIn("suhe-sme", language);
        company.openOnceThere(royalties).waitsFor(company.words("royalty.act.STATEMENT", 1));
        stage.statedLongAgo(licence, SUHE);
        company.open(royalties)
                .waitsFor(company.words("royalty.act.CORRECTION", 1))
                .shoot("1-what-is-due");
        company.follow("royalty.pay").sees("royalty.payment.wrong").shoot("2-pay");
        company.press("settlement.submit");
        company.waitsUntilGone(company.words("royalty.act.CORRECTION", 1));

        company.fill("royalty.amount.NET_SALES", "1234567.89").tick("royalty.confirm");
        company.press("royalty.act.STATEMENT.go").seesText("37,037.04").shoot("3-stated");
        company.follow("royalty.pay").seesText("37,037.04");
        company.press("settlement.submit");

        Person university = signedIn("fudong-uni", language);
        university
                .open(royalties)
                .waitsFor(language.of("25,925.93 元", "CNY 25,925.93"))
                .seesText(language.of("11,111.11 元", "CNY 11,111.11"))
                .shoot("4-parts-of-the-owners");
        university.open("/licences").followText(language.of("一种提成测试用的注塑方法", "Moulding method to try royalties with"));
    }
}
