package org.openlicence.exchange.web.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Zhejiang university's achievement from the ledger to the public list, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AchievementIT extends WebIT {
    private static final Pattern ID = Pattern.compile("ach_[0-9a-f]{32}");
    private static final String LIST = "/desk/achievements";
    private static final String PUBLIC = "/achievements/public-implementation";
    private static final String PATENT = "ZL202110012346.3";

    private final LocalDate today = Shanghai.dayOf(Clock.systemUTC().instant());

    @Autowired
    private DueListRunner dueList;

    @Autowired
    private JdbcClient store;

    @Test
    void an_achievement_is_entered_lies_idle_and_is_empowered() {
        Visitor university = visitor().signedIn("yunze-uni");
        registerPatent();
        Map<String, String> entry = new HashMap<>(Map.of(
                "achievementNo", "IT-1",
                "title", "一种秸秆还田装置",
                "funding", "FISCAL",
                "disclosedOn", "2022-12-01",
                "registeredOn", "2023-01-10",
                "inventors", "甄某 A001 60\n毕某 39",
                "patents", PATENT));
        assertThat(university.get(LIST + "/new").body()).contains("登记成果").doesNotContain("??");
        assertThat(university.submit(LIST + "/new", LIST, entry).body()).contains("AC-02", "99.00%");
        entry.put("inventors", "甄某 A001");
        assertThat(university.submit(LIST + "/new", LIST, entry).body()).contains("field-error");
        entry.put("inventors", "甄某 A001 60\n毕某 40");
        String page = entered(university, university.submit(LIST + "/new", LIST, entry));
        assertThat(university.get(page).body())
                .contains("甄某 A001", "60%", PATENT, "科研资源", "2023年1月10日")
                .doesNotContain("??");
        assertThat(university.reading("en").get(page).body())
                .contains("Resource of research", "Estimate of the reward")
                .doesNotContain("??");
        university.reading("zh");
        assertThat(visitor().signedIn("fudong-uni").get(page).statusCode()).isEqualTo(404);
        assertThat(namesInTheLog()).as("names in events").isZero();

        await("the clocks run")
                .atMost(Duration.ofSeconds(60))
                .until(() -> university.get(page).body().contains("公开实施期限"));
        await("both marks show").atMost(Duration.ofSeconds(60)).until(() -> {
            dueList.run();
            String body = university.get(page).body();
            return body.contains("列入可公开实施") && body.contains("视为闲置");
        });
        await("the public list")
                .atMost(Duration.ofSeconds(60))
                .until(() -> visitor().get(PUBLIC).body().contains(PATENT));
        assertThat(visitor().reading("en").get(PUBLIC).body())
                .contains("Patents open to public implementation")
                .doesNotContain("甄某", "??");
        assertThat(visitor().get("/api/v1" + PUBLIC).body()).contains(PATENT);
        assertThat(university.get(LIST + "?idle=true").body()).contains(page);

        Map<String, String> request = new HashMap<>(Map.of("mode", "LONG_USE", "years", "8", "sharing", "完成人七成"));
        assertThat(university.submit(page, page + "/request", request).body()).contains("AC-09", "10 年");
        request.put("years", "10");
        university.done(page, page + "/request", request);
        assertThat(university.get(page).body()).contains("完成人已提出赋权", "10 年");
        request.put("reference", "校办〔2026〕3号");
        university.done(page, page + "/rights", request);
        assertThat(university.get(page).body()).contains("完成人长期使用权", "校办〔2026〕3号");
        Matcher person = Pattern.compile("<option value=\"(per_[0-9a-f]{32})\">毕某")
                .matcher(university.get(page).body());
        assertThat(person.find()).isTrue();
        university.done(page, page + "/erasure", Map.of("inventor", person.group(1)));
        assertThat(university.get(page).body()).contains("（姓名已删除）").doesNotContain("毕某");
    }

    @Test
    void a_price_is_found_and_the_reward_reckoned() {
        Visitor university = visitor().signedIn("yunze-uni");
        String page = entered(
                university,
                university.submit(
                        LIST + "/new",
                        LIST,
                        Map.of(
                                "achievementNo", "IT-2",
                                "title", "一种保鲜膜",
                                "funding", "OTHER",
                                "disclosedOn", today.minusDays(60).toString(),
                                "registeredOn", today.minusDays(40).toString(),
                                "inventors", "甄某 100")));
        String reckoned = university
                .get(page + "/reward?income=1000000&taxes=60000&maintenance=20000&transaction=20000")
                .body();
        assertThat(reckoned).contains("900,000", "450,000", "630,000", "441,000", "31,500");
        assertThat(university.get(page + "/reward?income=1000000&rule=60").body())
                .contains("RW-01", "70%");
        assertThat(university.get(page + "/reward").body()).contains("field-error");

        Map<String, String> price = Map.of(
                "route",
                "AGREEMENT",
                "price",
                "300000",
                "noticeOn",
                today.minusDays(16).toString(),
                "publicUntil",
                today.minusDays(1).toString());
        assertThat(university.submit(page, page + "/pricing", price).body()).contains("AC-04");
        university.done(page, page + "/check", Map.of("passed", "true", "on", today.toString()));
        university.done(page, page + "/pricing", price);
        assertThat(university.get(page).body()).contains("已定价", "300,000");
        university.done(
                page,
                page + "/conversion",
                Map.of("conversion", "LICENCE", "reference", "HT-1", "on", today.toString()));
        assertThat(university.get(page).body()).contains("已转化", "HT-1");
    }

    @Test
    void a_client_enters_one() {
        Visitor client = visitor().withToken("yunze-uni");
        String body = """
                {"achievementNo":"IT-3","title":"t","funding":"OTHER","disclosedOn":"2026-01-01",
                 "registeredOn":"2026-02-01","inventors":[{"knownAs":"甄某","shareBasisPoints":10000}]}""";
        HttpResponse<String> entered = client.post("/api/v1/achievements", body, "Idempotency-Key", "achievement-it");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        String path = entered.headers().firstValue("Location").orElseThrow();
        assertThat(client.get(path + "?atLeast=0").body()).contains("per_").doesNotContain("甄某");
        assertThat(visitor().withToken("fudong-uni").get(path).statusCode()).isEqualTo(404);
        assertThat(client.post("/api/v1/achievements", body.replace("\"t\"", "\"u\""), "Idempotency-Key", "ach-it-2")
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> early = client.post(
                path + "/request",
                "{\"mode\":\"JOINT\",\"sharing\":\"half\"}",
                "Idempotency-Key",
                "ach-it-early",
                "If-Match",
                "\"0\"");
        assertThat(early.body()).contains("AC-08", "ZJC-38");
    }

    private long namesInTheLog() {
        return store.sql("select count(*) from domainevententry where convert_from(payload, 'UTF8') like '%甄某%'")
                .query(Long.class)
                .single();
    }

    private void registerPatent() {
        HttpResponse<String> answer = visitor()
                .withToken("yunze-uni")
                .post("/api/v1/patents", """
                        {"number":"%s","type":"INVENTION","titleZh":"一种秸秆还田装置","ipcSymbols":["A01B 49/04"],
                         "filedOn":"2021-01-10","grantedOn":"2023-01-10",
                         "owners":[{"creditCode":"12330106DEMYUN0381","shareBasisPoints":10000}]}""".formatted(PATENT), "Idempotency-Key", "achievement-it-patent");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** Where the new achievement is, read there once so that it is shown. */
    private static String entered(Visitor visitor, HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        Matcher id = ID.matcher(location);
        assertThat(id.find()).as(answer.body()).isTrue();
        visitor.get(location);
        return LIST + "/" + id.group();
    }
}
