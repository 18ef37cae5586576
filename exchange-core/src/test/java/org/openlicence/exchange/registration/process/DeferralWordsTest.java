package org.openlicence.exchange.registration.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;

/** What an agreement prints of a fee that is paid after use. Its hash is filed, so words that were printed once stay. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeferralWordsTest {
    @Test
    void one_sum_is_printed_as_it_always_was() {
        FeePlan plan = FeePlan.deferred(8_000_000, deferral(FirstDue.TRIAL_END, null));
        assertThat(DeferralWords.inChinese(plan))
                .isEqualTo("先使用后付费：免费试用 12 个月，前 12 个月内可放弃；期满自动转为付费；许可费人民币 80000.00 元，试用期满时支付；放弃后：停止使用。");
        assertThat(DeferralWords.inEnglish(plan))
                .isEqualTo(
                        "free for 12 months, to be declined within the first 12; the licence then goes on for the fee;"
                                + " fee of CNY 80000.00, due at the end of the trial; after declining: 停止使用.");
        assertThat(DeferralWords.inChinese(FeePlan.deferred(8_000_000, deferral(FirstDue.FIRST_REVENUE, 24))))
                .contains("许可费人民币 80000.00 元，首次取得收入后支付，最迟于生效满 24 个月时支付；");
    }

    @Test
    void instalments_are_counted_from_the_first_due_day() {
        FeePlan plan = FeePlan.deferred(
                List.of(Instalment.first(2_000_000), Instalment.after(6, 3_000_000), Instalment.upon("投产", 1_000_000)),
                deferral(FirstDue.FIRST_REVENUE, 24));
        assertThat(DeferralWords.inChinese(plan))
                .contains(
                        "合计人民币 60000.00 元",
                        "首次付款日为首次取得收入后，最迟生效满 24 个月时",
                        "首次付款日 20000.00 元；首次付款日后满 6 个月时 30000.00 元；于投产时");
        assertThat(DeferralWords.inEnglish(plan))
                .contains(
                        "CNY 20000.00 on the first due day; CNY 30000.00 6 months after the first due day; CNY 10000.00 upon");
    }

    @Test
    void a_share_begins_after_the_trial_and_has_its_definition() {
        FeePlan plan = FeePlan.deferred(
                FeePlan.royalty(RoyaltyBase.NET_SALES, 300, "净销售额", 6, null), deferral(FirstDue.TRIAL_END, null));
        assertThat(DeferralWords.inChinese(plan)).contains("自试用期满时起支付提成，此前不计", "提成 3.00%，基数：净销售额；每 6 个月结算一次");
        assertThat(DeferralWords.inEnglish(plan))
                .contains("from the end of the trial on, and for no time before, royalty of 3.00 % of");
    }

    private static Deferral deferral(FirstDue firstDue, Integer longStop) {
        return new Deferral(
                12, null, Deferral.Conversion.AUTO, firstDue, longStop, "停止使用", Deferral.Guarantee.NONE, null, false);
    }
}
