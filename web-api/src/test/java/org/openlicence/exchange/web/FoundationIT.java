package org.openlicence.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sign-in, languages, errors, tokens and idempotency keys through HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundationIT extends WebIT {
    @Test
    void the_home_page_is_chinese_unless_the_browser_or_the_reader_asks_for_english() {
        assertThat(visitor().get("/").body()).contains("lang=\"zh-CN\"", "明码标价").doesNotContain("??");
        assertThat(visitor().reading("en-GB").get("/").body()).contains("lang=\"en\"", "published price");
        Visitor reader = visitor();
        assertThat(reader.get("/language/en?back=/search").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/search"));
        assertThat(reader.get("/").body()).contains("lang=\"en\"");
    }

    @Test
    void the_language_switch_leads_to_no_other_host() {
        assertThat(visitor()
                        .get("/language/en?back=//elsewhere.example/")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("elsewhere"));
    }

    @Test
    void pages_carry_a_policy_without_inline_script_and_start_no_session_for_visitors() {
        HttpResponse<String> home = visitor().get("/");
        assertThat(home.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
        assertThat(home.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(home.body()).doesNotContain("style=\"").doesNotContain("onclick");
    }

    @Test
    void a_demo_account_signs_in_and_out() {
        Visitor person = visitor();
        assertThat(person.signIn("fudong-uni", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(person.get("/").body()).contains("复东理工大学");
        assertThat(person.submit("/", "/logout", Map.of()).statusCode()).isEqualTo(302);
        assertThat(person.get("/").body()).doesNotContain("复东理工大学（演示）</b>");
    }

    @Test
    void a_guesser_is_slowed_down_and_learns_nothing() {
        Visitor guesser = visitor();
        String login = "nobody-" + UUID.randomUUID().toString().substring(0, 8);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(guesser.signIn(login, "wrong").headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("failed=wrong"));
        }
        assertThat(guesser.signIn(login, "wrong").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("failed=rest"));
    }

    @Test
    void a_form_without_token_is_refused() {
        assertThat(visitor().post("/login", "username=x", "Accept", "text/html").statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_not_there_is_a_page_for_browsers_and_a_problem_for_clients() {
        HttpResponse<String> page = visitor().reading("en").get("/listings/lst_none");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Not found").doesNotContain("Exception");
        HttpResponse<String> problem = visitor().reading("en").get("/api/v1/listings/lst_none");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(problem.body()).contains("\"code\":\"NOT-FOUND\"", "\"traceId\"");
    }

    @Test
    void an_api_command_needs_a_token_and_a_key() {
        assertThat(visitor().post("/api/v1/nothing", "{}").statusCode()).isEqualTo(401);
        HttpResponse<String> keyless = visitor().withToken("fudong-uni").post("/api/v1/nothing", "{}");
        assertThat(keyless.statusCode()).isEqualTo(400);
        assertThat(keyless.body()).contains("KEY-MISSING");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_refuses_another_body() {
        Visitor client = visitor().withToken("fudong-uni");
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = client.post("/api/v1/nothing", "{}", "Idempotency-Key", key);
        HttpResponse<String> again = client.post("/api/v1/nothing", "{}", "Idempotency-Key", key);
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        HttpResponse<String> other = client.post("/api/v1/nothing", "{ }", "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("KEY-REUSED");
    }

    @Test
    void a_body_beyond_the_limit_is_413() {
        String long_ = "\"" + "x".repeat(300_000) + "\"";
        assertThat(visitor()
                        .withToken("fudong-uni")
                        .post("/api/v1/nothing", long_, "Idempotency-Key", "a-long-body-1")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void operations_are_for_operators() {
        assertThat(visitor().get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(visitor().get("/actuator/metrics").statusCode()).isEqualTo(401);
    }

    @Test
    void the_api_describes_itself() {
        HttpResponse<String> description = visitor().get("/api/v1/openapi.json");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body()).contains("\"openapi\":\"3.1", "/api/v1/search", "/api/v1/listings/{listingId}");
    }

    @Test
    void an_announced_offer_and_its_tombstone_are_public_and_a_draft_is_not() {
        HttpResponse<String> open = visitor().get("/listings/lst_demo_p01");
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.body()).contains("60,000 元", "取得此许可").doesNotContain("??");
        assertThat(visitor().get("/listings/lst_demo_p21").body()).contains("已撤回", "不受影响");
        assertThat(visitor().get("/listings/lst_demo_p22").statusCode()).isEqualTo(404);
    }
}
