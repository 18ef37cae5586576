package org.openlicence.exchange.web.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.match.ClientList.Mandate;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A broker introduces an enterprise to the owner of a patent over HTTP; the licence it then takes is linked by itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchIT extends WebIT {
    private static final Pattern MATCH = Pattern.compile("/matches/(mat_[0-9a-z]+)");
    private static final String NEW = "/brokerage/proposals/new";
    private static final String ENTERPRISE = "org_91340104DEMWNL0919";
    private static final String DEMANDER = "org_91330106DEMYUE084T";
    /** p05, free of charge, of the university of agriculture. */
    private static final String PATENT = "pat_ZL202129900185.4";

    private static final String CONTRACT = "委托方按成交时应付款项的百分之三支付居间报酬。";

    @Autowired
    private ExchangeProposals proposals;

    @Autowired
    private JdbcClient jdbc;

    private final String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();

    @Test
    void a_broker_introduces_two_who_agree_and_sees_what_came_of_it() {
        Visitor broker = visitor().signedIn("qiaozhi-broker");
        Visitor company = visitor().signedIn("wanlu-sme");
        Visitor university = visitor().signedIn("yunze-uni");

        assertThat(visitor().get("/institutions").body())
                .as("everybody reads the register")
                .contains("桥知技术转移服务有限公司")
                .doesNotContain("??");
        institutionNamesItsPeople(broker);
        assertThat(company.get("/brokerage").statusCode()).as("no institution").isEqualTo(404);
        assertThat(company.get(NEW).statusCode()).as("no institution").isEqualTo(404);
        assertThat(broker.submit(NEW, NEW, Map.of("token", "t", "reasons", " ")).body())
                .contains("field-error")
                .doesNotContain("??");

        Map<String, String> proposal = new HashMap<>(Map.of(
                "token", "match-it",
                "enterpriseId", ENTERPRISE,
                "patentId", PATENT,
                "elements", "PRODUCT",
                "reasons", "合作社需要坡地播种机。",
                "contractReference", "JJ-2026-1",
                "signedOn", today,
                "rate", "3.00",
                "payer", "OWNER",
                "royalties", "true"));
        assertThat(broker.submit(NEW, NEW, proposal).body())
                .as("a contract has a text")
                .contains("contractText-error")
                .doesNotContain("??");
        proposal.put("contractText", CONTRACT);
        String page = location(broker, broker.submit(NEW, NEW, proposal));
        assertThat(broker.submit(NEW, NEW, proposal).headers().firstValue("Location"))
                .as("a double click proposes once")
                .hasValueSatisfying(again -> assertThat(again).contains(page));
        assertThat(broker.get(page + "/contacts").body()).contains("MAT-12");
        assertThat(visitor().signedIn("qingsui-sme").get(page).statusCode()).isEqualTo(404);
        assertThat(company.get("/matches").body()).contains(page, "等待您办理").doesNotContain("??");
        assertThat(company.get(page).body())
                .contains("合作社需要坡地播种机", "JJ-2026-1", CONTRACT, "以后支付的提成与分期款也计入")
                .doesNotContain("??");
        company.shown("/outbox", body -> body.contains("/matches/" + page.substring(9)));
        university.shown("/outbox", body -> body.contains("对接：推荐对接"));

        String hash = ContentHash.of(CONTRACT).value();
        assertThat(company.submit(page, page + "/consent", Map.of("rate", "300", "contractHash", "0".repeat(64)))
                        .body())
                .contains("MAT-22");
        company.done(page, page + "/consent", Map.of("rate", "300", "contractHash", hash));
        assertThat(broker.get(page + "/contacts").body()).contains("MAT-12");
        university.done(page, page + "/consent", Map.of("rate", "300", "contractHash", hash));
        assertThat(company.get(page + "/contacts").body()).contains("云泽农林大学").doesNotContain("MAT-12");
        assertThat(company.reading("en").get(page).body())
                .contains("Who was shown contacts", "introduced")
                .doesNotContain("??");
        company.reading("zh");

        assertThat(broker.submit(page, page + "/tasks", Map.of("task", "约定会面", "dueOn", ""))
                        .body())
                .as("said on the page itself")
                .contains("dueOn-error", "约定会面", "合作社需要坡地播种机")
                .doesNotContain("??");
        broker.done(page, page + "/notes", Map.of("words", "只给自己看"));
        broker.done(page, page + "/notes", Map.of("words", "给双方看", "shared", "true"));
        broker.done(page, page + "/tasks", Map.of("task", "约定会面", "dueOn", today));
        broker.done(page, page + "/forecast", Map.of("stage", "MEETING", "probability", "60"));
        assertThat(university.get(page).body()).contains("给双方看").doesNotContain("只给自己看");
        assertThat(broker.get(page).body()).contains("只给自己看", "约定会面");
        assertThat(broker.get("/brokerage?queue=RUNNING").body())
                .contains(page, "会面")
                .doesNotContain("??");

        company.done(
                page,
                page + "/feedback",
                Map.of("prospect", "4", "improvement", "MINOR", "improvementText", "更轻", "intention", "OPEN_LICENCE"));
        university.done(page, page + "/answer", Map.of("text", "可以减重两成。"));
        assertThat(broker.get(page).body()).contains("更轻", "可以减重两成");

        Visitor client = visitor().withToken("wanlu-sme");
        HttpResponse<String> offer = client.get("/api/v1/listings/lst_demo_p05");
        String choices = offer.body().substring(offer.body().indexOf("\"choices\":"));
        Matcher terms = Pattern.compile("\"termsHash\":\"([0-9a-f]{64})\"").matcher(choices);
        assertThat(terms.find()).as(offer.body()).isTrue();
        HttpResponse<String> taken = client.post(
                "/api/v1/licences",
                "{\"listingId\":\"lst_demo_p05\",\"termsHash\":\"" + terms.group(1)
                        + "\",\"use\":{\"product\":\"seeders\",\"startOn\":\"" + today
                        + "\",\"divisionCode\":\"340104\"}}",
                "Idempotency-Key",
                "match-it-licence");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        broker.shown(page, body -> body.contains("已成交") && body.contains("开放许可"));
        assertThat(broker.get("/brokerage/results").body())
                .contains(page.substring(9))
                .doesNotContain("??");
        assertThat(broker.submit(page, page + "/report", Map.of("misconduct", "UNAGREED_FEE", "text", "x"))
                        .statusCode())
                .as("a broker does not report itself")
                .isEqualTo(403);
        company.done(page, page + "/report", Map.of("misconduct", "FALSE_INFORMATION", "text", "没有试验过"));
        Visitor office = visitor().signedIn("market-office");
        client.shown("/api/v1" + page, body -> body.contains("没有试验过"));
        assertThat(visitor().withToken("qiaozhi-broker").get("/api/v1" + page).body())
                .as("the accused reads no evidence")
                .contains("\"reports\":[]")
                .doesNotContain("没有试验过");
        String institution = "/institutions/tti_91310110DEMQAH107L";
        office.shown("/register/institutions", body -> body.contains(institution));
        assertThat(office.get("/register/matches").body()).contains(page);
        Matcher report = Pattern.compile("(" + page.substring(9) + "-1)")
                .matcher(office.get(institution).body());
        assertThat(report.find()).isTrue();
        office.done(
                institution,
                institution + "/finding",
                Map.of("caseId", report.group(1), "upheld", "false", "text", "已核实，有试验记录。"));
        assertThat(office.get(institution).body()).contains("不属实");
    }

    @Test
    void a_published_demand_meets_the_open_offers_and_several_are_proposed_at_once() {
        Visitor owner = visitor().signedIn("fudong-uni");
        assertThat(owner.submit("/standing-matches", "/standing-matches/frequency", Map.of("frequency", "OFTEN"))
                        .body())
                .contains("field-error");
        owner.done("/standing-matches", "/standing-matches/frequency", Map.of("frequency", "AT_ONCE"));
        Visitor poster = visitor().withToken("yuefan-sme");
        String demand = published(poster, "match-it-demand", """
                {"type":"TECHNOLOGY","title":"废水重金属吸附剂","problem":"活性炭吸附量低","material":"磁性生物炭吸附剂",
                 "method":"活性炭","effect":"铅、镉离子的吸附量是普通活性炭的2倍","product":"工业废水处理模块",
                 "application":"去除工业废水中重金属","bidderConditions":"有样品","industry":"N77","province":"310000",
                 "indicators":"吸附量 >= 2 倍","budget":600000,"ownFunds":300000,"neededBy":"%s","ipOwnership":"SHARED",
                 "cooperationMode":"LICENCE","awardMode":"SINGLE","hidden":false,"unclassified":true,"contact":"x"}
                """);

        Visitor broker = visitor().withToken("qiaozhi-broker");
        String pair = demand + "|pat_ZL201819900111.3";
        String found = broker.shown("/api/v1/brokerage/pairs", body -> body.contains(demand));
        assertThat(found)
                .contains("pat_ZL201819900111.3", "\"fit\":\"WITHIN\"", "磁性生物炭，对铅、镉离子的吸附量是普通活性炭的三倍")
                .as("another field")
                .doesNotContain("\"demandId\":\"" + demand + "\",\"demanderId\":\"org_91330106DEMYUE084T\","
                        + "\"patentId\":\"pat_ZL201719900222.X\"");
        Visitor desk = visitor().signedIn("qiaozhi-broker");
        assertThat(desk.get("/brokerage").body()).contains("废水重金属吸附剂").doesNotContain("??");
        assertThat(desk.get("/brokerage/proposals/new?demand=" + demand + "&patent=pat_ZL201819900111.3")
                        .body())
                .contains("✓", "普通活性炭的三倍")
                .doesNotContain("??");
        String both = "/standing-matches/" + demand + "/pat_ZL201819900111.3";
        assertThat(owner.get("/standing-matches").body()).contains(both).doesNotContain("??");
        assertThat(owner.get(both).body()).contains("✓", "普通活性炭的三倍", "得分的构成").doesNotContain("??");
        assertThat(visitor().signedIn("yuefan-sme").reading("en").get(both).body())
                .as("the demander sees it too")
                .contains("What the score is made of")
                .doesNotContain("??");
        assertThat(visitor().signedIn("wanlu-sme").get(both).statusCode()).isEqualTo(404);
        owner.shown("/outbox", mails -> mails.contains("新的常设匹配"));

        assertThat(desk.submit("/brokerage", "/brokerage/proposals/bulk", Map.of("token", "t", "reasons", "x"))
                        .body())
                .as("nothing is chosen")
                .contains("error-summary")
                .doesNotContain("??");
        assertThat(desk.submit(
                                NEW + "?demand=" + demand + "&patent=pat_ZL201819900111.3",
                                "/brokerage/rejections",
                                Map.of("demandId", demand, "patentId", "pat_ZL201819900111.3", "reason", ""))
                        .body())
                .as("the reason is missing, and the page of the pair says so")
                .contains("reason-error", "普通活性炭的三倍")
                .doesNotContain("??");
        clientsAreWrittenTo(desk, demand, pair);

        String body = "{\"pairs\":[\"" + pair + "\",\"dem_gone|pat_gone\"],\"reasons\":\"原理相符\"}";
        HttpResponse<String> proposed =
                broker.post("/api/v1/brokerage/proposals", body, "Idempotency-Key", "match-it-bulk");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
        assertThat(proposed.body()).contains("\"matchId\":\"mat_", "dem_gone");
        assertThat(broker.post("/api/v1/brokerage/proposals", body, "Idempotency-Key", "match-it-bulk-again")
                        .body())
                .as("the pair is in talks")
                .contains("MAT-07");
        broker.shown(
                "/api/v1/brokerage/pairs",
                taken -> !taken.contains("\"demandId\":\"" + demand
                        + "\",\"demanderId\":\"org_91330106DEMYUE084T\",\"patentId\":\"pat_ZL201819900111.3\""));
        assertThat(visitor().get("/demands/" + demand).body()).contains("已匹配的公开许可");
    }

    @Test
    void the_exchange_proposes_a_pair_that_fits_in_everything_itself_and_once() {
        String patent = "pat_ZL202019900074.3";
        String demand = published(visitor().withToken("suhe-sme"), "match-it-exchange", """
                {"type":"TECHNOLOGY","title":"退役磷酸铁锂电池正极材料的低温修复","problem":"把退役磷酸铁锂修复到接近新料","material":"含锂还原溶液",
                 "method":"省去高温焙烧","effect":"在 90 摄氏度把退役磷酸铁锂修复到接近新料","product":"磷酸铁锂正极材料",
                 "application":"动力电池回收","bidderConditions":"有样品","industry":"C42","province":"310000",
                 "indicators":"首次放电容量 >= 156","budget":600000,"ownFunds":300000,"neededBy":"%s","ipOwnership":"SHARED",
                 "cooperationMode":"COOPERATIVE","awardMode":"SINGLE","hidden":false,"unclassified":true,"contact":"x"}
                """);
        Visitor company = visitor().signedIn("suhe-sme");
        company.shown("/standing-matches/" + demand + "/" + patent, body -> body.contains("得分的构成"));
        String match =
                "mat_exchange_" + ContentHash.of(demand + "|" + patent).value().substring(0, 32);
        assertThat(proposals.run()).isPositive();
        company.shown("/matches", body -> body.contains("/matches/" + match));
        assertThat(company.get("/matches/" + match).body())
                .contains("平台推荐，没有中介，不收佣金", "平台比对专利与需求")
                .doesNotContain("??");
        assertThat(visitor().signedIn("jianglan-uni").get("/matches").body()).contains("/matches/" + match);
        company.done("/matches/" + match, "/matches/" + match + "/decline", Map.of("refusal", "SCOPE", "note", "只做新料"));
        proposals.run();
        assertThat(jdbc.sql("select payloadtype from domainevententry where aggregateidentifier = :id"
                                + " order by sequencenumber")
                        .param("id", match)
                        .query(String.class)
                        .list())
                .as("once a pair, whatever became of it")
                .containsExactly("match.MatchProposed", "match.MatchDeclined");
    }

    /** Only people with accounts are managers; names are for those who are signed in, scores for insiders. */
    private void institutionNamesItsPeople(Visitor broker) {
        String institution = "/institutions/tti_91310110DEMQAH107L";
        Map<String, String> manager = Map.of("managerId", "张三", "grade", "SENIOR", "specialities", "水处理");
        assertThat(broker.submit(institution, institution + "/manager", manager).body())
                .contains("TTI-10")
                .doesNotContain("??");
        broker.done(
                institution,
                institution + "/manager",
                Map.of("managerId", "per_demo_qiaozhi_broker", "grade", "SENIOR", "specialities", "水处理\n膜材料"));
        assertThat(broker.get(institution).body())
                .contains("<td>技术经理人</td>", "水处理 · 膜材料", "年度评分")
                .doesNotContain("??");
        assertThat(visitor().get(institution).body())
                .contains("登录后可见姓名", "水处理 · 膜材料")
                .doesNotContain("年度评分", "per_demo_qiaozhi_broker", "??");
        broker.done(institution, institution + "/conflict", Map.of("organisationId", DEMANDER, "nature", "CLIENT"));
        assertThat(broker.get(institution).body()).contains("越帆自动化装备有限公司");
        assertThat(visitor().get(institution).body()).contains("另有 1 项委托关系").doesNotContain("越帆自动化装备有限公司");
        broker.done(institution, institution + "/severance", Map.of("organisationId", DEMANDER));
    }

    /** Entered, with a mandate it has confirmed, and written to about a match that concerns it; the list itself: ClientIT. */
    private void clientsAreWrittenTo(Visitor desk, String demand, String pair) {
        String list = "/brokerage/clients";
        desk.done(list, list, Map.of("organisationId", DEMANDER, "portfolio", "浙江企业"));
        Map<String, String> mailing = Map.of("reasons", "请看这项匹配", "pairs", pair);
        assertThat(desk.submit("/brokerage", "/brokerage/mailing", Map.of("reasons", "请电 13800138000", "pairs", pair))
                        .body())
                .as("the exchange mails no contacts")
                .contains("TSH-06")
                .doesNotContain("??");
        assertThat(desk.submit("/brokerage", "/brokerage/mailing", mailing).body())
                .as("there is no mandate yet")
                .contains("没有写信")
                .doesNotContain("??");
        String client = list + "/" + DEMANDER;
        desk.done(
                client,
                client,
                Map.of(
                        "organisationId",
                        DEMANDER,
                        "portfolio",
                        "浙江企业",
                        "mandateReference",
                        "WT-1",
                        "mandateFrom",
                        today));
        assertThat(desk.get(client).body()).contains("等待委托单位确认", demand).doesNotContain("??");
        assertThat(desk.submit("/brokerage", "/brokerage/mailing", mailing).body())
                .as("the client has not confirmed it")
                .contains("没有写信");
        Visitor mandator = visitor().signedIn("yuefan-sme");
        mandator.done(
                "/mandates",
                "/mandates/org_91310110DEMQAH107L/confirmation",
                Map.of("mandateHash", new Mandate("WT-1", LocalDate.parse(today), null, null, null).hash()));
        assertThat(desk.get(client).body()).contains("委托有效，已确认").doesNotContain("??");
        assertThat(desk.submit("/brokerage", "/brokerage/mailing", mailing).body())
                .contains("越帆自动化装备有限公司")
                .doesNotContain("没有写信");
        mandator.shown("/outbox", body -> body.contains("请看这项匹配"));
    }

    /** Drafted, vetted and published; its id. @param json with a place for the day by which it is needed */
    private String published(Visitor poster, String key, String json) {
        HttpResponse<String> drafted = poster.post(
                "/api/v1/demands", json.formatted(LocalDate.parse(today).plusDays(400)), "Idempotency-Key", key);
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String path = drafted.headers().firstValue("Location").orElseThrow();
        assertThat(poster.get(path + "?atLeast=0").statusCode()).isEqualTo(200);
        acted(poster, path + "/submission", "{}");
        acted(visitor().withToken("registrar"), path + "/vetting", "{\"on\":\"2020-01-01\"}");
        acted(
                poster,
                path + "/publication",
                "{\"on\":\"" + LocalDate.parse(today).plusDays(30) + "\"}");
        return path.substring("/api/v1/demands/".length());
    }

    private static void acted(Visitor client, String path, String body) {
        HttpResponse<String> answer = client.post(path, body, "Idempotency-Key", "match-it" + path, "If-Match", "*");
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        Matcher version = Pattern.compile("\"version\":(\\d+)").matcher(answer.body());
        assertThat(version.find()).as(answer.body()).isTrue();
        String thing = path.substring(0, path.lastIndexOf('/'));
        assertThat(client.get(thing + "?atLeast=" + version.group(1)).statusCode())
                .isEqualTo(200);
    }

    /** Where the new match is, read there once so that it is shown. */
    private static String location(Visitor visitor, HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        Matcher found = MATCH.matcher(location);
        assertThat(found.find()).as(answer.body()).isTrue();
        visitor.get(location);
        return "/matches/" + found.group(1);
    }
}
