package org.openlicence.exchange.web.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.web.licence.TakingSteps.done;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.WebIT.Visitor;
import org.openlicence.exchange.web.document.SampleFiles;

/** What both parties of a registered contract, and a tax body, see of its reliefs. */
final class TaxOfContractSteps {
    private static final byte[] PROOF = SampleFiles.pdf("proof of registration of the tax steps");
    private static final String HASH = ContentHash.of(PROOF).value();

    private TaxOfContractSteps() {}

    /**
     * @param caseUrl of a registered open licence of five years for 60,000 yuan
     * @param taxBody of the seller's place
     * @param otherTaxBody of another
     */
    static void taxed(String caseUrl, Visitor seller, Visitor buyer, Visitor taxBody, Visitor otherTaxBody) {
        beforeSigning(buyer);
        String page = caseUrl + "/tax";
        assertThat(seller.shown(page, shown -> shown.contains("R-VAT-TECH") && shown.contains("✓")))
                .as("the exchange judges by itself once the contract is registered")
                .contains("R-CIT-TT", "R-STAMP", "以税务机关的认定为准", "免税与应税收入分开核算", "未说明")
                .doesNotContain("??");
        assertThat(seller.reading("en").get(page).body())
                .contains("Tax reliefs of this contract")
                .doesNotContain("??");
        seller.reading("zh");
        assertThat(buyer.get(page).body()).contains("R-RD").doesNotContain("R-VAT-TECH", "??");

        done(seller.submit(
                page,
                page + "/R-VAT-TECH/evaluation",
                Map.of("inputs[0].name", "KEPT_APART", "inputs[0].value", "true")));
        assertThat(seller.shown(page, shown -> shown.contains("R-VAT-TECH-claim-period")))
                .contains("3,396.23");
        assertThat(seller.submit(page, page + "/R-VAT-TECH/claim", Map.of("period", "2026-01", "amount", "60000.01"))
                        .body())
                .contains("TXP-03");
        done(seller.submit(page, page + "/R-VAT-TECH/claim", Map.of("period", "2026-01", "amount", "60000.00")));
        assertThat(seller.shown(page, shown -> shown.contains("已登记享受。") || shown.contains("2026-01")))
                .contains("2026-01");
        claimed(caseUrl, seller, buyer, taxBody, otherTaxBody);
        waived(seller, page);

        income(seller, page);
        assertThat(seller.shown(page, shown -> shown.contains("年度全部合同合并计算"))).contains("自有技术");
        assertThat(seller.submit(page, page + "/R-CIT-TT/evaluation", input("REVENUE", "1e9"))
                        .body())
                .contains("TXP-01");
    }

    /** A contract that is none yet: what it would bring, on the page and for a client. */
    private static void beforeSigning(Visitor anybody) {
        anybody.reading("zh");
        String tools = "/tax-check";
        String draft = tools + "/R-CONTRACT";
        assertThat(anybody.submit(tools, draft, Map.of("TOTAL", "1060000")).body())
                .contains("TXP-20", "说明合同类型")
                .doesNotContain("??");
        Map<String, String> service = Map.of("CONTRACT_KIND", "SERVICE.SERVICE", "TOTAL", "318000", "TIED", "true");
        assertThat(anybody.submit(tools, draft, service).body())
                .contains("以税务机关的认定为准", "预估优惠：18,000 元", "办理认定登记", "卖方", "买方", "不符合条件")
                .doesNotContain("??");
        String query = "/api/v1/tax-check/contract?kind=LICENCE.PATENT_EXPLOITATION&totalFen=106000000&months=59";
        assertThat(anybody.get(query + "&sellerAbroad=true").body())
                .contains("TERM_LONG_ENOUGH", "SELLER_HAS_PLACE", "ASK_TAX_BODY")
                .contains("\"outcome\":\"ESTIMATED\",\"reliefFen\":6000000");
        assertThat(anybody.get(query + "&payment=CASH").statusCode()).isEqualTo(422);
        assertThat(anybody.get(query + "&day=soon").statusCode()).isEqualTo(400);
    }

    /** The tax body of the seller's place reads claim and file; that of another place finds neither. */
    private static void claimed(String caseUrl, Visitor seller, Visitor buyer, Visitor taxBody, Visitor otherTaxBody) {
        String page = caseUrl + "/tax";
        String claim = "/tax-claims/txp_vat_tech-seller-" + caseUrl.substring("/registrations/reg_".length());
        assertThat(taxBody.shown("/tax-claims", shown -> shown.contains(claim)))
                .contains("2026-01")
                .doesNotContain("??");
        String sheet = page + "/R-VAT-TECH";
        String action = sheet + "/evidence?kind=REGISTRATION_PROOF";
        assertThat(seller.upload(page, action, "upload", "a.pdf", SampleFiles.ascii("MZ"))
                        .body())
                .contains("DOC-02");
        done(seller.upload(page, action, "upload", "proof.pdf", PROOF));
        seller.shown(page, shown -> shown.contains(HASH));
        done(seller.submit(page, sheet + "/closing", Map.of()));
        assertThat(seller.shown(page, shown -> shown.contains("已办结"))).contains("登记证明", HASH);
        assertThat(taxBody.shown(claim, shown -> shown.contains("已办结") && shown.contains(HASH)))
                .contains("登记证明", "分开核算", "3,396.23")
                .doesNotContain("??");
        String file = "/evidence/" + HASH;
        assertThat(taxBody.get(claim + file).statusCode()).isEqualTo(200);
        assertThat(seller.get(sheet + file).statusCode()).isEqualTo(200);
        assertThat(buyer.get(sheet + file).statusCode()).isEqualTo(404);
        for (String hidden : List.of(claim, claim + file, caseUrl)) {
            assertThat(otherTaxBody.get(hidden).statusCode()).as(hidden).isEqualTo(404);
        }
        assertThat(otherTaxBody.get("/tax-claims").body()).doesNotContain("R-VAT-TECH", "??");
        assertThat(seller.submit(page, sheet + "/claim", Map.of("period", "2026-02", "amount", "1"))
                        .body())
                .contains("TXP-11");
    }

    /** Given up from a day no other test comes to, for every contract of the seller. */
    private static void waived(Visitor seller, String page) {
        String waiver = "/desk/tax-waiver";
        assertThat(seller.submit(waiver, waiver, Map.of()).body()).contains("alert-danger");
        done(seller.submit(waiver, waiver, Map.of("from", "2031-01-01", "smallScale", "false")));
        assertThat(seller.shown(waiver, shown -> shown.contains("2034年1月1日"))).doesNotContain("??");
        assertThat(seller.submit(waiver, waiver, Map.of("from", "2032-01-01")).body())
                .contains("TXP-09", "增值税法");
        assertThat(seller.shown(page, shown -> shown.contains("未放弃免税"))).contains("2034年1月1日");
    }

    private static void income(Visitor seller, String page) {
        Map<String, String> form = new TreeMap<>();
        String[] inputs = {"REVENUE", "60000.00", "TOTAL_SALES", "900000", "OWNED", "true", "RELATED_PERCENT", "0"};
        for (int at = 0; at < inputs.length; at += 2) {
            form.put("inputs[" + at / 2 + "].name", inputs[at]);
            form.put("inputs[" + at / 2 + "].value", inputs[at + 1]);
        }
        done(seller.submit(page, page + "/R-CIT-TT/evaluation", form));
    }

    private static Map<String, String> input(String name, String value) {
        return Map.of("inputs[0].name", name, "inputs[0].value", value);
    }
}
