package org.openlicence.exchange.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.DemandCommand.AnnounceExpiry;
import org.openlicence.exchange.demand.DemandCommand.GiveTestReading;
import org.openlicence.exchange.demand.DemandCommand.InviteTestReader;
import org.openlicence.exchange.demand.DemandCommand.OpenCall;
import org.openlicence.exchange.demand.DemandCommand.RenewDemand;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandNumbered;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.demand.event.DemandEvent.ExpiryAnnounced;
import org.openlicence.exchange.demand.event.DemandEvent.PublicationScheduled;
import org.openlicence.exchange.demand.event.DemandEvent.TestReaderInvited;
import org.openlicence.exchange.demand.event.DemandEvent.TestReadingGiven;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/** A demand is read by another before it is public, and becomes public on a day its poster chose. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BeforePublicationTest extends DemandTestBase {
    private static final DemandCommand[] VETTED = {submit(), vet("2020-01-01")};
    private static final InviteTestReader INVITE =
            new InviteTestReader(ID, new OrganisationId(SOLVER), demander("2026-11-02"));

    @Test
    void a_colleague_or_somebody_asked_says_whether_it_is_understood() {
        given(DemandFixtures.coating())
                .when(reading("per_colleague", DEMANDER, true, null))
                .expectEventsMatching(of(TestReadingGiven.class));
        refused(given(DemandFixtures.coating()).when(reading("per_test", DEMANDER, true, null)), "DEM-30");
        refused(given(DemandFixtures.coating()).when(reading("per_broker", SOLVER, true, null)), "DEM-30");
        refused(given(DemandFixtures.coating()).when(INVITE), "IN-01");

        directory.enter(new OrganisationDirectory.Entry(
                new OrganisationId(SOLVER),
                SOLVER.substring(4),
                "转移机构",
                null,
                OrganisationKind.ENTERPRISE,
                "310000",
                null));
        given(DemandFixtures.coating()).when(INVITE).expectEventsMatching(of(TestReaderInvited.class));
        given(DemandFixtures.coating(), INVITE).when(INVITE).expectNoEvents();
        refused(given(DemandFixtures.coating(), INVITE).when(reading("per_broker", SOLVER, false, null)), "IN-01");
        GiveTestReading unclear = reading("per_broker", SOLVER, false, "工况不清楚");
        given(DemandFixtures.coating(), INVITE).when(unclear).expectEventsMatching(of(TestReadingGiven.class));
        given(DemandFixtures.coating(), INVITE, unclear).when(unclear).expectNoEvents();
        assertThat(texts.of(ID)).containsValue("工况不清楚");
        refused(published().when(reading("per_colleague", DEMANDER, true, null)), "DEM-03");
    }

    @Test
    void a_step_of_a_withdrawn_draft_whose_words_are_erased_is_refused_by_its_state() {
        Trace trace = Trace.of(demander("2026-11-02"), "1", Law.SH_2025_11.art("8"));
        refused(
                fixture.given(
                                new DemandDrafted(
                                        ID.value(),
                                        DEMANDER,
                                        DemandType.TECHNOLOGY.name(),
                                        DemandFixtures.coating().facts(Words::plain),
                                        trace),
                                new DemandWithdrawn(ID.value(), Words.plain("项目取消"), trace))
                        .when(submit()),
                "DEM-03");
    }

    @Test
    void what_stands_in_the_log_for_good_names_no_way_to_reach_a_person() {
        assertThat(ContentRules.nobody("name", "磨损量 1000000次").holds()).isTrue();
        assertThat(ContentRules.nobody("name", null).holds()).isTrue();
        for (String personal : new String[] {"问13800001234", "li@example.org", "138 0000 1234", "310101199001011234"}) {
            assertThat(ContentRules.nobody("name", personal).holds())
                    .as(personal)
                    .isFalse();
        }
    }

    @Test
    void it_becomes_public_on_the_day_that_was_chosen_and_bears_a_number() {
        given(DemandFixtures.coating(), VETTED)
                .when(publish("2026-11-20", "2026-12-20"))
                .expectEventsMatching(of(PublicationScheduled.class));
        assertThat(register.open()).isEmpty();
        DemandCommand[] scheduled = {VETTED[0], VETTED[1], publish("2026-11-20", "2026-12-20")};
        given(DemandFixtures.coating(), scheduled)
                .when(publish("2026-11-20", "2026-12-20"))
                .expectNoEvents();
        refused(given(DemandFixtures.coating(), scheduled).when(open("2026-11-19")), "DEM-08");
        given(DemandFixtures.coating(), scheduled)
                .when(open("2026-11-20"))
                .expectEventsMatching(of(DemandNumbered.class, DemandPublished.class));
        assertThat(register.open()).extracting(RegisteredDemand::publishTo).containsExactly(LocalDate.of(2026, 12, 20));
        given(DemandFixtures.coating(), scheduled[0], scheduled[1], scheduled[2], open("2026-11-20"))
                .when(open("2026-11-21"))
                .expectNoEvents();
        refused(given(DemandFixtures.coating(), VETTED).when(open("2026-11-20")), "IN-01");
        refused(given(DemandFixtures.coating(), VETTED).when(publish("2026-11-03", "2026-12-20")), "DEM-31");
        refused(given(DemandFixtures.coating(), VETTED).when(publish("2027-05-04", "2027-06-20")), "DEM-31");
        refused(given(DemandFixtures.coating(), VETTED).when(publish("2026-11-20", "2026-11-26")), "DEM-07");
    }

    @Test
    void a_call_closes_before_the_gate_of_its_race() {
        given(DemandFixtures.race(), VETTED)
                .when(publish("2027-03-30"))
                .expectEventsMatching(of(DemandNumbered.class, DemandPublished.class));
        refused(given(DemandFixtures.race(), VETTED).when(publish("2027-03-31")), "DEM-07");
    }

    @Test
    void its_poster_is_told_once_before_it_leaves_the_list() {
        var announce = new AnnounceExpiry(ID, PatentFixtures.exchange("2027-01-26"));
        published().when(announce).expectEventsMatching(of(ExpiryAnnounced.class));
        published(announce).when(announce).expectNoEvents();
        refused(given(DemandFixtures.coating()).when(announce), "DEM-03");
    }

    @Test
    void its_poster_is_not_told_of_a_day_that_has_moved() {
        var old = new AnnounceExpiry(ID, PatentFixtures.exchange("2027-01-26"));
        var renew = new RenewDemand(ID, demander("2027-01-20"));
        refused(published(renew).when(old), "DEM-08");
        refused(published(renew).when(new AnnounceExpiry(ID, PatentFixtures.exchange("2027-04-12"))), "DEM-08");
        published(renew)
                .when(new AnnounceExpiry(ID, PatentFixtures.exchange("2027-04-13")))
                .expectEventsMatching(of(ExpiryAnnounced.class));
    }

    private static OpenCall open(String day) {
        return new OpenCall(ID, PatentFixtures.exchange(day));
    }

    private static GiveTestReading reading(
            String person, String organisation, boolean understood, @Nullable String remark) {
        Actor actor = new Actor(person, organisation, Set.of(Role.REPRESENTATIVE));
        return new GiveTestReading(ID, understood, remark, Origin.of(actor, PatentFixtures.noon("2026-11-02")));
    }
}
