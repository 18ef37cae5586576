package org.openlicence.exchange.web.journey;

import java.time.LocalDate;
import org.openlicence.exchange.shared.Shanghai;

/** What a unit does with what a registered contract brought in, and what everybody reads of it. */
final class RewardSteps {
    private RewardSteps() {}

    /** @param registration address of a registered licence for 28,000 yuan */
    static void madePublic(Person unit, Person anybody, String registration, Language language) {
        String title = language.of("隔音板许可的奖酬", "Reward of the panel licence");
        LocalDate today = Shanghai.dayOf(java.time.Clock.systemUTC().instant());
        unit.open("/desk/rewards").shoot("26-rewards");
        unit.follow("reward.new");
        unit.fill("reward.no", "QY-" + language);
        unit.fill("reward.title", title);
        unit.choose("reward.way", "LICENCE");
        unit.main().locator("#contract").selectOption(registration.substring("/registrations/".length()));
        unit.fill("reward.recipients", "甲 A001 60\n乙 A002 40");
        unit.shoot("27-reward-new");
        unit.press("reward.draft").sees("reward.drafted");
        unit.fill("reward.receiptNo", "R1");
        unit.fill("reward.receivedOn", today.toString());
        unit.fill("reward.gross.yuan", "28000");
        unit.press("reward.income.go").sees("reward.received").shoot("28-reward-received");
        unit.press("reward.act.PUBLICATION.go").sees("reward.done.PUBLICATION").shoot("29-reward-public");

        anybody.open("/rewards/publicity").waitsFor(title).shoot("30-publicities");
        anybody.followText(title).seesText("14,000").seesNot("A001").shoot("31-publicity");
        unit.open("/desk/rewards/report").shoot("32-reward-report");
    }
}
