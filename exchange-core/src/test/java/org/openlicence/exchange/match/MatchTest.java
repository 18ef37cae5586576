package org.openlicence.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.institution.ConflictNature;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryPooled;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryWithdrawn;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.match.MatchCommand.ConsentToContact;
import org.openlicence.exchange.match.MatchCommand.GiveFeedback;
import org.openlicence.exchange.match.MatchCommand.LinkOutcome;
import org.openlicence.exchange.match.MatchCommand.ProposeMatch;
import org.openlicence.exchange.match.MatchCommand.ReportMisconduct;
import org.openlicence.exchange.match.MatchCommand.UnlinkOutcome;
import org.openlicence.exchange.match.event.MatchEvent.AnswerFellDueSoon;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.MatchLapsed;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.match.event.MatchEvent.NeedAnswered;
import org.openlicence.exchange.match.event.MatchEvent.OutcomeUnlinked;
import org.openlicence.exchange.match.event.MatchEvent.SideConsented;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ContentHash;

/** Every row of the state table of an introduction (docs/domain/match.md), with its guards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchTest extends MatchStage {
    @Test
    void a_broker_proposes_what_is_announced_and_says_it_once() {
        fresh().when(propose()).expectEventsMatching(of(MatchProposed.class));
        assertThat(texts.of(ID)).containsValue("same separator, the effect is measured");
        given(propose()).when(propose()).expectNoEvents().expectResultMessagePayload(new CommandResult(ID.value(), 0));
    }

    @Test
    void an_id_that_is_taken_names_one_match() {
        ProposeMatch other = new ProposeMatch(
                ID,
                null,
                new OrganisationId(ENTERPRISE),
                P1,
                null,
                Set.of(),
                "x",
                null,
                null,
                propose().origin());
        refused(given(propose()).when(other), "MAT-08");
    }

    @Test
    void only_an_institution_of_the_register_with_a_good_tier_proposes() {
        refused(fresh().when(propose(ID, OTHER_BROKER, null, null)), "AUTH-01");
        broker(OTHER_BROKER, "D");
        refused(fresh().when(propose(ID, OTHER_BROKER, null, null)), "MAT-01");
    }

    @Test
    void the_exchange_proposes_itself_without_tier_contract_or_broker_to_report() {
        ProposeMatch own = byExchange(null);
        fresh().when(own).expectEventsMatching(of(MatchProposed.class));
        refused(fresh().when(byExchange(CONTRACT)), "MAT-16");
        MatchCommand[] agreed = {
            own,
            new ConsentToContact(ID, 0, null, side(ENTERPRISE, "2026-06-10")),
            new ConsentToContact(ID, 0, null, side(UNIVERSITY, "2026-06-10"))
        };
        given(agreed).when(outcome("2026-08-01")).expectEventsMatching(of(MatchConcluded.class));
        refused(given(after(agreed, outcome("2026-08-01"))).when(claim("1")), "AUTH-01");
        refused(
                given(own)
                        .when(new ReportMisconduct(
                                ID, MisconductKind.UNAGREED_FEE, "x", side(UNIVERSITY, "2026-06-15"))),
                "MAT-23");
    }

    private static ProposeMatch byExchange(@Nullable BrokerageContract contract) {
        return new ProposeMatch(
                ID,
                DEMAND,
                new OrganisationId(ENTERPRISE),
                P1,
                9_100,
                Set.of(Element.MATERIAL),
                "the exchange compared the two",
                null,
                contract,
                exchange(PROPOSED));
    }

    @Test
    void a_declared_conflict_is_stated_alike() {
        conflict(BROKER, UNIVERSITY, ConflictNature.SAME_GROUP);
        refused(fresh().when(propose()), "MAT-02");
        refused(fresh().when(propose(ID, BROKER, ConflictNature.CLIENT, null)), "MAT-02");
        fresh().when(propose(ID, BROKER, ConflictNature.SAME_GROUP, null))
                .expectEventsMatching(of(MatchProposed.class));
    }

    @Test
    void a_broker_is_neither_side() {
        broker(UNIVERSITY, "A");
        refused(fresh().when(propose(ID, UNIVERSITY, null, null)), "MAT-03");
        broker(ENTERPRISE, "A");
        refused(fresh().when(propose(ID, ENTERPRISE, null, null)), "MAT-03");
    }

    @Test
    void a_patent_is_announced_or_in_the_pool() {
        listings.put(ListingFixtures.entry(ListingFixtures.L1, ListingStatus.SUSPENDED));
        refused(fresh().when(propose()), "MAT-04");
        String record = InventoryId.of(P1, UNIVERSITY).value();
        past.add(record, new InventoryPooled(record, trace("2026-03-01")));
        fresh().when(propose()).expectEventsMatching(of(MatchProposed.class));
        past.add(record, new InventoryWithdrawn(record, null, trace("2026-04-01")));
        refused(fresh().when(propose(new MatchId("mat_2"), BROKER, null, null)), "MAT-04");
    }

    @Test
    void a_demand_is_published_and_the_enterprises_own() {
        refused(fresh().when(proposal(new DemandId("dem_2"), ENTERPRISE)), "MAT-05");
        refused(fresh().when(proposal(DEMAND, OTHER_BROKER)), "MAT-05");
        refused(fresh().when(proposal(DEMAND, UNIVERSITY)), "MAT-06", "MAT-05");
    }

    @Test
    void one_introduction_of_a_pair_runs() {
        broker(OTHER_BROKER, "B");
        fresh().when(propose()).expectSuccessfulHandlerExecution();
        refused(again().when(propose(new MatchId("mat_2"), OTHER_BROKER, null, null)), "MAT-07");
    }

    @Test
    void scenario_42_reasons_name_no_contact() {
        for (String contact : List.of("call 13800000000", "write to wang@example.com")) {
            refused(fresh().when(proposal(DEMAND, ENTERPRISE, contact)), "TSH-06");
        }
    }

    @Test
    void a_brokerage_contract_is_written_before() {
        BrokerageContract late = new BrokerageContract("B", day("2026-06-02"), 300, MatchSide.OWNER, false, "words");
        refused(fresh().when(propose(ID, BROKER, null, late)), "MAT-16");
        BrokerageContract free = new BrokerageContract("B", day("2026-05-01"), 0, MatchSide.OWNER, false, "words");
        refused(fresh().when(propose(ID, BROKER, null, free)), "IN-01");
        BrokerageContract wordless = new BrokerageContract("B", day("2026-05-01"), 300, MatchSide.OWNER, false, " ");
        refused(fresh().when(propose(ID, BROKER, null, wordless)), "IN-01");
        fresh().when(propose()).expectSuccessfulHandlerExecution();
        assertThat(texts.of(ID)).containsEntry(CONTRACT.hash(), CONTRACT.text());
    }

    @Test
    void both_sides_agree_having_seen_the_commission() {
        given(propose()).when(consent(ENTERPRISE)).expectEventsMatching(of(SideConsented.class));
        given(propose(), consent(ENTERPRISE)).when(consent(ENTERPRISE)).expectNoEvents();
        given(propose(), consent(ENTERPRISE))
                .when(consent(UNIVERSITY))
                .expectEventsMatching(of(SideConsented.class, MatchIntroduced.class));
        refused(
                given(propose()).when(new ConsentToContact(ID, 0, CONTRACT.hash(), side(ENTERPRISE, "2026-06-10"))),
                "MAT-10");
        refused(given(propose()).when(new ConsentToContact(ID, 300, null, side(ENTERPRISE, "2026-06-10"))), "MAT-22");
        refused(
                given(propose())
                        .when(new ConsentToContact(
                                ID, 300, ContentHash.of("other words").value(), side(UNIVERSITY, "2026-06-10"))),
                "MAT-22");
        refused(given(propose()).when(consent(BROKER)), "AUTH-01");
        refused(given(propose(), decline(UNIVERSITY)).when(consent(ENTERPRISE)), "MAT-09");
    }

    @Test
    void introductions_are_drawn_for_inspection_by_the_rate_of_the_tier() {
        assertThat(ConsentDecision.drawn("mat_1", 10_000)).isTrue();
        assertThat(ConsentDecision.drawn("mat_1", 0)).isFalse();
        long drawn = IntStream.range(0, 10_000)
                .filter(n -> ConsentDecision.drawn("mat_" + n, 500))
                .count();
        assertThat(drawn).isBetween(400L, 600L);
    }

    @Test
    void either_side_declines_with_a_coded_reason() {
        given(propose()).when(decline(UNIVERSITY)).expectEventsMatching(of(MatchDeclined.class));
        given(propose(), consent(UNIVERSITY)).when(decline(ENTERPRISE)).expectEventsMatching(of(MatchDeclined.class));
        given(propose(), decline(UNIVERSITY)).when(decline(UNIVERSITY)).expectNoEvents();
        refused(given(introduced()).when(decline(UNIVERSITY)), "MAT-09");
        refused(given(propose()).when(decline("org_stranger")), "AUTH-01");
    }

    @Test
    void it_lapses_after_thirty_days_and_not_before() {
        refused(given(propose()).when(lapse("2026-07-01")), "MAT-11");
        given(propose()).when(lapse("2026-07-02")).expectEventsMatching(of(MatchLapsed.class));
        given(propose(), consent(ENTERPRISE)).when(lapse("2026-07-02")).expectEventsMatching(of(MatchLapsed.class));
        given(introduced()).when(lapse("2026-07-02")).expectNoEvents();
        given(propose(), lapse("2026-07-02")).when(lapse("2026-07-03")).expectNoEvents();
    }

    @Test
    void the_enterprise_gives_feedback_which_leads_to_talks_or_ends_it() {
        given(introduced()).when(feedback(Intention.LICENCE, null)).expectEventsMatching(of(FeedbackGiven.class));
        given(after(introduced(), feedback(Intention.LICENCE, null)))
                .when(feedback(Intention.LICENCE, null))
                .expectNoEvents();
        given(introduced())
                .when(feedback(Intention.NONE, MatchRefusal.MATURITY))
                .expectEventsMatching(of(FeedbackGiven.class));
        refused(
                given(after(introduced(), feedback(Intention.NONE, MatchRefusal.MATURITY)))
                        .when(feedback(Intention.LICENCE, null)),
                "MAT-09");
        refused(given(introduced()).when(feedback(Intention.NONE, null)), "MAT-13");
        refused(
                given(introduced())
                        .when(new GiveFeedback(
                                ID,
                                6,
                                Improvement.MAJOR,
                                " ",
                                Intention.LICENCE,
                                null,
                                side(ENTERPRISE, "2026-06-20"))),
                "IN-01",
                "MAT-13");
        refused(given(propose()).when(feedback(Intention.LICENCE, null)), "MAT-09");
    }

    @Test
    void the_owner_answers_the_need_within_thirty_days() {
        given(introduced()).when(answer("2026-07-10")).expectEventsMatching(of(NeedAnswered.class));
        refused(given(introduced()).when(answer("2026-07-11")), "MAT-14");
        MatchCommand[] talks = after(introduced(), feedback(Intention.LICENCE, null));
        given(talks).when(answer("2026-07-20")).expectEventsMatching(of(NeedAnswered.class));
        refused(given(talks).when(answer("2026-07-21")), "MAT-14");
        given(after(talks, answer("2026-07-01"))).when(answer("2026-07-02")).expectNoEvents();
        refused(given(propose()).when(answer("2026-06-05")), "MAT-09");
    }

    @Test
    void the_exchange_links_what_came_of_it_within_a_year() {
        MatchCommand[] talks = after(introduced(), feedback(Intention.OPEN_LICENCE, null));
        given(talks).when(outcome("2027-06-10")).expectEventsMatching(of(MatchConcluded.class));
        refused(given(talks).when(outcome("2027-06-11")), "MAT-15");
        given(introduced()).when(outcome("2026-08-01")).expectEventsMatching(of(MatchConcluded.class));
        given(after(talks, outcome("2026-08-01"))).when(outcome("2026-08-02")).expectNoEvents();
        refused(given(propose()).when(outcome("2026-08-01")), "MAT-09");
        given(propose(), decline(UNIVERSITY)).when(outcome("2026-08-01")).expectNoEvents();
        refused(
                given(talks)
                        .when(new LinkOutcome(
                                ID, OutcomeKind.LICENCE, "lic_1", day("2026-08-01"), 1L, side(BROKER, "2026-08-01"))),
                "AUTH-01");
    }

    @Test
    void an_outcome_that_never_came_about_is_taken_back() {
        MatchCommand[] concluded = after(introduced(), outcome("2026-08-01"));
        given(concluded)
                .when(new UnlinkOutcome(ID, "lic_1", exchange("2026-08-05")))
                .expectEventsMatching(of(OutcomeUnlinked.class));
        given(concluded)
                .when(new UnlinkOutcome(ID, "lic_2", exchange("2026-08-05")))
                .expectNoEvents();
        refused(
                given(after(concluded, new UnlinkOutcome(ID, "lic_1", exchange("2026-08-05"))))
                        .when(claim("1500")),
                "MAT-09");
    }

    @Test
    void sides_are_reminded_once_days_before_it_lapses() {
        refused(given(propose()).when(dueSoon("2026-06-23")), "MAT-21");
        given(propose()).when(dueSoon("2026-06-24")).expectEventsMatching(of(AnswerFellDueSoon.class));
        given(propose(), consent(ENTERPRISE))
                .when(dueSoon("2026-06-24"))
                .expectEventsMatching(of(AnswerFellDueSoon.class));
        given(propose(), dueSoon("2026-06-24")).when(dueSoon("2026-06-25")).expectNoEvents();
        given(introduced()).when(dueSoon("2026-06-24")).expectNoEvents();
        given(propose(), decline(UNIVERSITY)).when(dueSoon("2026-06-24")).expectNoEvents();
        given(propose(), dueSoon("2026-06-24")).when(lapse("2026-07-02")).expectEventsMatching(of(MatchLapsed.class));
    }

    @Test
    void either_side_reports_misconduct_at_any_time() {
        ReportMisconduct report = new ReportMisconduct(
                ID, MisconductKind.FALSE_INFORMATION, "the test was never made", side(UNIVERSITY, "2026-06-15"));
        given(propose(), decline(UNIVERSITY)).when(report).expectEventsMatching(of(MisconductReported.class));
        given(after(introduced(), report)).when(report).expectNoEvents();
        refused(
                given(propose())
                        .when(new ReportMisconduct(ID, MisconductKind.UNAGREED_FEE, "x", side(BROKER, "2026-06-15"))),
                "AUTH-01");
    }

    private static ProposeMatch proposal(DemandId demand, String enterprise) {
        return proposal(demand, enterprise, "reasons");
    }

    private static ProposeMatch proposal(DemandId demand, String enterprise, String reasons) {
        return new ProposeMatch(
                ID,
                demand,
                new OrganisationId(enterprise),
                P1,
                null,
                Set.of(),
                reasons,
                null,
                null,
                propose().origin());
    }
}
