package org.openlicence.exchange.web.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.outcome.JudgedSearch;
import org.openlicence.exchange.query.outcome.Observation;
import org.openlicence.exchange.query.outcome.Observation.Asked;
import org.openlicence.exchange.query.outcome.OutcomeRows;
import org.openlicence.exchange.query.outcome.RankingReports;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search, the offer it leads to and the licence begun there are joined without knowing who it was; and what is shown of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeIT extends WebIT {
    private static final Pattern CARD = Pattern.compile("href=\"(/listings/([^\"?]+)\\?from=([0-9a-z]+))\"");

    @Autowired
    private RankingReports reports;

    @Autowired
    private OutcomeRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_search_is_judged_by_what_followed_and_measured_at_night() {
        Visitor visitor = visitor().signedIn("qingsui-sme");
        String page = visitor.get("/search?offer=OPEN&type=INVENTION").body();
        Matcher card = CARD.matcher(page);
        assertThat(card.find()).as(page).isTrue();
        String opened = visitor.get(card.group(1)).body();
        assertThat(opened).contains("/take?", "from=" + card.group(3));
        visitor.get("/listings/" + card.group(2) + "/take?from=" + card.group(3));
        visitor.get("/listings/" + card.group(2) + "?from=%3Cscript%3E");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(reports.judged())
                        .filteredOn(judged -> judged.query().equals("offer=OPEN&type=INVENTION"))
                        .singleElement()
                        .extracting(JudgedSearch::grades)
                        .satisfies(grades -> assertThat(grades).containsValue(2)));
        assertThat(jdbc.sql("select * from search_asked where search_id = :id")
                        .param("id", card.group(3))
                        .query()
                        .singleRow()
                        .toString())
                .as("no account, no organisation, no address")
                .doesNotContain("per_", "org_", "127.0.0.1");

        assertThat(reports.run()).isPresent();
        Visitor office = visitor().signedIn("operator");
        office.done("/ranking", "/ranking/comparison", Map.of());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(office.reading("zh").get("/ranking").body())
                                .contains("nDCG@10", "已比较。", "变好")
                                .doesNotContain("??"));
        String compared = office.reading("zh").get("/ranking").body();
        assertThat(compared.substring(compared.indexOf("id=\"comparison\""), compared.indexOf("id=\"nights\"")))
                .as("what is swapped when it is over brings the button back")
                .contains("action=\"/ranking/comparison\"")
                .doesNotContain("hx-trigger");
        assertThat(office.reading("en").get("/ranking").body())
                .contains("Compared.", "better in")
                .doesNotContain("??");
        assertThat(office.reading("zh").get("/ranking").body())
                .contains("标注集", "真实检索", "最初的排序", "没有等待启用的排序")
                .doesNotContain("??");
        office.done("/ranking", "/ranking/acceptance", Map.of("version", "never-compared"));
        assertThat(office.reading("zh").get("/ranking").body()).contains("最初的排序");
        assertThat(visitor.get("/ranking").statusCode()).isEqualTo(403);
        assertThat(visitor.submit("/watchlist", "/ranking/acceptance", Map.of("version", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_was_sought_in_vain_is_told_by_class_and_words_only_to_those_who_run_the_exchange() {
        asked("离心浮选机用叶轮", 4, 0, "B03D");
        asked("heat pump for pigs", 2, 0, "A01K");
        asked("heat pump for pigs", 2, 1, "A01K");
        asked("heat pump for pigs", 2, 2, "A01K");
        asked("somebody is a cheat", 9, 0, "A01K");
        Visitor anybody = visitor();
        assertThat(anybody.get("/statistics/unmet").body())
                .contains("A01K", "上海")
                .doesNotContain("heat pump", "cheat", "离心", "B03D", "??");
        assertThat(anybody.get("/statistics/unmet.csv").body())
                .contains("searches,A01K,31,13")
                .doesNotContain("pigs");
        assertThat(anybody.get("/api/v1/statistics/unmet").body())
                .contains("\"count\":13")
                .doesNotContain("pigs", "cheat");
        Visitor office = visitor().signedIn("operator");
        assertThat(office.reading("en").get("/statistics/unmet").body())
                .contains("Unmet demand", "heat pump for pigs")
                .as("of one day")
                .doesNotContain("cheat", "离心", "??");

        jdbc.sql("update search_asked set asked_at = asked_at - interval '181 days' where weights = 'unmet-it'")
                .update();
        assertThat(reports.clear()).as("their days are over").isEqualTo(19);
        assertThat(office.get("/statistics/unmet").body()).doesNotContain("heat pump");
    }

    @Test
    void a_search_over_the_api_counts_like_one_on_a_page() {
        Visitor client = visitor();
        HttpResponse<String> found = client.get("/api/v1/search?offer=OPEN&type=DESIGN");
        String number = found.headers().firstValue("Search-Id").orElseThrow();
        Matcher listing = Pattern.compile("\"listingId\":\"([^\"]+)\"").matcher(found.body());
        assertThat(listing.find()).as(found.body()).isTrue();
        client.get("/api/v1/listings/" + listing.group(1) + "?from=" + number);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(reports.judged())
                        .extracting(JudgedSearch::query)
                        .contains("offer=OPEN&type=DESIGN"));
    }

    private void asked(String words, int askers, int daysAgo, String field) {
        List<Observation> observations = IntStream.range(0, askers)
                .<Observation>mapToObj(i -> new Asked(
                        ContentHash.of(words + i + "/" + daysAgo).value().substring(0, 24),
                        Clock.systemUTC().instant().minus(Duration.ofDays(daysAgo)),
                        "asker" + i + daysAgo,
                        words,
                        "q=x",
                        List.of(),
                        field,
                        List.of("31"),
                        0,
                        List.of(),
                        "unmet-it"))
                .toList();
        rows.write(observations);
    }
}
