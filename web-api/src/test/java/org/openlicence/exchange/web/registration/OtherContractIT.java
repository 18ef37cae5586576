package org.openlicence.exchange.web.registration;

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
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.WebIT;
import org.openlicence.exchange.web.document.SampleFiles;

/** A service contract made elsewhere is brought, judged and registered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherContractIT extends WebIT {
    private static final Pattern CASE = Pattern.compile("/registrations/(reg_[0-9a-z]+)");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final String KNOW_HOW =
            "MASTERED,COMPLETE_SOLUTION,OWNERSHIP_AGREED,NOT_PUBLIC,ECONOMIC_BENEFIT,PRACTICAL,KEPT_SECRET";
    private static final LocalDate TODAY = Shanghai.dayOf(Clock.systemUTC().instant());

    @Test
    void a_party_brings_a_contract_of_another_kind_and_it_is_registered() {
        Visitor seller = visitor().signedIn("hulan-sme");
        assertThat(seller.get("/registrations/new").body()).contains("技术服务").doesNotContain("??");
        String page = "/registrations/new?type=SERVICE";
        assertThat(seller.reading("en").get(page).body())
                .contains("measures of quality and quantity", "878(2)")
                .doesNotContain("??");
        Map<String, String> form = new HashMap<>(Map.of(
                "token", "other-contract-1",
                "contractType", "SERVICE",
                "subType", "SERVICE",
                "side", "SELLER",
                "otherCode", "91330106DEMQNG068D",
                "title", "高速冲压模具降噪技术服务",
                "signedOn", TODAY.toString(),
                "from", TODAY.toString(),
                "lastDay", TODAY.plusYears(1).toString(),
                "statedTotal", "318000.00"));
        assertThat(seller.submit(page, "/registrations/new", form).body()).contains("tests-error");
        form.put("tests", "CERTAIN_PROBLEM,MEASURED,NO_RIGHT_PASSES");
        form.put("otherCode", "91330106DEMQNG0681");
        assertThat(seller.submit(page, "/registrations/new", form).body()).contains("otherCode-error");
        form.put("otherCode", "91330106DEMQNG068D");
        form.put("documentHash", "ab".repeat(32));
        HttpResponse<String> opened = seller.submit(page, "/registrations/new", form);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(302);
        String id = id(opened.headers().firstValue("Location").orElseThrow());
        assertThat(id(seller.submit(page, "/registrations/new", form)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()))
                .as("sent twice")
                .isEqualTo(id);
        seller.shown("/registrations/" + id, body -> body.contains("高速冲压模具降噪技术服务"));
        registered(id);
        amended(id);
        only_for_parties();
    }

    /** Scenario 7: a German licensor has no account and no credit code; its licensee in Shanghai applies. */
    @Test
    void the_buyer_at_home_brings_a_contract_with_a_seller_abroad() {
        Visitor buyer = visitor().signedIn("hulan-sme");
        String page = "/registrations/new?type=LICENCE";
        Map<String, String> form = new HashMap<>(Map.of(
                "token", "import-contract-1",
                "contractType", "LICENCE",
                "subType", "KNOW_HOW_USE",
                "licenceMode", "ORDINARY",
                "side", "BUYER",
                "tests", "MASTERED,COMPLETE_SOLUTION,OWNERSHIP_AGREED",
                "title", "冲压模具涂层技术秘密许可",
                "signedOn", TODAY.toString(),
                "from", TODAY.toString(),
                "lastDay", TODAY.plusYears(5).toString()));
        form.put("statedTotal", "500000.00");
        form.put("documentHash", "cd".repeat(32));
        assertThat(seen(buyer, page, form)).as("neither way of naming it").contains("otherCode-error");
        form.put("abroadCountry", "DE");
        form.put("abroadName", "Beispiel Werkzeugbau GmbH");
        assertThat(seen(buyer, page, form)).as("no number").contains("abroadNumber-error");
        form.put("abroadNumber", "HRB 98765");
        assertThat(seen(buyer, page, form)).as("tests of know-how").contains("tests-error", "仅适用于", "技术秘密");
        form.put("tests", KNOW_HOW);
        HttpResponse<String> opened = buyer.submit(page, "/registrations/new", form);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(302);
        String id = id(opened.headers().firstValue("Location").orElseThrow());
        assertThat(buyer.shown("/registrations/" + id, body -> body.contains("申请人所述的认定条件")))
                .contains("Beispiel Werkzeugbau GmbH", "商务主管部门", "技术进出口管理条例")
                .contains("提交前还缺什么", "/form#technologyField", "冲压模具涂层技术秘密许可")
                .doesNotContain("??");
        recognition_is_answered_again(buyer, id);
        assertThat(buyer.get("/registrations/" + id + "/tax").body())
                .contains("境外卖方没有所在地")
                .doesNotContain("??");
        assertThat(buyer.get("/registrations/" + id + "/documents").body()).contains("技术进出口合同登记证书");
        accepted(id);
    }

    private static void recognition_is_answered_again(Visitor buyer, String id) {
        String page = "/registrations/" + id + "/recognition";
        assertThat(buyer.get(page).body())
                .contains("id=\"test-MASTERED\"", "checked")
                .doesNotContain("??");
        buyer.done(page, page, Map.of("tests", KNOW_HOW.replace(",KEPT_SECRET", "")));
        buyer.shown("/registrations/" + id, body -> body.contains("/recognition#test-KEPT_SECRET"));
        buyer.done(page, page, Map.of("tests", KNOW_HOW));
        buyer.shown("/registrations/" + id, body -> !body.contains("/recognition#test-"));
    }

    private static String seen(Visitor who, String page, Map<String, String> form) {
        return who.submit(page, "/registrations/new", form).body();
    }

    private void accepted(String id) {
        Visitor buyer = visitor().withToken("hulan-sme");
        String api = "/api/v1/registrations/" + id;
        assertThat(buyer.get(api + "/checklist").body())
                .contains("\"complete\":false", "REG-06", "technologyField", "\"direction\":\"IMPORT\"", "TIE-17");
        HttpResponse<String> form =
                buyer.put(api + "/form", """
                {"title":"冲压模具涂层技术秘密许可","signedOn":"%1$s","from":"%1$s","lastDay":"%2$s","statedTotal":500000.00,\
                "documentHash":"%3$s","technologyField":"ADVANCED_MANUFACTURING","ipKind":"KNOW_HOW","planSource":"NONE",\
                "lines":[{"kind":"LICENCE_FIXED","description":"使用费","amount":500000.00,"certain":true}]}""".formatted(TODAY, TODAY.plusYears(5), "cd".repeat(32)), "If-Match", "*");
        assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
        Matcher version = VERSION.matcher(form.body());
        assertThat(version.find()).as(form.body()).isTrue();
        assertThat(buyer.get(api + "/checklist?atLeast=" + version.group(1)).body())
                .contains("\"complete\":true", "paymentMode")
                .doesNotContain("technologyField", "R02");
        act(buyer, api + "/submission", "{\"truth\":true}");
        act(visitor().withToken("reviewer"), api + "/acceptance", "{}");
    }

    /** An operator's organisation is in no directory; it is turned away before anybody looks for its region. */
    private void only_for_parties() {
        HttpResponse<String> refused = visitor()
                .withToken("operator")
                .post("/api/v1/registrations", """
                {"contractType":"SERVICE","subType":"SERVICE","tests":["CERTAIN_PROBLEM","MEASURED","NO_RIGHT_PASSES"],\
                "side":"SELLER","otherCode":"91330106DEMQNG068D","title":"x","signedOn":"%1$s","from":"%1$s",\
                "lastDay":"%1$s","statedTotal":1.00}""".formatted(TODAY), "Idempotency-Key", "not-a-party");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
    }

    private void registered(String id) {
        Visitor seller = visitor().withToken("hulan-sme");
        String api = "/api/v1/registrations/" + id;
        String lines =
                "\"lines\":[{\"kind\":\"SERVICE_FEE\",\"description\":\"技术服务费\",\"amount\":318000.00,\"certain\":true}]";
        HttpResponse<String> form = seller.put(
                api + "/form", """
                {"title":"高速冲压模具降噪技术服务","signedOn":"%1$s","from":"%1$s","lastDay":"%2$s","statedTotal":318000.00,\
                "documentHash":"%3$s","technologyField":"ADVANCED_MANUFACTURING","ipKind":"NONE","planSource":"NONE",\
                "sellerNature":"LIMITED_COMPANY","paymentMode":"LUMP_SUM",%4$s}""".formatted(TODAY, TODAY.plusYears(1), "ab".repeat(32), lines), "If-Match", "*");
        assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
        act(seller, api + "/submission", "{\"truth\":true}");
        only_the_desk_of_the_region_has_it(id);
        Visitor reviewer = visitor().withToken("reviewer");
        act(reviewer, api + "/acceptance", "{}");
        act(reviewer, api + "/review", "{\"noConflict\":true}");
        act(reviewer, api + "/classification", "{\"contractType\":\"SERVICE\",\"subType\":\"SERVICE\"}");
        HttpResponse<String> amounts = reviewer.put(api + "/amounts", "{" + lines + "}", "If-Match", "*");
        assertThat(amounts.statusCode()).as(amounts.body()).isEqualTo(200);
        ReviewSteps.judgedByApi(reviewer, api);
        HttpResponse<String> recommended = act(reviewer, api + "/recommendation", "{\"register\":true}");
        HttpResponse<String> samePerson = visitor()
                .withToken("reviewer-approver")
                .post(
                        api + "/registration",
                        "{}",
                        "If-Match",
                        "*",
                        "Idempotency-Key",
                        "second-account-of-the-reviewer");
        assertThat(samePerson.statusCode()).as(samePerson.body()).isEqualTo(422);
        assertThat(samePerson.body()).contains("REG-04").doesNotContain("REG-05");
        registered_among_cases_that_are_not_there(id, version(recommended.body()));
        Visitor party = visitor().signedIn("hulan-sme");
        party.shown("/registrations/" + id, body -> body.contains("/certificates/") && body.contains("技术服务"));
    }

    private void registered_among_cases_that_are_not_there(String id, String version) {
        Visitor approver = visitor().signedIn("approver");
        String chosen = "reg_nowhere.1," + id + "." + version + ",reg_lic_demo_p05_qingsui.1";
        HttpResponse<String> sent = approver.submit("/registrations", "/registrations/batch", Map.of("chosen", chosen));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(approver.get("/registrations").body())
                .contains("已登记或已同意：1 件", "未登记：2 件", "reg_nowhere", "您的登记处没有该案")
                .as("a case of another region is not named")
                .contains("<code>reg_lic_demo_p05_qingsui</code>")
                .doesNotContain("/registrations/reg_lic_demo_p05_qingsui", "??");
        String done = id + "." + version;
        approver.submit("/registrations", "/registrations/batch", Map.of("chosen", done));
        assertThat(approver.get("/registrations").body())
                .as("sent again after a lost answer")
                .contains("已登记或已同意：1 件")
                .doesNotContain("已有变化");
    }

    private static String version(String body) {
        Matcher found = VERSION.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    private void only_the_desk_of_the_region_has_it(String id) {
        String page = "/registrations/" + id;
        visitor().signedIn("reviewer").shown("/registrations", body -> body.contains(page));
        Visitor elsewhere = visitor().signedIn("reviewer-zhejiang");
        HttpResponse<String> queue = elsewhere.get("/registrations");
        assertThat(queue.statusCode()).isEqualTo(200);
        assertThat(queue.body()).doesNotContain(page);
        assertThat(elsewhere.get(page).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(page + "/documents").statusCode()).isEqualTo(404);
        Visitor client = visitor().withToken("reviewer-zhejiang");
        assertThat(client.get("/api/v1" + page).statusCode()).isEqualTo(404);
        assertThat(client.post(
                                "/api/v1" + page + "/acceptance",
                                "{}",
                                "If-Match",
                                "*",
                                "Idempotency-Key",
                                "elsewhere-1")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Title and term change; the paper is on file, one person of the desk examines and another decides. */
    private void amended(String id) {
        Visitor seller = visitor().signedIn("hulan-sme");
        String address = "/registrations/" + id;
        byte[] paper = SampleFiles.pdf("agreement on an amendment");
        String files = address + "/documents";
        HttpResponse<String> added = seller.upload(files, files + "?kind=AMENDMENT", "upload", "agreement.pdf", paper);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        String page = address + "/amendment";
        String hash = ContentHash.of(paper).value();
        assertThat(seller.shown(page, body -> body.contains(hash)))
                .contains("合同的变更", "证明变更的材料")
                .doesNotContain("??");
        Map<String, String> form = new HashMap<>(Map.of(
                "title", "高速冲压模具降噪技术服务（第二期）",
                "lastDay", TODAY.plusYears(2).toString(),
                "documentHash", hash,
                "reason", "延长一年",
                "lines[0].kind", "SERVICE_FEE",
                "lines[0].description", "技术服务费",
                "lines[0].amount", "318000.00",
                "lines[0].certain", "true"));
        seller.done(page, page, form);
        assertThat(visitor().signedIn("reviewer").shown(address, body -> body.contains("申请的变更")))
                .contains("第二期", "延长一年", "审核变更")
                .doesNotContain("批准变更", "??");
        String api = "/api/v1" + address;
        act(visitor().withToken("reviewer"), api + "/amendment-examination", "{\"noConflict\":true}");
        act(visitor().withToken("approver"), api + "/amendment-approval", "{}");
        seller.shown(address, body -> body.contains("第二期") && !body.contains("申请的变更"));
    }

    private static HttpResponse<String> act(Visitor who, String path, String body) {
        HttpResponse<String> done =
                who.post(path, body, "If-Match", "*", "Idempotency-Key", path.substring(path.length() - 40));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        return done;
    }

    private static String id(String address) {
        Matcher found = CASE.matcher(address);
        assertThat(found.find()).as(address).isTrue();
        return found.group(1);
    }
}
