package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT.Visitor;

/** PostgreSQL or Elasticsearch goes away under a running application, and comes back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServersAwayIT extends FaultIT {
    private static final Duration BACK = Duration.ofSeconds(90);

    @Test
    void without_elasticsearch_commands_go_on_search_says_so_and_catches_up() {
        Visitor owner = client("wangchuan-uni");
        Visitor registrar = client("registrar");
        Visitor taker = client("hulan-sme");
        Visitor reader = visitor();
        await().atMost(BACK).until(() -> reader.get("/search").statusCode() == 200);
        List<String> opened = new ArrayList<>();
        String number = Offering.entered(owner);
        servers().elasticsearch().stop();
        try {
            opened.add(Offering.opened(owner, registrar, number, Offering.FREE).listingId());
            String listing = opened.getFirst();
            await().until(() -> reader.get("/api/v1/listings/" + listing).statusCode() == 200);
            Offering offer = Offering.read(reader, listing);
            assertThat(Offering.post(taker, "/api/v1/licences", offer.notice()).statusCode())
                    .isEqualTo(201);
            says_search_is_away(reader);
            assertThat(reader.get("/listings/lst_demo_p01").statusCode()).isEqualTo(200);
            assertThat(reader.get("/").statusCode()).isEqualTo(200);
            assertThat(reader.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        } finally {
            servers().elasticsearch().start();
        }
        long back = System.nanoTime();
        await().atMost(BACK)
                .until(() -> reader.get("/api/v1/search?offer=OPEN&q=" + number)
                        .body()
                        .contains(opened.getFirst()));
        System.out.printf(
                "search caught up %d ms after Elasticsearch answered again%n", (System.nanoTime() - back) / 1_000_000);
        assertThat(count("select count(*) from deadletterentry")).isZero();
    }

    private static void says_search_is_away(Visitor reader) {
        HttpResponse<String> page = reader.reading("zh").get("/search?q=%E7%94%B5%E6%B1%A0");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<main", "role=\"alert\"").doesNotContain("Exception", "??");
        for (String path : List.of("/search/suggest?q=battery", "/search/why?q=battery&patent=pat_ZL201919900037.X")) {
            HttpResponse<String> told = reader.reading("en").get(path);
            assertThat(told.statusCode()).as(path).isEqualTo(503);
            assertThat(told.body()).as(path).contains("role=\"alert\"").doesNotContain("Exception", "??");
        }
        assertThat(reader.get("/search?q=2019+1+9900037.X").body())
                .as("by its number from PostgreSQL")
                .contains("/patents/ZL201919900037.X");
        HttpResponse<String> problem = reader.reading("en").get("/api/v1/search?q=battery");
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(problem.headers().firstValue("Retry-After")).isPresent();
        assertThat(problem.body()).contains("\"SEARCH-DOWN\"", "Search is not available");
    }

    @Test
    void without_postgresql_everybody_is_told_and_nothing_acknowledged_is_lost() {
        Visitor taker = client("suhe-sme");
        Visitor person = visitor();
        assertThat(person.signIn("suhe-sme", PASSWORD).statusCode()).isEqualTo(302);
        Visitor approver = visitor();
        assertThat(approver.signIn("approver", PASSWORD).statusCode()).isEqualTo(302);
        String form = approver.csrf("/registrations");
        Offering offer = Offering.free(client("wangchuan-uni"), client("registrar"));
        String key = UUID.randomUUID().toString();
        HttpResponse<String> before = taker.post("/api/v1/licences", offer.notice(), "Idempotency-Key", key);
        assertThat(before.statusCode()).as(before.body()).isEqualTo(201);
        Offering other = Offering.free(client("wangchuan-uni"), client("registrar"));
        String during = UUID.randomUUID().toString();
        long events = count("select count(*) from domainevententry");
        servers().postgres().stop();
        try {
            problem(
                    () -> taker.reading("en").post("/api/v1/licences", other.notice(), "Idempotency-Key", during),
                    "en");
            problem(() -> visitor().reading("zh").get("/api/v1/listings/lst_demo_p01"), "zh");
            page(() -> visitor().reading("zh").get("/listings/lst_demo_p01"), "数据库");
            page(() -> visitor().reading("en").get("/listings/lst_demo_p01"), "database");
            page(() -> person.reading("en").get("/licences"), "database");
            page(() -> visitor().reading("en").signIn("hulan-sme", PASSWORD), "database");
            a_batch_names_what_it_did_not_reach(approver, form);
            assertThat(visitor().get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        } finally {
            servers().postgres().start();
        }
        long back = System.nanoTime();
        await().atMost(BACK)
                .until(() -> taker.post("/api/v1/licences", other.notice(), "Idempotency-Key", during)
                                .statusCode()
                        == 201);
        System.out.printf(
                "commands went on %d ms after PostgreSQL answered again%n", (System.nanoTime() - back) / 1_000_000);
        HttpResponse<String> again = taker.post("/api/v1/licences", offer.notice(), "Idempotency-Key", key);
        assertThat(again.body()).isEqualTo(before.body());
        assertThat(count("select count(*) from domainevententry")).isGreaterThan(events);
        assertThat(person.get("/licences").statusCode()).as("still signed in").isEqualTo(200);
        String licence = Offering.first(java.util.regex.Pattern.compile("\"id\":\"([^\"]+)\""), again.body());
        await().atMost(BACK)
                .until(() -> taker.get("/api/v1/licences/" + licence).body().contains("\"IN_FORCE\""));
        assertThat(count("select count(*) from deadletterentry")).isZero();
    }

    private static void a_batch_names_what_it_did_not_reach(Visitor approver, String form) {
        HttpResponse<String> report = refused(() -> approver.reading("en")
                .submitWith(form, "/registrations/batch", Map.of("chosen", "reg_lic_one.12,reg_lic_two.9")));
        assertThat(report.body())
                .contains("<main", "Not decided: 2", "reg_lic_one.12", "reg_lic_two.9", "Send these again")
                .doesNotContain("Exception", "??");
    }

    private interface Request {
        HttpResponse<String> send();
    }

    private static HttpResponse<String> refused(Request request) {
        long start = System.nanoTime();
        HttpResponse<String> answer = request.send();
        long took = System.nanoTime() - start;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        System.out.printf("503 after %d ms%n", took / 1_000_000);
        return answer;
    }

    private static void problem(Request request, String language) {
        HttpResponse<String> answer = refused(request);
        assertThat(answer.body())
                .contains("\"DATABASE-DOWN\"", language.equals("zh") ? "数据库" : "The database cannot be reached");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static void page(Request request, String words) {
        assertThat(refused(request).body()).contains("<main", words).doesNotContain("Exception", "??");
    }
}
