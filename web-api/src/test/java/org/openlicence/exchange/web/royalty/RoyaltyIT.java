package org.openlicence.exchange.web.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.royalty.RoyaltyCommand.DemandArrears;
import org.openlicence.exchange.royalty.RoyaltyCommand.MarkRoyaltyOverdue;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** A licence with a running share: stated, paid, in arrears, demanded, and ended, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyIT extends WebIT {
    private static final String HULAN = "org_91310115DEMHUL0537";
    private static final String YUEFAN = "org_91330106DEMYUE084T";

    private final DueListRunner dueList;
    private final RoyaltyStage stage;
    private final ExchangeCommands commands;

    @Autowired
    RoyaltyIT(ExchangeCommands commands, DueListRunner dueList) {
        this.commands = commands;
        this.dueList = dueList;
        this.stage = new RoyaltyStage(commands, Shanghai.dayOf(Clock.systemUTC().instant()));
    }

    @Test
    void arrears_are_marked_demanded_and_cleared_and_the_next_period_is_stated_corrected_and_paid() {
        LicenceId licence = stage.inForce("202217700001", HULAN);
        String page = "/licences/" + licence + "/royalties";
        Visitor company = visitor().signedIn("hulan-sme");
        assertThat(company.shown(page, body -> body.contains("申报第 1 期")))
                .contains("待申报", "进行中", "净销售额的 3%")
                .doesNotContain("??");
        assertThat(company.reading("en").get(page).body())
                .contains("State period 2", "3% of net sales")
                .doesNotContain("??");
        company.reading("zh");
        assertThat(visitor().signedIn("qingsui-sme").get(page).statusCode()).isEqualTo(404);
        assertThat(visitor().signedIn("registrar").get(page).statusCode()).isEqualTo(404);
        company.shown("/licences/" + licence, body -> body.contains(page));

        stage.statedLongAgo(licence, HULAN);
        Visitor university = visitor().signedIn("fudong-uni");
        // Before it was stated it may have been overdue for that; what is waited for is that it is unpaid.
        university.shown(page, body -> {
            dueList.run();
            return body.contains("催告第 1 期") && body.contains("逾期未付款");
        });
        university.done(page, page + "/1/demand", Map.of());
        assertThat(university.shown(page, body -> body.contains("须于"))).doesNotContain("解除许可");
        assertThat(university.submit(page, page + "/1/termination", Map.of()).body())
                .contains("RY-08");

        company.pays(page + "/1/payment", "1.00");
        assertThat(company.shown(page, body -> body.contains("已退款"))).contains("与应付款不符", "逾期未付款");
        assertThat(company.shown(page, body -> body.contains("今日应付合计")))
                .contains("违约金：300 元 × 0.05% ×")
                .doesNotContain("免除第 1 期");
        assertThat(university.submit(page, page + "/1/waiver", Map.of()).statusCode())
                .isBetween(300, 399);
        company.shown(page, body -> !body.contains("今日应付合计"));
        company.pays(page + "/1/payment", "300.00");
        assertThat(company.shown(page, body -> body.contains("已付款"))).doesNotContain("/1/payment");
        assertThat(university.shown(page, body -> body.contains("已付款"))).contains("复东理工大学（演示）：210 元", "江岚大学（演示）：90 元");
        assertThat(company.get(page).body()).doesNotContain("210 元");

        assertThat(company.submit(page, page + "/2/statement", Map.of("confirmed", "true"))
                        .body())
                .contains("field-error");
        assertThat(company.submit(page, page + "/2/statement", Map.of("amount", "1000"))
                        .body())
                .contains("RY-05");
        assertThat(company.submit(page, page + "/3/statement", Map.of("amount", "1000", "confirmed", "true"))
                        .body())
                .contains("RY-02");
        assertThat(company.shown("/licences", body -> body.contains(page))).contains("1 期待申报");
        company.done(page, page + "/2/statement", Map.of("amount", "1000", "confirmed", "true"));
        company.shown(page, body -> body.contains("更正第 2 期"));
        corrected(licence);
        assertThat(company.shown(page, body -> body.contains("37,037.04 元"))).contains("已更正");
        company.pays(page + "/2/payment", "37037.04");
        company.shown(page, body -> !body.contains("/2/payment"));
    }

    @Test
    void an_audit_finds_what_is_missing_and_the_taker_pays_and_answers() {
        LicenceId licence = stage.inForce("202217700003", HULAN);
        String page = "/licences/" + licence + "/royalties";
        Visitor company = visitor().signedIn("hulan-sme");
        company.shown(page, body -> body.contains("申报第 1 期"));
        stage.statedLongAgo(licence, HULAN);
        Visitor university = visitor().signedIn("fudong-uni");
        // Marked as overdue first, so that the due list changes nothing under the forms.
        university.shown(page, body -> {
            dueList.run();
            return body.contains("审计第 1 期") && body.contains("逾期未付款");
        });

        university.done(page, page + "/1/audit", Map.of());
        assertThat(university.shown(page, body -> body.contains("记录审计结果：第 1 期")))
                .doesNotContain("审计第 2 期");
        assertThat(university
                        .submit(page, page + "/1/finding", Map.of("amount", "20000"))
                        .body())
                .contains("field-error");
        university.done(page, page + "/1/finding", Map.of("amount", "20000", "cost", "150"));

        assertThat(company.shown(page, body -> body.contains("答复审计结果")))
                .contains("少付 300 元", "审计费用 150 元，由被许可人承担", "第 1 期补付款", "450 元")
                .doesNotContain("??", "更正第 1 期");
        company.pays(page + "/1001/payment", "450.00");
        Visitor client = visitor().withToken("hulan-sme");
        String path = "/api/v1/licences/" + licence + "/royalties";
        client.shown(path, body -> body.contains("\"amountFen\":45000,\"valueAt\""));
        String version = client.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(client.post(path + "/1/answer", "{}", "If-Match", version, "Idempotency-Key", "a-" + licence)
                        .body())
                .contains("/accepted");
        var done = client.post(
                path + "/1/answer", "{\"accepted\":false}", "If-Match", version, "Idempotency-Key", "b-" + licence);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(university.shown(page, body -> body.contains("对审计结果有异议")))
                .contains("已答复审计结果")
                .doesNotContain("??");
    }

    @Test
    void a_demand_that_stays_unanswered_lets_the_licensor_end_the_licence() {
        LicenceId licence = stage.inForce("202217700002", YUEFAN);
        String page = "/licences/" + licence + "/royalties";
        Visitor university = visitor().signedIn("jianglan-uni");
        university.shown(page, body -> body.contains("待申报") || body.contains("逾期未申报"));
        stage.statedLongAgo(licence, YUEFAN);
        RoyaltyId account = RoyaltyId.of(licence);
        commands.send(
                new MarkRoyaltyOverdue(account, 1, stage.system(stage.firstEnd().plusDays(40))));
        commands.send(new DemandArrears(
                account, 1, stage.by(RoyaltyStage.JIANGLAN, stage.firstEnd().plusDays(41))));
        university.shown(page, body -> body.contains("就第 1 期解除许可"));

        university.done(page, page + "/1/termination", Map.of());

        assertThat(university.shown("/licences/" + licence, body -> body.contains("被许可人违约")))
                .contains("提成费");
        assertThat(university.shown(page, body -> body.contains("许可已终止")))
                .contains("以违约解除许可")
                .doesNotContain("??");
    }

    /** Over the API, on the condition of the version read: a stale one is refused, the same key answers the same. */
    private void corrected(LicenceId licence) {
        Visitor client = visitor().withToken("hulan-sme");
        String path = "/api/v1/licences/" + licence + "/royalties";
        var read = client.get(path);
        assertThat(read.body()).contains("\"status\":\"STATED\"", "\"basisPoints\":300");
        String version = read.headers().firstValue("ETag").orElseThrow();
        String body = "{\"baseFen\":123456789,\"definitionConfirmed\":true}";
        String key = UUID.randomUUID().toString();
        assertThat(client.post(path + "/2/correction", body, "If-Match", "\"0\"", "Idempotency-Key", key + "-0")
                        .statusCode())
                .isEqualTo(412);
        var done = client.post(path + "/2/correction", body, "If-Match", version, "Idempotency-Key", key);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(client.post(path + "/2/correction", body, "If-Match", version, "Idempotency-Key", key)
                        .body())
                .isEqualTo(done.body());
        assertThat(visitor().withToken("qingsui-sme").get(path).statusCode()).isEqualTo(404);
    }
}
