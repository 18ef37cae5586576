package org.openlicence.exchange.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.AwardCommand.RecordContractRegistration;
import org.openlicence.exchange.demand.AwardCommand.RejectResult;
import org.openlicence.exchange.demand.AwardCommand.SignTechnologyContract;
import org.openlicence.exchange.demand.event.AwardEvent.AwardFailed;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSideSigned;
import org.openlicence.exchange.demand.event.AwardEvent.ContractSigned;
import org.openlicence.exchange.demand.event.AwardEvent.DemandAwarded;
import org.openlicence.exchange.demand.event.AwardEvent.DemandFulfilled;
import org.openlicence.exchange.demand.event.AwardEvent.MilestoneFailed;
import org.openlicence.exchange.demand.event.AwardEvent.MilestonePassed;
import org.openlicence.exchange.demand.event.AwardEvent.ResultRejected;
import org.openlicence.exchange.demand.event.AwardEvent.TechnologyContractRegistered;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Role;

/** From the award to acceptance, and what follows when one comes to nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AwardTest extends DemandTestBase {
    @Test
    void the_demander_chooses_one_finalist_with_a_reason() {
        shortlisted().when(award(S1)).expectEventsMatching(of(DemandAwarded.class));
        assertThat(register.find(ID).orElseThrow().awarded()).containsExactly(SOLVER);
        shortlisted(award(S1)).when(award(S1)).expectNoEvents();
        refused(shortlisted().when(award(S1, S2)), "DEM-17");
        refused(shortlisted().when(award()), "DEM-17");
        refused(shortlisted().when(award("sol_9")), "DEM-14");
        refused(published(solution(S1, SOLVER)).when(award(S1)), "DEM-03", "DEM-14");
    }

    @Test
    void a_race_has_two_runners_and_the_gate_puts_out_who_misses_it() {
        refused(race().when(award(S1)), "DEM-17");
        race().when(award(S1, S2)).expectEventsMatching(of(DemandAwarded.class));
        DemandCommand[] running = {
            award(S1, S2),
            sign(DEMANDER, S1, "C-1"),
            sign(SOLVER, S1, "C-1"),
            sign(DEMANDER, S2, "C-2"),
            sign(RIVAL, S2, "C-2")
        };
        refused(race(running).when(accept(S1, "3", "70")), "DEM-24");
        race(running).when(gate(S1, "200")).expectEventsMatching(of(MilestonePassed.class));
        race(running).when(gate(S2, "199")).expectEventsMatching(of(MilestoneFailed.class, AwardFailed.class));
        assertThat(status()).isEqualTo(DemandStatus.CONTRACTED);
        race(with(running, gate(S1, "250"))).when(gate(S1, "250")).expectNoEvents();
        refused(race(with(running, gate(S1, "250"))).when(gate(S1, "260")), "DEM-20");
        refused(race(with(running, gate(S2, "1"))).when(gate(S2, "300")), "DEM-14");
        race(with(running, gate(S1, "250")))
                .when(accept(S1, "3", "70"))
                .expectEventsMatching(of(DemandFulfilled.class));
        race(with(running, gate(S2, "1")))
                .when(gate(S1, "1"))
                .expectEventsMatching(of(MilestoneFailed.class, AwardFailed.class, DemandUnmet.class));
        refused(contracted().when(gate(S1, "250")), "DEM-20");
    }

    @Test
    void either_side_records_the_number_of_the_registered_contract_after_both_have_signed() {
        refused(shortlisted(award(S1)).when(registered(SOLVER, "2026310001000001")), "DEM-03", "DEM-14");
        contracted()
                .when(registered(SOLVER, "2026310001000001"))
                .expectEventsMatching(of(TechnologyContractRegistered.class));
        contracted(registered(SOLVER, "2026310001000001"))
                .when(registered(DEMANDER, "2026310001000001"))
                .expectNoEvents();
        contracted(registered(SOLVER, "2026310001000001"))
                .when(registered(DEMANDER, "2026310001000002"))
                .expectEventsMatching(of(TechnologyContractRegistered.class));
        refused(contracted().when(registered(RIVAL, "2026310001000001")), "DEM-14");
        refused(contracted().when(registered(SOLVER, " ")), "IN-01");
    }

    private static RecordContractRegistration registered(String by, String number) {
        return new RecordContractRegistration(ID, S1, number, by(by, Role.REPRESENTATIVE, "2026-12-28"));
    }

    @Test
    void both_sides_state_the_same_written_contract() {
        shortlisted(award(S1)).when(sign(DEMANDER, S1, "C-1")).expectEventsMatching(of(ContractSideSigned.class));
        assertThat(status()).isEqualTo(DemandStatus.AWARDED);
        shortlisted(award(S1), sign(DEMANDER, S1, "C-1"))
                .when(sign(SOLVER, S1, "C-1"))
                .expectEventsMatching(of(ContractSideSigned.class, ContractSigned.class));
        shortlisted(award(S1), sign(DEMANDER, S1, "C-1"))
                .when(sign(DEMANDER, S1, "C-1"))
                .expectNoEvents();
        refused(shortlisted(award(S1), sign(DEMANDER, S1, "C-1")).when(sign(SOLVER, S1, "C-2")), "DEM-18");
        refused(shortlisted(award(S1)).when(sign(RIVAL, S1, "C-1")), "DEM-14");
        refused(shortlisted(award(S1)).when(sign(DEMANDER, S2, "C-1")), "DEM-14");
        refused(shortlisted(award(S1)).when(signedOn("2026-12-09")), "DEM-19");
        refused(shortlisted(award(S1)).when(signedOn("2026-12-22")), "DEM-19");
        refused(shortlisted().when(sign(DEMANDER, S1, "C-1")), "DEM-03", "DEM-14");
    }

    @Test
    void a_milestone_passes_when_its_values_meet_their_targets() {
        contracted().when(milestone(1, "5")).expectEventsMatching(of(MilestonePassed.class));
        contracted().when(milestone(1, "5.1")).expectEventsMatching(of(MilestoneFailed.class));
        contracted(milestone(1, "5.1")).when(milestone(1, "4")).expectEventsMatching(of(MilestonePassed.class));
        contracted(milestone(1, "5")).when(milestone(1, "5")).expectNoEvents();
        refused(contracted(milestone(1, "5")).when(milestone(1, "4")), "DEM-20");
        refused(contracted().when(milestone(2, "5")), "DEM-20");
        refused(contracted().when(milestone(1, "much")), "IN-01");
        refused(shortlisted(award(S1)).when(milestone(1, "5")), "DEM-03", "DEM-14");
    }

    @Test
    void a_result_that_meets_every_mandatory_indicator_is_accepted() {
        contracted().when(accept(S1, "5", "10")).expectEventsMatching(of(DemandFulfilled.class));
        contracted(accept(S1, "5", "10")).when(accept(S1, "5", "10")).expectNoEvents();
        refused(contracted().when(accept(S1, "6", "70")), "DEM-21");
        refused(contracted(accept(S1, "5", "10")).when(milestone(1, "5")), "DEM-03", "DEM-14");
        var reject = new RejectResult(ID, S1, DemandFixtures.measured("6", "70"), "磨损超标", demander("2027-10-01"));
        contracted().when(reject).expectEventsMatching(of(ResultRejected.class));
        assertThat(status()).isEqualTo(DemandStatus.CONTRACTED);
        contracted(reject).when(reject).expectNoEvents();
        contracted(reject).when(accept(S1, "4", "70")).expectEventsMatching(of(DemandFulfilled.class));
        refused(contracted().when(new RejectResult(ID, S1, List.of(), "缺", demander("2027-10-01"))), "DEM-20");
    }

    @Test
    void an_award_not_signed_in_thirty_days_fails_and_another_finalist_is_awarded() {
        var late = PatentFixtures.exchange("2027-01-10");
        shortlisted(award(S1))
                .when(fail(S1, FailureReason.NOT_SIGNED, late))
                .expectEventsMatching(of(AwardFailed.class));
        assertThat(status()).isEqualTo(DemandStatus.SHORTLISTED);
        refused(
                shortlisted(award(S1)).when(fail(S1, FailureReason.NOT_SIGNED, PatentFixtures.exchange("2027-01-09"))),
                "DEM-22");
        shortlisted(award(S1), fail(S1, FailureReason.NOT_SIGNED, late))
                .when(award(S2))
                .expectEventsMatching(of(DemandAwarded.class));
        shortlisted(award(S1), fail(S1, FailureReason.NOT_SIGNED, late))
                .when(fail(S1, FailureReason.NOT_SIGNED, late))
                .expectNoEvents();
        shortlisted(award(S1), fail(S1, FailureReason.NOT_SIGNED, late), award(S2))
                .when(fail(S2, FailureReason.GIVEN_UP, by(RIVAL, Role.REPRESENTATIVE, "2027-01-12")))
                .expectEventsMatching(of(AwardFailed.class, DemandUnmet.class));
        race(award(S1, S2), fail(S1, FailureReason.NOT_SIGNED, late))
                .when(fail(S2, FailureReason.NOT_SIGNED, late))
                .expectEventsMatching(of(AwardFailed.class, DemandUnmet.class));
    }

    @Test
    void who_may_say_that_an_award_failed() {
        var solver = by(SOLVER, Role.REPRESENTATIVE, "2027-03-01");
        contracted()
                .when(fail(S1, FailureReason.WORK_FAILED, demander("2027-03-01")))
                .expectEventsMatching(of(AwardFailed.class));
        refused(contracted().when(fail(S1, FailureReason.WORK_FAILED, solver)), "DEM-22");
        contracted().when(fail(S1, FailureReason.GIVEN_UP, solver)).expectEventsMatching(of(AwardFailed.class));
        refused(contracted().when(fail(S1, FailureReason.GIVEN_UP, demander("2027-03-01"))), "DEM-22");
        refused(contracted().when(fail(S1, FailureReason.GATE_MISSED, demander("2027-03-01"))), "DEM-22");
        refused(contracted().when(fail(S1, FailureReason.NOT_SIGNED, PatentFixtures.exchange("2027-03-01"))), "DEM-22");
    }

    private static SignTechnologyContract signedOn(String day) {
        return new SignTechnologyContract(
                ID, S1, "C-1", LocalDate.parse(day), 1, null, List.of(), demander("2026-12-21"));
    }

    private TestExecutor<DemandEntry> contracted(DemandCommand... more) {
        return shortlisted(
                with(new DemandCommand[] {award(S1), sign(DEMANDER, S1, "C-1"), sign(SOLVER, S1, "C-1")}, more));
    }

    private TestExecutor<DemandEntry> race(DemandCommand... more) {
        return shortlisted(DemandFixtures.race(), more);
    }

    private static DemandCommand[] with(DemandCommand[] before, DemandCommand... more) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(more)).toArray(DemandCommand[]::new);
    }
}
