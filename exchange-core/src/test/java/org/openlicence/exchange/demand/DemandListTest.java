package org.openlicence.exchange.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.DemandCommand.DraftDemand;
import org.openlicence.exchange.demand.DemandCommand.ExpireDemand;
import org.openlicence.exchange.demand.DemandCommand.RenewDemand;
import org.openlicence.exchange.demand.DemandCommand.ReturnDemand;
import org.openlicence.exchange.demand.DemandCommand.ReviseDemand;
import org.openlicence.exchange.demand.DemandCommand.SubmitDemand;
import org.openlicence.exchange.demand.DemandCommand.VetDemand;
import org.openlicence.exchange.demand.DemandCommand.WithdrawDemand;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandExpired;
import org.openlicence.exchange.demand.event.DemandEvent.DemandNumbered;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRenewed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandReturned;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.demand.event.DemandEvent.DemandSubmitted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandVetted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.organisation.OrganisationAbroad;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Role;

/** From the draft to the public list, and off it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemandListTest extends DemandTestBase {
    private static final PublicWords BARE = new PublicWords("涂层", null, null, null, null, "耐磨", null, null, null, null);

    @Test
    void an_organisation_writes_down_what_it_needs_and_no_words_enter_the_log() {
        fixture.givenNoPriorActivity()
                .when(draft(DemandFixtures.coating()))
                .expectEventsMatching(of(DemandDrafted.class));
        assertThat(fixture.getEventStore().readEvents(ID.value()).asStream())
                .allMatch(e -> !e.getPayload().toString().contains("王工")
                        && !e.getPayload().toString().contains("涂层"));
        assertThat(texts.of(ID)).hasSize(3).containsValue("王工 021-0000");
        RegisteredDemand row = register.find(ID).orElseThrow();
        assertThat(row.demanderId()).isEqualTo(DEMANDER);
        assertThat(row.words().missing()).isEmpty();
        assertThat(row.industries()).containsExactly("C34");
        assertThat(row.open()).isFalse();
    }

    @Test
    void the_same_draft_again_changes_nothing_and_another_under_its_id_is_refused() {
        given(DemandFixtures.coating()).when(draft(DemandFixtures.coating())).expectNoEvents();
        refused(given(DemandFixtures.coating()).when(draft(DemandFixtures.race())), "DEM-02");
        refused(
                given(DemandFixtures.coating())
                        .when(new DraftDemand(
                                ID, DemandFixtures.coating(), by(RIVAL, Role.REPRESENTATIVE, "2026-11-02"))),
                "DEM-02");
    }

    @Test
    void an_organisation_entered_from_abroad_posts_no_demand() {
        directory.enter(new OrganisationDirectory.Entry(
                new OrganisationId(RIVAL),
                new OrganisationAbroad("DE", "HRB-12345").code(),
                "外国公司",
                "Foreign company",
                OrganisationKind.ENTERPRISE,
                "310000",
                null));
        refused(
                fixture.givenNoPriorActivity()
                        .when(new DraftDemand(
                                ID, DemandFixtures.coating(), by(RIVAL, Role.REPRESENTATIVE, "2026-11-02"))),
                "IN-01");
    }

    @Test
    void a_draft_holds_no_state_secret_and_keeps_its_limits() {
        DemandContent secret = new DemandContent(
                DemandType.SERVICE,
                BARE,
                "Z99",
                "310104",
                List.of(new Indicator("a", "", "~", "five", true), new Indicator("a", "", "=", "1", true)),
                0L,
                null,
                null,
                null,
                null,
                AwardMode.SINGLE,
                null,
                List.of(),
                false,
                false,
                null,
                null);
        refused(
                fixture.givenNoPriorActivity().when(draft(secret)),
                "DEM-01",
                "IN-01",
                "IN-01",
                "IN-01",
                "IN-01",
                "IN-01",
                "IN-01");
    }

    @Test
    void a_draft_is_revised_until_it_is_submitted() {
        var revise = new ReviseDemand(ID, DemandFixtures.race(), demander("2026-11-02"));
        given(DemandFixtures.coating()).when(revise).expectEventsMatching(of(DemandRevised.class));
        given(DemandFixtures.coating(), revise).when(revise).expectNoEvents();
        refused(given(DemandFixtures.coating(), submit()).when(revise), "DEM-03");
        refused(
                given(DemandFixtures.coating())
                        .when(new ReviseDemand(
                                ID, DemandFixtures.race(), by(RIVAL, Role.REPRESENTATIVE, "2026-11-02"))),
                "AUTH-01");
    }

    @Test
    void what_is_submitted_is_complete_and_its_effect_holds_a_number() {
        given(DemandFixtures.coating()).when(submit()).expectEventsMatching(of(DemandSubmitted.class));
        given(DemandFixtures.coating(), submit()).when(submit()).expectNoEvents();
        DemandContent bare = DemandFixtures.content(DemandType.TECHNOLOGY, BARE, AwardMode.SINGLE, null, List.of());
        refused(given(bare).when(submit()), "DEM-04", "DEM-05");
        DemandContent service = DemandFixtures.content(DemandType.SERVICE, BARE, AwardMode.SINGLE, null, List.of());
        refused(given(service).when(submit()), "DEM-04");
        refused(given(DemandFixtures.coating(), submit(), vet("2020-01-01")).when(submit()), "DEM-03");
    }

    @Test
    void a_horse_race_is_an_open_bidding_with_a_gate_and_the_own_share_is_part_of_the_budget() {
        given(DemandFixtures.race()).when(submit()).expectEventsMatching(of(DemandSubmitted.class));
        refused(
                given(DemandFixtures.content(
                                DemandType.OPEN_BID, DemandFixtures.WORDS, AwardMode.HORSE_RACE, null, List.of()))
                        .when(submit()),
                "DEM-23");
        refused(
                given(DemandFixtures.content(
                                DemandType.TECHNOLOGY,
                                DemandFixtures.WORDS,
                                AwardMode.SINGLE,
                                LocalDate.of(2027, 1, 1),
                                List.of()))
                        .when(submit()),
                "DEM-23");
        DemandContent c = DemandFixtures.coating();
        DemandContent rich = new DemandContent(
                c.type(),
                c.words(),
                c.industry(),
                c.province(),
                c.indicators(),
                100L,
                101L,
                c.neededBy(),
                c.ipOwnership(),
                c.cooperationMode(),
                c.awardMode(),
                null,
                List.of(),
                false,
                true,
                null,
                "王工");
        refused(given(rich).when(submit()), "DEM-25");
    }

    @Test
    void the_registrar_vets_or_returns_it_and_never_its_own() {
        given(DemandFixtures.coating(), submit()).when(vet("2023-11-03")).expectEventsMatching(of(DemandVetted.class));
        refused(given(DemandFixtures.coating(), submit()).when(vet("2023-11-04")), "DEM-06");
        given(DemandFixtures.coating(), submit(), vet("2020-01-01"))
                .when(vet("2020-01-01"))
                .expectNoEvents();
        refused(
                given(DemandFixtures.coating(), submit())
                        .when(new VetDemand(ID, LocalDate.of(2020, 1, 1), by(DEMANDER, Role.REGISTRAR, "2026-11-03"))),
                "DEM-16");
        refused(
                given(DemandFixtures.coating(), submit())
                        .when(new VetDemand(ID, LocalDate.of(2020, 1, 1), demander("2026-11-03"))),
                "AUTH-01");
        var giveBack = new ReturnDemand(ID, "指标不清", by("org_exchange", Role.REGISTRAR, "2026-11-03"));
        given(DemandFixtures.coating(), submit()).when(giveBack).expectEventsMatching(of(DemandReturned.class));
        given(DemandFixtures.coating(), submit(), giveBack).when(giveBack).expectNoEvents();
        given(DemandFixtures.coating(), submit(), giveBack)
                .when(submit())
                .expectEventsMatching(of(DemandSubmitted.class));
        refused(given(DemandFixtures.coating()).when(giveBack), "DEM-03");
    }

    @Test
    void a_call_is_open_some_time_and_closes_before_the_result_is_wanted() {
        DemandCommand[] vetted = {submit(), vet("2020-01-01")};
        given(DemandFixtures.coating(), vetted)
                .when(publish("2026-11-11"))
                .expectEventsMatching(of(DemandNumbered.class, DemandPublished.class));
        assertThat(register.open()).extracting(RegisteredDemand::publishTo).containsExactly(LocalDate.of(2026, 11, 11));
        refused(given(DemandFixtures.coating(), vetted).when(publish("2026-11-10")), "DEM-07");
        given(DemandFixtures.coating(), vetted)
                .when(publish("2027-11-04"))
                .expectEventsMatching(of(DemandNumbered.class, DemandPublished.class));
        refused(given(DemandFixtures.coating(), vetted).when(publish("2027-11-05")), "DEM-07");
        published().when(publish(CLOSES)).expectNoEvents();
        refused(given(DemandFixtures.coating(), submit()).when(publish(CLOSES)), "DEM-03");
    }

    @Test
    void after_ninety_days_it_leaves_the_list_and_one_click_brings_it_back() {
        DemandCommand[] open = {submit(), vet("2020-01-01"), publish("2027-10-01")};
        var expire = new ExpireDemand(ID, PatentFixtures.exchange("2027-02-03"));
        refused(
                given(DemandFixtures.coating(), open).when(new ExpireDemand(ID, PatentFixtures.exchange("2027-02-02"))),
                "DEM-08");
        given(DemandFixtures.coating(), open).when(expire).expectEventsMatching(of(DemandExpired.class));
        assertThat(register.open()).isEmpty();
        DemandCommand[] expired = {submit(), vet("2020-01-01"), publish("2027-10-01"), expire};
        given(DemandFixtures.coating(), expired).when(expire).expectNoEvents();
        refused(given(DemandFixtures.coating(), expired).when(solution(S1, SOLVER)), "DEM-03");
        var renew = new RenewDemand(ID, demander("2027-02-10"));
        given(DemandFixtures.coating(), expired).when(renew).expectEventsMatching(of(DemandRenewed.class));
        assertThat(register.open()).hasSize(1);
        DemandCommand[] renewed = {submit(), vet("2020-01-01"), publish("2027-10-01"), expire, renew};
        given(DemandFixtures.coating(), renewed).when(renew).expectNoEvents();
        refused(
                given(DemandFixtures.coating(), renewed)
                        .when(new ExpireDemand(ID, PatentFixtures.exchange("2027-05-11"))),
                "DEM-08");
        refused(given(DemandFixtures.coating()).when(renew), "DEM-03");
    }

    @Test
    void before_an_award_it_is_taken_back_with_a_reason() {
        given(DemandFixtures.coating()).when(withdraw()).expectEventsMatching(of(DemandWithdrawn.class));
        published().when(withdraw()).expectEventsMatching(of(DemandWithdrawn.class));
        published(withdraw()).when(withdraw()).expectNoEvents();
        shortlisted().when(withdraw()).expectEventsMatching(of(DemandWithdrawn.class));
        refused(shortlisted(award(S1)).when(withdraw()), "DEM-03");
        refused(published().when(new WithdrawDemand(ID, " ", demander("2026-12-08"))), "IN-01");
        refused(
                given(DemandFixtures.coating(), withdraw()).when(new SubmitDemand(ID, demander("2026-12-09"))),
                "DEM-03");
    }
}
