package org.openlicence.exchange.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.reward.RewardBasis;
import org.openlicence.exchange.reward.RewardEstimate;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Refused;

/** What inventors are owed at least. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardEstimateTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String SHANGHAI = "310000";
    private static final String ZHEJIANG = "330000";
    private static final RewardBasis MILLION =
            new RewardBasis(yuan("1000000"), yuan("60000"), yuan("20000"), yuan("20000"));

    @Test
    void scenario_37_reward() {
        RewardEstimate national = estimate("110000", null);
        assertThat(national.net()).isEqualTo(yuan("900000"));
        assertThat(national.nationalFloor()).isEqualTo(yuan("450000"));
        assertThat(national.reward()).isEqualTo(yuan("450000"));
        assertThat(national.mainContributors()).isNull();

        assertThat(estimate(SHANGHAI, 7_000).reward()).isEqualTo(yuan("630000"));
        assertThat(estimate(SHANGHAI, 6_000).reward()).isEqualTo(yuan("540000"));
        assertThat(estimate(SHANGHAI, 5_000).reward()).isEqualTo(yuan("450000"));
        refused(SHANGHAI, 4_500, "CPL-45", "50%");

        RewardEstimate zhejiang = estimate(ZHEJIANG, null);
        assertThat(zhejiang.reward()).isEqualTo(yuan("630000"));
        assertThat(zhejiang.mainContributors()).isEqualTo(yuan("441000"));
        assertThat(zhejiang.transferStaff()).isEqualTo(yuan("31500"));
        refused(ZHEJIANG, 6_999, "ZJC-39", "70%");
    }

    @Test
    void a_loss_leaves_nothing_and_a_rule_gives_no_more_than_there_is() {
        var loss = new RewardBasis(yuan("10000"), yuan("6000"), yuan("5000"), yuan("0"));
        assertThat(RewardEstimate.of(loss, SHANGHAI, null, TODAY, PatentFixtures.POLICIES)
                        .reward())
                .isEqualTo(Money.ZERO);
        assertThat(estimate(SHANGHAI, 10_000).reward()).isEqualTo(yuan("900000"));
        refused(SHANGHAI, 10_001, "CPL-45", "50%");
    }

    @Test
    void figures_are_those_of_the_day() {
        RewardEstimate before =
                RewardEstimate.of(MILLION, ZHEJIANG, null, LocalDate.parse("2021-09-29"), PatentFixtures.POLICIES);
        assertThat(before.reward()).isEqualTo(yuan("450000"));
        assertThat(before.transferStaff()).isNull();
        assertThat(estimate(ZHEJIANG, null).verified()).isTrue();
    }

    @Test
    void parts_are_rounded_to_the_fen() {
        var odd = new RewardBasis(yuan("0.01"), Money.ZERO, Money.ZERO, Money.ZERO);
        RewardEstimate estimate = RewardEstimate.of(odd, ZHEJIANG, null, TODAY, PatentFixtures.POLICIES);
        assertThat(estimate.reward()).isEqualTo(Money.ofFen(1));
        assertThat(Objects.requireNonNull(estimate.transferStaff())).isEqualTo(Money.ZERO);
    }

    private static RewardEstimate estimate(String region, @Nullable Integer rule) {
        return RewardEstimate.of(MILLION, region, rule, TODAY, PatentFixtures.POLICIES);
    }

    private static void refused(String region, int rule, String law, String floor) {
        assertThatThrownBy(() -> estimate(region, rule)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusals()).hasSize(1);
            assertThat(refused.refusals().getFirst().code()).isEqualTo("RW-01");
            assertThat(refused.refusals().getFirst().legalBasis()).isEqualTo(law);
            assertThat(refused.refusals().getFirst().inputs()).containsEntry("floor", floor);
        });
    }

    private static Money yuan(String yuan) {
        return Money.ofYuan(yuan);
    }
}
