package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.exchange;
import static org.openlicence.exchange.patent.PatentFixtures.owner;
import static org.openlicence.exchange.patent.PatentFixtures.p1;
import static org.openlicence.exchange.patent.PatentFixtures.p1OfTwo;
import static org.openlicence.exchange.patent.PatentFixtures.registrar;
import static org.openlicence.exchange.patent.PatentFixtures.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.ListingCommand.EndDefault;
import org.openlicence.exchange.listing.ListingCommand.FindFalseDeclaration;
import org.openlicence.exchange.listing.ListingCommand.ResumeListing;
import org.openlicence.exchange.listing.ListingCommand.SuspendListing;
import org.openlicence.exchange.listing.event.ListingEvent.DefaultEnded;
import org.openlicence.exchange.listing.event.ListingEvent.FalseDeclarationFound;
import org.openlicence.exchange.listing.event.ListingEvent.ListingSuspended;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Trace;

/** Acceptance scenario 46 of the licensing specification, and what follows a finding to its end. */
class FalseDeclarationTest extends ListingTestBase {
    private static final String FOUND = "2026-05-06";
    private static final FindFalseDeclaration HIDDEN_LICENCE = finding("D-46", UNIVERSITY);

    @Test
    void scenario_46_false_declaration() {
        Origin origin = HIDDEN_LICENCE.origin();
        after(p1OfTwo(), announced(true), HIDDEN_LICENCE)
                .expectEvents(
                        new FalseDeclarationFound(
                                L1.value(),
                                PatentFixtures.P1.value(),
                                "D-46",
                                "HIDDEN_EXCLUSIVE_LICENCE",
                                UNIVERSITY,
                                "独占许可合同在期，声明时未披露",
                                "某市知识产权局",
                                10_000_000,
                                Trace.of(origin, POLICIES.version(), Law.IR.art("88"), Law.IR.art("100"))),
                        new ListingSuspended(
                                L1.value(),
                                List.of("LST-14"),
                                Trace.of(origin, POLICIES.version(), Law.IR.art("88"), Law.IR.art("86"))));
        assertThat(row().status()).isEqualTo(ListingStatus.SUSPENDED);
        assertThat(row().openOn(day(FOUND))).isFalse();

        EndDefault end = end("2026-07-01", "2026-07-10");
        after(p1OfTwo(), plus(announced(true), HIDDEN_LICENCE), end)
                .expectEvents(new DefaultEnded(
                        L1.value(),
                        "D-46",
                        day("2026-07-01"),
                        day("2031-07-01"),
                        Trace.effective(
                                end.origin(),
                                day("2026-07-01"),
                                POLICIES.version(),
                                Law.SHX.art("35"),
                                Law.CC.art("201"))));
    }

    @Test
    void The_same_decision_again_changes_nothing_and_another_waits_for_the_end_of_the_first() {
        List<ListingCommand> found = plus(announced(false), HIDDEN_LICENCE);
        after(p1(), found, HIDDEN_LICENCE).expectNoEvents();
        after(p1(), found, finding("D-47", UNIVERSITY)).expectException(RefusedCodes.exactly("LST-01"));
        after(p1(), plus(found, end("2026-07-01", "2026-07-10")), finding("D-47", UNIVERSITY))
                .expectSuccessfulHandlerExecution();
        after(p1(), filed(false), HIDDEN_LICENCE).expectException(RefusedCodes.exactly("LST-01"));
    }

    @Test
    void Only_an_owner_answers_for_the_declaration() {
        after(p1(), announced(false), finding("D-46", ENTERPRISE)).expectException(RefusedCodes.exactly("LST-13"));
        after(p1OfTwo(), announced(true), finding("D-46", ENTERPRISE)).expectSuccessfulHandlerExecution();
    }

    @Test
    void The_listing_stays_shut_while_the_default_goes_on_and_is_reopened_by_the_registrar_alone() {
        List<ListingCommand> found = plus(announced(false), HIDDEN_LICENCE);
        after(p1(), found, new ResumeListing(L1, registrar("2026-05-07")))
                .expectException(RefusedCodes.exactly("LST-14"));
        after(p1(), found, new ResumeListing(L1, exchange("2026-05-07"))).expectNoEvents();
        List<ListingCommand> ended = plus(found, end("2026-07-01", "2026-07-10"));
        after(p1(), ended, new ResumeListing(L1, exchange("2026-07-11"))).expectNoEvents();
        after(p1(), ended, new ResumeListing(L1, registrar("2026-07-11"))).expectSuccessfulHandlerExecution();
        assertThat(row().openOn(day("2026-07-11"))).isTrue();
    }

    @Test
    void A_bar_of_the_register_comes_beside_the_finding_and_does_not_push_it_away() {
        var licensed =
                with(p1(), new LicenceInTerm("R-1", LicenceForm.EXCLUSIVE, day("2026-05-07"), day("2027-03-31")));
        var recheck = new SuspendListing(L1, List.of("OL-03"), exchange("2026-05-08"));
        after(licensed, plus(announced(false), HIDDEN_LICENCE), recheck)
                .expectEvents(new ListingSuspended(
                        L1.value(),
                        List.of("OL-03", "LST-14"),
                        Trace.of(recheck.origin(), POLICIES.version(), Law.IR.art("86"))));
    }

    @Test
    void A_filed_withdrawal_is_shut_too_and_stays_filed() {
        after(p1(), plus(announced(false), requestWithdrawal("2026-05-05")), HIDDEN_LICENCE)
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.WITHDRAWAL_FILED);
        assertThat(row().openOn(day(FOUND))).isFalse();
    }

    @Test
    void A_default_ends_once_between_the_filing_and_today() {
        List<ListingCommand> found = plus(announced(false), HIDDEN_LICENCE);
        after(p1(), found, end("2026-07-11", "2026-07-10")).expectException(RefusedCodes.exactly("LST-15"));
        after(p1(), found, end("2026-03-31", "2026-07-10")).expectException(RefusedCodes.exactly("LST-15"));
        after(p1(), found, end(DAY, "2026-07-10")).expectSuccessfulHandlerExecution();
        List<ListingCommand> ended = plus(found, end("2026-07-10", "2026-07-10"));
        after(p1(), ended, end("2026-07-10", "2026-07-12")).expectNoEvents();
        after(p1(), ended, end("2026-07-12", "2026-07-12")).expectException(RefusedCodes.exactly("LST-01"));
        after(p1(), announced(false), end("2026-07-10", "2026-07-10")).expectException(RefusedCodes.exactly("LST-01"));
    }

    @Test
    void Only_the_registrar_finds_and_ends() {
        var byOwner = new FindFalseDeclaration(
                L1, "D-46", Falsehood.FALSE_MATERIAL, UNIVERSITY, "x", "某市知识产权局", owner(FOUND));
        after(p1(), announced(false), byOwner).expectException(RefusedCodes.exactly("AUTH-01"));
        after(p1(), plus(announced(false), HIDDEN_LICENCE), new EndDefault(L1, day(FOUND), owner(FOUND)))
                .expectException(RefusedCodes.exactly("AUTH-01"));
    }

    private static FindFalseDeclaration finding(String decision, String respondent) {
        return new FindFalseDeclaration(
                L1,
                decision,
                Falsehood.HIDDEN_EXCLUSIVE_LICENCE,
                respondent,
                "独占许可合同在期，声明时未披露",
                "某市知识产权局",
                registrar(decision.equals("D-46") ? FOUND : "2026-07-12"));
    }

    private static EndDefault end(String endedOn, String recordedOn) {
        return new EndDefault(L1, day(endedOn), registrar(recordedOn));
    }
}
