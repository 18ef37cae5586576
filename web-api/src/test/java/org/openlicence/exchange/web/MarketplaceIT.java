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
        HttpResponse<String> tenKilobytes = visitor().reading("en").get("/api/v1/search?q=" + "x".repeat(10_240));
        assertThat(tenKilobytes.statusCode()).isEqualTo(400);
        assertThat(tenKilobytes.body()).contains("SEARCH-03", "10240", "4000");
        assertThat(visitor().get("/search?q=" + "x".repeat(10_240)).statusCode())
                .isEqualTo(400);
        assertThat(visitor().get("/api/v1/search?q=a" + manyOwners(500)).body()).contains("SEARCH-01");
        assertThat(visitor().get("/api/v1/search?q=I61K+1%2F00").body()).contains("SEARCH-04");
        assertThat(visitor().get("/api/v1/search?explain=perhaps").statusCode()).isEqualTo(400);
        assertThat(visitor().get("/api/v1/search?after=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void a_pasted_paragraph_in_the_address_is_read_whole() {
        String problem = "锂离子电池的硅碳负极在循环中膨胀开裂，容量衰减很快，想找一种成本不高的制备方法。".repeat(15);
        assertThat(problem).hasSizeBetween(500, 4_000);
        HttpResponse<String> page = search("zh", problem);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lst_demo_p01", "按问题描述理解", problem);
        assertThat(page.body()).as("no address for every value").contains("name=\"toggle\" value=\"offer:OPEN\"");
        HttpResponse<String> longest = search("zh", "电池".repeat(2_000));
        assertThat(longest.statusCode())
                .as("the longest that is taken, nine characters a sign in the address")
                .isEqualTo(200);
        assertThat(longest.body()).hasSizeLessThan(1_500_000);
    }

    @Test
    void what_was_typed_is_read_and_the_reader_may_have_it_read_otherwise() {
        assertThat(search("en", demoNumber().substring(2)).body()).contains("Read as the number " + demoNumber());
        assertThat(search("en", "h01m").body()).contains("Read as the IPC symbol H01M", "by=words");
        assertThat(visitor().reading("en").get("/search?q=h01m&by=words").body())
                .contains("Read as words");
        assertThat(search("zh", "复东理工大学").body()).contains("名称以此开头", "只看复东理工大学（演示）");
        assertThat(visitor().get("/api/v1/search?q=lithum+battery").body())
                .contains("\"mended\":{\"text\":\"lithium battery\"");
        assertThat(search("en", "lithum battery").body()).contains("Did you mean", "q=lithium+battery");
    }

    @Test
    void a_hit_says_why_and_the_score_is_told_term_by_term() {
        String page = search("en", "lithium battery").body();
        assertThat(page).contains("Found by its words:", "/search/why?q=lithium+battery&amp;patent=");
        String why = visitor()
                .reading("en")
                .get("/search/why?q=lithium+battery&patent=pat_" + demoNumber())
                .body();
        assertThat(why)
                .contains("its English title", "a licence may be taken today")
                .doesNotContain("??");
        assertThat(visitor().get("/search/why?q=a&patent=pat_none").statusCode())
                .isEqualTo(404);
        assertThat(visitor().get("/search/why?q=a").statusCode()).isEqualTo(404);
        assertThat(visitor()
                        .get("/api/v1/search?q=lithium+battery&explain=true")
                        .body())
                .contains("\"explanations\":[{", "\"of\":\"WORD\"");
    }

    @Test
    void suggestions_come_as_a_page_and_as_json() {
        HttpResponse<String> page = visitor().reading("en").get("/search/suggest?q=Lithium-ion");
        assertThat(page.body()).contains("/patents/" + demoNumber(), "<html").doesNotContain("??");
        assertThat(visitor().get("/api/v1/search/suggest?q=%E7%94%B5%E6%B1%A0").body())
                .contains("\"kind\":\"FIELD\"", "H01M");
        assertThat(visitor().get("/search/suggest?q=qzqz").statusCode())
                .as("nothing begins so")
                .isEqualTo(200);
        assertThat(visitor().get("/search/suggest?q=%00").statusCode()).isEqualTo(400);
        assertThat(visitor().get("/api/v1/search/suggest").body()).isEqualTo("[]");
    }

    private static String manyOwners(int count) {
        StringBuilder owners = new StringBuilder();
        for (int i = 0; i < count; i++) {
            owners.append("&owner=name:").append(i);
        }
        return owners.toString();
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
