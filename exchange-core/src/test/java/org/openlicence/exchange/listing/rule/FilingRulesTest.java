package org.openlicence.exchange.listing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.listing.ListingFixtures.L2;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.ended;
import static org.openlicence.exchange.patent.PatentFixtures.p1;
import static org.openlicence.exchange.patent.PatentFixtures.with;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.FilingFacts;
import org.openlicence.exchange.listing.Judgement;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.listing.ListingGuards;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.NumberIsValidAndOfItsType;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.patent.PatentFacts.EvaluationReport;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.PatentFacts.Pledge;
import org.openlicence.exchange.patent.PatentFacts.Suspension;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.patent.SuspensionGround;
import org.openlicence.exchange.patent.event.PatentOwner;

/** Each guard: true, false, and the day on which it changes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingRulesTest {
    @Test
    void every_guard_is_judged_in_the_order_of_the_table_with_its_law() {
        List<Judgement> judged = ListingGuards.judge(
                FilingFacts.beforeDraft(p1(), AT_50_000, ListingFixtures.L2, day("2026-04-01")), POLICIES);
        assertThat(judged)
                .extracting(Judgement::code)
                .containsExactly(
                        "OL-01", "OL-02", "OL-03", "OL-04", "OL-05", "OL-06", "OL-07", "OL-08", "OL-09", "OL-10",
                        "OL-11", "OL-12", "OL-19", "OL-13", "OL-14", "OL-15", "OL-16", "OL-18");
        assertThat(judged)
                .filteredOn(judgement -> !judgement.holds())
                .extracting(Judgement::code)
                .containsExactly("OL-10", "OL-18");
        assertThat(judged.get(2).legalBasis()).isEqualTo("IR-86(1)");
        assertThat(judged)
                .filteredOn(Judgement::soft)
                .extracting(Judgement::code)
                .containsExactly("OL-13", "OL-14");
    }

    @Test
    void OL_01_from_the_day_of_the_grant() {
        assertThat(new GrantIsAnnounced(day("2019-03-19"), day("2019-03-19")).holds())
                .isTrue();
        assertThat(new GrantIsAnnounced(day("2019-03-19"), day("2019-03-18")).holds())
                .isFalse();
        assertThat(new GrantIsAnnounced(null, day("2026-01-01")).holds()).isFalse();
    }

    @Test
    void OL_02_until_the_day_of_expiry_or_end() {
        assertThat(new RightIsInForce(day("2038-06-29"), null, day("2038-06-28")).holds())
                .isTrue();
        assertThat(new RightIsInForce(day("2038-06-29"), null, day("2038-06-29")).holds())
                .isFalse();
        assertThat(new RightIsInForce(null, day("2026-06-29"), day("2026-06-28")).holds())
                .isTrue();
        assertThat(new RightIsInForce(null, day("2026-06-29"), day("2026-06-29")).holds())
                .isFalse();
    }

    @Test
    void OL_03_an_ordinary_licence_is_no_bar_and_both_days_of_a_sole_one_count() {
        var sole = List.of(new LicenceInTerm("R", LicenceForm.SOLE, day("2026-01-01"), day("2026-12-31")));
        assertThat(new NoExclusiveOrSoleLicenceInTerm(sole, day("2025-12-31")).holds())
                .isTrue();
        assertThat(new NoExclusiveOrSoleLicenceInTerm(sole, day("2026-01-01")).holds())
                .isFalse();
        assertThat(new NoExclusiveOrSoleLicenceInTerm(sole, day("2026-12-31")).holds())
                .isFalse();
        assertThat(new NoExclusiveOrSoleLicenceInTerm(sole, day("2027-01-01")).holds())
                .isTrue();
        var ordinary = List.of(new LicenceInTerm("R", LicenceForm.ORDINARY, day("2026-01-01"), day("2026-12-31")));
        assertThat(new NoExclusiveOrSoleLicenceInTerm(ordinary, day("2026-06-01")).holds())
                .isTrue();
    }

    @Test
    void OL_04_from_the_first_day_until_it_is_lifted() {
        var court =
                List.of(new Suspension("C", SuspensionGround.COURT_PRESERVATION, day("2026-02-01"), day("2026-03-01")));
        assertThat(new NoSuspensionOrPreservation(court, day("2026-01-31")).holds())
                .isTrue();
        assertThat(new NoSuspensionOrPreservation(court, day("2026-02-01")).holds())
                .isFalse();
        assertThat(new NoSuspensionOrPreservation(court, day("2026-03-01")).holds())
                .isTrue();
    }

    @Test
    void OL_05_the_due_day_itself_is_in_time() {
        var fee = List.of(new AnnualFee(9, day("2026-06-29"), 200_000, null));
        assertThat(new AnnualFeesArePaid(fee, day("2026-06-29")).holds()).isTrue();
        assertThat(new AnnualFeesArePaid(fee, day("2026-06-30")).holds()).isFalse();
    }

    @Test
    void OL_06_a_released_pledge_is_no_bar_from_its_release() {
        var pledge = List.of(new Pledge("P", "某银行", false, day("2026-03-01")));
        assertThat(new EveryPledgeeConsents(pledge, day("2026-02-28")).holds()).isFalse();
        assertThat(new EveryPledgeeConsents(pledge, day("2026-03-01")).holds()).isTrue();
    }

    @Test
    void OL_07_is_the_registrars_word() {
        assertThat(new NoOtherImpediment(false).holds()).isTrue();
        assertThat(new NoOtherImpediment(true).holds()).isFalse();
    }

    @Test
    void OL_08_an_invention_needs_no_report_and_a_utility_model_one_by_the_day() {
        var report = List.of(new EvaluationReport("E-1", day("2026-03-01"), true));
        assertThat(new EvaluationReportExists(PatentType.INVENTION, List.of(), day("2026-04-01")).holds())
                .isTrue();
        assertThat(new EvaluationReportExists(PatentType.UTILITY_MODEL, List.of(), day("2026-04-01")).holds())
                .isFalse();
        assertThat(new EvaluationReportExists(PatentType.DESIGN, report, day("2026-02-28")).holds())
                .isFalse();
        assertThat(new EvaluationReportExists(PatentType.DESIGN, report, day("2026-03-01")).holds())
                .isTrue();
    }

    @Test
    void OL_09_the_report_speaks_for_the_right() {
        var negative = List.of(new EvaluationReport("E-1", day("2026-03-01"), false));
        var positive = List.of(new EvaluationReport("E-2", day("2026-03-01"), true));
        assertThat(new EvaluationReportIsPositive(PatentType.UTILITY_MODEL, negative, day("2026-04-01")).holds())
                .isFalse();
        assertThat(new EvaluationReportIsPositive(PatentType.UTILITY_MODEL, positive, day("2026-04-01")).holds())
                .isTrue();
        assertThat(new EvaluationReportIsPositive(PatentType.INVENTION, negative, day("2026-04-01")).holds())
                .isTrue();
    }

    @Test
    void OL_16_the_number_has_its_check_character_and_names_its_type() {
        assertThat(number("ZL201810698291.4", PatentType.INVENTION)).isTrue();
        assertThat(number("ZL201810698291.5", PatentType.INVENTION)).isFalse();
        assertThat(number("ZL201810698291.4", PatentType.DESIGN)).isFalse();
        assertThat(number(null, PatentType.INVENTION)).isFalse();
    }

    private static boolean number(@Nullable String number, PatentType type) {
        return new NumberIsValidAndOfItsType(number, type, day("2026-04-01")).holds();
    }

    @Test
    void OL_18_another_live_listing_bars_and_the_listing_itself_does_not() {
        assertThat(new NoOtherLiveListing(L1, null).holds()).isTrue();
        assertThat(new NoOtherLiveListing(L1, L1).holds()).isTrue();
        assertThat(new NoOtherLiveListing(L1, L2).holds()).isFalse();
        assertThat(new NoOtherLiveListing(null, L2).holds()).isFalse();
    }

    @Test
    void OL_11_what_is_missing_or_out_of_place_makes_a_fee_uncomputable() {
        assertThat(new FeeIsComputable(FeePlan.free()).holds()).isTrue();
        assertThat(new FeeIsComputable(FeePlan.lumpSum(1)).holds()).isTrue();
        assertThat(new FeeIsComputable(FeePlan.lumpSum(0)).holds()).isFalse();
        assertThat(new FeeIsComputable(new FeePlan(FeePlan.Kind.FREE, 1L, null, null, null, null, null)).holds())
                .isFalse();
        assertThat(new FeeIsComputable(FeePlan.entryPlusRoyalty(0, RoyaltyBase.PROFIT, 1, "利润", 12)).holds())
                .isTrue();
        assertThat(new FeeIsComputable(FeePlan.entryPlusRoyalty(0, RoyaltyBase.PROFIT, 1, " ", 12)).inputs())
                .containsEntry("missing", "royaltyDefinition");
    }

    @Test
    void OL_12_a_declared_last_day_lies_within_the_right() {
        assertThat(term(null, null)).isFalse();
        assertThat(term(36, null)).isTrue();
        assertThat(term(0, null)).isFalse();
        assertThat(term(null, "2038-06-28")).isTrue();
        assertThat(term(null, "2038-06-29")).isFalse();
        assertThat(term(null, "2026-03-31")).isFalse();
        assertThat(new TermIsGivenAndWithinTheRight(36, null, null, day("2026-04-01")).holds())
                .isFalse();
    }

    @Test
    void OL_13_slogans_are_found_and_plain_words_are_not() {
        assertThat(new AdvertisingIsAbsent(List.of("国内领先的隔膜，全国第一", "World-leading and unique")).inputs())
                .containsEntry("words", "国内领先 / 全国第一 / world-leading / unique");
        assertThat(new AdvertisingIsAbsent(List.of("第一期款项在订立时支付", "best efforts; uniquely numbered")).holds())
                .isTrue();
    }

    @Test
    void OL_14_binds_nobody_before_the_ceilings_were_set() {
        var before = FeeIsNotAboveCeiling.Ceilings.on(day("2024-07-14"), POLICIES);
        assertThat(new FeeIsNotAboveCeiling(FeePlan.lumpSum(3_000_000_000L), before).holds())
                .isTrue();
        var since = FeeIsNotAboveCeiling.Ceilings.on(day("2024-07-15"), POLICIES);
        assertThat(new FeeIsNotAboveCeiling(FeePlan.lumpSum(3_000_000_000L), since).holds())
                .isFalse();
    }

    @Test
    void OL_10_every_owner_consents_to_these_very_terms() {
        assertThat(new EveryOwnerConsents(PatentFixtures.BOTH, Map.of(UNIVERSITY, "h", ENTERPRISE, "h"), "h").holds())
                .isTrue();
        assertThat(new EveryOwnerConsents(PatentFixtures.BOTH, Map.of(UNIVERSITY, "h"), "h").holds())
                .isFalse();
        assertThat(new EveryOwnerConsents(PatentFixtures.BOTH, Map.of(UNIVERSITY, "h", ENTERPRISE, "former"), "h")
                        .holds())
                .isFalse();
    }

    @Test
    void OL_10_an_owner_known_by_name_only_cannot_consent() {
        var owner = new PatentOwner(null, "甲大学", null);
        assertThat(new EveryOwnerConsents(List.of(owner), Map.of(), "h").holds())
                .isFalse();
        assertThat(new EveryOwnerConsents(List.of(), Map.of(), "h").holds()).isFalse();
    }

    @Test
    void bars_are_the_register_facts_alone() {
        var patent =
                with(p1(), new AnnualFee(9, day("2026-06-29"), 200_000, null), new Pledge("P", "某银行", false, null));
        assertThat(ListingGuards.bars(patent, day("2026-08-15"))).containsExactly("OL-05", "OL-06");
        assertThat(ListingGuards.bars(ended(p1(), RightEnd.INVALIDATED, "2026-05-01"), day("2026-05-01")))
                .containsExactly("OL-02");
        assertThat(ListingGuards.bars(PatentFixtures.u1(), day("2026-05-01"))).isEmpty();
    }

    private static boolean term(@Nullable Integer months, @Nullable String lastDay) {
        return new TermIsGivenAndWithinTheRight(
                        months, lastDay == null ? null : day(lastDay), day("2038-06-29"), day("2026-04-01"))
                .holds();
    }
}
