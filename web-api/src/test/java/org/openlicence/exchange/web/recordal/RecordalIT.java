package org.openlicence.exchange.web.recordal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;

/** A demo licence on its way to the register of the patent office, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordalIT extends WebIT {
    private static final Pattern LICENCE = Pattern.compile("/licences/(lic_[0-9A-Za-z_]+)");
    private static final Pattern HASH = Pattern.compile("class=\"hash\">([0-9a-f]{64})</code></p>");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void a_licence_is_filed_sent_back_filed_again_and_recorded() {
        Visitor company = signedIn("wanlu-sme");
        Matcher first = LICENCE.matcher(company.get("/licences").body());
        assertThat(first.find()).isTrue();
        String page = "/licences/" + first.group(1) + "/recordal";
        String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();
        assertThat(shown(company, page, body -> body.contains("待备案")))
                .contains("form.json", "三个月")
                .doesNotContain("??");
        assertThat(company.reading("en").get(page).body())
                .contains("Recordal with the patent office")
                .doesNotContain("??");
        company.reading("zh");
        String papers = "/licences/" + first.group(1) + "/recordal-packet.zip";
        assertThat(company.get(papers).body())
                .startsWith("PK")
                .isEqualTo(company.get(papers).body());
        assertThat(signedIn("qingsui-sme").get(papers).statusCode()).isEqualTo(404);

        String incomplete = company.submit(page, page + "/filing", Map.of("reference", "SL-1"))
                .body();
        assertThat(incomplete).contains("field-error").contains("SL-1");
        String early = company.submit(page, page + "/filing", Map.of("reference", "SL-1", "on", "2020-01-01"))
                .body();
        assertThat(early).contains("RC-02");
        String filed = HASH.matcher(company.get(page).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        seeOther(company, page, "filing", Map.of("reference", "SL-1", "on", today));
        assertThat(shown(company, page, body -> body.contains("已提交专利局"))).contains("SL-1", filed);
        assertThat(company.submit(page, page + "/confirmation", Map.of("reference", "N-1", "on", today))
                        .statusCode())
                .isEqualTo(403);

        Visitor registrar = signedIn("registrar");
        shown(registrar, "/register/recordals", body -> body.contains(page));
        seeOther(registrar, page, "refusal", Map.of("reason", "PAPERS_INCOMPLETE", "note", "缺少付款凭证", "on", today));
        assertThat(shown(company, page, body -> body.contains("缺少付款凭证"))).contains("未予备案");
        seeOther(company, page, "filing", Map.of("reference", "SL-2", "on", today));
        shown(registrar, page, body -> body.contains("SL-2"));
        seeOther(registrar, page, "confirmation", Map.of("reference", "2026310009001", "on", today));
        assertThat(shown(company, page, body -> body.contains("2026310009001"))).contains("已备案", "年费予以减缴");
        assertThat(shown(company, "/licences/" + first.group(1), body -> body.contains(page)))
                .contains("专利局备案");
    }

    private Visitor signedIn(String login) {
        Visitor visitor = visitor();
        assertThat(visitor.signIn(login, PASSWORD).statusCode()).isEqualTo(302);
        return visitor;
    }

    private static void seeOther(Visitor visitor, String page, String act, Map<String, String> form) {
        assertThat(visitor.submit(page, page + "/" + act, form).statusCode()).isBetween(300, 399);
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
