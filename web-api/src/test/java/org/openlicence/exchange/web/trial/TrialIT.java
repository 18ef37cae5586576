package org.openlicence.exchange.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.trial.TrialCommand.DemandDeferred;
import org.openlicence.exchange.trial.TrialId;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** Use first, pay later over HTTP: paid, declined, and compensated by the fund. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrialIT extends WebIT {
    private static final Pattern CLAIM = Pattern.compile("(/funds/fnd_demo/claims/tri_trial_202217800003\\.1)");
    private static final String HULAN = "org_91310115DEMHUL0537";
    private static final String YUEFAN = "org_91330106DEMYUE084T";

    private final DueListRunner dueList;
    private final TrialStage stage;
    private final ExchangeCommands commands;
    private final LocalDate today = Shanghai.dayOf(Clock.systemUTC().instant());

    @Autowired
    TrialIT(ExchangeCommands commands, DueListRunner dueList) {
        this.commands = commands;
        this.dueList = dueList;
        this.stage = new TrialStage(commands, today);
    }

    @Test
    void a_trial_runs_from_the_notice_is_converted_and_paid() {
        LicenceId licence = stage.taken("202217800001", HULAN, today.minusDays(10), Conversion.OPT_IN);
        String page = "/licences/" + licence + "/trial";
        Visitor company = visitor().signedIn("hulan-sme");
        assertThat(company.shown(page, body -> body.contains("转为付费")))
                .contains("免费试用", "80,000 元", "还剩", "放弃许可", "fnd_demo")
                .doesNotContain("??", "申报首次收入");
        assertThat(company.reading("en").get(page).body())
                .contains("in trial", "Decline the licence", "CNY 80,000")
                .doesNotContain("??");
        company.reading("zh");
        assertThat(visitor().signedIn("qingsui-sme").get(page).statusCode()).isEqualTo(404);
        company.shown("/licences/" + licence, body -> body.contains(page));
        assertThat(company.shown("/trials", body -> body.contains(page))).contains("免费试用", "被许可人");
        assertThat(company.get(page + "/payment").statusCode()).isEqualTo(404);
        assertThat(company.shown("/money?side=PAY", body -> body.contains("href=\"" + page + "\"")))
                .contains("先使用后付费的许可费", "试用期最后一日", "未到期", "80,000 元")
                .doesNotContain("??");
        assertThat(company.shown("/desk", body -> body.contains("href=\"" + page + "\"")))
                .as("the last day to decide stands on the desk")
                .contains("试用期满前决定是否继续许可")
                .doesNotContain("??");

        Visitor client = visitor().withToken("hulan-sme");
        var read = client.get("/api/v1" + page);
        String version = read.headers().firstValue("ETag").orElseThrow();
        assertThat(read.body()).contains("\"status\":\"IN_TRIAL\"", "\"amountFen\":8000000");
        assertThat(client.post(
                                "/api/v1" + page + "/conversion",
                                "{}",
                                "If-Match",
                                "\"99\"",
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(412);
        var converted = client.post(
                "/api/v1" + page + "/conversion",
                "{}",
                "If-Match",
                version,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(converted.statusCode()).as(converted.body()).isEqualTo(200);
        company.shown(page, body -> body.contains("待付款"));
        company.pays(page + "/payment", "1.00");
        assertThat(company.shown(page, body -> body.contains("已退款"))).contains("与应付款不符");
        company.pays(page + "/payment", "80000.00");
        assertThat(visitor().signedIn("fudong-uni").shown(page, body -> body.contains("许可费已付清")))
                .doesNotContain("??");
    }

    @Test
    void declined_in_time_the_licence_ends_and_the_return_is_shown() {
        LicenceId licence = stage.taken("202217800002", YUEFAN, today.minusDays(10), Conversion.AUTO);
        String page = "/licences/" + licence + "/trial";
        Visitor company = visitor().signedIn("yuefan-sme");
        company.shown(page, body -> body.contains("放弃许可"));
        company.done(page, page + "/decline", Map.of());
        assertThat(company.shown(page, body -> body.contains("说明返还"))).contains("已放弃", "请在");
        company.shown("/licences/" + licence, body -> body.contains("试用后未转为付费"));
        company.shown(page, body -> body.contains("许可终止"));
        assertThat(company.submit(page, page + "/return", Map.of()).body()).contains("field-error");
        company.done(page, page + "/return", Map.of("evidence", "图纸已寄回"));
        assertThat(visitor().signedIn("fudong-uni").shown(page, body -> body.contains("图纸已寄回")))
                .doesNotContain("??");
    }

    @Test
    void unpaid_and_demanded_the_fund_compensates_and_the_default_is_reported() {
        LocalDate begin = today.minusMonths(TrialStage.MONTHS).minusDays(90);
        LicenceId licence = stage.taken("202217800003", HULAN, begin, Conversion.AUTO);
        String page = "/licences/" + licence + "/trial";
        Visitor university = visitor().signedIn("fudong-uni");
        university.shown(page, body -> {
            dueList.run();
            return body.contains("逾期未付款");
        });
        assertThat(university.shown(page, body -> body.contains("催告付款"))).doesNotContain("请求风险补偿资金担保</h2>");
        assertThat(university.submit(page, page + "/guarantee", Map.of()).body())
                .contains("TR-11");
        commands.send(new DemandDeferred(TrialId.of(licence), stage.by(TrialStage.FUDONG, today.minusDays(70))));
        university.shown(page, body -> body.contains("提出补偿申请"));
        university.done(page, page + "/guarantee", Map.of());
        university.shown(page, body -> body.contains("担保索赔中"));

        Visitor keeper = visitor().signedIn("fund");
        Matcher claim = CLAIM.matcher(
                keeper.shown("/funds/fnd_demo", body -> CLAIM.matcher(body).find()));
        assertThat(claim.find()).isTrue();
        keeper.done(claim.group(1), claim.group(1) + "/settlement", Map.of("bankReference", "B-" + licence));
        // the claim's figures come from the fund's desk, another reader
        assertThat(university.shown(page, body -> body.contains("违约报送信用记录") && body.contains("40,000 元")))
                .contains("已由资金补偿")
                .doesNotContain("??");
    }
}
