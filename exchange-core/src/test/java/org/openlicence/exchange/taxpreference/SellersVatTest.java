package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordClaim;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.ClaimRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxStep;

/** Rates of what is not exempt: of a small-scale seller, and of technology not kept apart from goods. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SellersVatTest extends PreferenceStory {
    private static final DeclaredInput APART = said(TaxInput.KEPT_APART, true);
    private static final DeclaredInput SMALL_SCALE = said(TaxInput.SMALL_SCALE, true);

    /** VAT5: 50,500.00 with VAT. */
    private void small() {
        register.amended(CONTRACT, 5_050_000, "FINAL").registered(CONTRACT);
    }

    private CorrectionRequired revoked() {
        register.revoked(CONTRACT);
        return (CorrectionRequired) does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null))
                .getLast();
    }

    private ClaimRecorded claimed(String period, String yuan) {
        return (ClaimRecorded) does(new RecordClaim(
                        TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, TaxRule.VAT_TECH),
                        period,
                        Money.ofYuan(yuan),
                        seller()))
                .getFirst();
    }

    @Test
    void vat5_a_small_scale_seller_saves_one_percent_and_half_of_what_follows() {
        small();
        PreferenceEvaluated judged = evaluated(TaxRule.VAT_TECH, APART, SMALL_SCALE, said(TaxInput.DAY, "2026-03-16"));
        assertThat(judged.result().outcome()).isEqualTo("ELIGIBLE");
        assertThat(amount(judged, TaxAmount.NET)).isEqualTo(5_000_000);
        assertThat(amount(judged, TaxAmount.WITHOUT_RELIEF)).isEqualTo(50_000);
        assertThat(judged.result().reliefFen()).isEqualTo(50_000);
        assertThat(judged.result().verified()).as("the reduced rate").isFalse();
        assertThat(claimed("2026-03", "50500.00").reliefFen()).isEqualTo(50_000);

        CorrectionRequired required = revoked();
        assertThat(required.lines()).singleElement().satisfies(line -> {
            assertThat(line.reliefFen()).isEqualTo(50_000);
            assertThat(line.surcharges()).extracting(TaxStep::fen).containsExactly(1_750L, 750L, 500L);
        });
        assertThat(required.totalFen()).isEqualTo(53_000);
    }

    @Test
    void a_small_firm_that_is_no_small_scale_payer_pays_six_percent_and_half_of_what_follows() {
        small();
        evaluated(TaxRule.VAT_TECH, APART, said(TaxInput.SMALL_PAYER, true), said(TaxInput.DAY, "2026-03-16"));
        assertThat(claimed("2026-03", "50500.00").reliefFen()).isEqualTo(285_849);
        assertThat(revoked().lines()).singleElement().satisfies(line -> {
            assertThat(line.reliefFen()).isEqualTo(285_849);
            assertThat(line.surcharges()).extracting(TaxStep::fen).containsExactly(10_004L, 4_287L, 2_858L);
        });
    }

    @Test
    void what_was_claimed_as_a_small_scale_payer_is_put_right_as_one() {
        small();
        evaluated(TaxRule.VAT_TECH, APART, SMALL_SCALE, said(TaxInput.DAY, "2026-03-16"));
        claimed("2026-03", "40400.00");
        evaluated(TaxRule.VAT_TECH, APART, said(TaxInput.SMALL_SCALE, false), said(TaxInput.DAY, "2026-09-16"));
        assertThat(claimed("2026-09", "10100.00").reliefFen()).isEqualTo(57_170);

        assertThat(revoked().lines())
                .extracting(line -> line.period() + " " + line.reliefFen())
                .containsExactly("2026-03 40000", "2026-09 57170");
    }

    @Test
    void after_the_reduction_the_rate_of_the_law_holds() {
        small();
        PreferenceEvaluated judged = evaluated(
                TaxRule.VAT_TECH,
                List.of(APART, SMALL_SCALE, said(TaxInput.DAY, "2028-01-01")).toArray(DeclaredInput[]::new));
        assertThat(judged.result().reliefFen()).isEqualTo(147_087);
    }

    /** VAT2: 2,120,000.00 with VAT, of which a rig for 530,000.00. */
    private void mixed() {
        register.determined(CONTRACT, "DEVELOPMENT", "COMMISSIONED", 212_000_000, 159_000_000, FROM, FROM.plusYears(1))
                .registered(CONTRACT);
    }

    @Test
    void vat2_technology_kept_apart_from_goods_is_exempt_and_goods_bear_their_rate() {
        mixed();
        PreferenceEvaluated judged = evaluated(TaxRule.VAT_TECH, APART, said(TaxInput.DAY, "2026-03-16"));
        assertThat(judged.result().outcome()).isEqualTo("ELIGIBLE");
        assertThat(amount(judged, TaxAmount.PRICE)).isEqualTo(159_000_000);
        assertThat(amount(judged, TaxAmount.WITHOUT_RELIEF)).isEqualTo(9_000_000);
        assertThat(amount(judged, TaxAmount.GOODS_VAT)).isEqualTo(6_097_345);
    }

    @Test
    void not_kept_apart_the_whole_bears_the_highest_rate() {
        mixed();
        PreferenceEvaluated judged =
                evaluated(TaxRule.VAT_TECH, said(TaxInput.KEPT_APART, false), said(TaxInput.DAY, "2026-03-16"));
        assertThat(judged.result().outcome()).isEqualTo("INELIGIBLE");
        assertThat(judged.coveredFen()).isZero();
        assertThat(amount(judged, TaxAmount.PRICE)).isEqualTo(212_000_000);
        assertThat(amount(judged, TaxAmount.NET)).isEqualTo(187_610_619);
        assertThat(amount(judged, TaxAmount.WITHOUT_RELIEF)).isEqualTo(24_389_381);
        assertThat(judged.result().steps())
                .extracting(TaxStep::name)
                .contains("GOODS")
                .doesNotContain("GOODS_VAT");
        assertThat(amount(judged, TaxAmount.valueOf("CONSTRUCTION"))).isEqualTo(1_707_257);
    }

    @Test
    void sales_claimed_and_then_not_kept_apart_are_put_right_at_the_highest_rate() {
        mixed();
        evaluated(TaxRule.VAT_TECH, APART, said(TaxInput.DAY, "2026-03-16"));
        assertThat(claimed("2026-03", "1590000.00").reliefFen()).isEqualTo(9_000_000);

        CorrectionRequired required = (CorrectionRequired) does(evaluate(
                        TaxSide.SELLER,
                        TaxRule.VAT_TECH,
                        seller(),
                        List.of(said(TaxInput.KEPT_APART, false), said(TaxInput.DAY, "2026-03-16"))))
                .getLast();
        assertThat(required.lines()).singleElement().satisfies(line -> {
            assertThat(line.amountFen()).isEqualTo(159_000_000);
            assertThat(line.reliefFen()).isEqualTo(18_292_035);
            assertThat(line.surcharges()).extracting(TaxStep::fen).containsExactly(1_280_442L, 548_761L, 365_841L);
        });
        does(corrected("2026-11-19"));
        assertThat(does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null)))
                .isEmpty();
    }
}
