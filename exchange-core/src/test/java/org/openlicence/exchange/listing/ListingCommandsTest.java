package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.listing.ListingFixtures.AT_60_000;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.listing.ListingFixtures.L2;
import static org.openlicence.exchange.listing.ListingFixtures.terms;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.STRANGER;
import static org.openlicence.exchange.patent.PatentFixtures.by;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.ended;
import static org.openlicence.exchange.patent.PatentFixtures.exchange;
import static org.openlicence.exchange.patent.PatentFixtures.owner;
import static org.openlicence.exchange.patent.PatentFixtures.p1;
import static org.openlicence.exchange.patent.PatentFixtures.p1OfTwo;
import static org.openlicence.exchange.patent.PatentFixtures.registrar;
import static org.openlicence.exchange.patent.PatentFixtures.with;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.ListingCommand.AbandonListing;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingCommand.EndListing;
import org.openlicence.exchange.listing.ListingCommand.ExpireListing;
import org.openlicence.exchange.listing.ListingCommand.GiveConsent;
import org.openlicence.exchange.listing.ListingCommand.PassFeeReview;
import org.openlicence.exchange.listing.ListingCommand.RecordReturn;
import org.openlicence.exchange.listing.ListingCommand.RecordWithdrawalAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RefuseConsent;
import org.openlicence.exchange.listing.ListingCommand.RefuseFeeReview;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.ResumeListing;
import org.openlicence.exchange.listing.ListingCommand.ReviseTerms;
import org.openlicence.exchange.listing.ListingCommand.SuspendListing;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentFacts.Pledge;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** Every command of the listing beyond the acceptance scenarios: repeats, wrong states, wrong people, wrong input. */
class ListingCommandsTest extends ListingTestBase {
    private static final PatentFacts PLEDGED = with(p1(), new Pledge("PL-1", "某银行", false, null));

    @Test
    void a_repeated_draft_changes_nothing_and_LST_02_another_one_is_refused() {
        after(p1(), List.of(draft(AT_50_000)), draft(AT_50_000))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        after(p1(), List.of(draft(AT_50_000)), draft(AT_60_000)).expectException(RefusedCodes.exactly("LST-02"));
    }

    @Test
    void OL_18_a_second_live_listing_is_refused() {
        prepare();
        patents.put(p1());
        listings.put(ListingFixtures.entry(L2, ListingStatus.FILED));
        fixture.givenNoPriorActivity()
                .when(draft(AT_50_000))
                .expectException(RefusedCodes.with("OL-18", "liveListing", "lst_02"));
    }

    @Test
    void PAT_01_an_unknown_patent_and_AUTH_01_a_foreign_one_cannot_be_listed() {
        after(p1(), List.of(), new DraftListing(L1, new PatentId("pat_ZL97101765.4"), AT_50_000, owner(DAY)))
                .expectException(RefusedCodes.exactly("PAT-01"));
        after(
                        p1(),
                        List.of(),
                        new DraftListing(L1, PatentFixtures.P1, AT_50_000, by(STRANGER, Role.REPRESENTATIVE, DAY)))
                .expectException(RefusedCodes.exactly("AUTH-01"));
    }

