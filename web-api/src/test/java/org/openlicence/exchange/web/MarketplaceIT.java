package org.openlicence.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The marketplace over the demo set: words in both languages, numbers, facets, limits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarketplaceIT extends WebIT {
    @BeforeEach
    void the_demo_set_is_searchable() {
        // The last offer of the set; other classes may have opened offers of their own.
        await().atMost(Duration.ofSeconds(60))
                .until(() -> search("en", "ZL201819900740.6").body().contains("/listings/lst_demo_p20"));
    }

    @Test
    void words_in_chinese_and_english_find_the_same_offer() {
        assertThat(search("zh", "锂离子电池").body()).contains("/listings/lst_demo_p01", "<mark>");
        assertThat(search("en", "lithium battery").body()).contains("/listings/lst_demo_p01", "<mark>");
    }

    @Test
    void a_number_finds_its_patent_and_leads_to_one_address() {
        String number = demoNumber();
        assertThat(visitor().get("/api/v1/patents/" + number).statusCode()).isEqualTo(200);
        assertThat(visitor().get("/patents/" + number).statusCode()).isEqualTo(200);
        assertThat(visitor().get("/patents/" + number.substring(2)).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/patents/" + number));
        assertThat(search("zh", number.substring(2)).body()).contains("lst_demo_p01");
    }

    @Test
    void a_facet_narrows_the_hits_and_its_chip_takes_it_away() {
        String page = visitor().get("/search?fee=FREE").body();
        assertThat(page).contains("lst_demo_p05", "class=\"filters\"").doesNotContain("lst_demo_p01\"");
        assertThat(page).doesNotContain("??");
    }

    @Test
    void nothing_found_helps_on() {
        assertThat(search("en", "quantum teapot zeppelin").body()).contains("Nothing matches");
    }

    @Test
    void what_is_beyond_the_limits_is_refused_in_words() {
        assertThat(visitor().get("/api/v1/search?size=1000").statusCode()).isEqualTo(400);
        assertThat(visitor().get("/api/v1/search?sort=sold").statusCode()).isEqualTo(400);
        assertThat(visitor().get("/api/v1/search?q=a%00b").statusCode()).isEqualTo(400);
        assertThat(visitor().get("/api/v1/search?q=" + "x".repeat(600)).statusCode())
                .isEqualTo(400);
        assertThat(visitor().get("/api/v1/search?after=nonsense").statusCode()).isEqualTo(400);
    }

    private String demoNumber() {
        String body = visitor().get("/api/v1/listings/lst_demo_p01").body();
        int at = body.indexOf("\"patentId\":\"pat_") + "\"patentId\":\"pat_".length();
        return body.substring(at, body.indexOf('"', at));
    }

    private HttpResponse<String> search(String language, String words) {
        return visitor().reading(language).get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
