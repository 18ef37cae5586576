package org.openlicence.exchange.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Following things, being told, and being left alone, over HTTP; the hits themselves are AlertDeskIT's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlertIT extends WebIT {
    private static final String PATENT = "pat_ZL201919900037.X";
    private static final Pattern SEARCH = Pattern.compile("/saved-searches/(sav_[0-9a-z]+)");
    private static final Pattern CONFIRMATION = Pattern.compile("href=\"(/mail/confirm/[^\"]+)\"");

    @Autowired
    private JdbcClient database;

    @Test
    void a_person_follows_and_nobody_else_sees_it() {
        Visitor person = visitor().signedIn("yuefan-sme");
        String form = "/saved-searches/new?q=%E7%94%B5%E6%B1%A0&size=50&sort=newest";
        assertThat(person.get(form).body())
                .contains("value=\"q=%E7%94%B5%E6%B1%A0\"")
                .doesNotContain("??");
        Map<String, String> search =
                Map.of("token", "alert-it", "name", "电池", "query", "q=%E7%94%B5%E6%B1%A0", "frequency", "DAILY");
        assertThat(person.submit(form, "/saved-searches", Map.of("token", "t", "name", " ", "frequency", ""))
                        .body())
                .contains("field-error");
        person.done(form, "/saved-searches", search);
        person.done(form, "/saved-searches", search);
        String list = person.get("/saved-searches").body();
        assertThat(list).contains("电池", "每天一次", "/search?q=%E7%94%B5%E6%B1%A0").doesNotContain("??");
        Matcher found = SEARCH.matcher(list);
        assertThat(found.find()).isTrue();
        String path = found.group();
        assertThat(person.reading("en").get(path).body()).contains("Once a day").doesNotContain("??");
        assertThat(visitor().signedIn("wanlu-sme").get(path).statusCode()).isEqualTo(404);
        assertThat(visitor().get("/saved-searches").statusCode()).isEqualTo(302);
        assertThat(visitor().signedIn("registrar").get("/alerts").statusCode()).isEqualTo(403);

        person.done("/watchlist/new?patent=" + PATENT, "/watchlist", Map.of("patent", PATENT));
        assertThat(person.get("/watchlist").body()).contains("ZL201919900037.X").doesNotContain("??");
        assertThat(person.submit("/watchlist", "/watchlist", Map.of("patent", "pat_ZL000000000000.0"))
                        .body())
                .contains("ALR-05");
        person.done("/watchlist", "/watchlist/removal", Map.of("patent", PATENT));
        assertThat(person.get("/watchlist").body()).doesNotContain("ZL201919900037.X");
        String page = "/search?q=ZL201919900037.X";
        assertThat(person.get(page).body())
                .contains("☆", "name=\"back\" value=\"" + page + "\"")
                .doesNotContain("★");
        person.done(page, "/watchlist", Map.of("patent", PATENT, "back", page));
        assertThat(person.get(page).body())
                .as("at once, and it stops by the same star")
                .contains("★", "Stop watching");
        assertThat(person.get("/patents/ZL201919900037.X").body()).contains("★");
        person.done(page, "/watchlist/removal", Map.of("patent", PATENT, "back", page));
        assertThat(person.get(page).body()).contains("☆").doesNotContain("★");
        assertThat(person.submit(page, "/watchlist", Map.of("patent", PATENT, "back", "//evil.example/"))
                        .statusCode())
                .isEqualTo(400);
        String longest = "/search?q=" + "%E7%94%B5".repeat(4_000);
        assertThat(person.submit(page, "/watchlist", Map.of("patent", PATENT, "back", longest))
                        .headers()
                        .firstValue("Location"))
                .as("a problem told at length is not lost by a star")
                .hasValueSatisfying(location -> assertThat(location).endsWith(longest));
        assertThat(person.get(longest).body()).contains("name=\"back\" value=\"" + longest + "\"");
        person.done(page, "/watchlist/removal", Map.of("patent", PATENT, "back", page));
        assertThat(person.get("/alerts").statusCode()).isEqualTo(200);
        person.done("/saved-searches", path + "/removal", Map.of());
        assertThat(person.get("/saved-searches").body()).doesNotContain(path);
    }

    @Test
    void an_address_is_asked_first_and_a_link_works_without_a_session() {
        Visitor person = visitor().signedIn("reviewer");
        assertThat(person.submit("/mail", "/mail", Map.of("address", "a@b <c>", "language", "ZH"))
                        .body())
                .contains("field-error");
        person.submit("/mail", "/mail", Map.of("address", "new-reviewer@demo.invalid", "language", "ZH"));
        assertThat(person.get("/mail").body()).contains("等待确认");
        String outbox =
                person.shown("/outbox", body -> CONFIRMATION.matcher(body).find());
        Matcher link = CONFIRMATION.matcher(outbox);
        assertThat(link.find()).isTrue();
        assertThat(visitor().get(link.group(1)).body()).contains("点一下");
        assertThat(person.get("/mail").body()).as("looking changes nothing").contains("等待确认");
        HttpResponse<String> clicked = visitor().post(link.group(1), "");
        assertThat(clicked.statusCode()).as(clicked.body()).isEqualTo(200);
        assertThat(person.get("/mail").body()).contains("已确认");
        assertThat(visitor().get(link.group(1) + "x").statusCode()).isEqualTo(404);
        assertThat(person.get("/mail").body()).contains("技术需求").doesNotContain("已停发", "??");
        person.done("/mail", "/mail/topics", Map.of("topic", "demand", "wanted", "false"));
        assertThat(person.get("/mail").body()).contains("已停发", "恢复发送");
        person.done("/mail", "/mail/topics", Map.of("topic", "demand", "wanted", "true"));
        assertThat(person.get("/mail").body()).doesNotContain("恢复发送");
        assertThat(person.submit("/mail", "/mail/topics", Map.of("topic", "sav_of_another", "wanted", "true"))
                        .statusCode())
                .isEqualTo(404);
        for (int i = 1; i <= 5; i++) {
            person.submit("/mail", "/mail", Map.of("address", "stranger" + i + "@demo.invalid", "language", "ZH"));
        }
        assertThat(person.get("/mail").body())
                .as("one person causes five questions a day")
                .contains("填写的地址过多", "stranger4@demo.invalid");
        assertThat(visitor().post("/unsubscribe/forged.forged", "").statusCode())
                .isEqualTo(404);
        assertThat(visitor().signedIn("operator").get("/outbox").body())
                .contains("没有设置邮件服务器")
                .doesNotContain("??");
    }

    @Test
    void alerts_that_cannot_be_mailed_hold_up_nobody_and_the_operator_sees_them() {
        Visitor operator = visitor().signedIn("operator");
        database.sql(
                        "insert into mail_address values ('per_unmade', 'org_unmade', 'unmade@demo.invalid', 'hash', 'XX', now(),"
                                + " now())")
                .update();
        alert("per_unmade", "2020-01-01");
        alert("per_silent", "2020-01-02");
        assertThat(operator.shown("/outbox", body -> body.contains("per_unmade") && told("per_silent")))
                .contains("以下内容未能写成邮件", "watch-list", "IllegalArgumentException")
                .doesNotContain("per_silent", "??");
        assertThat(told("per_unmade")).isFalse();
        database.sql("update mail_address set language = 'ZH' where person_id = 'per_unmade'")
                .update();
        database.sql("update alert_mail_retry set next_at = now() - interval '1 minute'")
                .update();
        assertThat(operator.shown("/outbox", body -> body.contains("关注清单：1 条新情况")))
                .contains("per_unmade");
        assertThat(told("per_unmade")).isTrue();
        assertThat(operator.get("/outbox").body()).doesNotContain("以下内容未能写成邮件");
        database.sql("delete from mail_address where person_id = 'per_unmade'").update();
    }

    private void alert(String person, String tellAt) {
        database.sql("insert into alert (subscriber_id, person_id, organisation_id, search_id, cause, kind, patent_id,"
                        + " happened_at, tell_at) values ('sub_' || :person, :person, 'org_unmade', '', :person, 'OFFERED',"
                        + " :patent, now(), cast(:at as timestamptz))")
                .param("person", person)
                .param("patent", PATENT)
                .param("at", tellAt)
                .update();
    }

    private boolean told(String person) {
        return database.sql("select told_at is not null from alert where person_id = :person")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_client_follows() {
        Visitor client = visitor().withToken("wanlu-sme");
        String body = "{\"name\":\"pumps\",\"query\":\"q=pump\",\"frequency\":\"AT_ONCE\",\"byMail\":false}";
        HttpResponse<String> saved = client.post("/api/v1/saved-searches", body, "Idempotency-Key", "alert-it-save");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        String version = saved.headers().firstValue("ETag").orElseThrow();
        String all = client.get("/api/v1/saved-searches?atLeast=" + version.replace("\"", ""))
                .body();
        assertThat(all).contains("\"query\":\"q=pump\"", "AT_ONCE", "\"byMail\":false");
        Matcher id = Pattern.compile("sav_[0-9a-z]+").matcher(all);
        assertThat(id.find()).isTrue();
        assertThat(client.post(
                                "/api/v1/saved-searches/" + id.group() + "/removal",
                                "",
                                "Idempotency-Key",
                                "alert-it-drop",
                                "If-Match",
                                version)
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.get("/api/v1/alerts").statusCode()).isEqualTo(200);
        assertThat(client.post(
                                "/api/v1/saved-searches",
                                "{\"name\":\"x\",\"query\":\"sort=nonsense\",\"frequency\":\"DAILY\"}",
                                "Idempotency-Key",
                                "alert-it-bad")
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.post("/api/v1/alerts/1/read", "", "Idempotency-Key", "alert-it-read")
                        .statusCode())
                .as("somebody else's, or none")
                .isEqualTo(404);
        assertThat(visitor().withToken("registrar").get("/api/v1/alerts").statusCode())
                .isEqualTo(403);
    }
}
