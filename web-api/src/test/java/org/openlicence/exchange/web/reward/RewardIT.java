package org.openlicence.exchange.web.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Zhejiang university's plan from its draft to the objection in its publicity, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardIT extends WebIT {
    private static final Pattern ID = Pattern.compile("rwd_[0-9a-f]{32}");
    private static final String LIST = "/desk/rewards";
    private static final String PUBLIC = "/rewards/publicity";
    private static final String UNIT = "org_12330106DEMYUN0381";

    private final String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();

    @Autowired
    private DueListRunner dueList;

    @Autowired
    private JdbcClient store;

    @Test
    void a_plan_is_drafted_made_public_and_objected_to() {
        Visitor university = visitor().signedIn("yunze-uni");
        achievement();
        Map<String, String> plan = new HashMap<>(Map.of(
                "planNo", "IT-J1",
                "title", "一种秸秆还田装置",
                "way", "LICENCE",
                "achievement", AchievementId.of(UNIT, "IT-J0").value(),
                "rule", "69",
                "ruleNumber", "校发〔2021〕8号",
                "rulePublishedOn", "2022-01-05",
                "recipients", "佟某 A001 60\n裘某 25 其他\n雷某 15 转化"));
        assertThat(university.get(LIST + "/new").body()).contains("拟定奖酬方案").doesNotContain("??");
        assertThat(university.submit(LIST + "/new", LIST, plan).body()).contains("RW-01", "RW-14", "70%");
        plan.put("rule", "70");
        plan.put("achievement", "ach_of-another");
        assertThat(university.submit(LIST + "/new", LIST, plan).body()).contains("field-error");
        plan.put("achievement", AchievementId.of(UNIT, "IT-J0").value());
        plan.put("recipients", "佟某 A001 80 主要 领导\n裘某 10 其他\n雷某 10 转化");
        HttpResponse<String> drafted = university.submit(LIST + "/new", LIST, plan);
        Matcher id = ID.matcher(drafted.headers().firstValue("Location").orElse(""));
        assertThat(id.find()).as(drafted.body()).isTrue();
        String page = LIST + "/" + id.group();
        assertThat(university.shown(page, body -> body.contains("佟某 A001")))
                .contains("70%", "本单位规定", "拟定", "担任领导职务")
                .doesNotContain("??");
        assertThat(visitor().signedIn("fudong-uni").get(page).statusCode()).isEqualTo(404);
        assertThat(namesInTheLog()).as("names in events").isZero();

        Map<String, String> income = new HashMap<>(Map.of(
                "receiptNo", "R1",
                "receivedOn", "2021-03-01",
                "gross", "1000000",
                "taxes", "300",
                "taxVoucher", "P-1",
                "upkeep", "12600",
                "deal", "30000",
                "dealVoucher", "P-3"));
        assertThat(university.submit(page, page + "/receipts", income).body()).contains("field-error");
        income.put("upkeepVoucher", "P-1");
        assertThat(university.submit(page, page + "/receipts", income).body()).contains("RW-07");
        income.put("upkeepVoucher", "P-2");
        university.done(page, page + "/receipts", income);
        assertThat(university.shown(page, body -> body.contains("669,970")))
                .contains("957,100", "535,976", "2024年3月1日");
        university.shown(page, body -> body.contains("个人所得税优惠的发放期限"));
        university.shown(page, body -> {
            dueList.run();
            return body.contains("期限已过，未发放");
        });
        assertThat(university
                        .submit(page, page + "/payment", Map.of("receipt", "R1", "on", today, "reference", "PZ"))
                        .body())
                .contains("RW-10");

        university.done(page, page + "/publication", Map.of());
        String open = PUBLIC + "/" + id.group();
        assertThat(university.shown(open, body -> body.contains("佟某 A001")))
                .contains("535,976", "您属于该单位")
                .doesNotContain("??");
        Visitor stranger = visitor();
        assertThat(stranger.reading("en").shown(open, body -> body.contains("Recipient 1")))
                .contains("669,970", "Main contributor", "holds a leading post")
                .doesNotContain("佟某", "per_", "??");
        assertThat(stranger.shown(PUBLIC, body -> body.contains(id.group()))).doesNotContain("佟某");
        assertThat(visitor().get("/api/v1" + open).body()).contains("66997000").doesNotContain("佟某", "per_");
        university.shown(page, body -> body.contains("公示期满"));

        Visitor other = visitor().signedIn("fudong-uni");
        assertThat(other.submit(open, open + "/objection", Map.of()).body()).contains("field-error");
        other.done(open, open + "/objection", Map.of("ground", "WEIGHTS"));
        assertThat(university.shown(page, body -> body.contains("权重不当"))).contains("待答复");
        university.done(page, page + "/answer", Map.of("upheld", "true", "reference", "校办答〔2026〕1号"));
        assertThat(university.shown(page, body -> body.contains("成立，退回修改"))).contains("拟定");
        assertThat(visitor().get(open).statusCode()).isEqualTo(404);
        assertThat(university.get(LIST + "/report?year=2021").body())
                .contains("1,000,000", "669,970", "尚未发放")
                .doesNotContain("??");
        assertThat(university.reading("en").get(page).body())
                .contains("Upheld, back to be changed", "once it was public without objection")
                .doesNotContain("??");
    }

    @Test
    void a_client_drafts_one() {
        achievement();
        Visitor client = visitor().withToken("yunze-uni");
        String body = """
                {"planNo":"IT-J2","title":"t","way":"LICENCE","achievementId":"%s",
                 "recipients":[{"knownAs":"佟某","weight":19,"part":"MAIN"},{"knownAs":"雷某","weight":1,"part":"TRANSFER_STAFF"}]}""".formatted(AchievementId.of(UNIT, "IT-J0").value());
        HttpResponse<String> drafted = client.post("/api/v1/rewards", body, "Idempotency-Key", "reward-it-1");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String path = "/api/v1/rewards/" + RewardPlanId.of(UNIT, "IT-J2").value();
        assertThat(client.get(path + "?atLeast=0").body())
                .contains("per_", "\"LAW\"", "7000")
                .doesNotContain("佟某");
        assertThat(visitor().withToken("fudong-uni").get(path).statusCode()).isEqualTo(404);
        String receipt = "{\"receiptNo\":\"R1\",\"receivedOn\":\"2026-01-05\",\"grossFen\":10000}";
        HttpResponse<String> received =
                client.post(path + "/receipts", receipt, "Idempotency-Key", "reward-it-2", "If-Match", "\"0\"");
        assertThat(received.statusCode()).as(received.body()).isEqualTo(200);
        assertThat(client.get(path + "?atLeast=2").body())
                .as("six months in Zhejiang, nothing agreed")
                .contains("\"payUntil\":\"2026-07-05\"");
        assertThat(client.get("/api/v1/rewards/report?year=2026").body()).contains("\"LICENCE\"", "10000");
        HttpResponse<String> early = client.post(
                path + "/payment",
                "{\"receipt\":\"R1\",\"on\":\"2026-11-01\",\"reference\":\"P\"}",
                "Idempotency-Key",
                "reward-it-3",
                "If-Match",
                "\"2\"");
        assertThat(early.body()).contains("RW-10");
    }

    private void achievement() {
        Visitor client = visitor().withToken("yunze-uni");
        String body = """
                {"achievementNo":"IT-J0","title":"一种秸秆还田装置","funding":"OTHER","disclosedOn":"2026-01-01",
                 "registeredOn":"2026-02-01","inventors":[{"knownAs":"佟某 A001","shareBasisPoints":10000}]}""";
        String id = AchievementId.of(UNIT, "IT-J0").value();
        HttpResponse<String> entered =
                client.post("/api/v1/achievements", body, "Idempotency-Key", "reward-it-achievement");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        assertThat(client.get("/api/v1/achievements/" + id + "?atLeast=0").statusCode())
                .isEqualTo(200);
    }

    private long namesInTheLog() {
        return store.sql("select count(*) from domainevententry where convert_from(payload, 'UTF8') like '%佟某%'")
                .query(Long.class)
                .single();
    }
}
