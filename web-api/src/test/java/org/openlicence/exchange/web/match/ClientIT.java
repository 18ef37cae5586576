package org.openlicence.exchange.web.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.match.ClientList;
import org.openlicence.exchange.match.ClientList.Answer;
import org.openlicence.exchange.match.ClientList.Client;
import org.openlicence.exchange.match.ClientList.Mandate;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A broker's clients: the list and its import, mandates that wait for the client's word, and the same over the API. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientIT extends WebIT {
    private static final String LIST = "/brokerage/clients";
    private static final String API = "/api/v1" + LIST;
    private static final String BROKER = "org_91310110DEMQAH107L";
    private static final String HULAN = "org_91310115DEMHUL0537";
    private static final String QINGSUI = "org_91330106DEMQNG068D";
    /** A broker of which no other test knows. */
    private static final String NEWCOMER = "org_CLIENT-IT";
    /** Nobody represents it here. */
    private static final String REGISTER = "org_12310104DEMREG1234";

    private static final Pattern HASH = Pattern.compile("\"mandateHash\":\"([0-9a-f]{64})\"");

    @Autowired
    private ClientList list;

    @Autowired
    private Clients clients;

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private JdbcClient jdbc;

    private final String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();

    @Test
    void clients_are_imported_and_their_mandates_need_a_number_and_a_document_or_somebody_to_ask() {
        Visitor desk = visitor().signedIn("qiaozhi-broker");
        assertThat(desk.submit(
                                LIST,
                                LIST + "/import",
                                Map.of("rows", "91330106DEMQNG068D\t食品\n91330106DEMYUE084Z\n91310110DEMQAH107L"))
                        .body())
                .contains("已登记", "平台上没有这个单位", "食品")
                .doesNotContain("??");
        String client = LIST + "/" + QINGSUI;
        assertThat(desk.submit(client, client, Map.of("organisationId", QINGSUI, "mandateWords", "只有文本"))
                        .body())
                .contains("mandateReference-error")
                .doesNotContain("??");
        Map<String, String> paper =
                Map.of("organisationId", REGISTER, "mandateReference", "WT-9", "mandateFrom", today);
        assertThat(desk.submit(LIST, LIST, paper).body())
                .as("nobody there can be asked, and nothing is written")
                .contains("MAT-25")
                .doesNotContain("??");
        String register = LIST + "/" + REGISTER;
        desk.done(LIST, LIST, Map.of("organisationId", REGISTER));
        Map<String, String> another = Map.of("organisationId", HULAN, "mandateReference", "WT-9", "mandateFrom", today);
        assertThat(desk.submit(register, register, another).body())
                .as("it is the client of the page whose mandate is kept")
                .contains("MAT-25")
                .doesNotContain("??");
        assertThat(desk.submit(
                                register,
                                register,
                                Map.of("organisationId", REGISTER, "portfolio", "两\n行", "mandateReference", "一\n二"))
                        .body())
                .contains("portfolio-error", "mandateReference-error")
                .doesNotContain("??");
        list.remove(BROKER, REGISTER);
        assertThat(visitor().signedIn("wanlu-sme").get(LIST).statusCode())
                .as("no institution")
                .isEqualTo(404);
        assertThat(visitor().signedIn("market-office").get(LIST).statusCode())
                .as("whom a broker works for is not the office's to read")
                .isEqualTo(403);
    }

    @Test
    void a_client_confirms_a_mandate_refuses_it_and_is_asked_again_when_it_changes() {
        Visitor broker = visitor().withToken("qiaozhi-broker");
        String path = API + "/" + HULAN;
        assertThat(broker.put(path, mandate("WT-2")).body()).contains("\"state\":\"AWAITED\"");
        Visitor company = visitor().signedIn("hulan-sme");
        company.shown("/outbox", body -> body.contains("称受贵单位委托，请确认"));
        assertThat(company.get("/matches").body()).contains("href=\"/mandates\"");
        assertThat(company.get("/mandates").body())
                .contains("桥知技术转移服务有限公司", "WT-2", "等待委托单位确认")
                .doesNotContain("??");
        assertThat(company.submit(
                                "/mandates",
                                "/mandates/" + BROKER + "/confirmation",
                                Map.of("mandateHash", "0".repeat(64)))
                        .body())
                .contains("MAT-24")
                .doesNotContain("??");
        Visitor client = visitor().withToken("hulan-sme");
        company.done("/mandates", "/mandates/" + BROKER + "/confirmation", Map.of("mandateHash", hash(client)));
        assertThat(broker.get(path).body()).contains("\"state\":\"CONFIRMED\"");
        assertThat(company.reading("en").get("/mandates").body())
                .contains("Mandate in force and confirmed", "Refuse it or take it back")
                .doesNotContain("??");

        assertThat(broker.put(path, mandate("WT-3")).body())
                .as("another mandate was not confirmed")
                .contains("\"state\":\"AWAITED\"");
        HttpResponse<String> refused = client.post(
                "/api/v1/mandates/" + BROKER + "/refusal",
                "{\"mandateHash\":\"" + hash(client) + "\"}",
                "Idempotency-Key",
                "client-it-refusal");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(200);
        assertThat(broker.get(path).body()).contains("\"state\":\"REFUSED\"");
        assertThat(visitor().withToken("wanlu-sme").get("/api/v1/mandates").body())
                .as("of others")
                .doesNotContain("WT-3");
        assertThat(removed(broker, path, "1")).isEqualTo(204);
        assertThat(broker.get(path).statusCode()).isEqualTo(404);
        assertThat(client.get("/api/v1/mandates").body()).isEqualTo("[]");
        broker.put(path, mandate("WT-3"));
        assertThat(broker.get(path).body())
                .as("what a client said outlives the row of the broker")
                .contains("\"state\":\"REFUSED\"");
        assertThat(broker.put(path, mandate("WT-2")).body())
                .as("what it said to one mandate is not forgotten for what it said to another")
                .contains("\"state\":\"CONFIRMED\"");
        client.post(
                "/api/v1/mandates/" + BROKER + "/refusal",
                "{\"mandateHash\":\"" + hash(client) + "\"}",
                "Idempotency-Key",
                "client-it-second-refusal");
        assertThat(broker.get(path).body()).as("the last word to it").contains("\"state\":\"REFUSED\"");
        assertThat(broker.put(path, mandate("WT-3")).body())
                .as("nor a refusal by a detour")
                .contains("\"state\":\"REFUSED\"");
        removed(broker, path, "2");
    }

    @Test
    void the_api_keeps_the_rules_of_the_pages_and_lists_in_parts() {
        Visitor broker = visitor().withToken("qiaozhi-broker");
        assertThat(broker.put(API + "/" + BROKER, "{}").statusCode())
                .as("itself")
                .isEqualTo(404);
        assertThat(broker.put(API + "/org_91330106DEMYUE084Z", "{}").statusCode())
                .as("nobody")
                .isEqualTo(404);
        assertThat(broker.put(
                                API + "/" + HULAN,
                                mandate("WT-4").replace("\"from\"", "\"until\":\"2020-01-01\",\"from\""))
                        .body())
                .contains("/mandate/until");
        HttpResponse<String> paper = broker.put(API + "/" + REGISTER, mandate("WT-4"));
        assertThat(paper.statusCode()).as(paper.body()).isEqualTo(422);
        assertThat(paper.body()).contains("MAT-25");
        HttpResponse<String> written = broker.put(
                API + "/" + REGISTER,
                mandate("WT-4").replace("\"from\"", "\"documentHash\":\"" + "a".repeat(64) + "\",\"from\""));
        assertThat(written.body()).contains("\"state\":\"ON_PAPER\"");
        assertThat(broker.put(API + "/" + REGISTER, mandate("WT-4").replace("\"from\"", "\"words\":\" \",\"from\""))
                        .body())
                .as("blank words are none")
                .contains("MAT-25");
        assertThat(broker.put(API + "/" + REGISTER, mandate("WT\\n4")).body()).contains("/mandate/reference");
        assertThat(broker.put(API + "/" + REGISTER, "{\"portfolio\":\"a\\nb\"}").body())
                .contains("/portfolio");
        assertThat(broker.put(API + "/" + REGISTER, "{\"portfolio\":\" \"}").statusCode())
                .isEqualTo(200);
        assertThat(list.find(BROKER, REGISTER).orElseThrow().portfolio())
                .as("a blank name is no portfolio of its own")
                .isNull();
        assertThat(removed(broker, API + "/" + REGISTER, "3")).isEqualTo(204);
        assertThat(visitor().withToken("wanlu-sme").get(API).statusCode())
                .as("no institution")
                .isEqualTo(404);
        assertThat(visitor().get(API).statusCode()).isEqualTo(401);

        Instant at = Clock.systemUTC().instant();
        IntStream.range(0, Clients.SHOWN + 1)
                .forEach(i -> list.put(BROKER, new Client("org_PART-%03d".formatted(i), "parts", null, null, at)));
        try {
            String first = broker.get(API + "?portfolio=parts").body();
            assertThat(first).contains("\"next\":\"org_PART-099\"").doesNotContain("org_PART-100");
            assertThat(broker.get(API + "?portfolio=parts&after=org_PART-099").body())
                    .contains("org_PART-100")
                    .doesNotContain("org_PART-099", "\"next\"");
            assertThat(broker.get("/api/v1/brokerage/portfolios").body())
                    .contains("{\"name\":\"parts\",\"clients\":" + (Clients.SHOWN + 1) + "}");
            Visitor desk = visitor().signedIn("qiaozhi-broker");
            assertThat(desk.get(LIST).body()).contains(LIST + "?after=org_").doesNotContain("??");
        } finally {
            IntStream.range(0, Clients.SHOWN + 1).forEach(i -> list.remove(BROKER, "org_PART-%03d".formatted(i)));
        }
    }

    @Test
    void a_client_is_asked_when_its_mandate_begins_once_of_each_and_once_a_day() {
        LocalDate day = LocalDate.parse(today);
        int people = addresses.recipients(QINGSUI).size();
        assertThat(people).isPositive();
        try {
            clients.put(NEWCOMER, QINGSUI, null, new Mandate("WT-20", day.plusDays(2), null, null, null));
            clients.askAwaited();
            assertThat(asked()).as("it is not in force").isZero();

            Mandate begun = new Mandate("WT-20", day, null, null, null);
            entered(begun);
            assertThat(clients.askAwaited()).isGreaterThanOrEqualTo(people);
            assertThat(asked()).isEqualTo(people);
            clients.askAwaited();
            assertThat(asked()).as("of one mandate once").isEqualTo(people);

            entered(new Mandate("WT-21", day, null, null, null));
            clients.askAwaited();
            assertThat(asked()).as("once a day").isEqualTo(people);
            aDayPasses();
            clients.askAwaited();
            assertThat(asked()).as("of the one that was changed, the next day").isEqualTo(2 * people);

            aDayPasses();
            entered(begun);
            clients.askAwaited();
            assertThat(asked()).as("of one mandate once, on other days too").isEqualTo(2 * people);
            Mandate refused = new Mandate("WT-22", day, null, null, null);
            entered(refused);
            list.answer(
                    NEWCOMER,
                    QINGSUI,
                    new Answer(
                            refused.hash(), false, "per_it", Clock.systemUTC().instant()));
            clients.askAwaited();
            assertThat(asked()).as("what was answered is not asked").isEqualTo(2 * people);
        } finally {
            list.remove(NEWCOMER, QINGSUI);
        }
    }

    /** As if it had been entered before it was in force: without the question of that moment. */
    private void entered(Mandate mandate) {
        list.put(
                NEWCOMER,
                new Client(QINGSUI, null, mandate, null, Clock.systemUTC().instant()));
    }

    private int asked() {
        return addresses.recipients(QINGSUI).stream()
                .mapToInt(person -> jdbc.sql("select count(*) from mail_outbox where starts_with(mail_key, :kind)")
                        .param("kind", ClientMails.questions(NEWCOMER, person))
                        .query(Integer.class)
                        .single())
                .sum();
    }

    private void aDayPasses() {
        addresses
                .recipients(QINGSUI)
                .forEach(person -> jdbc.sql("update mail_outbox set created_at = created_at - interval '1 day'"
                                + " where starts_with(mail_key, :kind)")
                        .param("kind", ClientMails.questions(NEWCOMER, person))
                        .update());
    }

    private String mandate(String reference) {
        return "{\"portfolio\":\"机械\",\"mandate\":{\"reference\":\"" + reference + "\",\"from\":\"" + today + "\"}}";
    }

    private static int removed(Visitor broker, String client, String key) {
        return broker.post(client + "/removal", "", "Idempotency-Key", "client-it-removal-" + key)
                .statusCode();
    }

    private static String hash(Visitor client) {
        Matcher hash = HASH.matcher(client.get("/api/v1/mandates").body());
        assertThat(hash.find()).isTrue();
        return hash.group(1);
    }
}
