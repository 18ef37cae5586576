package org.openlicence.exchange.web.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openlicence.exchange.web.licence.TakingSteps.agreed;
import static org.openlicence.exchange.web.licence.TakingSteps.begun;
import static org.openlicence.exchange.web.licence.TakingSteps.done;
import static org.openlicence.exchange.web.licence.TakingSteps.first;
import static org.openlicence.exchange.web.licence.TakingSteps.location;
import static org.openlicence.exchange.web.licence.TakingSteps.pay;
import static org.openlicence.exchange.web.licence.TakingSteps.query;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT;
import org.openlicence.exchange.web.registration.ReviewSteps;
import org.openlicence.exchange.web.statistics.FilesOfFigures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** From the offer to the checked certificate over HTTP, as people without scripts would go. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceToCertificateIT extends WebIT {
    private static final String OFFER = "/listings/lst_demo_p01";
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String FIGURES = "/statistics?table=FIELD&type=LICENCE";

    @Autowired
    private ApplicationContext exchange;

    @Test
    void a_company_takes_a_licence_pays_wrongly_then_rightly_and_both_sides_reach_a_certificate() {
        Visitor company = visitor().signedIn("hulan-sme");
        Map<String, String> notice = begun(company, OFFER + "/take");
        String check = OFFER + "/take/check?" + query(notice);
        assertThat(company.get(check).body())
                .contains("R-VAT-TECH", "R-CIT-TT", "R-STAMP", "60,000 元")
                .doesNotContain("??");
        assertThat(company.reading("en").get(check).body()).contains("Tax pre-check", "What you take on");
        company.reading("zh");

        HttpResponse<String> served = company.submit(check, OFFER + "/take/notice", agreed(notice));
        HttpResponse<String> again = company.submit(check, OFFER + "/take/notice", agreed(notice));
        String licence = first("/licences/(lic_[0-9a-z]+)/payment", location(served));
        assertThat(location(again)).contains(licence);

        pay(company, licence, "1.00");
        String waiting = company.shown("/licences/" + licence, page -> page.contains("少付或多付"));
        assertThat(waiting).contains("等待付款", "退回");
        pay(company, licence, "60000.00");
        assertThat(company.shown("/licences/" + licence, page -> page.contains("许可已生效")))
                .contains("专利局备案");
        assertThat(company.reading("en").get("/licences/" + licence).body()).contains("Licence in force", "days left");
        assertThat(company.get("/licences").body()).contains(licence);

        assertThat(visitor().signedIn("qingsui-sme").get("/licences/" + licence).statusCode())
                .isEqualTo(404);
        assertThat(visitor().signedIn("fudong-uni").get("/licences/" + licence).statusCode())
                .isEqualTo(200);
        everybody_was_treated_alike();
        String number = register("/registrations/reg_" + licence);
        verified(number, company);
        read_where_its_case_lies(licence, number);
        CertificateLogSteps log = new CertificateLogSteps(exchange, number);
        log.logged(company, visitor());
        log.amounts_show_once_both_parties_let_them(visitor().signedIn("fudong-uni"), company, visitor());
        TaxOfContractSteps.taxed(
                "/registrations/reg_" + licence,
                visitor().signedIn("fudong-uni"),
                company,
                visitor().signedIn("tax"),
                visitor().signedIn("tax-zhejiang"));
        counted();
        objected_to_and_revoked_in_steps("/registrations/reg_" + licence, number);
    }

    /** Licence and certificate are on the desks of the case's region alone; the public check is everybody's. */
    private void read_where_its_case_lies(String licence, String number) {
        String file = "/certificates/" + number + ".json";
        for (String login : List.of("reviewer", "market-office")) {
            Visitor office = visitor().signedIn(login);
            assertThat(office.get("/licences/" + licence).statusCode())
                    .as(login)
                    .isEqualTo(200);
            assertThat(office.get(file).statusCode()).as(login).isEqualTo(200);
        }
        Visitor elsewhere = visitor().signedIn("reviewer-zhejiang");
        assertThat(elsewhere.get("/licences/" + licence).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(file).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/certificates/" + number + ".pdf").statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.get("/verify/" + number).body())
                .contains("verdict-VALID")
                .doesNotContain("60,000 元");
        Visitor client = visitor().withToken("reviewer-zhejiang");
        assertThat(client.get("/api/v1/licences/" + licence).statusCode()).isEqualTo(404);
    }

    /** The registration point sees the contract in the figures; others may have been registered beside it. */
    private void counted() {
        Visitor reviewer = visitor().signedIn("reviewer");
        assertThat(reviewer.shown(FIGURES, page -> page.contains("新能源")))
                .contains("不作为享受税收优惠的依据")
                .doesNotContain("??");
        HttpResponse<String> csv = reviewer.reading("en").get("/statistics/file.csv?table=INFLOW");
        assertThat(csv.body()).contains("no basis for any tax relief", "As known", "Shanghai");
        Visitor client = visitor().withToken("reviewer");
        await().untilAsserted(() -> {
            JsonNode figures = FilesOfFigures.say_what_they_count(
                    reviewer,
                    client,
                    "table=FIELD&type=LICENCE&from=2020-01-01&to=2099-12-31&knownOn=2099-12-31",
                    "Registered technology contracts in figures · Field of technology",
                    "As known: a contract counts on the day it was registered with everything that became of it later."
                            + " Past periods change with later acts.",
                    "Registered from 1 Jan 2020 to 31 Dec 2099, as known on 31 Dec 2099.",
                    "Licence");
            assertThat(figures.get("position").asLong()).isPositive();
            assertThat(figures.get("policyVersions")).isNotEmpty();
            assertThat(figures.get("rows")).isNotEmpty();
        });
    }

    private void objected_to_and_revoked_in_steps(String caseUrl, String number) {
        Visitor tax = visitor().signedIn("tax");
        tax.shown("/registrations", page -> page.contains(caseUrl));
        done(tax.submit(caseUrl, caseUrl + "/objection", Map.of("reason", "价格明显偏离")));
        Visitor office = visitor().signedIn("market-office");
        assertThat(office.shown("/registrations", page -> page.contains(caseUrl)))
                .contains("异议待答复", "60,000 元")
                .doesNotContain("??");
        assertThat(office.submit(caseUrl, caseUrl + "/revocation-opening", Map.of("clause", "V1", "basis", "NONE"))
                        .body())
                .contains("field-error")
                .doesNotContain("??");
        done(office.submit(
                caseUrl, caseUrl + "/objection-answer", Map.of("objection", "1", "upheld", "true", "reason", "查证属实")));
        done(office.submit(
                caseUrl,
                caseUrl + "/revocation-opening",
                Map.of("clause", "V1", "basis", "INSPECTION", "reference", "检-1", "reason", "没有实际许可")));
        Visitor anybody = visitor();
        anybody.shown("/verify/" + number, page -> page.contains("verdict-SUSPENDED"));
        done(office.submit(caseUrl, caseUrl + "/party-notice", Map.of()));
        assertThat(office.submit(caseUrl, caseUrl + "/revocation", Map.of("reason", "虚假合同"))
                        .body())
                .contains("REG-23");
        assertThat(office.shown("/registrations", page -> page.contains("陈述申辩至")))
                .contains("撤销程序")
                .doesNotContain("??");
        Visitor university = visitor().signedIn("fudong-uni");
        university.shown(caseUrl, page -> page.contains("/statement"));
        done(university.submit(caseUrl, caseUrl + "/statement", Map.of("waived", "true")));
        done(office.submit(caseUrl, caseUrl + "/revocation", Map.of("reason", "虚假合同")));
        anybody.shown("/verify/" + number, page -> page.contains("verdict-REVOKED"));
        assertThat(office.reading("en").get(caseUrl).body())
                .contains("Sham contract")
                .doesNotContain("??");
        assertThat(tax.get("/verify/" + number).body()).contains("沪澜精密");
        claimIsToBePutRight(university, tax, number);
    }

    /** Scenario 39: 3,396.23 of tax with 407.55 of what follows it were not due once the registration is revoked. */
    private void claimIsToBePutRight(Visitor seller, Visitor tax, String number) {
        String sum = "3,803.78";
        assertThat(seller.shown("/desk", page -> page.contains(sum))).containsPattern("须更正[^<]*" + sum);
        assertThat(tax.shown("/tax-claims?toPutRight=true", page -> page.contains(number)))
                .contains(sum)
                .doesNotContain("??");
    }

    @Test
    void wrong_fields_are_named_beside_their_field_and_an_unticked_box_serves_nothing() {
        Visitor company = visitor().signedIn("qingsui-sme");
        Map<String, String> notice = begun(company, OFFER + "/take");
        notice.put("divisionCode", "999999");
        assertThat(company.get(OFFER + "/take/check?" + query(notice)).body()).contains("没有使用该代码的行政区划");
        notice.put("divisionCode", "330106");
        HttpResponse<String> unticked =
                company.submit(OFFER + "/take/check?" + query(notice), OFFER + "/take/notice", notice);
        assertThat(unticked.statusCode()).isEqualTo(200);
        assertThat(unticked.body()).contains("请勾选以表示同意");
        notice.put("termsHash", "0".repeat(64));
        assertThat(company.get(OFFER + "/take/check?" + query(notice)).body()).contains("许可条件已变更");
        assertThat(company.get("/licences").body()).doesNotContain("硅碳负极");
    }

    private void everybody_was_treated_alike() {
        Visitor anybody = visitor();
        String page = anybody.reading("en").get(OFFER + "/equal-treatment").body();
        assertThat(page).contains("All alike", "CNY 60,000").doesNotContain("沪澜精密", "Hulan");
        JsonNode sealed = JSON.readTree(
                anybody.get("/api/v1" + OFFER + "/equal-treatment").body());
        JsonNode statement = sealed.get("statement");
        assertThat(page).contains(sealed.get("sha256").asString());
        assertThat(sha256(sorted(statement))).isEqualTo(sealed.get("sha256").asString());
        assertThat(sha256(statement.get("offer").asString()))
                .isEqualTo(statement.get("offerHash").asString());
        assertThat(sealed.get("different")).isEmpty();
        assertThat(statement.get("licences")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("offerHash")).isEqualTo(statement.get("offerHash"));
            assertThat(line.get("paidFen").asLong()).isEqualTo(6_000_000);
        });
    }

    /** What a reader does who has nothing of ours: names sorted, no white space. */
    private static String sorted(JsonNode node) {
        return JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()
                .writeValueAsString(JSON.convertValue(node, Object.class));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The licensor completes and submits; reviewer and approver decide. Gives the official number. */
    private String register(String caseUrl) {
        Visitor university = visitor().signedIn("fudong-uni");
        university.shown(caseUrl, page -> page.contains("填写申请表"));
        Matcher lines = Pattern.compile(
                        "name=\"(title|signedOn|from|lastDay|statedTotal|documentHash)\"[^>]*value=\"([^\"]*)\"")
                .matcher(university.get(caseUrl + "/form").body());
        Map<String, String> form = new TreeMap<>(Map.of(
                "technologyField", "NEW_ENERGY",
                "ipKind", "PATENT_INVENTION",
                "planSource", "NONE",
                "lines[0].kind", "LICENCE_FIXED",
                "lines[0].description", "许可使用费",
                "lines[0].amount", "60000.00",
                "lines[0].certain", "true"));
        lines.results().forEach(found -> form.put(found.group(1), found.group(2)));
        done(university.submit(caseUrl + "/form", caseUrl + "/form", form));
        done(university.submit(caseUrl, caseUrl + "/submission", Map.of("truth", "true")));

        Visitor reviewer = visitor().signedIn("reviewer");
        reviewer.shown("/registrations", page -> page.contains(caseUrl));
        done(reviewer.submit(caseUrl, caseUrl + "/acceptance", Map.of()));
        done(reviewer.submit(caseUrl, caseUrl + "/review", Map.of("noConflict", "true")));
        done(reviewer.submit(
                caseUrl,
                caseUrl + "/classification",
                Map.of("contractType", "LICENCE", "subType", "PATENT_EXPLOITATION")));
        Map<String, String> amounts = new TreeMap<>(form);
        amounts.keySet().removeIf(name -> !name.startsWith("lines"));
        done(reviewer.submit(caseUrl + "/amounts", caseUrl + "/amounts", amounts));
        assertThat(visitor().signedIn("expert").get(caseUrl).statusCode()).isEqualTo(404);
        done(reviewer.submit(caseUrl, caseUrl + "/expert-referral", Map.of("cause", "HARD", "reason", "新领域")));
        for (String login : List.of("expert", "expert-2", "expert-3")) {
            Visitor expert = visitor().signedIn(login);
            expert.shown("/registrations", page -> page.contains(caseUrl));
            done(expert.submit(
                    caseUrl,
                    caseUrl + "/expert-opinion",
                    Map.of("favour", "true", "reason", "属于专利实施许可", "noConflict", "true")));
        }
        reviewer.shown(caseUrl, page -> page.contains("expert-closing"));
        done(reviewer.submit(caseUrl, caseUrl + "/expert-closing", Map.of()));
        ReviewSteps.judged(reviewer, caseUrl);
        done(reviewer.submit(caseUrl, caseUrl + "/recommendation", Map.of("register", "true")));
        assertThat(reviewer.submit(caseUrl, caseUrl + "/registration", Map.of()).statusCode())
                .isEqualTo(403);

        Visitor approver = visitor().signedIn("approver");
        done(approver.submit(caseUrl, caseUrl + "/registration", Map.of()));
        String registered = university.shown(caseUrl, page -> page.contains("/certificates/"));
        assertThat(university.reading("en").get(caseUrl).body()).contains("Official number");
        return first("/certificates/([0-9]{16})\\.pdf", registered);
    }

    private void verified(String number, Visitor party) {
        assertThat(party.get("/certificates/" + number + ".pdf").body()).startsWith("%PDF");
        String hash = first(
                "\"hash\":\"([0-9a-f]{64})\"",
                party.get("/certificates/" + number + ".json").body());
        Visitor anybody = visitor();
        assertThat(anybody.get("/verify/" + number).body())
                .contains("verdict-VALID")
                .doesNotContain("沪澜精密");
        assertThat(party.get("/verify/" + number).body()).contains("沪澜精密").contains("verdict-VALID");
        assertThat(anybody.get("/verify/" + number + "?sha256=" + hash).body()).contains("verdict-VALID");
        assertThat(anybody.get("/verify/" + number + "?sha256=" + "0".repeat(64))
                        .body())
                .contains("verdict-HASH_MISMATCH");
        assertThat(anybody.get("/verify/2026310001999999").body()).contains("verdict-UNKNOWN");
        assertThat(anybody.get("/api/v1/certificates/" + number).body()).contains("\"VALID\"");
        assertThat(anybody.get("/.well-known/certificate-keys.json").body()).contains("Ed25519");
        assertThat(anybody.get("/certificates/" + number + ".pdf").statusCode()).isNotEqualTo(200);
        assertThat(visitor()
                        .signedIn("qingsui-sme")
                        .get("/certificates/" + number + ".json")
                        .statusCode())
                .isEqualTo(404);
    }
}
