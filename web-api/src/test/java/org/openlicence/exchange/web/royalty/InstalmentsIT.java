package org.openlicence.exchange.web.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** A fee in instalments: overdue, paid with its penalty, fallen due upon an event, and cancelled at the end, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstalmentsIT extends WebIT {
    private static final String HULAN = "org_91310115DEMHUL0537";
    private static final Pattern AMOUNT =
            Pattern.compile("value=\"([0-9.]+)\"[^>]*name=\"amount\"|name=\"amount\"[^>]*value=\"([0-9.]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final FeePlan PLAN = FeePlan.instalments(List.of(
            Instalment.first(2_000_000),
            Instalment.after(RoyaltyStage.MONTHS, 300_000),
            Instalment.after(12, 1_000_000),
            Instalment.upon("产品上市", 500_000)));

    private final DueListRunner dueList;
    private final ExchangeCommands commands;
    private final LocalDate today = Shanghai.dayOf(Clock.systemUTC().instant());
    private final RoyaltyStage stage;

    @Autowired
    InstalmentsIT(ExchangeCommands commands, DueListRunner dueList) {
        this.commands = commands;
        this.dueList = dueList;
        this.stage = new RoyaltyStage(commands, today);
    }

    @Test
    void a_late_instalment_costs_a_penalty_an_event_makes_another_due_and_the_end_cancels_the_rest() {
        LicenceId licence = stage.inForce("202217700021", HULAN, PLAN);
        String page = "/licences/" + licence + "/royalties";
        Visitor company = visitor().signedIn("hulan-sme");
        assertThat(company.shown(page, body -> {
                    dueList.run();
                    return body.contains("逾期未付款");
                }))
                .contains("第 2 期款项", "违约金：3,000 元 × 0.05% ×", "待该事件发生时到期：产品上市", "待事件发生")
                .doesNotContain("??");
        assertThat(company.reading("en").get(page).body())
                .contains("Later instalments", "Penalty: CNY 3,000 × 0.05% ×", "falls due upon: 产品上市")
                .doesNotContain("??");
        company.reading("zh");
        company.shown("/licences/" + licence, body -> body.contains(page));
        assertThat(company.shown("/licences", body -> body.contains(page))).contains("1 期逾期");
        assertThat(visitor().signedIn("qingsui-sme").get(page).statusCode()).isEqualTo(404);
        Visitor university = visitor().signedIn("fudong-uni");
        assertThat(university.get(page).body()).contains("催告第 2 期款项", "免除第 2 期款项的违约金", "今日应付合计");

        moneyDueOnBothSides(company, university, page);

        company.pays(page + "/2/payment", "3000.00");
        assertThat(company.shown(page, body -> body.contains("已退款"))).contains("与应付款不符", "逾期未付款");
        Matcher owed = AMOUNT.matcher(company.get(page + "/2/payment").body());
        assertThat(owed.find()).isTrue();
        company.pays(page + "/2/payment", owed.group(1) == null ? owed.group(2) : owed.group(1));
        assertThat(company.shown(page, body -> body.contains("其中违约金"))).contains("逾期款项及违约金已付");

        assertThat(university
                        .submit(
                                page,
                                page + "/4/event",
                                Map.of("occurredOn", today.plusDays(1).toString()))
                        .body())
                .contains("RY-12");
        university.done(
                page, page + "/4/event", Map.of("occurredOn", today.minusDays(2).toString()));
        assertThat(company.shown(page, body -> body.contains("到期事件：产品上市"))).contains("报告到期事件后 15 日");
        company.pays(page + "/4/payment", "5000.00");
        company.shown(page, body -> !body.contains("/4/payment"));

        assertThat(company.shown(
                        "/listings/lst_royalty_202217700021/equal-treatment", body -> body.contains("20,000 元")))
                .contains("全部一致", "成立时每项支付 20,000 元");

        commands.send(new EndLicence(licence, EndLicence.BREACH, today, stage.system(today)));
        assertThat(company.shown(page, body -> body.contains("款项已取消")))
                .contains("尚未到期的款项予以取消", "已取消")
                .doesNotContain("/3/payment", "??");
    }

    @Test
    void the_sum_of_a_contract_unpaid_by_its_day_is_overdue_demanded_and_paid() {
        LicenceId licence = stage.byContract("202217700023", HULAN);
        String page = "/licences/" + licence;
        Visitor company = visitor().signedIn("hulan-sme");
        assertThat(company.shown(page, body -> {
                    dueList.run();
                    return body.contains("该款项自");
                }))
                .contains("民法典第五百七十九条", "缔约应付", "合同款项逾期")
                .doesNotContain("??");
        assertThat(company.reading("en").get(page).body())
                .contains("It has been overdue since")
                .doesNotContain("??");
        company.reading("zh");
        Visitor university = visitor().signedIn("fudong-uni");
        assertThat(university.shown("/money?side=RECEIVE", body -> body.contains(page + "/acts")))
                .contains("合同签订时应付的款项", "合同约定的付款期限", "已逾期");
        university.done(page + "/acts", page + "/acts/demand", Map.of());
        assertThat(university.shown(page, body -> body.contains("已催告：")))
                .contains("催告合同款项")
                .doesNotContain("??");
        assertThat(university
                        .submit(page + "/acts", page + "/acts/breach", Map.of())
                        .body())
                .contains("LC-20");
        company.pays(page + "/payment", "20000.00");
        company.shown(page, body -> !body.contains("缔约应付"));
        company.shown("/money?side=PAY", body -> !body.contains(page + "/payment"));
    }

    private void moneyDueOnBothSides(Visitor company, Visitor university, String page) {
        assertThat(company.shown("/money?side=PAY", body -> body.contains(page + "/2/payment")))
                .contains("第 2 期款项", "另加违约金", "已逾期", "付费方案约定之日", "民法典", "目前由")
                .doesNotContain("??", "来自");
        assertThat(company.reading("en").get("/money").body())
                .contains("Instalment 2", "and a penalty of CNY", "To pay", "overdue CNY", "the day of the plan")
                .doesNotContain("??");
        company.reading("zh");
        assertThat(company.get("/licences").body()).contains("href=\"/money\"", "应付");
        assertThat(university.shown("/money?side=RECEIVE", body -> body.contains("href=\"" + page + "\"")))
                .contains("来自", "应收")
                .doesNotContain("??", page + "/2/payment");
        assertThat(university.shown("/desk?state=ANNOUNCED", body -> body.contains("aria-current=\"true\"")))
                .contains("href=\"/money\"", "应收", "全部（")
                .doesNotContain("??");
        assertThat(university.get("/desk?state=NONE").statusCode()).isEqualTo(400);

        Visitor client = visitor().withToken("hulan-sme");
        String first = client.get("/api/v1/money-due?side=PAY&size=1").body();
        assertThat(first)
                .contains("\"totals\":", "\"overdueFen\":", "\"next\":\"", "\"side\":\"PAY\"", "\"provision\":");
        Matcher next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = client.get("/api/v1/money-due?side=PAY&size=1&after=" + next.group(1))
                .body();
        assertThat(second).contains("\"items\":[{").isNotEqualTo(first);
        assertThat(client.get("/api/v1/money-due?after=" + next.group(1)).statusCode())
                .as("a place of the one-sided list")
                .isEqualTo(400);
        assertThat(client.get("/api/v1/money-due?size=200").body())
                .contains("\"kind\":\"INSTALMENT\"", "\"state\":\"OVERDUE\"", page + "/2/payment");
    }
}
