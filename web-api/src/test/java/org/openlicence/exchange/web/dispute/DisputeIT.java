package org.openlicence.exchange.web.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;

/** A dispute over a demo licence: raised, answered, mediated and closed, over HTTP, while the licence goes on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeIT extends WebIT {
    private static final Pattern DISPUTE = Pattern.compile("/disputes/(dsp_[0-9a-z]+)");
    private static final String LICENCE = "lic_demo_p03_wanlu";
    private static final String RAISED = "/licences/" + LICENCE + "/disputes";

    private final String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();

    @Test
    void parties_dispute_and_the_licence_goes_on() {
        Visitor company = visitor().signedIn("wanlu-sme");
        Visitor university = visitor().signedIn("fudong-uni");
        String before = licence();

        assertThat(company.get("/licences/" + LICENCE).body()).contains(RAISED);
        assertThat(company.submit(RAISED, RAISED, Map.of("token", "t", "subject", "", "claim", " "))
                        .body())
                .contains("field-error")
                .doesNotContain("??");
        Map<String, String> claim = Map.of(
                "token", "dispute-it", "subject", "PERFORMANCE", "claim", "培训没有进行。\n请求补训。", "claimed", "1200.50");
        String page = location(company, company.submit(RAISED, RAISED, claim));
        assertThat(company.submit(RAISED, RAISED, claim).headers().firstValue("Location"))
                .as("a double click raises one")
                .hasValueSatisfying(again -> assertThat(again).contains(page));
        assertThat(company.get(page).body())
                .contains("已提出", "培训没有进行", "1,200.50")
                .doesNotContain("??");
        assertThat(company.reading("en").get(page).body())
                .contains("Raising a dispute does not stop the licence")
                .doesNotContain("??");
        company.reading("zh");

        assertThat(visitor().signedIn("qingsui-sme").get(page).statusCode()).isEqualTo(404);
        assertThat(visitor().signedIn("registrar").get(page).statusCode())
                .as("no part of the office before it is asked")
                .isEqualTo(404);
        assertThat(company.submit(page, page + "/answer", Map.of("text", "x")).body())
                .contains("DP-03");

        assertThat(university.get("/disputes").body()).contains(page, "等待您办理");
        university.done(page, page + "/answer", Map.of("text", "四月已培训。"));
        company.done(page, page + "/mediation", Map.of("reference", "TJ-2026-1", "on", today));
        Visitor registrar = visitor().signedIn("registrar");
        assertThat(registrar.get("/register/disputes").body()).contains(page);
        assertThat(registrar.get(page).body()).contains("TJ-2026-1").doesNotContain(RAISED);
        registrar.done(page, page + "/agreement", Map.of("reference", "XY-2026-1", "on", today));
        university.done(
                page,
                page + "/closing",
                Map.of("outcome", "MEDIATION_AGREEMENT", "reference", "XY-2026-1", "on", today));
        assertThat(company.get(page).body()).contains("已结束", "按调解协议结束", "XY-2026-1");
        assertThat(company.get("/disputes").body()).contains(page);

        assertThat(licence()).as("the licence, its version and its state").isEqualTo(before);
    }

    @Test
    void a_client_raises_and_settles_one() {
        Visitor company = visitor().withToken("wanlu-sme");
        Visitor university = visitor().withToken("fudong-uni");
        HttpResponse<String> raised = company.post(
                "/api/v1/licences/" + LICENCE + "/disputes",
                "{\"subject\":\"PAYMENT\",\"claim\":\"paid twice\",\"claimed\":20000}",
                "Idempotency-Key",
                "dispute-it-api");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        String path = raised.headers().firstValue("Location").orElseThrow();
        assertThat(company.get(path + "?atLeast=0").body()).contains("\"claimedFen\":2000000", "OPENED", "paid twice");
        assertThat(visitor().withToken("qingsui-sme").get(path).statusCode()).isEqualTo(404);
        assertThat(company.get("/api/v1/disputes").body()).contains("claimHash").doesNotContain("paid twice");
        HttpResponse<String> proposed = university.post(
                path + "/proposal",
                "{\"text\":\"half back\"}",
                "Idempotency-Key",
                "dispute-it-half",
                "If-Match",
                "\"0\"");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
        assertThat(university
                        .post(
                                path + "/acceptance",
                                "{\"proposal\":1}",
                                "Idempotency-Key",
                                "dispute-it-own",
                                "If-Match",
                                "*")
                        .body())
                .contains("DP-03");
        assertThat(company.post(path + "/acceptance", "{}", "Idempotency-Key", "dispute-it-none", "If-Match", "*")
                        .statusCode())
                .isEqualTo(400);
        assertThat(company.post(
                                path + "/acceptance",
                                "{\"proposal\":1}",
                                "Idempotency-Key",
                                "dispute-it-yes",
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(company.get(path + "?atLeast=3").body()).contains("\"outcome\":\"SETTLED\"", "CLOSED");
    }

    private String licence() {
        HttpResponse<String> answer = visitor().withToken("wanlu-sme").get("/api/v1/licences/" + LICENCE);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("ETag").orElseThrow() + answer.body();
    }

    /** Where the new dispute is, read there once so that it is shown. */
    private static String location(Visitor visitor, HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        Matcher found = DISPUTE.matcher(location);
        assertThat(found.find()).as(answer.body()).isTrue();
        visitor.get(location);
        return "/disputes/" + found.group(1);
    }
}
