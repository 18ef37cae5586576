package org.openlicence.exchange.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.demand.CallCommand.CloseCall;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.springframework.beans.factory.annotation.Autowired;

/** A demand told by its five elements, vetted, answered, screened, awarded, signed, followed and fulfilled. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenBiddingE2E extends BrowserJourney {
    @Autowired
    private ExchangeCommands exchange;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_company_posts_a_demand_and_a_university_fulfils_it(Language language) {
        Person company = signedIn("yuefan-sme", language);
        company.open("/demands/new")
                .fill("demand.title", language.of("锂离子电池负极材料", "Anode material of lithium-ion batteries"));
        company.fill("label.Element.EFFECT", language.of("循环更久", "lasts longer"));
        company.sees("demand.helper.numberless").seesText(language.of("硅碳负极", "silicon-carbon anode"));
        company.shoot("1-live-matches");
        company.fill("label.Element.EFFECT", language.of("500次循环后容量不低于90%", "90 % after 500 cycles"))
                .fill("demand.problem", language.of("现有负极三百次后衰减", "The anode fades after 300 cycles"))
                .fill("demand.indicators", language.of("保持率 >= 90 %", "capacity >= 90 %"))
                .fill("demand.bidderConditions", language.of("有扣电数据", "cell data"))
                .fill("demand.budget.yuan", "600000")
                .fill("demand.neededBy", Scene.today().plusDays(400).toString())
                .choose("demand.industry", "C38")
                .fill("demand.contact", language.of("研发部", "Research"))
                .choose("demand.province", "330000")
                .choose("demand.ipOwnership", "SHARED")
                .choose("demand.cooperationMode", "LICENCE")
                .tick("demand.unclassified");
        company.press("demand.save").sees("demand.drafted");
        String demand = company.here().replaceAll("\\?.*", "");
        savesItself(company, demand);
        company.open(demand).press("demand.act.SUBMISSION.go").sees("demand.done.SUBMISSION");

        Person registrar = signedIn("registrar", language);
        registrar.open("/register/demands").shoot("2-vetting-queue");
        registrar.open(demand).fill("demand.on.VETTING", "2020-01-01").press("demand.act.VETTING.go");
        registrar.sees("demand.done.VETTING");

        company.open(demand).waitsFor(company.words("demand.act.PUBLICATION.go"));
        company.fill("demand.on.PUBLICATION", Scene.today().plusDays(10).toString());
        company.press("demand.act.PUBLICATION.go")
                .sees("demand.done.PUBLICATION")
                .shoot("3-published");
        visitor(language)
                .open("/demands")
                .waitsFor(language.of("锂离子电池负极材料", "Anode material"))
                .shoot("4-public-list");

        Person university = signedIn("fudong-uni", language);
        university.open(demand).follow("demand.solve");
        university
                .fill("demand.solution.summary", language.of("硅碳负极方案", "A silicon-carbon anode"))
                .fill("demand.solution.approach", language.of("多孔碳内生长纳米硅", "Silicon grown in porous carbon"))
                .fill("demand.solution.reached", language.of("500次后92%", "92 % after 500"))
                .fill("demand.solution.price", "400000")
                .fill("demand.solution.months", "10")
                .fill("demand.contact", language.of("转化办", "Transfer office"))
                .tick("demand.solution.independent");
        university.page().selectOption("#listingId", "lst_demo_p01");
        university.shoot("5-solution").press("demand.solve.go").sees("demand.solved");

        // The last day of the call is over.
        exchange.send(new CloseCall(
                new DemandId(demand.substring("/demands/".length())),
                Origin.of(Actor.SYSTEM, Clock.systemUTC().instant().plus(Duration.ofDays(12)))));
        registrar.open(demand).waitsFor(registrar.words("demand.act.APPOINTMENT.go"));
        registrar.page().check("input[name=chosen][value$='/per_demo_expert']");
        registrar.shoot("6-appointment").press("demand.act.APPOINTMENT.go").sees("demand.done.APPOINTMENT");
        Person expert = signedIn("expert", language);
        expert.open(demand).waitsFor(expert.words("demand.act.SCREENING.go"));
        expert.page().check("input[name=chosen]");
        expert.tick("demand.confirmed.SCREENING")
                .fill("demand.act.statement", language.of("与各方无利害关系", "No interest in any party"))
                .fill("demand.words.SCREENING", language.of("数据可信", "The data can be trusted"));
        expert.shoot("7-screening").press("demand.act.SCREENING.go").sees("demand.done.SCREENING");

        company.open(demand).waitsFor(company.words("demand.act.AWARD.go"));
        company.page().check("input[name=chosen]");
        company.fill("demand.words.AWARD", language.of("价格合适", "The price fits"));
        company.press("demand.act.AWARD.go").sees("demand.done.AWARD");
        String plan = language.of("样件 | ", "samples | ")
                + Scene.today().plusDays(60)
                + language.of(" | 保持率 >= 80 %", " | capacity >= 80 %");
        for (Person side : new Person[] {university, company}) {
            side.open(demand).waitsFor(side.words("demand.act.CONTRACT.go"));
            side.fill("demand.act.reference", "HT-2026-1")
                    .fill("demand.on.CONTRACT", Scene.today().toString())
                    .fill("demand.act.amount", "400000")
                    .fill("demand.act.plan", plan);
            side.press("demand.act.CONTRACT.go").sees("demand.done.CONTRACT");
        }
        company.shoot("8-contract");
        company.page().fill("#milestone-values", language.of("保持率 = 85", "capacity = 85"));
        company.press("demand.act.MILESTONE.go").sees("demand.done.MILESTONE");
        company.page().fill("#acceptance-values", language.of("保持率 = 92", "capacity = 92"));
        company.press("demand.act.ACCEPTANCE.go").sees("demand.done.ACCEPTANCE");
        company.sees("label.DemandStatus.FULFILLED").shoot("9-fulfilled");
    }

    /** What is typed is kept without a button; a second window that shows an older draft is told so and keeps nothing. */
    private static void savesItself(Person company, String demand) {
        company.open(demand + "/edit");
        Page second = company.page().context().newPage();
        second.navigate(company.address(demand + "/edit"));
        String typed = "IEC 62660-1";
        company.field("demand.constraints").pressSequentially(typed);
        company.page().keyboard().press("Tab");
        assertThat(company.page().locator("#draft-saved")).containsText(company.words("demand.saved"));
        company.shoot("1b-saved-by-itself").page().reload();
        company.waitsForValue("demand.constraints", typed);

        Locator older =
                second.getByLabel(company.words("demand.constraints"), new Page.GetByLabelOptions().setExact(true));
        older.pressSequentially("UN 38.3");
        second.keyboard().press("Tab");
        assertThat(second.locator("#draft-saved")).containsText(company.words("demand.saved.changed"));
        second.close();
        company.page().reload();
        assertThat(company.field("demand.constraints")).hasValue(typed);
    }
}
