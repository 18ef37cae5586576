package org.openlicence.exchange.licence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.listing.ListingEntry;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.BusinessRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceRulesTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 20);

    private static ListingEntry entry(
            ListingStatus status, @Nullable LocalDate closedFrom, @Nullable LocalDate licenceEndOn) {
        OfferTerms terms = new OfferTerms(FeePlan.free(), 12, licenceEndOn, null, "OFFICE", null);
        return new ListingEntry(
                new ListingId("lst_1"),
                new PatentId("pat_1"),
                List.of("org_1"),
                "org_1",
                status,
                terms,
                1,
                OPENED,
                closedFrom);
    }

    private static void assertRule(BusinessRule rule, String code, boolean holds) {
        assertThat(rule.code()).isEqualTo(code);
        assertThat(rule.holds()).isEqualTo(holds);
        assertThat(rule.refusal().legalBasis()).isNotBlank();
    }

    @Test
    void LC_01_listing_is_open_from_its_announcement_to_the_eve_of_its_closing() {
        ListingEntry open = entry(ListingStatus.ANNOUNCED, null, null);
        assertRule(new ListingIsOpenToTakers(open, OPENED), "LC-01", true);
        assertRule(new ListingIsOpenToTakers(open, OPENED.minusDays(1)), "LC-01", false);
        assertRule(new ListingIsOpenToTakers(null, OPENED), "LC-01", false);
        assertRule(new ListingIsOpenToTakers(entry(ListingStatus.SUSPENDED, null, null), OPENED), "LC-01", false);
        ListingEntry closing = entry(ListingStatus.WITHDRAWN, OPENED.plusDays(9), null);
        assertRule(new ListingIsOpenToTakers(closing, OPENED.plusDays(8)), "LC-01", true);
        assertRule(new ListingIsOpenToTakers(closing, OPENED.plusDays(9)), "LC-01", false);
    }

    @Test
    void LC_01_declared_last_day_closes_the_listing_before_the_due_list_does() {
        ListingEntry bounded = entry(ListingStatus.ANNOUNCED, null, LocalDate.of(2026, 12, 31));
        assertRule(new ListingIsOpenToTakers(bounded, LocalDate.of(2026, 12, 31)), "LC-01", true);
        assertRule(new ListingIsOpenToTakers(bounded, LocalDate.of(2027, 1, 1)), "LC-01", false);
    }

    @Test
    void LC_02_accepted_hash_is_the_announced_one() {
        assertRule(new AcceptedTermsAreTheAnnouncedOnes("a", List.of("b", "a")), "LC-02", true);
        assertRule(new AcceptedTermsAreTheAnnouncedOnes("a", List.of("b", "c")), "LC-02", false);
    }

    @Test
    void LC_03_owner_takes_no_licence_of_its_own_patent() {
        assertRule(new TakerIsNotAnOwner("org_2", List.of("org_1")), "LC-03", true);
        assertRule(new TakerIsNotAnOwner("org_2", List.of("org_1", "org_2")), "LC-03", false);
    }

    @Test
    void LC_04_one_open_licence_for_each_taker_and_patent() {
        LicenceId asked = new LicenceId("lic_1");
        assertRule(new TakerHasNoOpenLicenceOfThePatent(asked, null), "LC-04", true);
        assertRule(new TakerHasNoOpenLicenceOfThePatent(asked, asked), "LC-04", true);
        assertRule(new TakerHasNoOpenLicenceOfThePatent(asked, new LicenceId("lic_2")), "LC-04", false);
    }

    @Test
    void LC_05_unknown_patent_is_not_in_force() {
        assertRule(new RightIsInForce(null, OPENED), "LC-05", false);
    }

    @Test
    void LC_06_repeat_is_the_same() {
        assertRule(new RepeatedNoticeIsTheSame(true), "LC-06", true);
        assertRule(new RepeatedNoticeIsTheSame(false), "LC-06", false);
    }

    @Test
    void LC_07_last_day_of_the_period_counts_in_full() {
        assertRule(new PaymentPeriodHasRunOut(OPENED, 30, LocalDate.of(2026, 4, 19)), "LC-07", false);
        assertRule(new PaymentPeriodHasRunOut(OPENED, 30, LocalDate.of(2026, 4, 20)), "LC-07", true);
    }

    @Test
    void LC_08_listing_has_closed_from_its_closing_day() {
        ListingEntry withdrawn = entry(ListingStatus.WITHDRAWN, OPENED.plusDays(9), null);
        assertRule(new ListingHasClosed(withdrawn, OPENED.plusDays(8)), "LC-08", false);
        assertRule(new ListingHasClosed(withdrawn, OPENED.plusDays(9)), "LC-08", true);
        assertRule(new ListingHasClosed(entry(ListingStatus.ANNOUNCED, null, null), OPENED), "LC-08", false);
    }

    @Test
    void LC_09_only_an_awaited_licence_is_given_up() {
        assertRule(new NoticeAwaitsPayment(LicenceStatus.AWAITING_PAYMENT), "LC-09", true);
        assertRule(new NoticeAwaitsPayment(LicenceStatus.IN_FORCE), "LC-09", false);
    }

    @Test
    void LC_10_term_is_over_on_its_first_day_after() {
        assertRule(new TermHasRunOut(OPENED, OPENED), "LC-10", true);
        assertRule(new TermHasRunOut(OPENED, OPENED.minusDays(1)), "LC-10", false);
        assertRule(new TermHasRunOut(null, OPENED), "LC-10", false);
    }

    @Test
    void LC_11_refund_was_ordered() {
        assertRule(new RefundWasOrdered("BR-1", true), "LC-11", true);
        assertRule(new RefundWasOrdered("BR-1", false), "LC-11", false);
    }

    @Test
    void LC_12_use_names_a_product_and_a_division() {
        assertRule(new IntendedUseIsStated(new IntendedUse("pump", OPENED, "310115", 1L)), "LC-12", true);
        assertRule(new IntendedUseIsStated(new IntendedUse("p".repeat(501), OPENED, "310115", null)), "LC-12", false);
        assertRule(new IntendedUseIsStated(new IntendedUse("pump", OPENED, "3101", null)), "LC-12", false);
        assertRule(new IntendedUseIsStated(new IntendedUse("pump", OPENED, "310115", -1L)), "LC-12", false);
    }
}
