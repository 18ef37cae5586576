package org.openlicence.exchange.web.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.query.duelist.DueListRunner;
import org.openlicence.exchange.royalty.RoyaltyCommand.DemandArrears;
import org.openlicence.exchange.royalty.RoyaltyCommand.MarkRoyaltyOverdue;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** A licence with a running share: stated, paid, in arrears, demanded, and ended, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyIT extends WebIT {
    private static final Pattern ORDER = Pattern.compile("name=\"orderId\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HULAN = "org_91310115DEMHUL0537";
    private static final String YUEFAN = "org_91330106DEMYUE084T";

    private final DueListRunner dueList;
    private final RoyaltyStage stage;
    private final ExchangeCommands commands;

    @Autowired
    RoyaltyIT(ExchangeCommands commands, DueListRunner dueList) {
        this.commands = commands;
        this.dueList = dueList;
        this.stage = new RoyaltyStage(commands, Shanghai.dayOf(Clock.systemUTC().instant()));
    }

    @Test
    void arrears_are_marked_demanded_and_cleared_and_the_next_period_is_stated_corrected_and_paid() {
        LicenceId licence = stage.inForce("202217700001", HULAN);
        String page = "/licences/" + licence + "/royalties";
        Visitor company = signedIn("hulan-sme");
        assertThat(shown(company, page, body -> body.contains("申报第 1 期")))
                .contains("待申报", "进行中", "净销售额的 3%")
                .doesNotContain("??");
        assertThat(company.reading("en").get(page).body())
                .contains("State period 2", "3% of net sales")
                .doesNotContain("??");
        company.reading("zh");
        assertThat(signedIn("qingsui-sme").get(page).statusCode()).isEqualTo(404);
        assertThat(signedIn("registrar").get(page).statusCode()).isEqualTo(404);
        assertThat(company.get("/licences/" + licence).body()).contains(page);

        stage.statedLongAgo(licence, HULAN);
        Visitor university = signedIn("fudong-uni");
        assertThat(shown(university, page, body -> {
                    dueList.run();
                    return body.contains("催告第 1 期");
                }))
                .contains("逾期未付款");
        seeOther(university, page, "1/demand", Map.of());
        assertThat(shown(university, page, body -> body.contains("须于"))).doesNotContain("解除许可");
        assertThat(university.submit(page, page + "/1/termination", Map.of()).body())
                .contains("RY-08");

        pay(company, page + "/1/payment", "1.00");
        assertThat(shown(company, page, body -> body.contains("已退款"))).contains("与应付款不符", "逾期未付款");
        pay(company, page + "/1/payment", "300.00");
        assertThat(shown(company, page, body -> body.contains("已付款"))).doesNotContain("/1/payment");
        assertThat(shown(university, page, body -> body.contains("已付款"))).contains("复东理工大学（演示）：210 元", "江岚大学（演示）：90 元");
        assertThat(company.get(page).body()).doesNotContain("210 元");

        assertThat(company.submit(page, page + "/2/statement", Map.of("confirmed", "true"))
                        .body())
                .contains("field-error");
        assertThat(company.submit(page, page + "/2/statement", Map.of("amount", "1000"))
                        .body())
                .contains("RY-05");
        assertThat(company.submit(page, page + "/3/statement", Map.of("amount", "1000", "confirmed", "true"))
                        .body())
                .contains("RY-02");
        assertThat(shown(company, "/licences", body -> body.contains(page))).contains("1 期待申报");
        seeOther(company, page, "2/statement", Map.of("amount", "1000", "confirmed", "true"));
        shown(company, page, body -> body.contains("更正第 2 期"));
        corrected(licence);
        assertThat(shown(company, page, body -> body.contains("37,037.04 元"))).contains("已更正");
        pay(company, page + "/2/payment", "37037.04");
        shown(company, page, body -> !body.contains("/2/payment"));
    }

    @Test
    void a_demand_that_stays_unanswered_lets_the_licensor_end_the_licence() {
        LicenceId licence = stage.inForce("202217700002", YUEFAN);
        String page = "/licences/" + licence + "/royalties";
        Visitor university = signedIn("jianglan-uni");
        shown(university, page, body -> body.contains("待申报") || body.contains("逾期未申报"));
        stage.statedLongAgo(licence, YUEFAN);
        RoyaltyId account = RoyaltyId.of(licence);
        commands.send(
                new MarkRoyaltyOverdue(account, 1, stage.system(stage.firstEnd().plusDays(40))));
        commands.send(new DemandArrears(
                account, 1, stage.by(RoyaltyStage.JIANGLAN, stage.firstEnd().plusDays(41))));
        shown(university, page, body -> body.contains("就第 1 期解除许可"));

        seeOther(university, page, "1/termination", Map.of());

        assertThat(shown(university, "/licences/" + licence, body -> body.contains("被许可人违约")))
                .contains("提成费");
        assertThat(shown(university, page, body -> body.contains("许可已终止")))
                .contains("以违约解除许可")
                .doesNotContain("??");
    }

    /** Over the API, on the condition of the version read: a stale one is refused, the same key answers the same. */
    private void corrected(LicenceId licence) {
        Visitor client = visitor().withToken("hulan-sme");
        String path = "/api/v1/licences/" + licence + "/royalties";
        var read = client.get(path);
        assertThat(read.body()).contains("\"status\":\"STATED\"", "\"basisPoints\":300");
        String version = read.headers().firstValue("ETag").orElseThrow();
        String body = "{\"baseFen\":123456789,\"definitionConfirmed\":true}";
        String key = UUID.randomUUID().toString();
        assertThat(client.post(path + "/2/correction", body, "If-Match", "\"0\"", "Idempotency-Key", key + "-0")
                        .statusCode())
                .isEqualTo(412);
        var done = client.post(path + "/2/correction", body, "If-Match", version, "Idempotency-Key", key);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(client.post(path + "/2/correction", body, "If-Match", version, "Idempotency-Key", key)
                        .body())
                .isEqualTo(done.body());
        assertThat(visitor().withToken("qingsui-sme").get(path).statusCode()).isEqualTo(404);
    }

    private Visitor signedIn(String login) {
        Visitor visitor = visitor();
        assertThat(visitor.signIn(login, PASSWORD).statusCode()).isEqualTo(302);
        return visitor;
    }

    private static void pay(Visitor company, String page, String amount) {
        Matcher order = ORDER.matcher(company.get(page).body());
        assertThat(order.find()).as(page).isTrue();
        assertThat(company.submit(page, page, Map.of("amount", amount, "orderId", order.group(1)))
                        .statusCode())
                .isBetween(300, 399);
    }

    private static void seeOther(Visitor visitor, String page, String act, Map<String, String> form) {
        var answer = visitor.submit(page, page + "/" + act, form);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(300, 399);
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
