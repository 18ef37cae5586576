package org.openlicence.exchange.listing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.patent.PatentFixtures.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.NegotiableRules;
import org.openlicence.exchange.listing.rule.FeeIsNotAboveCeiling.Ceilings;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CanonicalJson;

/** An offer of several variants: what it is known by, and that every guard looks at each of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferVariantsTest {
    private static final OfferVariant LONGER = new OfferVariant(FeePlan.lumpSum(8_000_000), 60);

    @Test
    void an_offer_of_one_variant_has_the_text_and_hash_it_always_had() {
        String text = "{\"feePlan\":{\"kind\":\"LUMP_SUM\",\"amountFen\":5000000},\"termMonths\":36,"
                + "\"contactRole\":\"TECHNOLOGY_TRANSFER_OFFICE\"}";
        assertThat(AT_50_000.canonical()).isEqualTo(text);
        assertThat(AT_50_000.with(List.of())).isEqualTo(AT_50_000);
        assertThat(AT_50_000.with(List.of()).canonical()).isEqualTo(text);
        assertThat(CanonicalJson.read(text, OfferTerms.class)).isEqualTo(AT_50_000);
        assertThat(AT_50_000.variants()).containsExactly(AT_50_000);
    }

    @Test
    void each_variant_is_an_offer_of_its_own_with_its_own_hash() {
        OfferTerms both = AT_50_000.with(List.of(LONGER));
        assertThat(CanonicalJson.read(both.canonical(), OfferTerms.class)).isEqualTo(both);
        assertThat(both.hash()).isNotEqualTo(AT_50_000.hash());
        assertThat(both.variants()).hasSize(2).first().isEqualTo(AT_50_000);
        OfferTerms second = both.variants().getLast();
        assertThat(second.termMonths()).isEqualTo(60);
        assertThat(second.contactRole()).isEqualTo(AT_50_000.contactRole());
        assertThat(both.variant(AT_50_000.hash().value())).contains(AT_50_000);
        assertThat(both.variant(second.hash().value())).contains(second);
        assertThat(both.variant(both.hash().value()))
                .as("the whole offer is nothing to take")
                .isEmpty();
    }

    @Test
    void two_alike_or_more_than_five_are_refused_and_every_field_keeps_its_limit() {
        assertThat(failed(AT_50_000.with(List.of(LONGER)))).isEmpty();
        OfferVariant same = new OfferVariant(FeePlan.lumpSum(5_000_000), 36);
        assertThat(failed(AT_50_000.with(List.of(same)))).containsExactly("alternatives distinct");
        assertThat(failed(AT_50_000.with(List.of(LONGER, LONGER)))).containsExactly("alternatives distinct");
        List<OfferVariant> five = new ArrayList<>();
        for (int months = 1; months <= 5; months++) {
            five.add(new OfferVariant(FeePlan.free(), months));
        }
        assertThat(failed(AT_50_000.with(five))).containsExactly("alternatives 0..4");
        assertThat(failed(AT_50_000.with(List.of(new OfferVariant(FeePlan.lumpSum(-1), 241)))))
                .containsExactlyInAnyOrder(
                        "alternatives[0].feePlan.amountFen 0..100000000000000", "alternatives[0].termMonths 1..240");
    }

    @Test
    void a_fee_that_cannot_be_reckoned_is_told_with_the_place_of_its_variant() {
        OfferTerms terms = AT_50_000.with(List.of(LONGER, new OfferVariant(FeePlan.lumpSum(0), 60)));
        assertThat(FeeIsComputable.of(terms).inputs()).containsEntry("missing", "alternatives[1].amountFen");
        assertThat(FeeIsComputable.of(AT_50_000.with(List.of(LONGER))).holds()).isTrue();
    }

    @Test
    void every_variant_needs_a_term_and_stays_under_the_ceiling() {
        OfferTerms endless = AT_50_000.with(List.of(new OfferVariant(FeePlan.free(), null)));
        assertThat(TermIsGivenAndWithinTheRight.of(endless, day("2038-06-29"), day("2026-04-01"))
                        .inputs())
                .containsEntry("problem", "missing");
        assertThat(TermIsGivenAndWithinTheRight.of(
                                AT_50_000.with(List.of(LONGER)), day("2038-06-29"), day("2026-04-01"))
                        .holds())
                .isTrue();
        Ceilings ceilings = new Ceilings(7_000_000L, null, null);
        assertThat(FeeIsNotAboveCeiling.of(AT_50_000, ceilings).holds()).isTrue();
        assertThat(FeeIsNotAboveCeiling.of(AT_50_000.with(List.of(LONGER)), ceilings)
                        .inputs())
                .containsEntry("above", "alternatives[0].amountFen > 7000000");
    }

    @Test
    void words_of_a_later_variant_are_read_too() {
        FeePlan boasting = FeePlan.royalty(RoyaltyBase.NET_SALES, 300, "全国第一的销售额", 6, null);
        assertThat(AdvertisingIsAbsent.of(AT_50_000.with(List.of(LONGER))).holds())
                .isTrue();
        assertThat(AdvertisingIsAbsent.of(AT_50_000.with(List.of(new OfferVariant(boasting, 36))))
                        .holds())
                .isFalse();
    }

    @Test
    void a_negotiated_contract_has_one_price() {
        List<BusinessRule> rules =
                NegotiableRules.terms(AT_50_000.with(List.of(LONGER)), day("2038-06-29"), day("2026-04-01"));
        assertThat(rules.stream()
                        .filter(rule -> !rule.holds())
                        .map(rule -> rule.inputs().get("field")))
                .containsExactly("alternatives");
    }

    private static List<String> failed(OfferTerms terms) {
        return OfferFields.of(terms).stream()
                .filter(rule -> !rule.holds())
                .map(rule -> rule.inputs().get("field") + " " + rule.inputs().get("limit"))
                .toList();
    }
}
