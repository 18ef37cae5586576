package org.openlicence.exchange.web.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.CallCommand.CloseCall;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;

/** An open bidding as a horse race over the API: two run, one misses the gate, the other gives out, and the third is awarded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemandRaceIT extends WebIT {
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern SOLUTION = Pattern.compile("\"solutionId\":\"(sol_[0-9a-z]+)\"");
    private static final Pattern EXPERT = Pattern.compile("\"key\":\"([^\"]*/per_[^\"]*expert)\"");
    private static final LocalDate TODAY = Shanghai.dayOf(Clock.systemUTC().instant());

    private static final String DRAFT = """
            {"type":"OPEN_BID","title":"井下防爆巡检机器人减速器","problem":"现有减速器温升过高","material":"渗碳钢","method":"磨齿",
             "effect":"温升不超过40K","product":"巡检机器人","application":"煤矿井下","bidderConditions":"有样机",
             "industry":"C34","province":"310000","indicators":"温升 <= 40 K\\n噪声 <= 60 dB ?","budget":900000,
             "ownFunds":500000,"neededBy":"%s","ipOwnership":"SHARED","cooperationMode":"COMMISSIONED",
             "awardMode":"HORSE_RACE","gateDate":"%s","gateIndicators":"温升 <= 55 K","hidden":false,"unclassified":true,
             "contact":"赵工"}
            """.formatted(TODAY.plusDays(400), TODAY.plusDays(200));

    @Autowired
    private ExchangeCommands commands;

    private Visitor poster;
    private Visitor registrar;
    private Visitor[] solvers;
    private String path;
    private int keys;

    @BeforeEach
    void signIn() {
        poster = visitor().withToken("suhe-sme");
        registrar = visitor().withToken("registrar");
        solvers = new Visitor[] {
            visitor().withToken("jianglan-uni"),
            visitor().withToken("fudong-uni"),
            visitor().withToken("wanlu-sme")
        };
    }

    @Test
    void who_misses_the_gate_is_out_and_a_failed_award_goes_to_the_finalist_that_is_left() {
        path = drafted();
        done(poster, "submission", "{}");
        done(registrar, "vetting", "{\"on\":\"2020-01-01\"}");
        done(poster, "publication", "{\"on\":\"" + TODAY.plusDays(20) + "\"}");
        shown(visitor(), "\"status\":\"PUBLISHED\"");
        String[] solutions = solved();
        screened(solutions);

        assertThat(refused(poster, "award", chosen(solutions[0])))
                .as("one alone is no race")
                .contains("DEM-17");
        done(poster, "award", chosen(solutions[0], solutions[1]));
        contracted(solvers[0], solutions[0], "HT-R-1");
        contracted(solvers[1], solutions[1], "HT-R-2");
        assertThat(refused(poster, "acceptance", values(solutions[0], "温升 = 38\\n噪声 = 58")))
                .as("before its gate")
                .contains("DEM-24");

        String missed = values(solutions[1], "温升 = 61");
        HttpResponse<String> out = send(poster, "gate", missed, "demand-race-missed");
        assertThat(out.statusCode()).as(out.body()).isEqualTo(200);
        assertThat(send(poster, "gate", missed, "demand-race-missed").body())
                .as("sent again it happens once")
                .isEqualTo(out.body());
        done(poster, "gate", values(solutions[0], "温升 = 47"));
        assertThat(shown(solvers[1], "GATE_MISSED"))
                .as("no rival reads another's values")
                .contains("\"61\"")
                .doesNotContain(solutions[0], "\"47\"");
        assertThat(shown(solvers[0], "\"47\"")).doesNotContain(solutions[1], "\"61\"");
        assertThat(refused(poster, "acceptance", values(solutions[1], "温升 = 38\\n噪声 = 58")))
                .as("who is out")
                .contains("DEM-14");

        String failure = "{\"solution\":\"" + solutions[0] + "\",\"failure\":\"WORK_FAILED\",\"words\":\"样机断齿\"}";
        assertThat(refused(solvers[0], "failure", failure))
                .as("the demander's to say")
                .contains("DEM-22");
        done(poster, "failure", failure);
        shown(poster, "\"status\":\"SHORTLISTED\"");
        done(poster, "award", chosen(solutions[2]));
        contracted(solvers[2], solutions[2], "HT-R-3");
        done(poster, "gate", values(solutions[2], "温升 = 50"));
        assertThat(refused(poster, "acceptance", values(solutions[2], "温升 = 41\\n噪声 = 58")))
                .contains("DEM-21");
        done(poster, "acceptance", values(solutions[2], "温升 = 39.5\\n噪声 = 66"));
        assertThat(shown(visitor(), "\"status\":\"FULFILLED\"")).doesNotContain("样机断齿", "\"61\"");
    }

    private String drafted() {
        HttpResponse<String> answer = poster.post("/api/v1/demands", DRAFT, "Idempotency-Key", "demand-race-draft");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(poster.get(location + "?atLeast=0").statusCode()).isEqualTo(200);
        return location;
    }

    /** Each organisation hands in one; then the call is over, which the exchange says by its due list. */
    private String[] solved() {
        for (int i = 0; i < solvers.length; i++) {
            HttpResponse<String> answer = solvers[i].post(
                    path + "/solutions",
                    "{\"summary\":\"方案" + i
                            + "\",\"approach\":\"a\",\"reached\":\"r\",\"contact\":\"c\",\"price\":700000,"
                            + "\"months\":10,\"notAffiliated\":true}",
                    "Idempotency-Key",
                    "demand-race-solution-" + i);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
        shown(visitor(), "\"solutionCount\":3");
        DemandId id = new DemandId(path.substring(path.lastIndexOf('/') + 1));
        commands.send(new CloseCall(
                id, Origin.of(Actor.SYSTEM, Clock.systemUTC().instant().plus(Duration.ofDays(21)))));
        shown(poster, "\"status\":\"EVALUATING\"");
        String[] solutions = new String[solvers.length];
        for (int i = 0; i < solvers.length; i++) {
            Matcher found = SOLUTION.matcher(shown(solvers[i], "方案" + i));
            assertThat(found.find()).isTrue();
            solutions[i] = found.group(1);
        }
        return solutions;
    }

    private void screened(String... solutions) {
        Matcher key =
                EXPERT.matcher(registrar.get("/api/v1/register/demand-experts").body());
        assertThat(key.find()).isTrue();
        done(registrar, "appointment", "{\"chosen\":[\"" + key.group(1) + "\"]}");
        done(visitor().withToken("expert"), "screening", chosen(solutions));
    }

    private void contracted(Visitor solver, String solution, String number) {
        String contract = "{\"solution\":\"" + solution + "\",\"reference\":\"" + number + "\",\"on\":\"" + TODAY
                + "\",\"amount\":700000}";
        done(solver, "contract", contract);
        done(poster, "contract", contract);
    }

    private static String chosen(String... solutions) {
        return "{\"chosen\":[\"" + String.join("\",\"", solutions)
                + "\"],\"confirmed\":true,\"statement\":\"无利害关系\",\"words\":\"样机可信\"}";
    }

    private static String values(String solution, String values) {
        return "{\"solution\":\"" + solution + "\",\"values\":\"" + values + "\"}";
    }

    private void done(Visitor who, String act, String body) {
        HttpResponse<String> answer = send(who, act, body, "demand-race-" + ++keys);
        assertThat(answer.statusCode()).as(act + " " + answer.body()).isEqualTo(200);
        Matcher version = VERSION.matcher(answer.body());
        assertThat(version.find()).isTrue();
        assertThat(who.get(path + "?atLeast=" + version.group(1)).statusCode()).isEqualTo(200);
    }

    private String refused(Visitor who, String act, String body) {
        HttpResponse<String> answer = send(who, act, body, "demand-race-" + ++keys);
        assertThat(answer.statusCode()).as(act + " " + answer.body()).isEqualTo(422);
        return answer.body();
    }

    private HttpResponse<String> send(Visitor who, String act, String body, String key) {
        return who.post(path + "/" + act, body, "If-Match", "*", "Idempotency-Key", key);
    }

    private String shown(Visitor who, String words) {
        return who.shown(path, body -> body.contains(words));
    }
}