    @Test
    void IN_01_offers_beyond_the_limits_are_refused_and_never_a_fault() {
        FeePlan wild = new FeePlan(FeePlan.Kind.LUMP_SUM, -1L, Long.MAX_VALUE, null, 10_001, "\u0000", 0);
        OfferTerms terms = new OfferTerms(wild, 0, LocalDate.MAX, "x".repeat(2_001), "张三 13800000000", "\u0007");
        after(p1(), List.of(), draft(terms))
                .expectException(RefusedCodes.exactly(
                        "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "IN-01"));
    }

    @Test
    void consents_are_asked_for_only_once_the_offer_is_complete() {
        OfferTerms incomplete =
                terms(new FeePlan(FeePlan.Kind.LUMP_SUM, null, null, null, null, null, null), null, null);
        after(p1(), List.of(draft(incomplete)), new RequestConsents(L1, owner(DAY)))
                .expectException(RefusedCodes.exactly("OL-11", "OL-12"));
        after(p1OfTwo(), ready(AT_50_000, false), new RequestConsents(L1, owner(DAY)))
                .expectNoEvents();
    }

    @Test
    void a_consent_is_to_the_present_terms_LST_06_and_by_an_owner() {
        GiveConsent other = new GiveConsent(L1, AT_60_000.hash().value(), by(ENTERPRISE, Role.REPRESENTATIVE, DAY));
        after(p1OfTwo(), ready(AT_50_000, false), other).expectException(RefusedCodes.exactly("LST-06"));
        GiveConsent stranger = new GiveConsent(L1, AT_50_000.hash().value(), by(STRANGER, Role.REPRESENTATIVE, DAY));
        after(p1OfTwo(), ready(AT_50_000, false), stranger).expectException(RefusedCodes.exactly("AUTH-01"));
        after(p1OfTwo(), ready(AT_50_000, true), consent(AT_50_000)).expectNoEvents();
    }

    @Test
    void a_refused_consent_leads_back_to_the_draft() {
        after(
                        p1OfTwo(),
                        ready(AT_50_000, false),
                        new RefuseConsent(L1, "价格过低", by(ENTERPRISE, Role.REPRESENTATIVE, DAY)))
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.DRAFT);
        after(p1OfTwo(), ready(AT_50_000, false), new RefuseConsent(L1, " ", by(ENTERPRISE, Role.REPRESENTATIVE, DAY)))
                .expectException(RefusedCodes.exactly("IN-01"));
    }

    @Test
    void a_fee_review_ends_in_filing_or_in_the_draft() {
        List<ListingCommand> review = plus(ready(terms(FeePlan.lumpSum(2_000_000_001), 36, null), false), file(DAY));
        after(p1(), review, file(DAY)).expectNoEvents();
        after(p1(), review, new PassFeeReview(L1, "", registrar(DAY))).expectException(RefusedCodes.exactly("IN-01"));
        after(p1(), plus(review, new PassFeeReview(L1, "已说明理由", registrar(DAY))), file(DAY))
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.FILED);
        after(p1(), review, new RefuseFeeReview(L1, "建议协商", registrar(DAY))).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.DRAFT);
    }

    @Test
    void a_returned_declaration_is_a_draft_again() {
        after(p1(), filed(false), new RecordReturn(L1, "N-1", "专利权人名称不符", registrar("2026-04-10")))
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.DRAFT);
        after(p1(), filed(false), file(DAY)).expectNoEvents();
    }

    @Test
    void LST_03_a_gazette_day_may_lie_ahead_but_not_before_the_filing() {
        after(p1(), filed(false), announce("2026-03-31", "2026-04-20")).expectException(RefusedCodes.exactly("LST-03"));
        after(p1(), filed(false), announce("2027-04-21", "2026-04-20")).expectException(RefusedCodes.exactly("LST-03"));
        after(p1(), filed(false), announce("2026-05-01", "2026-04-20")).expectSuccessfulHandlerExecution();
        assertThat(row().openOn(day("2026-04-30"))).isFalse();
        assertThat(row().openOn(day("2026-05-01"))).isTrue();
        after(p1(), announced(false), announce("2026-04-20", "2026-04-21")).expectNoEvents();
    }

    @Test
    void a_bar_that_arose_before_the_announcement_shuts_the_listing_at_once() {
        prepare();
        patents.put(p1());
        var given = fixture.givenCommands(filed(false));
        patents.put(PLEDGED);
        given.when(announce("2026-04-20", "2026-04-20"));
        assertThat(row().status()).isEqualTo(ListingStatus.SUSPENDED);
        assertThat(row().openOn(day("2026-04-21"))).isFalse();
    }

    @Test
    void LST_01_a_command_has_no_place_in_a_wrong_state() {
        after(p1(), List.of(draft(AT_50_000)), announce("2026-04-20", "2026-04-20"))
                .expectException(RefusedCodes.with("LST-01", "status", "DRAFT"));
        after(p1(), announced(false), new ReviseTerms(L1, AT_60_000, owner(DAY)))
                .expectException(RefusedCodes.with("LST-01", "status", "ANNOUNCED"));
        after(p1(), filed(false), requestWithdrawal("2026-04-02")).expectException(RefusedCodes.exactly("LST-01"));
        after(p1OfTwo(), announced(true), consentToWithdrawal("2026-05-01"))
                .expectException(RefusedCodes.exactly("LST-01"));
        after(p1(), announced(false), new AbandonListing(L1, null, owner("2026-05-01")))
                .expectException(RefusedCodes.exactly("LST-01"));
    }

    @Test
    void the_exchange_shuts_and_reopens_by_what_the_register_says_under_the_lock() {
        SuspendListing suspend = new SuspendListing(L1, List.of("OL-06"), exchange("2026-05-02"));
        after(p1(), announced(false), suspend).expectNoEvents();
        pledged().when(suspend).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.SUSPENDED);
        pledged().andGivenCommands(suspend).when(suspend).expectNoEvents();
        pledged()
                .andGivenCommands(suspend)
                .when(new ResumeListing(L1, exchange("2026-05-03")))
                .expectNoEvents();
        pledged()
                .andGivenCommands(suspend)
                .when(new ResumeListing(L1, registrar("2026-05-03")))
                .expectException(RefusedCodes.exactly("OL-06"));
        var released = pledged().andGivenCommands(suspend);
        patents.put(p1());
        released.when(new ResumeListing(L1, exchange("2026-05-03"))).expectSuccessfulHandlerExecution();
        assertThat(row().openOn(day("2026-05-03"))).isTrue();
    }

    @Test
    void OL_07_stands_on_the_registrars_word_and_LST_05_other_bars_do_not() {
        SuspendListing impeded = new SuspendListing(L1, List.of("OL-07"), registrar("2026-05-02"));
        after(p1(), plus(announced(false), impeded), new ResumeListing(L1, exchange("2026-05-03")))
                .expectNoEvents();
        after(p1(), plus(announced(false), impeded), new ResumeListing(L1, registrar("2026-05-03")))
                .expectSuccessfulHandlerExecution();
        assertThat(row().openOn(day("2026-05-03"))).isTrue();
        after(p1(), announced(false), new SuspendListing(L1, List.of("OL-03"), registrar("2026-05-02")))
                .expectException(RefusedCodes.exactly("LST-05"));
    }

    @Test
    void a_withdrawal_filed_from_suspension_stays_closed_to_takers() {
        after(
                        p1(),
                        plus(announced(false), new SuspendListing(L1, List.of("OL-07"), registrar("2026-05-02"))),
                        requestWithdrawal("2026-05-03"))
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.WITHDRAWAL_FILED);
        assertThat(row().open()).isFalse();
        after(p1(), announced(false), requestWithdrawal("2026-05-03"));
        assertThat(row().status()).isEqualTo(ListingStatus.WITHDRAWAL_FILED);
        assertThat(row().openOn(day("2026-05-04"))).isTrue();
    }

    @Test
    void a_withdrawal_is_announced_not_before_it_was_filed() {
        List<ListingCommand> withdrawing = plus(announced(false), requestWithdrawal("2026-05-03"));
        after(p1(), withdrawing, new RecordWithdrawalAnnouncement(L1, "g", day("2026-05-02"), registrar("2026-05-08")))
                .expectException(RefusedCodes.exactly("LST-03"));
        after(p1(), withdrawing, requestWithdrawal("2026-05-04")).expectNoEvents();
    }

    @Test
    void the_end_of_the_right_ends_the_listing_on_its_day_once() {
        EndListing end = new EndListing(L1, "FEE_UNPAID", day("2026-06-29"), exchange("2026-12-30"));
        after(ended(p1(), RightEnd.FEE_UNPAID, "2026-06-29"), List.of(), end)
                .expectException(AggregateNotFoundException.class);
        after(p1(), announced(false), end).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.ENDED);
        assertThat(row().openOn(day("2026-06-28"))).isTrue();
        assertThat(row().openOn(day("2026-06-29"))).isFalse();
        after(p1(), plus(announced(false), end), end).expectNoEvents();
        after(p1(), announced(false), new EndListing(L1, "X", day("2026-06-29"), registrar("2026-12-30")))
                .expectException(RefusedCodes.exactly("AUTH-01"));
    }

    @Test
    void LST_04_a_listing_expires_after_its_declared_last_day() {
        List<ListingCommand> announced = plus(
                ready(terms(FeePlan.free(), null, "2026-12-31"), false),
                file(DAY),
                announce("2026-04-20", "2026-04-20"));
        after(p1(), announced, new ExpireListing(L1, exchange("2026-12-31")))
                .expectException(RefusedCodes.exactly("LST-04"));
        after(p1(), announced, new ExpireListing(L1, exchange("2027-01-01"))).expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.EXPIRED);
        assertThat(row().closedFrom()).isEqualTo("2027-01-01");
        after(p1(), announced(false), new ExpireListing(L1, exchange("2027-01-01")))
                .expectException(RefusedCodes.exactly("LST-04"));
    }

    @Test
    void an_abandoned_draft_frees_the_patent() {
        AbandonListing abandon = new AbandonListing(L1, null, owner(DAY));
        after(p1(), List.of(draft(AT_50_000)), abandon).expectSuccessfulHandlerExecution();
        assertThat(listings.liveListingOf(PatentFixtures.P1)).isEmpty();
        after(p1(), List.of(draft(AT_50_000), abandon), abandon).expectNoEvents();
    }

    /** Announced with nothing against it, then pledged without consent. */
    private TestExecutor<PatentListing> pledged() {
        prepare();
        patents.put(p1());
        var given = fixture.givenCommands(announced(false));
        patents.put(PLEDGED);
        return given;
    }
}
