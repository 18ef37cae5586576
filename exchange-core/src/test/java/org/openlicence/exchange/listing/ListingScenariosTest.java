package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.listing.ListingFixtures.AT_60_000;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.listing.ListingFixtures.terms;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.owner;
import static org.openlicence.exchange.patent.PatentFixtures.p1;
import static org.openlicence.exchange.patent.PatentFixtures.p1OfTwo;
import static org.openlicence.exchange.patent.PatentFixtures.registrar;
import static org.openlicence.exchange.patent.PatentFixtures.u1;
import static org.openlicence.exchange.patent.PatentFixtures.with;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingCommand.FileDeclaration;
import org.openlicence.exchange.listing.ListingCommand.RecordWithdrawalAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.ReviseTerms;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.UnifiedSocialCreditCode;
import org.openlicence.exchange.patent.IpcSymbol;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.patent.PatentFacts.EvaluationReport;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.PatentFacts.Pledge;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.shared.RefusedCodes;

/** Acceptance scenarios 1 to 12, 20 and 47 of the licensing specification; the late fee of 10 is in RegisterFactsTest. */
class ListingScenariosTest extends ListingTestBase {
    @Test
    void scenario_01_number_accepted() {
        PatentNumber number = PatentNumber.parse("ZL 201810698291.4");
        assertThat(number.canonical()).isEqualTo("ZL201810698291.4");
        assertThat(number.type()).isEqualTo(PatentType.INVENTION);
    }

    @Test
    void scenario_02_wrong_check() {
        assertThat(PatentNumber.Reading.of("201810698291.5")).isEqualTo(new PatentNumber.Reading.WrongCheck('4', '5'));
    }

    @Test
    void scenario_03_x_check_and_old_form() {
        assertThat(PatentNumber.parse("200310100002.x").canonical()).isEqualTo("ZL200310100002.X");
        assertThat(PatentNumber.parse("97101765.4").canonical()).isEqualTo("ZL97101765.4");
    }

