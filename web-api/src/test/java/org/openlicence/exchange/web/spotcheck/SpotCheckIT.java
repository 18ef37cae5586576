package org.openlicence.exchange.web.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.spotcheck.DrawId;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.DrawSample;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.PopulationCase;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** A licence registered on a commitment at once, drawn, checked, found false; the revocation is opened and closed again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpotCheckIT extends WebIT {
    private static final LocalDate TODAY = Shanghai.dayOf(Clock.systemUTC().instant());
    private static final String TITLE = "抽查用的专利实施许可合同";
    private static final String HASH = "5c".repeat(32);

    @Autowired
    private ExchangeCommands commands;

    @Test
    void a_false_commitment_is_found_by_a_spot_check() {
        String registration = registered();
        String id = registration.substring(registration.lastIndexOf('/') + 1);
        String check = "/spot-checks/spc_" + id.substring("reg_".length());
        Visitor party = visitor().signedIn("fudong-uni");
        assertThat(party.shown("/registrations/" + id, body -> body.contains("/certificates/")))
                .contains("自动核验全部通过")
                .doesNotContain("??");
        Visitor office = visitor().signedIn("market-office");
        office.shown("/spot-checks", body -> body.contains(check));
        assertThat(party.get(check).statusCode())
                .as("before it is told there is none")
                .isEqualTo(404);

        drawn(id, office);
        office.shown(check, body -> body.contains("SHA256-RANK-1"));
        office.done(check, check + "/notice", Map.of("text", "请提交许可证据"));
        assertThat(party.shown("/registrations/" + id, body -> body.contains("请提交许可证据")))
                .contains(check, "正在抽查");
        assertThat(party.reading("en").get(check).body())
                .contains("To be answered by", "Send the answer")
                .doesNotContain("??");
        party.reading("zh").done(check, check + "/material", Map.of("text", "合同没有履行"));

        String login = visitor().withToken("inspector").get("/api/v1" + check).statusCode() == 200
                ? "inspector"
                : "inspector-2";
        Visitor inspector = visitor().signedIn(login);
        assertThat(inspector.get("/registrations/" + id).body()).contains(TITLE);
        inspector.done(check, check + "/examination", Map.of("text", "从未给予许可"));
        inspector.done(check, check + "/violation", Map.of("text", "从未给予许可"));
        party.shown("/registrations/" + id, body -> body.contains("撤销程序中"));
        assertThat(party.shown(check, body -> body.contains("违规，已启动撤销"))).contains("不得以告知承诺方式登记");
        office.shown("/registrations/" + id, body -> body.contains("撤销程序中"));
        assertThat(party.shown("/violation-records", body -> body.contains(check)))
                .contains("从未给予许可", "自认定之日起5年")
                .doesNotContain("??");
        office.shown("/violation-records", body -> body.contains(check));
        Visitor other = visitor().withToken("wanlu-sme");
        assertThat(other.get("/api/v1/violation-records").body())
                .contains("\"items\"")
                .doesNotContain(id);
        assertThat(visitor()
                        .withToken("fudong-uni")
                        .get("/api/v1/violation-records")
                        .body())
                .contains(id, "lockedUntil");
        assertThat(visitor().signedIn("reviewer").get("/violation-records").statusCode())
                .isEqualTo(403);
        office.done(
                "/registrations/" + id, "/registrations/" + id + "/revocation-closing", Map.of("reason", "许可已另行查实"));
        party.shown("/violation-records", body -> !body.contains(check));
    }

    /** The case is drawn for a month before, as if it were of that month; the office repeats the draw from the list. */
    private void drawn(String id, Visitor office) {
        Visitor client = visitor().withToken("market-office");
        HttpResponse<String> early = client.post(
                "/api/v1/spot-draws",
                "{\"month\":\"%s\",\"seed\":\"1\",\"seedSource\":\"x\"}".formatted(YearMonth.from(TODAY)),
                "Idempotency-Key",
                "spot-draw-early");
        assertThat(early.body()).contains("SC-06");
        YearMonth month = YearMonth.from(TODAY).minusMonths(13);
        var draw = new DrawId("scd_3100_" + month);
        var one = new PopulationCase(
                id,
                "2026310001999999",
                "LICENCE",
                "org_a",
                "org_b",
                80_000_000,
                TODAY,
                true,
                false,
                80_000_000,
                0,
                false);
        var officer = new Actor("per_it", "org_12310104DEMMKT1275", Set.of(Role.MARKET_OFFICE));
        commands.send(new DrawSample(
                draw,
                "20260331",
                "lottery",
                List.of(one),
                Origin.of(officer, Clock.systemUTC().instant())));
        assertThat(office.shown("/spot-draws/" + draw, body -> body.contains("20260331")))
                .contains("SHA256-RANK-1", "随机抽中")
                .doesNotContain("??");
        assertThat(office.get("/spot-draws/" + draw + "/population.txt").body()).isEqualTo("2026310001999999\n");
        assertThat(client.get("/api/v1/spot-draws/" + draw + "/population").body())
                .contains("2026310001999999");
        assertThat(office.get("/spot-checks").body()).contains(draw.value()).doesNotContain("??");
        assertThat(visitor().signedIn("fudong-uni").get("/spot-draws/" + draw).statusCode())
                .isEqualTo(403);
    }

    /** @return address of a licence of the university's patent, registered on a commitment */
    private String registered() {
        Visitor seller = visitor().withToken("fudong-uni");
        HttpResponse<String> opened = answered(
                seller.post(
                        "/api/v1/registrations",
                        """
                {"contractType":"LICENCE","subType":"PATENT_EXPLOITATION","licenceMode":"ORDINARY","side":"SELLER",\
                "tests":["MASTERED","COMPLETE_SOLUTION","OWNERSHIP_AGREED"],"otherCode":"91310115DEMHUL0537",\
                "namedPatents":"ZL201919900407.X","title":"%1$s","signedOn":"%2$s","from":"%2$s","lastDay":"%3$s",\
                "statedTotal":800000.00,"documentHash":"%4$s"}""".formatted(TITLE, TODAY, TODAY.plusYears(1), HASH),
                        "Idempotency-Key",
                        "spot-check-open"),
                201);
        String path = opened.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> filled = answered(
                seller.put(
                        path + "/form", """
                {"title":"%1$s","signedOn":"%2$s","from":"%2$s","lastDay":"%3$s","statedTotal":800000.00,\
                "documentHash":"%4$s","technologyField":"NEW_MATERIALS","ipKind":"PATENT_INVENTION","planSource":"NONE",\
                "sellerNature":"PUBLIC_INSTITUTION","paymentMode":"LUMP_SUM","lines":[{"kind":"LICENCE_FIXED",\
                "description":"许可使用费","amount":800000.00,"certain":true}]}""".formatted(TITLE, TODAY, TODAY.plusYears(1), HASH), "If-Match", tag(opened)),
                200);
        String page = path.substring("/api/v1".length());
        assertThat(visitor().signedIn("fudong-uni").shown(page, body -> body.contains("以告知承诺方式提交")))
                .contains("我单位已知悉法律对本次登记的要求");
        assertThat(seller.post(
                                path + "/commitment",
                                "{\"truth\":true}",
                                "If-Match",
                                tag(filled),
                                "Idempotency-Key",
                                "spot-unsigned")
                        .statusCode())
                .isEqualTo(400);
        answered(
                seller.post(
                        path + "/commitment",
                        "{\"truth\":true,\"commitment\":1}",
                        "If-Match",
                        tag(filled),
                        "Idempotency-Key",
                        "spot-signed"),
                200);
        return page;
    }

    private static HttpResponse<String> answered(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
