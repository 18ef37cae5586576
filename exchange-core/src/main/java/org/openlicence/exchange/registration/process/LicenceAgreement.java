package org.openlicence.exchange.registration.process;

import java.time.LocalDate;
import org.openlicence.exchange.licence.event.LicenceBegun;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractConcluded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Money;

/**
 * The short written agreement that restates an open licence (专利开放许可协议), made from what the two sides declared and
 * served, or a negotiated contract (专利实施许可合同); it adds nothing to either. Registration and tax relief ask for a written
 * contract.
 *
 * <p>The same licence gives the same text for ever, so that its hash can be filed.
 *
 * @param patentNumber canonical number
 * @param patentTitle title in Chinese, or the number where the register has none
 */
public record LicenceAgreement(
        LicenceBegun notice,
        LicenceFormed formed,
        String licensorName,
        String licenseeName,
        String patentNumber,
        String patentTitle) {
    public OfferTerms terms() {
        return CanonicalJson.read(notice.terms(), OfferTerms.class);
    }

    /** Whether it restates an open licence, and not a negotiated contract. */
    public boolean open() {
        return !(notice instanceof ContractConcluded);
    }

    /** Chinese text, then the English one; the Chinese text governs. */
    public String text() {
        if (notice instanceof ContractConcluded contract) {
            return ContractRestated.text(contract, this);
        }
        return chinese() + "\n" + english();
    }

    public ContentHash hash() {
        return ContentHash.of(text());
    }

    LocalDate lastDay() {
        return formed.validTo().minusDays(1);
    }

    private String chinese() {
        return """
                专利开放许可协议
                许可人：%s
                被许可人：%s
                专利：%s（%s）
                一、本协议依据专利法第五十一条，重述许可人公告的开放许可条件（版本 %d，条件摘要 %s）以及被许可人的书面通知。
                二、许可方式：普通许可；范围：中国大陆，专利法第十一条规定的实施行为。
                三、许可期限：%s 至 %s，首尾两日包括在内。
                四、许可使用费：%s
                五、本协议自书面通知与应付款项均完成之日（%s）起成立。中文文本为准。
                """.formatted(
                        licensorName,
                        licenseeName,
                        patentTitle,
                        patentNumber,
                        notice.termsVersion(),
                        notice.termsHash(),
                        formed.validFrom(),
                        lastDay(),
                        feeInChinese(terms().feePlan()),
                        formed.validFrom());
    }

    private String english() {
        return """
                Agreement on an open patent licence
                Licensor: %s
                Licensee: %s
                Patent: %s
                1. This agreement restates, under article 51 of the Patent Law, the announced conditions of the open \
                licence (version %d, digest %s) and the written notice of the licensee.
                2. Ordinary licence; mainland China; the acts of article 11 of the Patent Law.
                3. Term: %s to %s, both days included.
                4. Fee: %s
                5. Concluded on the day on which notice and payment due were both complete (%s). The Chinese text governs.
                """.formatted(
                        licensorName,
                        licenseeName,
                        patentNumber,
                        notice.termsVersion(),
                        notice.termsHash(),
                        formed.validFrom(),
                        lastDay(),
                        feeInEnglish(terms().feePlan()),
                        formed.validFrom());
    }

    private static String feeInChinese(FeePlan plan) {
        String due = Money.ofFen(plan.dueAtConclusionFen()).yuan();
        return switch (plan.kind()) {
            case FREE -> "免费。";
            case DEFERRED -> DeferralWords.inChinese(plan);
            case LUMP_SUM -> "一次总付人民币 " + due + " 元，已付清。";
            case INSTALMENTS ->
                "分期支付，合计人民币 %s 元：%s。"
                        .formatted(Money.ofFen(plan.fixedFen()).yuan(), InstalmentWords.inChinese(plan.tranches()));
            case ENTRY_PLUS_ROYALTY -> "入门费人民币 %s 元，已付清；%s".formatted(due, RoyaltyWords.inChinese(plan));
            case ROYALTY_SALES, ROYALTY_PROFIT -> RoyaltyWords.inChinese(plan);
        };
    }

    private static String feeInEnglish(FeePlan plan) {
        String due = Money.ofFen(plan.dueAtConclusionFen()).yuan();
        return switch (plan.kind()) {
            case FREE -> "none.";
            case DEFERRED -> DeferralWords.inEnglish(plan);
            case LUMP_SUM -> "one sum of CNY " + due + ", paid.";
            case INSTALMENTS ->
                "CNY %s in instalments: %s."
                        .formatted(Money.ofFen(plan.fixedFen()).yuan(), InstalmentWords.inEnglish(plan.tranches()));
            case ENTRY_PLUS_ROYALTY -> "entry fee of CNY %s, paid; %s".formatted(due, RoyaltyWords.inEnglish(plan));
            case ROYALTY_SALES, ROYALTY_PROFIT -> RoyaltyWords.inEnglish(plan);
        };
    }
}
