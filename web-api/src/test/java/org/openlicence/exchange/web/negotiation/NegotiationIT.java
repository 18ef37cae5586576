package org.openlicence.exchange.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;

/** A company asks another one for a licence of its unlisted patent, over HTTP: from the first question to the end by agreement. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NegotiationIT extends WebIT {
    private static final String NUMBER = "ZL201819700001.2";
    private static final String SHOWN = "ZL201819700005.0";
    private static final String TRIED = "ZL201819700003.1";
    private static final String YUEFAN = "91330106DEMYUE084T";
    private static final Pattern ID = Pattern.compile("/negotiations/(neg_[0-9a-z]+)");
    private static final Pattern HASH = Pattern.compile("name=\"contentHash\" value=\"([0-9a-f]{64})\"");

    @Test
    void a_contract_is_negotiated_signed_paid_and_ended_by_agreement() {
        Visitor client = visitor().withToken("yuefan-sme");
        registered(client, NUMBER, "一种磋商试验装置", YUEFAN);
        Visitor owner = visitor().signedIn("yuefan-sme");
        Visitor taker = visitor().signedIn("suhe-sme");
        String about = "/negotiations/about/pat_" + NUMBER;
        taker.shown(about, body -> body.contains("一种磋商试验装置"));
        String id = opened(taker, about);
        String page = "/negotiations/" + id;
        assertThat(taker.shown(page, body -> body.contains("磋商中")))
                .contains("尚无要约")
                .doesNotContain("??");
        assertThat(taker.reading("en").get(page).body())
                .contains("Negotiation of an ordinary licence", "Make the first offer")
                .doesNotContain("??");
        taker.reading("zh");
        owner.shown(page, body -> body.contains("磋商中"));
        assertThat(visitor().signedIn("qingsui-sme").get(page).statusCode()).isEqualTo(404);
        HttpResponse<String> sole = post(
                client,
                "/api/v1" + page + "/offers",
                "{\"form\":\"SOLE\",\"paymentDays\":30,\"offer\":{\"kind\":\"LUMP_SUM\",\"amount\":3000000,\"termMonths\":60,"
                        + "\"contactRole\":\"LEGAL_OFFICE\"}}");
        assertThat(sole.statusCode()).as(sole.body()).isEqualTo(422);
        assertThat(sole.body()).contains("NG-02");

        assertThat(taker.submit(page, page + "/offers", Map.of("kind", "LUMP_SUM", "contactRole", "LEGAL_OFFICE"))
                        .body())
                .contains("field-error");
        offers(taker, page, "30000");
        owner.shown(page, body -> body.contains("30,000"));
        offers(owner, page, "40000");
        String countered = taker.shown(page, body -> body.contains("40,000"));
        assertThat(countered).contains("前版：", "第 2 版");
        String hash = hash(countered);
        does(taker, page, "acceptance", Map.of("contentHash", hash));
        owner.shown(page, body -> body.contains("条件达成，待签字"));
        does(taker, page, "signature", Map.of("contentHash", hash));
        assertThat(owner.shown(page, body -> body.contains("签署文本与签名"))).contains("本平台自有密钥");
        does(owner, page, "signature", Map.of("contentHash", hash));
        assertThat(taker.shown(page, body -> body.contains("已签署"))).contains("有效", "/licences/lic_" + id);

        String licence = "/licences/lic_" + id;
        assertThat(taker.shown(licence, body -> body.contains("所签合同")))
                .contains("40,000", hash)
                .doesNotContain("??");
        assertThat(taker.reading("en").get(licence).body())
                .contains("The contract as signed", "to be paid by")
                .doesNotContain("??");
        taker.reading("zh");
        Map<String, String> payment = new HashMap<>();
        payment.put("amount", "40000");
        payment.put("orderId", UUID.randomUUID().toString());
        assertThat(taker.submit(licence + "/payment", licence + "/payment", payment)
                        .statusCode())
                .isBetween(300, 399);
        taker.shown(licence, body -> !body.contains("缔约应付"));
        taker.shown(licence + "/recordal", body -> body.contains("contract.json"));

        String acts = licence + "/acts";
        assertThat(taker.submit(acts, acts + "/passing", Map.of("kind", "SUBLICENCE", "recipient", "第三方公司"))
                        .body())
                .contains("LC-14");
        assertThat(taker.shown(licence, body -> body.contains("拒绝转予他人"))).doesNotContain("??");
        assertThat(taker.submit(acts, acts + "/termination", Map.of("conditions", "已付费用不退"))
                        .statusCode())
                .isBetween(300, 399);
        String proposed = owner.shown(acts, body -> body.contains("已付费用不退"));
        assertThat(owner.submit(acts, acts + "/agreement", Map.of("contentHash", hash(proposed)))
                        .statusCode())
                .isBetween(300, 399);
        assertThat(taker.shown(licence, body -> body.contains("：协议解除"))).doesNotContain("??");
    }

    @Test
    void a_free_trial_is_negotiated_converted_and_followed_by_its_instalments() {
        Visitor client = visitor().withToken("yuefan-sme");
        registered(client, TRIED, "一种先试用的装置", YUEFAN);
        Visitor owner = visitor().signedIn("yuefan-sme");
        Visitor taker = visitor().signedIn("suhe-sme");
        String about = "/negotiations/about/pat_" + TRIED;
        taker.shown(about, body -> body.contains("一种先试用的装置"));
        String id = opened(taker, about);
        String page = "/negotiations/" + id;
        assertThat(taker.shown(page, body -> body.contains("磋商中")))
                .contains("试用后如何付费", "被许可人明示后转为付费", "首次取得收入")
                .doesNotContain("??");
        Map<String, String> share = trial("ROYALTY_SALES");
        share.putAll(Map.of("royaltyPercent", "3", "royaltyDefinition", "净销售额", "royaltyPeriodMonths", "6"));
        Map<String, String> guaranteed = new HashMap<>(share);
        guaranteed.putAll(Map.of("deferral.guarantee", "FUND", "deferral.guaranteeReference", "fnd_demo"));
        assertThat(taker.submit(page, page + "/offers", guaranteed).body()).contains("OL-19", "一次付清");
        does(taker, page, "offers", share);
        assertThat(owner.shown(page, body -> body.contains("先免费使用 6 个月，之后按净销售额的 3% 提成")))
                .contains("试用期间不计", "每 6 个月结算一次");
        Map<String, String> tranches = trial("INSTALMENTS");
        tranches.putAll(Map.of("instalments[0].amount", "20000", "instalments[1].amount", "30000"));
        tranches.put("instalments[1].months", "6");
        does(owner, page, "offers", tranches);
        String countered = taker.shown(page, body -> body.contains("首次付款日后满 6 个月时"));
        assertThat(countered).contains("先免费使用 6 个月，之后共付 50,000 元，分 2 期", "前版：").doesNotContain("??");
        assertThat(taker.reading("en").get(page).body())
                .contains("free for 6 months, then CNY 50,000 in 2 instalments", "on the first due day")
                .doesNotContain("??");
        taker.reading("zh");
        String hash = hash(countered);
        does(taker, page, "acceptance", Map.of("contentHash", hash));
        owner.shown(page, body -> body.contains("条件达成，待签字"));
        does(taker, page, "signature", Map.of("contentHash", hash));
        owner.shown(page, body -> body.contains("签署文本与签名"));
        does(owner, page, "signature", Map.of("contentHash", hash));

        String trial = "/licences/lic_" + id + "/trial";
        assertThat(taker.shown(trial, body -> body.contains("转为付费</h2>")))
                .contains("免费试用", "50,000 元", "分期支付")
                .doesNotContain("??");
        taker.done(trial, trial + "/conversion", Map.of());
        assertThat(taker.shown(trial, body -> body.contains("查看分期款")))
                .contains("试用期间不计费", "付费起算日", "确定付费起算日")
                .doesNotContain("??");
        assertThat(taker.get(trial + "/payment").statusCode()).isEqualTo(404);
        String account = "/licences/lic_" + id + "/royalties";
        taker.shown("/licences/lic_" + id, body -> body.contains(account));
        assertThat(owner.shown(account, body -> body.contains("30,000 元")))
                .contains("首次付款日", "20,000 元", "先使用后付费")
                .doesNotContain("??", "订立时已付");
        assertThat(owner.reading("en").get(account).body())
                .contains("first due day, from which months are counted")
                .doesNotContain("??");
    }

    @Test
    void while_an_agreed_price_is_public_the_desk_of_both_sides_says_until_when() {
        registered(visitor().withToken("fudong-uni"), SHOWN, "一种先公示的装置", "12310110DEMFUD017L");
        Visitor owner = visitor().signedIn("fudong-uni");
        Visitor taker = visitor().signedIn("suhe-sme");
        String about = "/negotiations/about/pat_" + SHOWN;
        taker.shown(about, body -> body.contains("一种先公示的装置"));
        String page = "/negotiations/" + opened(taker, about);
        taker.shown(page, body -> body.contains("磋商中"));
        offers(taker, page, "30000");
        String hash = hash(owner.shown(page, body -> body.contains("30,000")));
        does(owner, page, "acceptance", Map.of("contentHash", hash));
        String today = Shanghai.dayOf(Clock.systemUTC().instant()).toString();
        owner.shown(page, body -> body.contains("条件达成，待签字"));
        does(owner, page, "publicity", Map.of("noticeOn", today, "place", "https://example.org/notice"));
        for (Visitor side : new Visitor[] {owner, taker}) {
            assertThat(side.shown(
                            "/desk", body -> body.contains("href=\"" + page + "\"") && body.contains("协议定价公示期满后签署合同")))
                    .doesNotContain("??");
        }
    }

    @Test
    void scenario_36_paying_later_than_announced_is_refused_with_the_way_to_a_negotiation() {
        HttpResponse<String> asked = post(
                visitor().withToken("yuefan-sme"),
                "/api/v1/licences/lic_demo_p14_yuefan/deferral",
                "{\"until\":\"2027-04-01\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(422);
        assertThat(asked.body()).contains("LC-13", "磋商普通许可");
        Visitor taker = visitor().signedIn("yuefan-sme");
        String acts = "/licences/lic_demo_p14_yuefan/acts";
        String refused = taker.submit(acts, acts + "/deferral", Map.of("until", "2027-04-01"))
                .body();
        assertThat(refused).contains("LC-13", "/negotiations/about/pat_").doesNotContain("??");
        assertThat(taker.reading("en").get(acts).body())
                .contains("Pay later than announced")
                .doesNotContain("??");
    }

    private static void registered(Visitor client, String number, String title, String owner) {
        assertThat(post(
                                client,
                                "/api/v1/patents",
                                "{\"number\":\"" + number + "\",\"type\":\"INVENTION\",\"titleZh\":\"" + title + "\","
                                        + "\"titleEn\":\"A device to negotiate about\",\"ipcSymbols\":[\"G01N 1/00\"],"
                                        + "\"filedOn\":\"2018-03-01\",\"grantedOn\":\"2020-03-01\",\"owners\":"
                                        + "[{\"creditCode\":\"" + owner + "\",\"shareBasisPoints\":10000}]}")
                        .statusCode())
                .isEqualTo(201);
    }

    /** Six months free; what follows is the caller's. */
    private static Map<String, String> trial(String then) {
        Map<String, String> form = new HashMap<>();
        form.put("kind", "DEFERRED");
        form.put("termMonths", "60");
        form.put("contactRole", "LEGAL_OFFICE");
        form.put("paymentDays", "30");
        form.put("deferral.trialMonths", "6");
        form.put("deferral.conversion", "OPT_IN");
        form.put("deferral.firstDue", "TRIAL_END");
        form.put("deferral.then", then);
        form.put("deferral.declineDuties", "停止使用，返还资料");
        form.put("deferral.guarantee", "NONE");
        return form;
    }

    private static String opened(Visitor taker, String about) {
        HttpResponse<String> done = taker.submit(
                about,
                about,
                Map.of(
                        "product", "涂布隔膜",
                        "startOn", "2027-01-01",
                        "divisionCode", "320102",
                        "token", UUID.randomUUID().toString()));
        assertThat(done.statusCode()).as(done.body()).isBetween(300, 399);
        Matcher id = ID.matcher(done.headers().firstValue("Location").orElseThrow());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static void offers(Visitor visitor, String page, String yuan) {
        does(
                visitor,
                page,
                "offers",
                Map.of(
                        "kind", "LUMP_SUM",
                        "amount", yuan,
                        "termMonths", "60",
                        "contactRole", "LEGAL_OFFICE",
                        "paymentDays", "30"));
    }

    private static void does(Visitor visitor, String page, String act, Map<String, String> form) {
        HttpResponse<String> done = visitor.submit(page, page + "/" + act, form);
        assertThat(done.statusCode()).as(done.body()).isBetween(300, 399);
    }

    private static String hash(String body) {
        Matcher hash = HASH.matcher(body);
        assertThat(hash.find()).as(body).isTrue();
        return hash.group(1);
    }

    private static HttpResponse<String> post(Visitor client, String path, String json) {
        return client.post(path, json, "Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "*");
    }
}
