package org.openlicence.exchange.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
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
    private static final Pattern ORDER = Pattern.compile("name=\"orderId\" value=\"([^\"]+)\"");
    private static final Pattern CLAIM = Pattern.compile("(/funds/fnd_demo/claims/tri_trial_202217800003\\.1)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
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
        Visitor company = signedIn("hulan-sme");
        assertThat(shown(company, page, body -> body.contains("转为付费")))
                .contains("免费试用", "80,000 元", "还剩", "放弃许可", "fnd_demo")
                .doesNotContain("??", "申报首次收入");
        assertThat(company.reading("en").get(page).body())
                .contains("in trial", "Decline the licence", "CNY 80,000")
                .doesNotContain("??");
        company.reading("zh");
        assertThat(signedIn("qingsui-sme").get(page).statusCode()).isEqualTo(404);
        assertThat(company.get("/licences/" + licence).body()).contains(page);
        assertThat(shown(company, "/trials", body -> body.contains(page))).contains("免费试用", "被许可人");
        assertThat(company.get(page + "/payment").statusCode()).isEqualTo(404);

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
        shown(company, page, body -> body.contains("待付款"));
        pay(company, page + "/payment", "1.00");
        assertThat(shown(company, page, body -> body.contains("已退款"))).contains("与应付款不符");
        pay(company, page + "/payment", "80000.00");
        assertThat(shown(signedIn("fudong-uni"), page, body -> body.contains("许可费已付清")))
                .doesNotContain("??");
    }

    @Test
    void declined_in_time_the_licence_ends_and_the_return_is_shown() {
        LicenceId licence = stage.taken("202217800002", YUEFAN, today.minusDays(10), Conversion.AUTO);
        String page = "/licences/" + licence + "/trial";
        Visitor company = signedIn("yuefan-sme");
        shown(company, page, body -> body.contains("放弃许可"));
        seeOther(company, page, page + "/decline", Map.of());
        assertThat(shown(company, page, body -> body.contains("说明返还"))).contains("已放弃", "请在");
        shown(company, "/licences/" + licence, body -> body.contains("试用后未转为付费"));
        // The history on the page is the log's; the version that the form carries is the desk's.
        shown(visitor().withToken("yuefan-sme"), "/api/v1" + page, body -> body.contains("\"closedOn\":\""));
        shown(company, page, body -> body.contains("许可终止"));
        assertThat(company.submit(page, page + "/return", Map.of()).body()).contains("field-error");
        seeOther(company, page, page + "/return", Map.of("evidence", "图纸已寄回"));
        assertThat(shown(signedIn("fudong-uni"), page, body -> body.contains("图纸已寄回")))
                .doesNotContain("??");
    }

    @Test
    void unpaid_and_demanded_the_fund_compensates_and_the_default_is_reported() {
        LocalDate begin = today.minusMonths(TrialStage.MONTHS).minusDays(90);
        LicenceId licence = stage.taken("202217800003", HULAN, begin, Conversion.AUTO);
        String page = "/licences/" + licence + "/trial";
        Visitor university = signedIn("fudong-uni");
        shown(university, page, body -> {
            dueList.run();
            return body.contains("逾期未付款");
        });
        assertThat(shown(university, page, body -> body.contains("催告付款"))).doesNotContain("请求风险补偿资金担保</h2>");
        assertThat(university.submit(page, page + "/guarantee", Map.of()).body())
                .contains("TR-11");
        commands.send(new DemandDeferred(TrialId.of(licence), stage.by(TrialStage.FUDONG, today.minusDays(70))));
        shown(university, page, body -> body.contains("提出补偿申请"));
        seeOther(university, page, page + "/guarantee", Map.of());
        shown(university, page, body -> body.contains("担保索赔中"));

        Visitor keeper = signedIn("fund");
        Matcher claim = CLAIM.matcher(
                shown(keeper, "/funds/fnd_demo", body -> CLAIM.matcher(body).find()));
        assertThat(claim.find()).isTrue();
        seeOther(keeper, claim.group(1), claim.group(1) + "/settlement", Map.of("bankReference", "B-" + licence));
        // the claim's figures come from the fund's desk, another reader
        assertThat(shown(university, page, body -> body.contains("已由资金补偿") && body.contains("40,000 元")))
                .contains("违约报送信用记录")
                .doesNotContain("??");
    }

    private Visitor signedIn(String login) {
        Visitor visitor = visitor();
        assertThat(visitor.signIn(login, PASSWORD).statusCode()).isEqualTo(302);
        return visitor;
    }

    private static void pay(Visitor company, String page, String amount) {
        Matcher order = ORDER.matcher(company.get(page).body());
        assertThat(order.find()).as(page).isTrue();
        assertThat(company.submit(page, page, Map.of("amount", amount, "orderId", order.group(1)))
                        .statusCode())
                .isBetween(300, 399);
    }

    private static void seeOther(Visitor visitor, String page, String action, Map<String, String> form) {
        var answer = visitor.submit(page, action, form);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(300, 399);
    }

    /** Reads until the page says what the command led to. */
    private static String shown(Visitor visitor, String path, Predicate<String> expected) {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (true) {
            String body = visitor.get(path).body();
            if (expected.test(body)) {
                return body;
            }
            assertThat(Clock.systemUTC().instant()).as(path + " shows " + body).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
