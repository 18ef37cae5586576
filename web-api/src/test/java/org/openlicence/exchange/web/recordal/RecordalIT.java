package org.openlicence.exchange.web.recordal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
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

    @Test
    void a_licence_is_filed_sent_back_filed_again_and_recorded() {
        Visitor company = visitor().signedIn("wanlu-sme");
        Matcher first = LICENCE.matcher(company.get("/licences").body());
        assertThat(first.find()).isTrue();
        String page = "/licences/" + first.group(1) + "/recordal";
        String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();
        assertThat(company.shown(page, body -> body.contains("待备案")))
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
        assertThat(visitor().signedIn("qingsui-sme").get(papers).statusCode()).isEqualTo(404);

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
        company.done(page, page + "/filing", Map.of("reference", "SL-1", "on", today));
        assertThat(company.shown(page, body -> body.contains("已提交专利局"))).contains("SL-1", filed);
        assertThat(company.submit(page, page + "/confirmation", Map.of("reference", "N-1", "on", today))
                        .statusCode())
                .isEqualTo(403);

        Visitor registrar = visitor().signedIn("registrar");
        registrar.shown("/register/recordals", body -> body.contains(page));
        registrar.done(page, page + "/refusal", Map.of("reason", "PAPERS_INCOMPLETE", "note", "缺少付款凭证", "on", today));
        assertThat(company.shown(page, body -> body.contains("缺少付款凭证"))).contains("未予备案");
        company.done(page, page + "/filing", Map.of("reference", "SL-2", "on", today));
        registrar.shown(page, body -> body.contains("SL-2"));
        registrar.done(page, page + "/confirmation", Map.of("reference", "2026310009001", "on", today));
        assertThat(company.shown(page, body -> body.contains("2026310009001"))).contains("已备案", "年费予以减缴");
        assertThat(company.shown("/licences/" + first.group(1), body -> body.contains(page)))
                .contains("专利局备案");
    }
}
