package org.openlicence.exchange.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A technology sheet over HTTP: written, stale, shown, compared, and said to search engines. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetIT extends WebIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OWNER = "yunze-uni";
    private static final String NUMBER = "ZL201719900222.X";
    private static final String API = "/api/v1/sheets/pat_" + NUMBER;
    private static final String PAGE = "/desk/sheets/pat_" + NUMBER;
    private static final String OFFER = "/listings/lst_demo_p01";
    private static final String DESCRIBED = "pat_ZL201919900037.X";
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void a_sheet_is_written_by_its_owner_alone_and_not_over_what_somebody_else_wrote_meanwhile() {
        Visitor owner = visitor().signedIn(OWNER).withToken(OWNER);
        assertThat(visitor().get(PAGE).statusCode()).isEqualTo(302);
        assertThat(visitor().signedIn("suhe-sme").get(PAGE).statusCode()).isEqualTo(404);
        assertThat(owner.get(PAGE).body()).contains(">0 %<", "一句话说明（英文）").doesNotContain("??");

        Map<String, String> typed = new HashMap<>(Map.of("useZh", "冲泡即食", "resultZh", "口感更好", "industries", "C14"));
        assertThat(owner.submit(PAGE, PAGE + "/completeness", typed).body())
                .as("reckoned, not kept")
                .contains(">16 %<");
        assertThat(owner.get(PAGE).body()).contains(">0 %<");
        assertThat(owner.submit(PAGE, PAGE, typed).body()).contains("TSH-02", "TSH-03", "冲泡即食");
        typed.putAll(Map.of("resultZh", "膳食纤维保留 92 %", "comparedWithZh", "蒸煮压片工艺 74 %"));
        owner.done(PAGE, PAGE, typed);
        assertThat(owner.get(PAGE).body()).contains(">16 %<", "膳食纤维保留 92 %");
        assertThat(owner.submit(PAGE, PAGE, Map.of("useZh", "另一位共有人")).body())
                .as("a form that was shown before there was a sheet")
                .contains("TSH-07", "另一位共有人");
        assertThat(owner.submit(PAGE, PAGE, Map.of("useZh", "另一位共有人", "version", "7"))
                        .statusCode())
                .as("a form of another version")
                .isEqualTo(412);

        String whole = "{\"useZh\":\"冲泡即食\",\"useEn\":\"Ready with hot water\",\"maturity\":8,"
                + "\"productsEn\":[\"Oat flakes\"],\"industries\":[\"C14\"]}";
        HttpResponse<String> read = visitor().get(API);
        assertThat(read.statusCode()).isEqualTo(200);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor()
                        .withToken("suhe-sme")
                        .put(API, whole, "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.put(API, whole).statusCode()).isEqualTo(428);
        assertThat(owner.put(API, whole, "If-Match", tag).statusCode()).isEqualTo(200);
        assertThat(owner.put(API, "{\"useZh\":\"旧页面\"}", "If-Match", tag).statusCode())
                .isEqualTo(412);
        assertThat(owner.put(API, "{\"useZh\":\"未读先写\"}", "If-Match", "*").body())
                .as("over what a co-owner has written, unread")
                .contains("TSH-07");
        JsonNode after = JSON.readTree(visitor().get(API + "?atLeast=1").body());
        assertThat(after.at("/content/productsEn/0").asString()).isEqualTo("Oat flakes");
        assertThat(after.at("/content/result/zh").isMissingNode()
                        || after.at("/content/result/zh").isNull())
                .isTrue();
        assertThat(after.at("/completeness/percent").asInt()).isEqualTo(27);
        assertThat(visitor().reading("en").get("/patents/" + NUMBER).body())
                .contains("Ready with hot water", "8 of 9", "Oat flakes", "Food (C14)")
                .doesNotContain("??");
        assertThat(owner.get("/desk").body()).contains("27 %").doesNotContain("??");
    }

    @Test
    void an_offer_says_what_it_is_to_search_engines_and_sets_no_cookie() {
        visitor().shown("/search?q=ZL201819900740.6", body -> body.contains("lst_demo_p20"));
        visitor().shown(OFFER, body -> body.contains("硅碳负极，循环五百次"));
        HttpResponse<String> chinese = visitor().get(OFFER);
        assertThat(chinese.headers().firstValue("Set-Cookie")).isEmpty();
        String page = chinese.body();
        assertThat(page).doesNotContain("??");
        assertThat(page).contains("rel=\"canonical\" href=\"http://localhost:8080" + OFFER + "\"");
        assertThat(page).contains("hreflang=\"en\" href=\"http://localhost:8080" + OFFER + "?lang=en\"");
        assertThat(page).contains("property=\"og:title\"", "name=\"description\"");
        String english = visitor().get(OFFER + "?lang=en").body();
        assertThat(english)
                .contains("lang=\"en\"", "rel=\"canonical\" href=\"http://localhost:8080" + OFFER + "?lang=en\"")
                .contains("back=" + OFFER)
                .doesNotContain("??");
        JsonNode data = data(english);
        assertThat(data.path("@type").asString()).isEqualTo("Product");
        assertThat(data.path("productID").asString()).isEqualTo("ZL201919900037.X");
        assertThat(data.at("/offers/0/priceCurrency").asString()).isEqualTo("CNY");
        assertThat(data.at("/offers/0/availability").asString()).endsWith("/InStock");
        assertThat(visitor().fetched(OFFER + "/similar", OFFER + "?lang=en").body())
                .as("fetched into an English page")
                .contains("<html lang=\"en\"");
        for (String front : List.of("/", "/search")) {
            assertThat(visitor().get(front).body())
                    .contains("rel=\"canonical\" href=\"http://localhost:8080" + front + "\"", "hreflang=\"en\"")
                    .contains("property=\"og:title\"", "name=\"description\"");
        }
        assertThat(visitor().get("/search?q=x&fee=NOPE").body())
                .as("found things are no page of their own; a value nobody knows is shown as it is")
                .contains("noindex", "NOPE")
                .doesNotContain("rel=\"canonical\"", "??");
        assertThat(visitor().get(OFFER + "/similar").body())
                .contains("noindex", "id=\"similar\"")
                .doesNotContain("??");

        visitor().shown("/listings/lst_demo_p21", body -> body.contains("class=\"tombstone\""));
        String withdrawn = visitor().get("/listings/lst_demo_p21").body();
        assertThat(withdrawn).contains("noindex").doesNotContain("rel=\"canonical\"");
        assertThat(data(withdrawn).at("/offers/0/availability").asString()).endsWith("/Discontinued");
    }

    @Test
    void the_site_map_leads_to_every_offer_that_may_be_taken_and_to_no_other() {
        visitor().shown("/sitemaps/offers-1.xml", body -> body.contains("/listings/lst_demo_p20<"));
        assertThat(visitor().get("/robots.txt").body())
                .contains("Sitemap: http://localhost:8080/sitemap.xml", "Disallow: /api/");
        Document index = xml("/sitemap.xml");
        assertThat(index.getDocumentElement().getTagName()).isEqualTo("sitemapindex");
        var parts = index.getElementsByTagName("loc");
        assertThat(parts.getLength()).isGreaterThanOrEqualTo(3);
        for (int i = 0; i < parts.getLength(); i++) {
            String path = parts.item(i).getTextContent().substring("http://localhost:8080".length());
            Document part = xml(path);
            assertThat(part.getElementsByTagName("url").getLength()).isPositive();
            if (!path.contains("pages")) {
                assertThat(part.getElementsByTagName("lastmod").getLength())
                        .isEqualTo(part.getElementsByTagName("url").getLength());
            }
        }
        assertThat(visitor().get("/sitemaps/offers-1.xml").body())
                .contains("/listings/lst_demo_p01?lang=en")
                .doesNotContain("lst_demo_p21<", "lst_demo_p22<");
        assertThat(visitor().get("/sitemaps/offers-9.xml").statusCode()).isEqualTo(404);
        assertThat(visitor().get("/sitemaps/none-1.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void four_patents_stand_side_by_side_and_a_fifth_is_left_out_in_words() {
        visitor().shown("/patents/ZL201819900111.3", body -> body.contains("186 mg/g"));
        String two = "patent=" + DESCRIBED + "&patent=ZL202019900074.3";
        String page = visitor().reading("en").get("/compare?" + two).body();
        assertThat(page).contains("differs", "91 % of capacity", "156 mAh/g").doesNotContain("??");
        String five = two + "&patent=ZL201819900111.3&patent=ZL202119900148.8&patent=" + NUMBER;
        assertThat(visitor().reading("en").get("/compare?" + five).body())
                .contains("At most four", NUMBER)
                .doesNotContain("??");
        assertThat(visitor().get("/compare").body()).doesNotContain("??");
        assertThat(visitor().get("/compare?patent=%00").statusCode()).isLessThan(500);
        assertThat(visitor().reading("en").get("/compare?patent=ZL9").body()).contains("No patent was found for ZL9");

        JsonNode compared = JSON.readTree(
                visitor().get("/api/v1/marketplace/compare?" + two).body());
        assertThat(compared.path("patents").size()).isEqualTo(2);
        assertThat(compared.path("differing").toString()).contains("result", "price");
        assertThat(compared.at("/patents/0/sheet/maturity").asInt()).isEqualTo(6);
        assertThat(visitor().get("/api/v1/marketplace/compare?" + five).statusCode())
                .isEqualTo(400);
    }

    private static JsonNode data(String page) {
        Matcher found = DATA.matcher(page);
        assertThat(found.find()).as("schema.org data").isTrue();
        return JSON.readTree(found.group(1));
    }

    private Document xml(String path) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(visitor().get(path).body())));
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
