package org.openlicence.exchange.achievement;

import static org.openlicence.exchange.achievement.AchievementCase.ZHEJIANG;
import static org.openlicence.exchange.achievement.AchievementCase.ZHEJIANG_PATENT;
import static org.openlicence.exchange.achievement.AchievementCase.by;
import static org.openlicence.exchange.achievement.AchievementCase.day;
import static org.openlicence.exchange.achievement.AchievementCase.exchange;
import static org.openlicence.exchange.achievement.AchievementCase.id;
import static org.openlicence.exchange.achievement.AchievementCase.one;
import static org.openlicence.exchange.achievement.AchievementCase.owner;
import static org.openlicence.exchange.achievement.AchievementCase.refused;
import static org.openlicence.exchange.achievement.AchievementCase.shanghai;
import static org.openlicence.exchange.achievement.AchievementCase.zhejiang;
import static org.openlicence.exchange.achievement.AchievementCase.zhejiangId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.achievement.AchievementCommand.ConvertAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.DeclineEmpowerment;
import org.openlicence.exchange.achievement.AchievementCommand.ExplainIdleness;
import org.openlicence.exchange.achievement.AchievementCommand.MarkIdle;
import org.openlicence.exchange.achievement.AchievementCommand.NamePublicCandidate;
import org.openlicence.exchange.achievement.AchievementCommand.RequestEmpowerment;
import org.openlicence.exchange.achievement.AchievementCommand.SetHolderMode;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementFellIdle;
import org.openlicence.exchange.achievement.event.AchievementEvent.EmpowermentDeclined;
import org.openlicence.exchange.achievement.event.AchievementEvent.EmpowermentRequested;
import org.openlicence.exchange.achievement.event.AchievementEvent.HolderModeSet;
import org.openlicence.exchange.achievement.event.AchievementEvent.IdlenessExplained;
import org.openlicence.exchange.achievement.event.AchievementEvent.PublicImplementationCandidateNamed;
import org.openlicence.exchange.achievement.event.Conversion;
import org.openlicence.exchange.achievement.event.Funding;
import org.openlicence.exchange.achievement.event.HolderMode;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Role;

