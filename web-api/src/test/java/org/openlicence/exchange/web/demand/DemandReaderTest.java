package org.openlicence.exchange.web.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.SolutionStatus;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.demanddesk.DemandView.Answered;
import org.openlicence.exchange.query.demanddesk.DemandView.ContractSaid;
import org.openlicence.exchange.query.demanddesk.DemandView.Screening;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;

/** Who reads solutions, and when. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemandReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");
    private static final DemandFacts FACTS = new DemandFacts(
            null, null, List.of(), null, null, null, null, null, "SINGLE", null, List.of(), true, true, "h", "s", null);
    private static final Answered BID = solution(SolutionStatus.RECEIVED);
    private static final Answered TAKEN_BACK = solution(SolutionStatus.WITHDRAWN);
    private static final Actor POSTER = actor("org_poster", Role.REPRESENTATIVE);
    private static final Actor SOLVER = actor("org_solver", Role.REPRESENTATIVE);
    private static final Actor EXPERT = actor("org_experts", Role.EXPERT);
    private static final Actor UNASKED = new Actor("per_2", "org_experts", Set.of(Role.EXPERT));

    @Test
    void a_call_withdrawn_before_its_close_stays_sealed() {
        assertThat(sees(DemandStatus.PUBLISHED, null, POSTER)).isFalse();
        assertThat(sees(DemandStatus.EVALUATING, DAY, POSTER)).isTrue();
        assertThat(sees(DemandStatus.WITHDRAWN, null, POSTER)).isFalse();
        assertThat(sees(DemandStatus.WITHDRAWN, DAY, POSTER)).isTrue();
        assertThat(sees(DemandStatus.WITHDRAWN, null, SOLVER)).isTrue();
    }

    @Test
    void a_solution_taken_back_is_its_solvers_only() {
        DemandView view = view(DemandStatus.EVALUATING, DAY, null);
        assertThat(new DemandReader(view, POSTER).sees(TAKEN_BACK)).isFalse();
        assertThat(new DemandReader(view, EXPERT).sees(TAKEN_BACK)).isFalse();
        assertThat(new DemandReader(view, SOLVER).sees(TAKEN_BACK)).isTrue();
        assertThat(new DemandReader(view, null).sees(BID)).isFalse();
    }

    @Test
    void experts_read_while_they_screen_and_afterwards_only_who_stated_its_interests() {
        assertThat(sees(DemandStatus.PUBLISHED, null, EXPERT)).isFalse();
        assertThat(sees(DemandStatus.EVALUATING, DAY, EXPERT)).isTrue();
        assertThat(sees(DemandStatus.EVALUATING, DAY, actor("org_poster", Role.EXPERT)))
                .isFalse();
        DemandView two = view(DemandStatus.EVALUATING, DAY, null, BID, solution("sol_2", "org_rival"));
        assertThat(new DemandReader(two, actor("org_rival", Role.EXPERT)).sees(BID))
                .isFalse();
        assertThat(sees(DemandStatus.EVALUATING, DAY, UNASKED))
                .as("not appointed")
                .isFalse();
        DemandView screened =
                view(DemandStatus.SHORTLISTED, DAY, new Screening("per_1", "org_experts", "h", "h", DAY), BID);
        assertThat(new DemandReader(screened, EXPERT).sees(BID)).isTrue();
        assertThat(new DemandReader(screened, UNASKED).sees(BID)).isFalse();
        assertThat(sees(DemandStatus.WITHDRAWN, DAY, EXPERT)).isFalse();
    }

    @Test
    void a_hidden_poster_is_hidden_in_contracts_too() {
        DemandView view = view(DemandStatus.EVALUATING, DAY, null);
        assertThat(new DemandReader(view, EXPERT).shown(BID).contracts())
                .extracting(ContractSaid::signerId)
                .containsExactly(null, "org_solver");
        assertThat(new DemandReader(view, SOLVER).shown(BID)).isEqualTo(BID);
        assertThat(new DemandReader(view, POSTER).shown(BID)).isEqualTo(BID);
    }

    @Test
    void registrar_and_appointed_experts_open_the_sealed_part_and_a_test_reader_never() {
        Actor registrar = actor("org_exchange", Role.REGISTRAR);
        Actor broker = actor("org_broker", Role.REPRESENTATIVE);
        assertThat(opens(DemandStatus.SUBMITTED, null, registrar)).isTrue();
        assertThat(opens(DemandStatus.DRAFT, null, registrar)).isFalse();
        assertThat(opens(DemandStatus.EVALUATING, DAY, EXPERT)).isTrue();
        assertThat(opens(DemandStatus.EVALUATING, DAY, UNASKED)).isFalse();
        assertThat(opens(DemandStatus.PUBLISHED, null, EXPERT)).isFalse();
        assertThat(opens(DemandStatus.DRAFT, null, broker)).isFalse();
        assertThat(new DemandReader(view(DemandStatus.DRAFT, null, null), broker).testReader())
                .isTrue();
        assertThat(new DemandReader(view(DemandStatus.PUBLISHED, null, null), broker).testReader())
                .isFalse();
    }

    private static boolean opens(DemandStatus status, @Nullable LocalDate closedOn, Actor actor) {
        return new DemandReader(view(status, closedOn, null), actor).seesSealed();
    }

    private static boolean sees(DemandStatus status, @Nullable LocalDate closedOn, Actor actor) {
        return new DemandReader(view(status, closedOn, null), actor).sees(BID);
    }

    private static DemandView view(
            DemandStatus status, @Nullable LocalDate closedOn, @Nullable Screening screening, Answered... solutions) {
        return new DemandView(
                "dem_1",
                1,
                "org_poster",
                DemandType.TECHNOLOGY,
                status,
                FACTS,
                null,
                DAY,
                DAY,
                DAY,
                DAY,
                null,
                null,
                null,
                closedOn,
                List.of(),
                List.of(),
                solutions.length == 0 ? List.of(BID) : List.of(solutions),
                screening == null ? List.of() : List.of(screening),
                null,
                null,
                null,
                null,
                List.of(),
                List.of("org_broker"),
                List.of(),
                List.of(new AppointedExpert("per_1", "org_experts")),
                Map.of(),
                NOON,
                NOON,
                NOON);
    }

    private static Answered solution(SolutionStatus status) {
        return answered("sol_1", "org_solver", status);
    }

    private static Answered solution(String id, String solver) {
        return answered(id, solver, SolutionStatus.RECEIVED);
    }

    private static Answered answered(String id, String solver, SolutionStatus status) {
        return new Answered(
                id,
                solver,
                1,
                1,
                null,
                null,
                "h",
                status,
                DAY,
                List.of(said("org_poster"), said("org_solver")),
                List.of(),
                null,
                null);
    }

    private static ContractSaid said(String signer) {
        return new ContractSaid(signer, "C-1", DAY, 1, null, List.of());
    }

    private static Actor actor(String organisation, Role role) {
        return new Actor("per_1", organisation, Set.of(role));
    }
}
