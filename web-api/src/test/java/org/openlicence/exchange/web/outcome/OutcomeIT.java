package org.openlicence.exchange.web.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        assertThat(office.get("/ranking?compare=true").body())
                .contains("nDCG@10", "变好")
                .doesNotContain("??");
        assertThat(office.reading("en").get("/ranking?compare=true").body())
                .contains("better in")
                .doesNotContain("??");
        assertThat(visitor.get("/ranking").statusCode()).isEqualTo(403);
    }

    @Test
    void words_that_found_nothing_are_public_from_five_askers_on() {
        asked("离心浮选机用叶轮", 4);
        asked("heat pump for pigs", 5);
        Visitor anybody = visitor();
        assertThat(anybody.get("/statistics/unmet").body())
                .contains("heat pump for pigs", "/demands/new?problem=heat")
                .doesNotContain("离心浮选机用叶轮", "??");
        assertThat(anybody.reading("en").get("/statistics/unmet").body())
                .contains("Unmet demand")
                .doesNotContain("??");
        assertThat(anybody.get("/statistics/unmet.csv").body())
                .contains("words,heat pump for pigs,,,5", "searches,,A01,31,5");
        assertThat(anybody.get("/api/v1/statistics/unmet").body())
                .contains("\"askers\":5")
                .doesNotContain("离心");

        Instant later = Clock.systemUTC().instant().plusSeconds(60);
        assertThat(rows.clear(later)).isPositive();
        assertThat(anybody.get("/statistics/unmet").body())
                .as("words whose days are over")
                .doesNotContain("heat pump");
    }

    private void asked(String words, int askers) {
        List<Observation> observations = IntStream.range(0, askers)
                .<Observation>mapToObj(i -> new Asked(
                        ContentHash.of(words + i).value().substring(0, 24),
                        Clock.systemUTC().instant(),
                        "asker" + i,
                        words,
                        ContentHash.of(words).value(),
                        "q=x",
                        List.of("A01"),
                        List.of("31"),
                        0,
                        List.of(),
                        "test"))
                .toList();
        rows.write(observations);
    }
}