    @Test
    void scenario_04_type_mismatch() {
        PatentFacts asInvention = new PatentFacts(
                PatentFixtures.P1,
                PatentFixtures.U1_NUMBER,
                PatentType.INVENTION,
                "x",
                null,
                day("2023-03-01"),
                day("2023-09-05"),
                day("2043-03-01"),
                List.of(PatentFixtures.SOLE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        after(asInvention, List.of(), draft(AT_50_000))
                .expectException(RefusedCodes.with("OL-16", "expected", "UTILITY_MODEL"));
    }

    @Test
    void scenario_05_credit_codes() {
        assertThat(UnifiedSocialCreditCode.read("91440101MA5CJQ4N59")
                        .orElseThrow()
                        .checks())
                .isTrue();
        assertThat(UnifiedSocialCreditCode.read("12100000425006117D")
                        .orElseThrow()
                        .expectedCheck())
                .isEqualTo('P');
        assertThat(UnifiedSocialCreditCode.read("91350203M0001FUE2P")
                        .orElseThrow()
                        .expectedCheck())
                .isEqualTo('J');
    }

    @Test
    void scenario_06_all_consents() {
        after(p1OfTwo(), ready(AT_50_000, false), file(DAY))
                .expectException(RefusedCodes.with("OL-10", "missing", "乙公司"));
        after(p1OfTwo(), ready(AT_50_000, true), file(DAY)).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.FILED);
    }

    @Test
    void scenario_07_consents_die_with_the_terms() {
        after(p1OfTwo(), ready(AT_50_000, true), new ReviseTerms(L1, AT_60_000, owner(DAY)))
                .expectSuccessfulHandlerExecution()
                .expectState(listing -> assertThat(row().status()).isEqualTo(ListingStatus.DRAFT));
        assertThat(row().termsVersion()).isEqualTo(2);
        after(p1OfTwo(), plus(ready(AT_50_000, true), new ReviseTerms(L1, AT_60_000, owner(DAY))), file(DAY))
                .expectException(RefusedCodes.with("OL-10", "missing", "甲大学, 乙公司"));
    }

    @Test
    void scenario_08_exclusive_licence_in_term() {
        PatentFacts licensed =
                with(p1(), new LicenceInTerm("R-1", LicenceForm.EXCLUSIVE, day("2025-04-01"), day("2027-03-31")));
        after(licensed, ready(AT_50_000, false), file("2026-05-01")).expectException(RefusedCodes.exactly("OL-03"));
        after(licensed, ready(AT_50_000, false), file("2027-03-31")).expectException(RefusedCodes.exactly("OL-03"));
        after(licensed, ready(AT_50_000, false), file("2027-04-01")).expectSuccessfulHandlerExecution();
    }

    @Test
    void scenario_09_pledge() {
        after(with(p1(), new Pledge("PL-1", "某银行", false, null)), ready(AT_50_000, false), file(DAY))
                .expectException(RefusedCodes.with("OL-06", "pledges", "PL-1"));
        after(with(p1(), new Pledge("PL-1", "某银行", true, null)), ready(AT_50_000, false), file(DAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void scenario_10_grace_period_still_bars() {
        PatentFacts unpaid = with(p1(), new AnnualFee(9, day("2026-06-29"), 200_000, null));
        after(unpaid, ready(AT_50_000, false), file("2026-08-15")).expectException(RefusedCodes.exactly("OL-05"));
        after(unpaid, ready(AT_50_000, false), file("2026-06-29")).expectSuccessfulHandlerExecution();
        PatentFacts paid = with(p1(), new AnnualFee(9, day("2026-06-29"), 200_000, day("2026-08-15")));
        after(paid, ready(AT_50_000, false), file("2026-08-15")).expectSuccessfulHandlerExecution();
    }

    @Test
    void scenario_11_report_for_utility_models() {
        reportCase(u1(), "OL-08");
        reportCase(with(u1(), new EvaluationReport("E-1", day("2025-01-01"), false)), "OL-09");
        reportCase(with(u1(), new EvaluationReport("E-1", day("2025-01-01"), true)), null);
    }

    @Test
    void scenario_12_ceilings() {
        ceilingCase(FeePlan.lumpSum(2_000_000_000), ListingStatus.FILED);
        ceilingCase(FeePlan.lumpSum(2_000_000_001), ListingStatus.REVIEW);
        ceilingCase(royalty(RoyaltyBase.NET_SALES, 2_000), ListingStatus.FILED);
        ceilingCase(royalty(RoyaltyBase.NET_SALES, 2_001), ListingStatus.REVIEW);
        ceilingCase(royalty(RoyaltyBase.PROFIT, 4_000), ListingStatus.FILED);
        ceilingCase(royalty(RoyaltyBase.PROFIT, 4_001), ListingStatus.REVIEW);
        ceilingCase(alone(RoyaltyBase.NET_SALES, 2_000), ListingStatus.FILED);
        ceilingCase(alone(RoyaltyBase.NET_SALES, 2_001), ListingStatus.REVIEW);
        ceilingCase(alone(RoyaltyBase.PROFIT, 4_000), ListingStatus.FILED);
        ceilingCase(alone(RoyaltyBase.PROFIT, 4_001), ListingStatus.REVIEW);
    }

    @Test
    void scenario_20_withdrawal_needs_everyone() {
        RecordWithdrawalAnnouncement announcement =
                new RecordWithdrawalAnnouncement(L1, "42-19", day("2026-05-08"), registrar("2026-05-08"));
        List<ListingCommand> oneAlone = plus(announced(true), requestWithdrawal("2026-05-05"));
        after(p1OfTwo(), oneAlone, announcement).expectException(RefusedCodes.exactly("OL-10"));
        assertThat(row().openOn(day("2026-05-09"))).isTrue();

        after(p1OfTwo(), plus(oneAlone, consentToWithdrawal("2026-05-06")), announcement)
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.WITHDRAWN);
        assertThat(row().openOn(day("2026-05-07"))).isTrue();
        assertThat(row().openOn(day("2026-05-08"))).isFalse();
    }

    @Test
    void scenario_47_ipc_and_region() {
        IpcSymbol symbol = IpcSymbol.read("a61k31/4184").orElseThrow();
        assertThat(symbol.value()).isEqualTo("A61K 31/4184");
        assertThat(symbol.prefixes()).contains("A61K");
        assertThat(IpcSymbol.read("I61K 1/00")).isEmpty();
        assertThat(DivisionCode.read("340900")).isEmpty();
        assertThat(DivisionCode.read("320500")).isPresent().isNotEqualTo(DivisionCode.read("341300"));
    }

    private void reportCase(PatentFacts utilityModel, @Nullable String code) {
        List<ListingCommand> ready = List.of(
                new DraftListing(L1, PatentFixtures.U1, AT_50_000, owner(DAY)), new RequestConsents(L1, owner(DAY)));
        var result = after(utilityModel, ready, new FileDeclaration(L1, owner(DAY)));
        if (code == null) {
            result.expectSuccessfulHandlerExecution();
        } else {
            result.expectException(RefusedCodes.exactly(code));
        }
    }

    private void ceilingCase(FeePlan plan, ListingStatus expected) {
        OfferTerms terms = terms(plan, 36, null);
        after(p1(), ready(terms, false), file(DAY)).expectSuccessfulHandlerExecution();
        assertThat(row().status()).as(plan.toString()).isEqualTo(expected);
    }

    private static FeePlan alone(RoyaltyBase base, int basisPoints) {
        return FeePlan.royalty(base, basisPoints, "开票额减增值税、退货与折让", 12, null);
    }

    private static FeePlan royalty(RoyaltyBase base, int basisPoints) {
        return FeePlan.entryPlusRoyalty(2_000_000, base, basisPoints, "开票额减增值税、退货与折让", 12);
    }
}
