package org.openlicence.exchange.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.CallCommand.AcceptSealedTerms;
import org.openlicence.exchange.demand.CallCommand.AnswerClarification;
import org.openlicence.exchange.demand.CallCommand.AskClarification;
import org.openlicence.exchange.demand.CallCommand.WithdrawSolution;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.CallEvent.CallClosed;
import org.openlicence.exchange.demand.event.CallEvent.ClarificationAsked;
import org.openlicence.exchange.demand.event.CallEvent.ClarificationGiven;
import org.openlicence.exchange.demand.event.CallEvent.ExpertsAppointed;
import org.openlicence.exchange.demand.event.CallEvent.ScreeningGiven;
import org.openlicence.exchange.demand.event.CallEvent.SealedTermsAccepted;
import org.openlicence.exchange.demand.event.CallEvent.SolutionSubmitted;
import org.openlicence.exchange.demand.event.CallEvent.SolutionWithdrawn;
import org.openlicence.exchange.demand.event.CallEvent.SolutionsShortlisted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Role;

/** While a call is open, its end, and the experts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CallTest extends DemandTestBase {
    private static final AskClarification ASK =
            new AskClarification(ID, "qst_1", "介质温度？", by(SOLVER, Role.REPRESENTATIVE, "2026-11-10"));
    private static final AppointedExpert SECOND = new AppointedExpert("per_second", "org_experts");
    private static final AppointedExpert THIRD = new AppointedExpert("per_third", "org_experts");
    private static final DemandCommand[] CLOSED = {solution(S1, SOLVER), solution(S2, RIVAL), close("2026-12-01")};
    private static final DemandCommand[] PANEL = {CLOSED[0], CLOSED[1], CLOSED[2], appoint(EXPERT)};
    private static final AnswerClarification ANSWER =
            new AnswerClarification(ID, "qst_1", "80摄氏度", demander("2026-11-11"));

    /** Licensing scenario 41: 600,000 yuan, closing 2026-11-30. */
    @Test
    void scenario_41_the_demander_does_not_lead_a_bid_and_without_a_solution_the_demand_is_unmet() {
        refused(published().when(solution(S1, DEMANDER)), "DEM-10");
        refused(published().when(close("2026-11-30")), "DEM-08");
        published().when(close("2026-12-01")).expectEventsMatching(of(CallClosed.class, DemandUnmet.class));
        assertThat(status()).isEqualTo(DemandStatus.UNMET);
    }

    @Test
    void a_solver_states_that_it_is_no_affiliate() {
        refused(published().when(solution(S1, SOLVER, "2026-11-20", false, null, null)), "DEM-10");
        published().when(solution(S1, SOLVER)).expectEventsMatching(of(SolutionSubmitted.class));
        assertThat(register.find(ID).orElseThrow().solvers()).containsExactly(SOLVER);
    }

    @Test
    void a_solution_comes_by_the_last_day_and_a_later_version_takes_its_place() {
        published()
                .when(solution(S1, SOLVER, CLOSES, true, null, null))
                .expectEventsMatching(of(SolutionSubmitted.class));
        refused(published().when(solution(S1, SOLVER, "2026-12-01", true, null, null)), "DEM-12");
        published(solution(S1, SOLVER)).when(solution(S1, SOLVER)).expectNoEvents();
        refused(published(solution(S1, SOLVER)).when(solution(S1, RIVAL)), "DEM-02");
        refused(published().when(solution("x", SOLVER)), "IN-01");
    }

    @Test
    void what_is_attached_is_open_and_the_solvers_own() {
        listings.put(ListingFixtures.entry(ListingFixtures.L1, ListingStatus.DRAFT));
        refused(published().when(solution(S1, SOLVER, "2026-11-20", true, ListingFixtures.L1, null)), "DEM-13");
        patents.put(PatentFixtures.p1());
        published()
                .when(solution(S1, SOLVER, "2026-11-20", true, null, PatentFixtures.P1))
                .expectEventsMatching(of(SolutionSubmitted.class));
        refused(published().when(solution(S1, RIVAL, "2026-11-20", true, null, PatentFixtures.P1)), "DEM-13");
    }

    @Test
    void a_solution_is_taken_back_by_its_solver_while_the_call_is_open() {
        var back = new WithdrawSolution(ID, S1, by(SOLVER, Role.REPRESENTATIVE, "2026-11-21"));
        published(solution(S1, SOLVER)).when(back).expectEventsMatching(of(SolutionWithdrawn.class));
        published(solution(S1, SOLVER), back).when(back).expectNoEvents();
        refused(
                published(solution(S1, SOLVER), solution(S2, RIVAL))
                        .when(new WithdrawSolution(ID, S2, by(SOLVER, Role.REPRESENTATIVE, "2026-11-21"))),
                "DEM-14");
        published(solution(S1, SOLVER), back)
                .when(close("2026-12-01"))
                .expectEventsMatching(of(CallClosed.class, DemandUnmet.class));
    }

    @Test
    void questions_and_answers_are_public_and_each_is_answered_once() {
        published().when(ASK).expectEventsMatching(of(ClarificationAsked.class));
        published(ASK).when(ASK).expectNoEvents();
        refused(published().when(new AskClarification(ID, "qst_1", "?", demander("2026-11-10"))), "DEM-10");
        refused(
                published(ASK)
                        .when(new AskClarification(ID, "qst_1", "另一问", by(SOLVER, Role.REPRESENTATIVE, "2026-11-10"))),
                "DEM-02");
        published(ASK).when(ANSWER).expectEventsMatching(of(ClarificationGiven.class));
        published(ASK, ANSWER).when(ANSWER).expectNoEvents();
        refused(
                published(ASK, ANSWER).when(new AnswerClarification(ID, "qst_1", "90", demander("2026-11-12"))),
                "DEM-11");
        refused(published().when(ANSWER), "DEM-11");
    }

    @Test
    void the_sealed_part_is_opened_on_the_terms_that_were_read() {
        var accept = new AcceptSealedTerms(ID, SealedTerms.hash(), by(SOLVER, Role.REPRESENTATIVE, "2026-11-10"));
        published().when(accept).expectEventsMatching(of(SealedTermsAccepted.class));
        published(accept).when(accept).expectNoEvents();
        refused(
                published()
                        .when(new AcceptSealedTerms(ID, "0".repeat(64), by(SOLVER, Role.REPRESENTATIVE, "2026-11-10"))),
                "DEM-09");
        refused(published().when(new AcceptSealedTerms(ID, SealedTerms.hash(), demander("2026-11-10"))), "DEM-09");
        assertThat(SealedTerms.english()).isNotEqualTo(SealedTerms.chinese());
    }

    @Test
    void experts_without_interest_name_the_finalists() {
        published(CLOSED).when(close("2026-12-02")).expectNoEvents();
        refused(published(CLOSED).when(screening(S1)), "DEM-28");
        published(PANEL).when(screening(S1)).expectEventsMatching(of(ScreeningGiven.class, SolutionsShortlisted.class));
        assertThat(status()).isEqualTo(DemandStatus.SHORTLISTED);
        refused(published(PANEL).when(screening(EXPERT, false, S1)), "DEM-15");
        refused(published(PANEL).when(screening(new AppointedExpert("per_expert", RIVAL), true, S1)), "DEM-15");
        refused(published(PANEL).when(screening("sol_9")), "DEM-14");
        refused(published(solution(S1, SOLVER)).when(screening(S1)), "DEM-03", "DEM-28");
        shortlisted().when(screening(S1, S2)).expectNoEvents();
        published(PANEL)
                .when(screening())
                .expectEventsMatching(of(ScreeningGiven.class, SolutionsShortlisted.class, DemandUnmet.class));
    }

    @Test
    void the_registrar_appoints_who_has_no_interest_and_the_screening_ends_when_all_have_spoken() {
        published(CLOSED).when(appoint(EXPERT, SECOND)).expectEventsMatching(of(ExpertsAppointed.class));
        published(PANEL).when(appoint(EXPERT)).expectNoEvents();
        refused(published(CLOSED).when(appoint()), "DEM-29");
        refused(published(CLOSED).when(appoint(new AppointedExpert("per_x", RIVAL))), "DEM-15");
        refused(published(CLOSED).when(appoint(new AppointedExpert("per_x", DEMANDER))), "DEM-15");
        refused(published().when(appoint(EXPERT)), "DEM-03");

        DemandCommand[] one = {
            CLOSED[0], CLOSED[1], CLOSED[2], appoint(EXPERT, SECOND, THIRD), screening(EXPERT, true, S1)
        };
        published(one).when(screening(SECOND, true, S2)).expectEventsMatching(of(ScreeningGiven.class));
        assertThat(status()).isEqualTo(DemandStatus.EVALUATING);
        published(one).when(screening(EXPERT, true, S1)).expectNoEvents();
        DemandCommand[] two = {one[0], one[1], one[2], one[3], one[4], screening(SECOND, true, S1, S2)};
        published(two).when(screening(THIRD, true)).expectEventsMatching(finalists(S1));
        // One who never speaks is left out of a later appointment, and what the others said counts.
        published(two).when(appoint(EXPERT, SECOND)).expectEventsMatching(finalists(S1, S2));
    }

    /** The last event names these finalists. */
    private static Matcher<List<? super EventMessage<?>>> finalists(String... ids) {
        return new CustomTypeSafeMatcher<>("finalists " + List.of(ids)) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return ((EventMessage<?>) events.getLast()).getPayload() instanceof SolutionsShortlisted e
                        && e.shortlisted().equals(List.of(ids));
            }
        };
    }

    @Test
    void one_organisation_does_not_flood_a_call() {
        DemandCommand[] questions =
                IntStream.range(0, 20).mapToObj(i -> question(i, SOLVER)).toArray(DemandCommand[]::new);
        refused(published(questions).when(question(20, SOLVER)), "DEM-26");
        published(questions).when(question(20, RIVAL)).expectEventsMatching(of(ClarificationAsked.class));
        DemandCommand[] solutions = {solution(S1, SOLVER), solution(S2, SOLVER), solution(S3, SOLVER)};
        refused(published(solutions).when(solution("sol_4", SOLVER)), "DEM-27");
        published(solutions).when(solution("sol_4", RIVAL)).expectEventsMatching(of(SolutionSubmitted.class));
    }

    private static AskClarification question(int number, String asker) {
        return new AskClarification(ID, "qst_" + number, "问题" + number, by(asker, Role.REPRESENTATIVE, "2026-11-10"));
    }

    @Test
    void what_is_said_of_people_cannot_be_guessed_from_the_log() {
        published(ASK).when(ANSWER).expectEventsMatching(of(ClarificationGiven.class));
        String guessed = ContentHash.of("王工 021-0000").value();
        assertThat(fixture.getEventStore().readEvents(ID.value()).asStream())
                .noneMatch(e -> e.getPayload().toString().contains(guessed));
    }

    @Test
    void a_race_gets_as_many_finalists_as_it_needs_runners_or_none() {
        refused(published(DemandFixtures.race(), PANEL).when(screening(S1)), "DEM-17");
        refused(published(DemandFixtures.race(), PANEL).when(screening(S1, S1)), "DEM-17");
        published(DemandFixtures.race(), PANEL)
                .when(screening(S1, S2))
                .expectEventsMatching(of(ScreeningGiven.class, SolutionsShortlisted.class));
        published(DemandFixtures.race(), PANEL)
                .when(screening())
                .expectEventsMatching(of(ScreeningGiven.class, SolutionsShortlisted.class, DemandUnmet.class));
    }
}
