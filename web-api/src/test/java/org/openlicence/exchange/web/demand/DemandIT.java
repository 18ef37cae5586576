package org.openlicence.exchange.web.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.CallCommand.CloseCall;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.EndedDemands;
import org.openlicence.exchange.demand.SealedReadings;
import org.openlicence.exchange.demand.SealedTerms;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A demand from its draft to the accepted result, over the API and the pages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemandIT extends WebIT {
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern SOLUTION = Pattern.compile("\"solutionId\":\"(sol_[0-9a-z]+)\"");
    private static final Pattern EXPERT = Pattern.compile("\"key\":\"([^\"]*/per_[^\"]*expert)\"");
    private static final LocalDate TODAY = Shanghai.dayOf(Clock.systemUTC().instant());

    private static final String DRAFT = """
            {"type":"TECHNOLOGY","title":"叶片表面防冰涂层","problem":"冬季结冰停机","material":"环氧叶片","method":"电热除冰",
             "effect":"结冰附着力不超过30kPa","product":"风机叶片","application":"高寒风场","bidderConditions":"有样品",
             "industry":"C26","province":"310000","indicators":"附着力 <= 30 kPa\\n光泽 >= 60 GU ?","budget":600000,
             "ownFunds":300000,"neededBy":"%s","ipOwnership":"SHARED","cooperationMode":"COMMISSIONED",
             "awardMode":"SINGLE","hidden":true,"unclassified":true,"sealed":"叶片编号与结冰曲线","contact":"王工 021-1"}
            """.formatted(TODAY.plusDays(400));

    @Autowired
    private ExchangeCommands commands;

    @Autowired
    private EndedDemands ended;

    @Autowired
    private SealedReadings readings;

    @Autowired
    private JdbcClient jdbc;

    /** Over all methods: a key of one is not used by another. */
    private static int keys;

    @Test
    void a_client_takes_a_demand_from_draft_to_the_accepted_result() {
        Visitor poster = visitor().withToken("suhe-sme");
        Visitor solver = visitor().withToken("jianglan-uni");
        Visitor registrar = visitor().withToken("registrar");
        Visitor expert = visitor().withToken("expert");

        HttpResponse<String> drafted = poster.post("/api/v1/demands", DRAFT, "Idempotency-Key", "demand-it-draft");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String path = drafted.headers().firstValue("Location").orElseThrow();
        String page = path.substring("/api/v1".length());
        assertThat(visitor().get(path).statusCode()).as("no draft is public").isEqualTo(404);
        assertThat(poster.get(path + "?atLeast=0").body()).contains("\"status\":\"DRAFT\"", "\"mandatory\":false");
        assertThat(poster.post(path + "/publication", "{\"on\":\"2030-01-01\"}", any())
                        .body())
                .contains("DEM-03");
        done(poster, path + "/submission", "{}");
        assertThat(registrar.get("/api/v1/register/demands").body()).contains(page.substring("/demands/".length()));
        assertThat(poster.post(path + "/vetting", "{\"on\":\"2020-01-01\"}", any())
                        .statusCode())
                .isEqualTo(403);
        done(registrar, path + "/vetting", "{\"on\":\"2020-01-01\"}");
        done(poster, path + "/publication", "{\"on\":\"" + TODAY.plusDays(10) + "\"}");

        String shown = shownAt(visitor(), path, "PUBLISHED");
        assertThat(shown).contains("附着力", "\"sealedPart\":true").doesNotContain("DEMTUH07XL", "王工", "结冰曲线", "Hash");
        assertThat(visitor().get("/demands?q=防冰涂层").body()).contains(page).doesNotContain("??");
        assertThat(visitor().reading("en").get(page).body())
                .contains("Hidden, verified")
                .doesNotContain("??");
        assertThat(visitor().get("/demands?section=A").body()).doesNotContain(page);

        assertThat(solver.get(path + "/sealed").statusCode()).isEqualTo(404);
        assertThat(solver.post(path + "/secrecy", "{\"confirmed\":true}", any()).body())
                .as("terms that were not shown")
                .contains("DEM-09");
        assertThat(solver.get("/api/v1/demands/secrecy-terms").body()).contains(SealedTerms.hash());
        done(solver, path + "/secrecy", "{\"confirmed\":true,\"terms\":\"" + SealedTerms.hash() + "\"}");
        shownUntil(solver, path, body -> body.contains("\"sealedOpen\":true"));
        assertThat(solver.get(path + "/sealed").body()).contains("结冰曲线");
        assertThat(poster.get(path).body()).as("who read it").contains("12320102DEMJAN027C");
        done(solver, path + "/question", "{\"words\":\"叶片基材牌号？\"}");
        String asked = shownUntil(visitor(), path, body -> body.contains("基材牌号"));
        assertThat(asked).doesNotContain("DEMJAN027C");

        String answer = "{\"summary\":\"有机硅防冰\",\"approach\":\"低表面能\",\"reached\":\"25kPa\",\"contact\":\"李工\","
                + "\"price\":400000,\"months\":10,\"notAffiliated\":%s}";
        assertThat(poster.post(path + "/solutions", answer.formatted(true), "Idempotency-Key", "demand-it-own")
                        .body())
                .contains("DEM-10");
        assertThat(solver.post(path + "/solutions", answer.formatted(false), "Idempotency-Key", "demand-it-tied")
                        .body())
                .contains("DEM-10");
        HttpResponse<String> solved =
                solver.post(path + "/solutions", answer.formatted(true), "Idempotency-Key", "demand-it-solved");
        assertThat(solved.statusCode()).as(solved.body()).isEqualTo(201);
        String counted = shownUntil(poster, path, body -> body.contains("\"solutionCount\":1"));
        assertThat(counted).as("sealed until the call is closed").doesNotContain("有机硅防冰");

        // The call closes when its last day is over; the exchange sends this by its due list.
        var later = Clock.systemUTC().instant().plus(Duration.ofDays(12));
        commands.send(
                new CloseCall(new DemandId(page.substring("/demands/".length())), Origin.of(Actor.SYSTEM, later)));
        String closed = shownAt(poster, path, "EVALUATING");
        assertThat(closed).contains("有机硅防冰");
        Matcher found = SOLUTION.matcher(closed);
        assertThat(found.find()).isTrue();
        String solution = found.group(1);
        assertThat(registrar.get("/api/v1/register/demands-without-experts").body())
                .contains(page.substring("/demands/".length()));
        assertThat(expert.get(path).body()).as("nobody is appointed").doesNotContain("有机硅防冰");
        done(registrar, path + "/appointment", "{\"chosen\":[\"" + expertKey(registrar) + "\"]}");
        assertThat(expert.get("/api/v1/expert/demands").body()).contains(solution);
        assertThat(expert.get(path + "/sealed").body())
                .as("who screens reads all")
                .contains("结冰曲线");
        assertThat(expert.post(
                                path + "/screening",
                                "{\"chosen\":[\"" + solution + "\"],\"statement\":\"x\",\"words\":\"y\"}",
                                any())
                        .body())
                .contains("DEM-15");
        done(
                expert,
                path + "/screening",
                "{\"chosen\":[\"" + solution + "\"],\"confirmed\":true,\"statement\":\"无利害关系\",\"words\":\"可信\"}");
        done(poster, path + "/award", "{\"chosen\":[\"" + solution + "\"],\"words\":\"数据充分\"}");
        String contract = "{\"solution\":\"" + solution + "\",\"reference\":\"HT-1\",\"on\":\"" + TODAY
                + "\",\"amount\":400000,\"plan\":\"样件 | " + TODAY.plusDays(60) + " | 附着力 <= 40 kPa\"}";
        done(solver, path + "/contract", contract);
        assertThat(shownAt(solver, path, "AWARDED"))
                .as("its awardee may reach the poster")
                .contains("王工");
        done(poster, path + "/contract", contract);
        done(
                poster,
                path + "/milestone",
                "{\"solution\":\"" + solution + "\",\"milestone\":1,\"values\":\"附着力 = 35\"}");
        String result = "{\"solution\":\"" + solution + "\",\"values\":\"附着力 = %s\\n光泽 = 50\"}";
        done(
                poster,
                path + "/rejection",
                "{\"solution\":\"" + solution + "\",\"values\":\"附着力 = 31\\n光泽 = 50\",\"words\":\"附着力超标\"}");
        shownUntil(solver, path, body -> body.contains("附着力超标"));
        assertThat(expert.get(path).body()).contains("有机硅防冰").doesNotContain("附着力超标", "DEMTUH07XL");
        assertThat(poster.post(path + "/acceptance", result.formatted("31"), any())
                        .body())
                .contains("DEM-21");
        done(poster, path + "/acceptance", result.formatted("28"));
        assertThat(shownAt(poster, path, "FULFILLED")).contains("\"met\":true");
        assertThat(visitor().get(page).body()).contains("已完成").doesNotContain("??", "有机硅防冰");
        itsWordsAreErased(page, solver);
    }

    /** The page says what is gone, and nobody is noted as a reader of what is not there. */
    private void itsWordsAreErased(String page, Visitor solver) {
        DemandId id = new DemandId(page.substring("/demands/".length()));
        Visitor reader = visitor().signedIn("jianglan-uni");
        assertThat(reader.get(page).body()).contains(page + "/sealed").doesNotContain("文字已");
        int noted = readings.of(id).size();
        jdbc.sql("update demand_register set ended_at = '2001-01-01' where demand_id = :id")
                .param("id", id.value())
                .update();
        assertThat(ended.erase(
                        Instant.parse("2001-02-01T00:00:00Z"), Clock.systemUTC().instant()))
                .isEqualTo(1);

        assertThat(reader.get(page).body())
                .contains("叶片表面防冰涂层", "文字已删除。", "等文字已在保存期满后删除")
                .doesNotContain(page + "/sealed", "基材牌号", "有机硅防冰", "??");
        assertThat(visitor().signedIn("suhe-sme").reading("en").get(page).body())
                .contains("The words were erased.", "were erased when their time was over")
                .doesNotContain("王工", "??");
        assertThat(solver.get("/api/v1" + page).body()).contains("\"sealedOpen\":false", "\"erased\":true");
        assertThat(solver.get("/api/v1" + page + "/sealed").statusCode()).isEqualTo(404);
        assertThat(reader.get(page + "/sealed").statusCode()).isEqualTo(404);
        assertThat(readings.of(id)).as("no reading took place").hasSize(noted);
    }

    private static String expertKey(Visitor registrar) {
        Matcher key =
                EXPERT.matcher(registrar.get("/api/v1/register/demand-experts").body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    @Test
    void the_form_names_what_is_missing_and_what_is_offered_and_begins_with_a_search() {
        Visitor poster = visitor().signedIn("hulan-sme");
        assertThat(poster.get("/demands/new?problem=%E9%94%82%E7%94%B5%E6%B1%A0")
                        .body())
                .contains("锂电池</textarea>", "尚缺")
                .doesNotContain("??");
        String helped = poster.submit(
                        "/demands/new",
                        "/demands/helper",
                        Map.of("type", "TECHNOLOGY", "title", "锂离子电池负极", "effect", "寿命长", "token", "t"))
                .body();
        assertThat(helped).contains("效果尚无数字", "/listings/lst_demo_p01").doesNotContain("??");
        assertThat(poster.submit("/demands/new", "/demands", Map.of("type", "TECHNOLOGY", "title", "", "token", "t"))
                        .body())
                .contains("field-error")
                .doesNotContain("??");
        assertThat(poster.submit(
                                "/demands/new",
                                "/demands",
                                Map.of("type", "TECHNOLOGY", "title", "x", "indicators", "??", "token", "t"))
                        .body())
                .contains("field-error");
        String kept = poster.submit(
                        "/demands/new",
                        "/demands",
                        Map.of(
                                "type",
                                "TECHNOLOGY",
                                "title",
                                "自存草稿",
                                "unclassified",
                                "true",
                                "token",
                                "keep",
                                "stay",
                                "true"))
                .body();
        assertThat(kept).contains("草稿已保存", "name=\"version\" value=\"0\"").doesNotContain("??");
        assertThat(visitor().signedIn("registrar").get("/register/demands").body())
                .contains("/demands/dem_demo_vetting")
                .doesNotContain("??");
        assertThat(visitor()
                        .signedIn("expert")
                        .get("/demands/dem_demo_screening")
                        .body())
                .contains("耐低温菌剂", "act-screening")
                .doesNotContain("??");
        assertThat(visitor()
                        .signedIn("qingsui-sme")
                        .reading("en")
                        .get("/demands/dem_demo_work")
                        .body())
                .contains("act-milestone", "DEMO-D-1")
                .doesNotContain("??");
        assertThat(poster.get("/desk/demands").body()).contains("/demands/dem_demo_race");
    }

    private void done(Visitor who, String path, String body) {
        HttpResponse<String> answer = who.post(path, body, any());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        Matcher version = VERSION.matcher(answer.body());
        assertThat(version.find()).isTrue();
        String thing = path.substring(0, path.lastIndexOf('/'));
        assertThat(who.get(thing + "?atLeast=" + version.group(1)).statusCode()).isEqualTo(200);
    }

    private static String shownAt(Visitor who, String path, String status) {
        return shownUntil(who, path, body -> body.contains("\"status\":\"" + status + "\""));
    }

    private static String shownUntil(Visitor who, String path, Predicate<String> expected) {
        return who.shown(path, expected);
    }

    private String[] any() {
        return new String[] {"If-Match", "*", "Idempotency-Key", "demand-it-" + ++keys};
    }
}
