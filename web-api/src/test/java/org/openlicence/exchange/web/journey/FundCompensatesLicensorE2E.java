package org.openlicence.exchange.web.journey;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.trial.TrialCommand.DemandDeferred;
import org.openlicence.exchange.trial.TrialId;
import org.openlicence.exchange.web.trial.TrialStage;
import org.springframework.beans.factory.annotation.Autowired;

/** Used first and never paid: the licensor calls the guarantee, the fund compensates half, and both see it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FundCompensatesLicensorE2E extends BrowserJourney {
    private static final String SUHE = "org_91320102DEMTUH07XL";

    private final ExchangeCommands commands;
    private final DueListRunner dueList;

    @Autowired
    FundCompensatesLicensorE2E(ExchangeCommands commands, DueListRunner dueList) {
        this.commands = commands;
        this.dueList = dueList;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void calls_the_guarantee_and_is_compensated_by_the_formula(Language language) {
        LocalDate today = Shanghai.dayOf(Instant.now());
        TrialStage stage = new TrialStage(commands, today);
        LocalDate begin = today.minusMonths(TrialStage.MONTHS).minusDays(90);
        LicenceId licence =
                stage.taken(language.of("202217800011", "202217800012"), SUHE, begin, Deferral.Conversion.AUTO);
        String trial = "/licences/" + licence + "/trial";

        Person university = signedIn("fudong-uni", language);
        university.open("/trials").waitsFor(university.words("label.TrialStatus.IN_TRIAL"));
        university.openOnceThere(trial).waitsFor(university.words("trial.plan"));
        overdue(university, trial);
        university.shoot("1-overdue");
        commands.send(new DemandDeferred(TrialId.of(licence), stage.by(TrialStage.FUDONG, today.minusDays(70))));
        university.open(trial).waitsFor(university.words("trial.act.GUARANTEE.go"));
        university.press("trial.act.GUARANTEE.go");
        university.open(trial).waitsFor(university.words("label.TrialStatus.IN_CLAIM"));

        Person keeper = signedIn("fund", language);
        String claim = TrialId.of(licence) + ".1";
        keeper.open("/funds/fnd_demo").waitsFor(claim).shoot("2-fund");
        keeper.open("/funds/fnd_demo/claims/" + claim).seesText(language.of("40,000 元", "CNY 40,000"));
        keeper.fill("fund.bankReference", "B-" + licence).shoot("3-claim");
        keeper.press("fund.act.SETTLEMENT.go").sees("label.ClaimStatus.SETTLED");

        university.open(trial).waitsFor(university.words("label.TrialStatus.COMPENSATED"));
        university.waitsFor(language.of("40,000 元", "CNY 40,000")).shoot("4-compensated");
    }

    /** What the exchange does every minute is done at once. */
    private void overdue(Person university, String trial) {
        String words = university.words("trial.act.DEMAND.lead");
        Instant end = Instant.now().plusSeconds(60);
        while (!university.main().innerText().contains(words) && Instant.now().isBefore(end)) {
            dueList.run();
            university.open(trial);
        }
        university.seesText(words);
    }
}
