package org.openlicence.exchange.taxpreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.tax.TaxLine;
import org.openlicence.exchange.tax.TaxPreCheck;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordClaim;
import org.openlicence.exchange.taxpreference.TaxPreferenceCommand.RecordCorrection;
import org.openlicence.exchange.taxpreference.event.CorrectionLine;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.ClaimRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRecorded;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.CorrectionRequired;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;
import org.openlicence.exchange.taxpreference.event.TaxStep;

/** The VAT exemption passes from one text to the next at midnight in Shanghai, which is 16:00 UTC of the day before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewYearTest extends PreferenceStory {
    private static final String EVE = "2025-12-31T15:59:59Z";
    private static final String NEW_YEAR = "2025-12-31T16:00:00Z";
    private static final String OLD_TEXT = "VAT_2016_36-1(26)";
    private static final String NEW_TEXT = "VAT_2026_10-2(1)2";
    private static final TaxPreferenceId ID = TaxPreferenceId.of(CONTRACT, TaxSide.SELLER, TaxRule.VAT_TECH);

    private static Origin seller(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return Origin.of(RegistrationCase.SELLER, clock.instant());
    }

    private static RecordClaim claimed(String period, String yuan, Origin origin) {
        return new RecordClaim(ID, period, Money.ofYuan(yuan), origin);
    }

    @ParameterizedTest
    @CsvSource({EVE + ", 1, " + OLD_TEXT, NEW_YEAR + ", 2, " + NEW_TEXT})
    void the_pre_check_takes_the_version_of_the_day_in_shanghai(String instant, int version, String text) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        LocalDate today = Shanghai.dayOf(clock.instant());
        TaxLine vat = TaxPreCheck.of(
                        new OfferTerms(FeePlan.lumpSum(5_000_000), 36, null, null, "OFFICE", null),
                        new TaxPreCheck.Term(today, today.plusMonths(36), null),
                        new TaxPreCheck.Parties(null, EnterpriseSize.SMALL, "310115"),
                        today,
                        RegistrationCase.POLICIES)
                .lines()
                .getFirst();

        assertThat(vat.version()).isEqualTo(version);
        assertThat(vat.sources()).contains(text).doesNotContain(version == 1 ? NEW_TEXT : OLD_TEXT);
        assertThat(vat.withoutRelief().yuan()).isEqualTo("2830.19");
    }

    @ParameterizedTest
    @CsvSource({EVE + ", 1, " + OLD_TEXT + ", 2025-12-31", NEW_YEAR + ", 2, " + NEW_TEXT + ", 2026-01-01"})
    void a_contract_signed_at_that_instant_is_judged_by_its_day_in_shanghai(
            String instant, int version, String text, String day) {
        LocalDate signed = Shanghai.dayOf(Instant.parse(instant));
        RegistrationId contract = new RegistrationId("reg_" + signed.getYear());
        register.determined(contract, "LICENCE", "PATENT_EXPLOITATION", PRICE, PRICE, signed, signed.plusYears(5))
                .registered(contract);
        PreferenceEvaluated judged = (PreferenceEvaluated) does(new TaxPreferenceCommand.EvaluatePreference(
                        TaxPreferenceId.of(contract, TaxSide.SELLER, TaxRule.VAT_TECH),
                        contract,
                        TaxSide.SELLER,
                        TaxRule.VAT_TECH,
                        List.of(said(TaxInput.KEPT_APART, true)),
                        seller(instant)))
                .getFirst();

        assertThat(judged.taxDay()).isEqualTo(day);
        assertThat(judged.ruleVersion()).isEqualTo(version);
        assertThat(judged.trace().legalBasis()).containsExactly(text);
        assertThat(judged.trace().effectiveOn()).isEqualTo(day);
    }

    @Test
    void a_month_is_claimed_from_its_first_instant_in_shanghai() {
        vatIsEligible();
        refused(claimed("2026-01", "100", seller(EVE)), "TXP-08");
        ClaimRecorded claim = (ClaimRecorded)
                does(claimed("2026-01", "100", seller(NEW_YEAR))).getFirst();
        assertThat(claim.trace().legalBasis()).containsExactly(NEW_TEXT);
    }

    @Test
    void claims_of_both_years_are_put_right_each_with_its_own_text() {
        register.registered(CONTRACT);
        DeclaredInput apart = said(TaxInput.KEPT_APART, true);
        evaluated(TaxRule.VAT_TECH, apart, said(TaxInput.DAY, "2025-12-31"));
        ClaimRecorded last =
                (ClaimRecorded) does(claimed("2025-12", "100000", seller(EVE))).getFirst();
        assertThat(last.trace().legalBasis()).containsExactly(OLD_TEXT);
        evaluated(TaxRule.VAT_TECH, apart, said(TaxInput.DAY, "2026-01-01"));
        does(claimed("2026-01", "134567.89", seller(NEW_YEAR)));

        register.revoked(CONTRACT);
        CorrectionRequired required =
                (CorrectionRequired) does(evaluate(TaxSide.SELLER, TaxRule.VAT_TECH, exchange(), null))
                        .getLast();
        assertThat(required.lines()).extracting(CorrectionLine::period).containsExactly("2025-12", "2026-01");
        CorrectionLine before = required.lines().getFirst();
        assertThat(before.reliefFen()).isEqualTo(566_038);
        assertThat(before.surcharges()).extracting(TaxStep::fen).containsExactly(39_623L, 16_981L, 11_321L);
        CorrectionLine after = required.lines().getLast();
        assertThat(after.reliefFen()).isEqualTo(761_705);
        assertThat(after.surcharges()).extracting(TaxStep::fen).containsExactly(53_319L, 22_851L, 15_234L);
        assertThat(required.totalFen()).isEqualTo(633_963 + 853_109);
        assertThat(required.trace().legalBasis()).containsExactly(OLD_TEXT, NEW_TEXT);

        CorrectionRecorded corrected = (CorrectionRecorded)
                does(new RecordCorrection(ID, LocalDate.parse("2026-11-19"), "receipt 1", seller()))
                        .getFirst();
        assertThat(corrected.trace().legalBasis()).containsExactly(OLD_TEXT, NEW_TEXT);
    }
}
