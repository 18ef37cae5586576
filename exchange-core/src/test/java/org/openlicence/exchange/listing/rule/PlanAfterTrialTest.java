package org.openlicence.exchange.listing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.NegotiableRules;
import org.openlicence.exchange.listing.rule.FeeIsNotAboveCeiling.Ceilings;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.listing.terms.Deferral.Then;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CanonicalJson;

/** What may follow a free trial: one sum, instalments, or a running share. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanAfterTrialTest {
    private static final Deferral FREE_YEAR = deferral(Guarantee.NONE, null);
    private static final FeePlan SHARE = FeePlan.royalty(RoyaltyBase.NET_SALES, 300, "as printed", 6, 50_000L);
    private static final FeePlan TRANCHES =
            FeePlan.deferred(List.of(Instalment.first(1_000_000), Instalment.after(6, 2_000_000)), FREE_YEAR);

    /** Canonical text of terms that were announced before there was a choice. */
    private static final String ONE_SUM = "{\"feePlan\":{\"kind\":\"DEFERRED\",\"amountFen\":8000000,\"deferral\":"
            + "{\"trialMonths\":12,\"conversion\":\"OPT_IN\",\"firstDue\":\"TRIAL_END\",\"declineDuties\":\"stop use\","
            + "\"guarantee\":\"NONE\",\"creditReporting\":false}},\"termMonths\":60,\"contactRole\":\"OFFICE\"}";

    @Test
    void one_sum_has_the_text_and_hash_it_always_had() {
        OfferTerms read = CanonicalJson.read(ONE_SUM, OfferTerms.class);
        assertThat(read.canonical()).isEqualTo(ONE_SUM);
        assertThat(terms(FeePlan.deferred(8_000_000, FREE_YEAR)).canonical()).isEqualTo(ONE_SUM);
        FeePlan said = FeePlan.deferred(8_000_000, FREE_YEAR.followedBy(Then.ONE_SUM));
        assertThat(terms(said).hash()).isEqualTo(read.hash());
        assertThat(read.feePlan().following()).isEqualTo(FeePlan.Kind.LUMP_SUM);
        assertThat(read.feePlan().runsOn()).isFalse();
    }

    @Test
    void nothing_is_due_at_conclusion_and_what_is_fixed_is_all_of_the_instalments() {
        FeePlan share = FeePlan.deferred(SHARE, FREE_YEAR);
        assertThat(missing(TRANCHES)).isEmpty();
        assertThat(missing(share)).isEmpty();
        assertThat(TRANCHES.dueAtConclusionFen()).isZero();
        assertThat(TRANCHES.fixedFen()).isEqualTo(3_000_000);
        assertThat(TRANCHES.inInstalments()).isTrue();
        assertThat(share.dueAtConclusionFen()).isZero();
        assertThat(share.fixedFen()).isZero();
        assertThat(share.runs()).isTrue();
        assertThat(share.kind().runs()).isFalse();
        assertThat(share.royaltyBase()).isEqualTo(RoyaltyBase.NET_SALES);
        OfferTerms again = CanonicalJson.read(terms(share).canonical(), OfferTerms.class);
        assertThat(again).isEqualTo(terms(share));
    }

    @Test
    void payment_may_be_conditional_upon_events_alone() {
        assertThat(missing(FeePlan.deferred(List.of(Instalment.upon("pilot passed", 1_000_000)), FREE_YEAR)))
                .isEmpty();
        assertThat(missing(FeePlan.deferred(
                        List.of(Instalment.upon("pilot passed", 1), Instalment.upon("market", 1)), FREE_YEAR)))
                .isEmpty();
        assertThat(missing(FeePlan.deferred(List.of(Instalment.first(1)), FREE_YEAR)))
                .as("that is one sum")
                .isEqualTo("instalments");
        assertThat(missing(FeePlan.deferred(List.of(), FREE_YEAR))).isEqualTo("instalments");
        assertThat(missing(FeePlan.deferred(List.of(new Instalment(1L, null, " "), Instalment.after(3, 1)), FREE_YEAR)))
                .isEqualTo("instalments[0].due");
        assertThat(missing(FeePlan.instalments(List.of(Instalment.upon("pilot passed", 1), Instalment.after(3, 1)))))
                .as("without a trial the first is due at conclusion")
                .isEqualTo("instalments[0].due");
    }

    @Test
    void figures_of_another_plan_have_no_place() {
        FeePlan both = new FeePlan(
                FeePlan.Kind.DEFERRED,
                8_000_000L,
                null,
                null,
                null,
                null,
                null,
                null,
                TRANCHES.tranches(),
                FREE_YEAR.followedBy(Then.INSTALMENTS));
        assertThat(missing(both)).isEqualTo("-amountFen");
        FeePlan sum = new FeePlan(
                FeePlan.Kind.DEFERRED, 8_000_000L, null, null, null, null, null, null, TRANCHES.tranches(), FREE_YEAR);
        assertThat(missing(sum)).isEqualTo("-instalments");
        FeePlan entry = new FeePlan(
                FeePlan.Kind.DEFERRED,
                null,
                1_000_000L,
                RoyaltyBase.PROFIT,
                300,
                "as printed",
                6,
                null,
                null,
                FREE_YEAR.followedBy(Then.ROYALTY_SALES));
        assertThat(missing(entry)).isEqualTo("-entryFen, royaltyBase");
        FeePlan bare = new FeePlan(
                FeePlan.Kind.DEFERRED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                FREE_YEAR.followedBy(Then.ROYALTY_PROFIT));
        assertThat(missing(bare)).isEqualTo("royaltyBasisPoints, royaltyDefinition, royaltyPeriodMonths");
    }

    @Test
    void the_ceilings_hold_after_a_trial_as_without_one() {
        Ceilings ceilings = new Ceilings(2_999_999L, 299L, 299L);
        assertThat(new FeeIsNotAboveCeiling(TRANCHES, ceilings).inputs())
                .containsEntry("above", "instalments > 2999999");
        assertThat(new FeeIsNotAboveCeiling(FeePlan.deferred(SHARE, FREE_YEAR), ceilings).inputs())
                .containsEntry("above", "royaltyBasisPoints > 299");
        assertThat(new FeeIsNotAboveCeiling(TRANCHES, new Ceilings(3_000_000L, 300L, 300L)).holds())
                .isTrue();
    }

    @Test
    void a_fund_guarantees_one_sum_and_other_guarantors_anything() {
        Deferral fund = deferral(Guarantee.FUND, "fnd_delta");
        FeePlan one = FeePlan.deferred(8_000_000, fund);
        FeePlan share = FeePlan.deferred(SHARE, fund);
        assertThat(FundGuaranteesOneSum.of(terms(one)).holds()).isTrue();
        BusinessRule refused = FundGuaranteesOneSum.of(
                terms(one).with(List.of(new OfferVariant(share, 36), new OfferVariant(TRANCHES, 36))));
        assertThat(refused.holds()).isFalse();
        assertThat(refused.inputs()).containsEntry("then", "alternatives[0].ROYALTY_SALES");
        FeePlan insured = FeePlan.deferred(SHARE, deferral(Guarantee.INSURER, "policy 1"));
        assertThat(FundGuaranteesOneSum.of(terms(insured)).holds()).isTrue();
        assertThat(NegotiableRules.terms(terms(share), LocalDate.of(2040, 1, 1), LocalDate.of(2026, 4, 3)))
                .filteredOn(rule -> !rule.holds())
                .hasOnlyElementsOfTypes(FundGuaranteesOneSum.class);
    }

    private static Deferral deferral(Guarantee guarantee, String reference) {
        return new Deferral(
                12, null, Conversion.OPT_IN, FirstDue.TRIAL_END, null, "stop use", guarantee, reference, false);
    }

    private static OfferTerms terms(FeePlan plan) {
        return new OfferTerms(plan, 60, null, null, "OFFICE", null);
    }

    private static String missing(FeePlan plan) {
        return new FeeIsComputable(plan).inputs().get("missing");
    }
}
