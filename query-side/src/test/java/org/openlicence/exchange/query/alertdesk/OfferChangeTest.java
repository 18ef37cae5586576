package org.openlicence.exchange.query.alertdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.query.Samples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferChangeTest {
    private static final OfferTerms AT_20_000 = Samples.terms(2_000_000, 60);
    private static final OfferVariant ROYALTY = new OfferVariant(FeePlan.lumpSum(3_000_000), 120);

    @Test
    void a_first_offer_and_the_same_again_are_an_offer() {
        assertThat(OfferChange.between(null, AT_20_000)).isEqualTo(AlertKind.OFFERED);
        assertThat(OfferChange.between(AT_20_000, AT_20_000)).isEqualTo(AlertKind.OFFERED);
    }

    @Test
    void another_fee_is_a_change_of_price_also_where_a_variant_goes() {
        assertThat(OfferChange.between(AT_20_000, Samples.terms(1_500_000, 60))).isEqualTo(AlertKind.PRICE_CHANGED);
        assertThat(OfferChange.between(AT_20_000.with(List.of(ROYALTY)), AT_20_000))
                .isEqualTo(AlertKind.PRICE_CHANGED);
    }

    @Test
    void one_more_variant_beside_those_there_were_is_a_variant() {
        assertThat(OfferChange.between(AT_20_000, AT_20_000.with(List.of(ROYALTY))))
                .isEqualTo(AlertKind.VARIANT_ADDED);
    }

    @Test
    void another_term_at_the_same_fee_is_a_change_of_terms() {
        assertThat(OfferChange.between(AT_20_000, Samples.terms(2_000_000, 36))).isEqualTo(AlertKind.TERMS_CHANGED);
    }

    @Test
    void the_daily_hour_is_the_next_one_in_Shanghai() {
        assertThat(SavedSearchRun.nextDaily(Instant.parse("2026-05-07T23:59:59Z"), 8))
                .isEqualTo(Instant.parse("2026-05-08T00:00:00Z"));
        assertThat(SavedSearchRun.nextDaily(Instant.parse("2026-05-08T00:00:00Z"), 8))
                .isEqualTo(Instant.parse("2026-05-09T00:00:00Z"));
    }
}
