package org.openlicence.exchange.web.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.compensation.FundCommand.FileClaim;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** A fund from its opening to the licensor's share of a recovery, on its pages and over the API. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FundIT extends WebIT {
    private static final String FUDONG = "org_12310110DEMFUD017L";
    private static final String HULAN = "org_91310115DEMHUL0537";
    private static final FundId FUND = new FundId("fnd_fund-it");
    private static final String PAGE = "/funds/" + FUND;
    private static final String CLAIM = PAGE + "/claims/c-1";

    private final ExchangeCommands commands;

    @Autowired
    FundIT(ExchangeCommands commands) {
        this.commands = commands;
    }

    @Test
    void a_fund_is_paid_into_compensates_by_the_formula_recovers_and_passes_on() {
        LocalDate today = Shanghai.dayOf(Clock.systemUTC().instant());
        Visitor keeper = visitor().signedIn("fund");
        assertThat(keeper.get("/funds").body()).contains("/funds/fnd_demo").doesNotContain("??");
        assertThat(visitor().signedIn("fudong-uni").get("/funds").statusCode()).isEqualTo(403);
        keeper.done("/funds", "/funds", Map.of("fundCode", "fund-it", "name", "试验资金", "region", "CN"));
        assertThat(keeper.submit("/funds", "/funds", Map.of("fundCode", "fund-it", "name", "别的", "region", "CN"))
                        .body())
                .contains("CF-02");
        keeper.shown(PAGE, body -> body.contains("试验资金"));
        assertThat(keeper.submit(PAGE, PAGE + "/contribution", contribution("B-1", today.plusDays(2)))
                        .body())
                .contains("CF-11");
        keeper.done(PAGE, PAGE + "/contribution", contribution("B-1", today));
        assertThat(keeper.shown(PAGE, body -> body.contains("500,000 元")))
                .contains("账目平衡", "补偿比例", "50%", "未核实")
                .doesNotContain("??");

        commands.send(new FileClaim(
                FUND,
                "c-1",
                "lic_fund_it",
                FUDONG,
                HULAN,
                Money.ofYuan("80000"),
                Money.ZERO,
                today.minusDays(90),
                today.minusDays(70),
                Origin.of(Actor.SYSTEM, Clock.systemUTC().instant())));
        assertThat(keeper.shown(PAGE, body -> body.contains(CLAIM))).contains("待决定", "沪澜精密机械");
        assertThat(keeper.submit(CLAIM, CLAIM + "/settlement", Map.of()).body()).contains("field-error");
        assertThat(keeper.submit(CLAIM, CLAIM + "/settlement", Map.of("bankReference", "B-1"))
                        .body())
                .contains("CF-07");
        keeper.done(CLAIM, CLAIM + "/settlement", Map.of("bankReference", "B-2"));
        assertThat(keeper.shown(CLAIM, body -> body.contains("登记追回款")))
                .contains("40,000 元", "已补偿")
                .doesNotContain("不予补偿", "??");
        assertThat(keeper.submit(CLAIM, CLAIM + "/recovery", recovery("80000.01", today))
                        .body())
                .contains("CF-06");
        keeper.done(CLAIM, CLAIM + "/recovery", recovery("20000", today));
        keeper.shown(CLAIM, body -> body.contains("登记转付"));
        share();
        keeper.reading("en");
        assertThat(keeper.shown(PAGE, body -> body.contains("Share passed on")))
                .contains("CNY 470,000", "The account balances", "CNY 10,000")
                .doesNotContain("??");
    }

    /** Over the API, on the condition of the version read. */
    private void share() {
        Visitor client = visitor().withToken("fund");
        String path = "/api/v1/funds/" + FUND;
        assertThat(visitor().withToken("fudong-uni").get(path).statusCode()).isEqualTo(403);
        var read = client.get(path + "/claims/c-1");
        assertThat(read.body()).contains("\"compensationFen\":4000000", "\"owedFen\":1000000", "\"coverageBp\":5000");
        String version = read.headers().firstValue("ETag").orElseThrow();
        String body = "{\"bankReference\":\"B-4\"}";
        String key = UUID.randomUUID().toString();
        assertThat(client.post(path + "/claims/c-1/share", body, "If-Match", "\"0\"", "Idempotency-Key", key + "-0")
                        .statusCode())
                .isEqualTo(412);
        var done = client.post(path + "/claims/c-1/share", body, "If-Match", version, "Idempotency-Key", key);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        client.shown(path + "/claims?open=true", open -> open.contains("\"items\":[]"));
        assertThat(client.get(path + "/entries?size=2").body()).contains("next");
        assertThat(client.get(path + "/entries?after=x").statusCode()).isEqualTo(400);
    }

    private static Map<String, String> contribution(String reference, LocalDate on) {
        return Map.of("bankReference", reference, "contributor", "市财政", "amount", "500000", "on", on.toString());
    }

    private static Map<String, String> recovery(String amount, LocalDate on) {
        return Map.of("bankReference", "B-3", "amount", amount, "on", on.toString());
    }
}
