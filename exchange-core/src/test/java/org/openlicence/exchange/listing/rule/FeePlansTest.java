package org.openlicence.exchange.listing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.day;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.listing.terms.FeePlan.Kind;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CanonicalJson;

/** Every plan of the licensing specification 3.3: when it can be reckoned, what is due at conclusion, where its ceiling lies. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeePlansTest {
    private static final String SALES = "开票额减增值税、退货、折让和单列运费";

    @Test
    void what_is_due_at_conclusion_is_the_first_tranche_the_entry_fee_or_nothing() {
        assertThat(inThree().dueAtConclusionFen()).isEqualTo(2_000_000);
        assertThat(inThree().fixedFen()).isEqualTo(6_000_000);
        FeePlan sales = FeePlan.royalty(RoyaltyBase.NET_SALES, 300, SALES, 6, 500_000L);
        assertThat(sales.kind()).isEqualTo(Kind.ROYALTY_SALES);
        assertThat(sales.dueAtConclusionFen()).isZero();
        assertThat(sales.fixedFen()).isZero();
        assertThat(FeePlan.entryPlusRoyalty(1, RoyaltyBase.PROFIT, 1, "利润", 12).fixedFen())
                .isEqualTo(1);
    }

    @Test
    void a_running_share_is_of_what_its_plan_says() {
        FeePlan unsaid = new FeePlan(Kind.ROYALTY_PROFIT, null, null, null, 500, "利润", 12);
        assertThat(unsaid.royaltyBase()).isEqualTo(RoyaltyBase.PROFIT);
        assertThat(new FeeIsComputable(unsaid).holds()).isTrue();
        FeePlan contradicting = new FeePlan(Kind.ROYALTY_PROFIT, null, null, RoyaltyBase.NET_SALES, 500, SALES, 12);
        assertThat(new FeeIsComputable(contradicting).inputs()).containsEntry("missing", "royaltyBase");
    }

    @Test
    void OL_11_a_royalty_needs_rate_definition_and_period_and_no_other_figure() {
        FeePlan empty = new FeePlan(Kind.ROYALTY_SALES, null, null, null, null, null, null);
        assertThat(new FeeIsComputable(empty).inputs())
                .containsEntry("missing", "royaltyBasisPoints, royaltyDefinition, royaltyPeriodMonths");
        FeePlan withEntry = new FeePlan(Kind.ROYALTY_SALES, null, 5L, null, 300, SALES, 6, 0L, null);
        assertThat(new FeeIsComputable(withEntry).inputs()).containsEntry("missing", "-entryFen, royaltyMinimumFen");
        assertThat(new FeeIsComputable(FeePlan.royalty(RoyaltyBase.NET_SALES, 300, SALES, 6, 1L)).holds())
                .isTrue();
    }

    @Test
    void OL_11_instalments_have_their_sums_and_fall_due_one_after_the_other() {
        assertThat(new FeeIsComputable(inThree()).holds()).isTrue();
        assertThat(missing(Instalment.first(1))).isEqualTo("instalments");
        assertThat(missing(Instalment.after(3, 1), Instalment.after(6, 1))).isEqualTo("instalments[0].due");
        assertThat(missing(Instalment.first(1), Instalment.after(6, 1), Instalment.after(6, 1)))
                .isEqualTo("instalments[2].due");
        assertThat(missing(Instalment.first(1), new Instalment(null, 6, "投产")))
                .isEqualTo("instalments[1].amountFen, instalments[1].due");
        assertThat(missing(Instalment.first(1), Instalment.upon(" ", 1))).isEqualTo("instalments[1].due");
        FeePlan lump = new FeePlan(Kind.LUMP_SUM, 1L, null, null, null, null, null, null, List.of());
        assertThat(new FeeIsComputable(lump).inputs()).containsEntry("missing", "-instalments");
    }

    @Test
    void OL_14_the_ceiling_of_a_fee_in_instalments_is_that_of_its_sum() {
        assertThat(above(FeePlan.instalments(
                        List.of(Instalment.first(1_000_000_000), Instalment.after(12, 1_000_000_000)))))
                .isEmpty();
        assertThat(above(FeePlan.instalments(
                        List.of(Instalment.first(1_000_000_000), Instalment.after(12, 1_000_000_001)))))
                .isEqualTo("instalments > 2000000000");
    }

    @Test
    void OL_14_a_royalty_alone_has_the_ceiling_of_its_base() {
        assertThat(above(FeePlan.royalty(RoyaltyBase.NET_SALES, 2_000, SALES, 12, null)))
                .isEmpty();
        assertThat(above(FeePlan.royalty(RoyaltyBase.NET_SALES, 2_001, SALES, 12, null)))
                .isEqualTo("royaltyBasisPoints > 2000");
        assertThat(above(FeePlan.royalty(RoyaltyBase.PROFIT, 4_001, "利润", 12, null)))
                .isEqualTo("royaltyBasisPoints > 4000");
    }

    @Test
    void IN_01_a_fee_in_more_than_six_tranches_is_none_of_ours() {
        Instalment[] seven = new Instalment[7];
        for (int i = 0; i < seven.length; i++) {
            seven[i] = Instalment.after(i, 1);
        }
        assertThat(BusinessRule.failures(OfferFields.of(ListingFixtures.terms(plan(seven), 36, null))))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.inputs()).containsEntry("field", "feePlan.instalments"));
    }

    @Test
    void an_offer_of_former_days_keeps_its_hash() {
        assertThat(CanonicalJson.of(FeePlan.lumpSum(5_000_000)))
                .isEqualTo("{\"kind\":\"LUMP_SUM\",\"amountFen\":5000000}");
        assertThat(CanonicalJson.read(CanonicalJson.of(inThree()), FeePlan.class))
                .isEqualTo(inThree());
    }

    private static FeePlan inThree() {
        return plan(Instalment.first(2_000_000), Instalment.after(12, 3_000_000), Instalment.upon("产品上市", 1_000_000));
    }

    private static FeePlan plan(Instalment... tranches) {
        return FeePlan.instalments(Arrays.asList(tranches));
    }

    private static String missing(Instalment... tranches) {
        return new FeeIsComputable(plan(tranches)).inputs().getOrDefault("missing", "");
    }

    private static String above(FeePlan plan) {
        var ceilings = FeeIsNotAboveCeiling.Ceilings.on(day("2026-04-01"), POLICIES);
        return new FeeIsNotAboveCeiling(plan, ceilings).inputs().getOrDefault("above", "");
    }
}
