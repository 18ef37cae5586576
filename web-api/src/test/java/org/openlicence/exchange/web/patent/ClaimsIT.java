package org.openlicence.exchange.web.patent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT;

/** Claims over HTTP: recorded by an owner, shown, searched. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimsIT extends WebIT {
    private static final String NUMBER = "ZL201819900296.8";
    private static final String PAGE = "/desk/patents/pat_" + NUMBER + "/claims";
    private static final String API = "/api/v1/patents/" + NUMBER + "/claims/";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    @Test
    void claims_are_recorded_by_an_owner_alone_and_found_and_read_by_everybody() {
        visitor().shown("/listings/lst_demo_p08", body -> body.contains("三轴加速度计同步采集运动信号"));
        assertThat(visitor().get("/listings/lst_demo_p08").body())
                .contains("权利要求 2 至 3", "<details>", "由专利权人录入")
                .doesNotContain("??");
        visitor()
                .shown(
                        "/api/v1/search?q=" + URLEncoder.encode("间期样本熵", StandardCharsets.UTF_8),
                        body -> body.contains(NUMBER) && body.contains("claimsZh"));

        Visitor owner = visitor().signedIn("wangchuan-uni").withToken("wangchuan-uni");
        assertThat(owner.get("/desk/patents/pat_" + NUMBER).body())
                .contains("中文权利要求 3 项", PAGE)
                .doesNotContain("??");
        String shown = owner.get(PAGE).body();
        assertThat(shown).contains("1. 一种可穿戴心律失常监测方法", "3. 一种贴片").doesNotContain("??");
        String version = version(shown);
        assertThat(owner.submit(PAGE, PAGE, Map.of("language", "EN", "claims", " ", "version", version))
                        .statusCode())
                .isEqualTo(200);
        owner.done(
                PAGE,
                PAGE,
                Map.of(
                        "language",
                        "EN",
                        "claims",
                        "1. A method of watching the rhythm of the heart.\n2. The method of claim 1.",
                        "version",
                        version));
        assertThat(owner.submit(PAGE, PAGE, Map.of("language", "EN", "claims", "Another.", "version", version))
                        .statusCode())
                .as("a form of another version")
                .isEqualTo(412);
        assertThat(visitor().reading("en").get("/patents/" + NUMBER).body())
                .contains("A method of watching the rhythm of the heart.", "Claim 2<", "Claims recorded")
                .doesNotContain("??");

        String body = "{\"claims\":[\"1. A method of watching a heart.\"]}";
        String tag = '"' + version(owner.get(PAGE).body()) + '"';
        assertThat(visitor()
                        .withToken("suhe-sme")
                        .put(API + "en", body, "If-Match", tag)
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.put(API + "en", body).statusCode()).isEqualTo(428);
        assertThat(owner.put(API + "en", body, "If-Match", "*").body())
                .as("over what a co-owner has recorded, unread")
                .contains("PAT-11");
        assertThat(owner.put(API + "fr", body, "If-Match", tag).statusCode()).isBetween(400, 404);
        assertThat(owner.put(API + "en", "{\"claims\":[null]}", "If-Match", tag).statusCode())
                .isEqualTo(400);
        assertThat(owner.put(API + "en", body, "If-Match", tag).statusCode()).isEqualTo(200);
        assertThat(owner.put(API + "en", body, "If-Match", tag).statusCode()).isEqualTo(412);
        visitor().shown("/api/v1/patents/" + NUMBER, answer -> answer.contains("A method of watching a heart."));
    }

    private static String version(String page) {
        Matcher found = VERSION.matcher(page);
        assertThat(found.find()).as("version of the form").isTrue();
        return found.group(1);
    }
}
