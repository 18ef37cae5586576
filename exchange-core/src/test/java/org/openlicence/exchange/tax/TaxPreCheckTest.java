package org.openlicence.exchange.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.tax.TaxLine.Change;
import org.openlicence.exchange.tax.TaxLine.Outcome;
import org.openlicence.exchange.tax.TaxLine.Party;
import org.openlicence.exchange.tax.TaxPreCheck.Parties;
import org.openlicence.exchange.tax.TaxPreCheck.Term;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxPreCheckTest {
    private static final PolicyBook POLICIES = PolicyFiles.read();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);
    private static final Parties UNIVERSITY_AND_SME = new Parties(null, EnterpriseSize.SMALL, "310115");

    private static Term months(int months) {
        return new Term(DAY, DAY.plusMonths(months), LocalDate.of(2038, 6, 29));
    }

    private static OfferTerms terms(FeePlan plan, int months) {
        return new OfferTerms(plan, months, null, null, "OFFICE", null);
    }

    private static TaxLine line(TaxPreCheck check, String rule, Party party) {
        return check.lines().stream()
                .filter(line -> line.rule().equals(rule) && line.party() == party)
                .findFirst()
                .orElseThrow();
    }

    private static TaxPreCheck lumpSum(int months) {
        return TaxPreCheck.of(
                terms(FeePlan.lumpSum(5_000_000), months), months(months), UNIVERSITY_AND_SME, DAY, POLICIES);
    }

    @Test
    void vat_falls_away_once_the_contract_is_registered() {
        TaxLine vat = line(lumpSum(36), "R-VAT-TECH", Party.LICENSOR);

        assertThat(vat.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(vat.withRelief().yuan()).isEqualTo("0.00");
        assertThat(vat.withoutRelief().yuan()).isEqualTo("2830.19");
        assertThat(vat.changes()).extracting(Change::kind).containsExactly(Change.Kind.REGISTER_CONTRACT);
        assertThat(vat.sources()).contains("VAT_2026_10-2(1)2");
        assertThat(vat.verified()).isTrue();
    }

    @Test
    void thirty_six_months_get_no_income_tax_relief_and_sixty_would() {
        TaxLine cit = line(lumpSum(36), "R-CIT-TT", Party.LICENSOR);

        assertThat(cit.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(cit.reasons()).first().isEqualTo(TaxReason.TERM_TOO_SHORT);
        assertThat(cit.withRelief().yuan()).isEqualTo("12500.00");
        assertThat(cit.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.LONGER_TERM);
            assertThat(change.inputs()).containsEntry("months", "60").containsEntry("term", "36");
            assertThat(change.taxThen().yuan()).isEqualTo("0.00");
        });
    }

    @Test
    void sixty_months_qualify_and_one_day_less_does_not() {
        TaxLine sixty = line(lumpSum(60), "R-CIT-TT", Party.LICENSOR);
        assertThat(sixty.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(sixty.withRelief().yuan()).isEqualTo("0.00");
        assertThat(sixty.withoutRelief().yuan()).isEqualTo("12500.00");
        assertThat(sixty.changes()).isEmpty();

        Term cut = new Term(DAY, DAY.plusMonths(60).minusDays(1), null);
        TaxPreCheck check =
                TaxPreCheck.of(terms(FeePlan.lumpSum(5_000_000), 60), cut, UNIVERSITY_AND_SME, DAY, POLICIES);
        assertThat(line(check, "R-CIT-TT", Party.LICENSOR).outcome()).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void longer_term_is_not_offered_where_the_right_ends_before() {
        Term short_life = new Term(DAY, DAY.plusMonths(36), DAY.plusMonths(59));
        TaxPreCheck check =
                TaxPreCheck.of(terms(FeePlan.lumpSum(5_000_000), 36), short_life, UNIVERSITY_AND_SME, DAY, POLICIES);

        assertThat(line(check, "R-CIT-TT", Party.LICENSOR).changes()).isEmpty();
    }

    @Test
    void small_taker_pays_half_of_the_stamp_tax_and_the_figure_is_marked_unverified() {
        TaxLine taker = line(lumpSum(36), "R-STAMP", Party.TAKER);
        assertThat(taker.withoutRelief().yuan()).isEqualTo("15.00");
        assertThat(taker.withRelief().yuan()).isEqualTo("7.50");
        assertThat(taker.verified()).isFalse();

        TaxLine licensor = line(lumpSum(36), "R-STAMP", Party.LICENSOR);
        assertThat(licensor.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(licensor.withRelief().yuan()).isEqualTo("15.00");
        assertThat(licensor.verified()).isTrue();
    }

    @Test
    void free_licence_has_nothing_to_tax() {
        TaxPreCheck check = TaxPreCheck.of(terms(FeePlan.free(), 60), months(60), UNIVERSITY_AND_SME, DAY, POLICIES);

        assertThat(check.lines()).hasSize(4).allSatisfy(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.ESTIMATE);
            assertThat(line.reasons()).first().isEqualTo(TaxReason.NO_PRICE);
            assertThat(line.withoutRelief().fen()).isZero();
        });
    }

    @Test
    void a_running_fee_after_a_trial_is_named_too_and_instalments_after_one_count_in_full() {
        Deferral free = new Deferral(
                12,
                null,
                Deferral.Conversion.AUTO,
                Deferral.FirstDue.TRIAL_END,
                null,
                "stop",
                Deferral.Guarantee.NONE,
                null,
                false);
        FeePlan share = FeePlan.deferred(FeePlan.royalty(FeePlan.RoyaltyBase.PROFIT, 300, "profit", 12, null), free);
        assertThat(TaxPreCheck.of(terms(share, 60), months(60), UNIVERSITY_AND_SME, DAY, POLICIES)
                        .lines())
                .allSatisfy(line -> assertThat(line.reasons())
                        .contains(TaxReason.ROYALTY_LATER)
                        .doesNotContain(TaxReason.NO_PRICE));
        FeePlan tranches = FeePlan.deferred(
                List.of(FeePlan.Instalment.first(2_000_000), FeePlan.Instalment.upon("market", 3_000_000)), free);
        assertThat(TaxPreCheck.of(terms(tranches, 36), months(36), UNIVERSITY_AND_SME, DAY, POLICIES))
                .as("the same sum, whenever it is paid")
                .isEqualTo(lumpSum(36));
    }

    @Test
    void running_fee_is_named_and_not_guessed() {
        FeePlan plan = FeePlan.entryPlusRoyalty(2_000_000, FeePlan.RoyaltyBase.NET_SALES, 300, "invoiced sales", 12);
        TaxPreCheck check = TaxPreCheck.of(terms(plan, 60), months(60), UNIVERSITY_AND_SME, DAY, POLICIES);

        assertThat(check.lines()).allSatisfy(line -> assertThat(line.reasons()).contains(TaxReason.ROYALTY_LATER));
        assertThat(line(check, "R-STAMP", Party.LICENSOR).withRelief().yuan()).isEqualTo("6.00");
    }

    @Test
    void licensor_abroad_is_no_resident_and_has_no_authority_to_recognise_the_contract() {
        Parties abroad = new Parties(null, EnterpriseSize.SMALL, "800000");
        TaxPreCheck check = TaxPreCheck.of(terms(FeePlan.lumpSum(5_000_000), 60), months(60), abroad, DAY, POLICIES);

        TaxLine vat = line(check, "R-VAT-TECH", Party.LICENSOR);
        assertThat(vat.outcome()).isEqualTo(Outcome.ESTIMATE);
        assertThat(vat.reasons()).containsExactly(TaxReason.LICENSOR_ABROAD);
        assertThat(vat.withRelief()).isEqualTo(vat.withoutRelief());
        assertThat(vat.changes()).isEmpty();
        TaxLine cit = line(check, "R-CIT-TT", Party.LICENSOR);
        assertThat(cit.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(cit.reasons()).first().isEqualTo(TaxReason.NOT_RESIDENT);
        assertThat(cit.withRelief()).isEqualTo(cit.withoutRelief());
        assertThat(cit.changes()).isEmpty();
    }

    @Test
    void licensor_in_a_pilot_district_is_told_of_the_park() {
        Parties haidian = new Parties(EnterpriseSize.LARGE, EnterpriseSize.SMALL, "110108");
        TaxPreCheck check = TaxPreCheck.of(terms(FeePlan.lumpSum(5_000_000), 36), months(36), haidian, DAY, POLICIES);

        assertThat(line(check, "R-CIT-TT", Party.LICENSOR).reasons()).contains(TaxReason.PILOT_PARK);
    }
}
