package org.openlicence.exchange.web.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.web.licence.TakingSteps.done;

import java.util.Map;
import java.util.TreeMap;
import org.openlicence.exchange.web.WebIT.Visitor;

/** What both parties of a registered contract, and a tax body, see of its reliefs. */
final class TaxOfContractSteps {
    private TaxOfContractSteps() {}

    /** @param caseUrl of a registered open licence of five years for 60,000 yuan */
    static void taxed(String caseUrl, Visitor seller, Visitor buyer, Visitor taxBody) {
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
        assertThat(taxBody.shown("/tax-claims", shown -> shown.contains("R-VAT-TECH")))
                .contains("2026-01")
                .doesNotContain("??");

        income(seller, page);
        assertThat(seller.shown(page, shown -> shown.contains("年度全部合同合并计算"))).contains("自有技术");
        assertThat(seller.submit(page, page + "/R-CIT-TT/evaluation", input("REVENUE", "1e9"))
                        .body())
                .contains("TXP-01");
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