/** What follows when nothing is done with an achievement. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AchievementIdlenessTest {
    private final AchievementCase stage = new AchievementCase();

    @Test
    void scenario_38_idle_achievement() {
        refused(stage.given().when(idle("2026-03-10")), "AC-08");
        stage.given().when(idle("2026-03-11")).expectEventsMatching(one(AchievementFellIdle.class));
        stage.given(idle("2026-03-11")).when(idle("2026-03-12")).expectNoEvents();

        refused(stage.given().when(request(HolderMode.LONG_USE, 10, "2026-03-10")), "AC-08");
        stage.given()
                .when(request(HolderMode.LONG_USE, 10, "2026-03-11"))
                .expectEventsMatching(one(EmpowermentRequested.class));
        refused(stage.given().when(request(HolderMode.LONG_USE, 8, "2026-03-11")), "AC-09");
        refused(stage.given().when(request(HolderMode.LONG_USE, null, "2026-03-11")), "AC-09");
        refused(stage.given().when(request(HolderMode.JOINT, 10, "2026-03-11")), "AC-09");
        stage.given(request(HolderMode.LONG_USE, 10, "2026-03-11"))
                .when(request(HolderMode.LONG_USE, 10, "2026-03-12"))
                .expectNoEvents();
    }

    @Test
    void rights_of_inventors_come_with_an_agreement_on_income() {
        refused(
                stage.given()
                        .when(new RequestEmpowerment(id(), HolderMode.INVENTOR_FULL, null, null, owner("2026-03-11"))),
                "AC-14");
        refused(
                stage.given().when(new RequestEmpowerment(id(), HolderMode.UNIT, null, "half", owner("2026-03-11"))),
                "IN-01");
        refused(stage.given().when(rights(HolderMode.JOINT, null, null)), "AC-14");
        refused(stage.given().when(rights(HolderMode.LONG_USE, 9, "half")), "AC-09");
        stage.given().when(rights(HolderMode.UNIT, null, null)).expectEventsMatching(one(HolderModeSet.class));
        stage.given()
                .when(rights(HolderMode.INVENTOR_FULL, null, "unit 20 %"))
                .expectEventsMatching(one(HolderModeSet.class));
        stage.given(rights(HolderMode.JOINT, null, "half"))
                .when(rights(HolderMode.JOINT, null, "half"))
                .expectNoEvents();
    }

    @Test
    void a_request_is_answered_once() {
        var decline = new DeclineEmpowerment(id(), "under negotiation", owner("2026-04-01"));
        refused(stage.given().when(decline), "AC-15");
        stage.given(request(HolderMode.JOINT, null, "2026-03-11"))
                .when(decline)
                .expectEventsMatching(one(EmpowermentDeclined.class));
        refused(
                stage.given(request(HolderMode.JOINT, null, "2026-03-11"), rights(HolderMode.JOINT, null, "half"))
                        .when(decline),
                "AC-15");
    }

    @Test
    void a_reason_holds_the_clock_until_its_day_and_is_only_prolonged() {
        var reason = explain("2026-06-30", "2026-03-01");
        stage.given().when(reason).expectEventsMatching(one(IdlenessExplained.class));
        stage.given(reason).when(reason).expectNoEvents();
        refused(stage.given(reason).when(idle("2026-06-30")), "AC-08");
        stage.given(reason).when(idle("2026-07-01")).expectEventsMatching(one(AchievementFellIdle.class));
        refused(stage.given(reason).when(explain("2026-06-29", "2026-03-02")), "AC-13");
        refused(stage.given().when(explain("2026-03-01", "2026-03-01")), "AC-13");
        refused(stage.given().when(explain("2029-03-02", "2026-03-01")), "AC-13");
    }

    @Test
    void what_is_used_does_not_lie_idle() {
        var own = new ConvertAchievement(id(), Conversion.OWN_USE, "HT-1", day("2026-01-01"), owner("2026-01-02"));
        stage.given(own).when(idle("2026-03-11")).expectNoEvents();
        refused(stage.given(own).when(request(HolderMode.JOINT, null, "2026-03-11")), "AC-03");
        stage.licences.reserve(new LicenceId("lic_1"), "org_taker", PatentFixtures.P1, new ListingId("lst_1"));
        refused(stage.given().when(idle("2026-03-11")), "AC-08");
    }

    @Test
    void scenario_39_zhejiang_idle_fiscal_patent() {
        refused(stage.givenOf(zhejiang(Funding.FISCAL)).when(candidate("2026-01-10")), "AC-16");
        stage.givenOf(zhejiang(Funding.FISCAL))
                .when(candidate("2026-01-11"))
                .expectEventsMatching(one(PublicImplementationCandidateNamed.class));
        stage.givenOf(zhejiang(Funding.FISCAL), candidate("2026-01-11"))
                .when(candidate("2026-01-12"))
                .expectNoEvents();
        refused(stage.givenOf(zhejiang(Funding.OTHER)).when(candidate("2026-01-11")), "AC-16");
        var reason = new ExplainIdleness(
                zhejiangId(), "clinical trial", day("2026-12-31"), by(ZHEJIANG, Role.REPRESENTATIVE, "2026-01-05"));
        refused(stage.givenOf(zhejiang(Funding.FISCAL), reason).when(candidate("2026-01-11")), "AC-16");
        stage.licences.reserve(new LicenceId("lic_2"), "org_taker", ZHEJIANG_PATENT, new ListingId("lst_2"));
        refused(stage.givenOf(zhejiang(Funding.FISCAL)).when(candidate("2026-01-11")), "AC-16");
    }

    @Test
    void outside_zhejiang_no_patent_is_open_to_public_implementation() {
        refused(
                stage.givenOf(shanghai())
                        .when(new NamePublicCandidate(id(), PatentFixtures.P1, exchange("2030-01-01"))),
                "AC-16");
    }

    @Test
    void only_the_exchange_marks() {
        refused(stage.given().when(new MarkIdle(id(), owner("2026-03-11"))), "AUTH-01");
    }

    private static MarkIdle idle(String day) {
        return new MarkIdle(id(), exchange(day));
    }

    private static NamePublicCandidate candidate(String day) {
        return new NamePublicCandidate(zhejiangId(), ZHEJIANG_PATENT, exchange(day));
    }

    private static RequestEmpowerment request(HolderMode mode, @Nullable Integer years, String day) {
        return new RequestEmpowerment(id(), mode, years, "inventors 70 %", owner(day));
    }

    private static SetHolderMode rights(HolderMode mode, @Nullable Integer years, @Nullable String income) {
        return new SetHolderMode(id(), mode, years, income, "D-1", owner("2026-03-20"));
    }

    private static ExplainIdleness explain(String until, String day) {
        return new ExplainIdleness(id(), "prototype in test", day(until), owner(day));
    }
}
