package org.openlicence.exchange.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.achievement.AchievementCase.COMPANY;
import static org.openlicence.exchange.achievement.AchievementCase.TWO;
import static org.openlicence.exchange.achievement.AchievementCase.ZHEJIANG;
import static org.openlicence.exchange.achievement.AchievementCase.ZHEJIANG_PATENT;
import static org.openlicence.exchange.achievement.AchievementCase.by;
import static org.openlicence.exchange.achievement.AchievementCase.day;
import static org.openlicence.exchange.achievement.AchievementCase.entry;
import static org.openlicence.exchange.achievement.AchievementCase.id;
import static org.openlicence.exchange.achievement.AchievementCase.one;
import static org.openlicence.exchange.achievement.AchievementCase.owner;
import static org.openlicence.exchange.achievement.AchievementCase.refused;
import static org.openlicence.exchange.achievement.AchievementCase.shanghai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.achievement.AchievementCommand.CheckNegativeList;
import org.openlicence.exchange.achievement.AchievementCommand.ConvertAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.EraseInventorName;
import org.openlicence.exchange.achievement.AchievementCommand.NamedShare;
import org.openlicence.exchange.achievement.AchievementCommand.PriceAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.RecordAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.RecordDecision;
import org.openlicence.exchange.achievement.AchievementCommand.ReviseAchievement;
import org.openlicence.exchange.achievement.AchievementCommand.WriteOffAchievement;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementConverted;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementPriced;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementRecorded;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementRevised;
import org.openlicence.exchange.achievement.event.AchievementEvent.AchievementWrittenOff;
import org.openlicence.exchange.achievement.event.AchievementEvent.DecisionRecorded;
import org.openlicence.exchange.achievement.event.AchievementEvent.InventorNameErased;
import org.openlicence.exchange.achievement.event.AchievementEvent.NegativeListChecked;
import org.openlicence.exchange.achievement.event.Conversion;
import org.openlicence.exchange.achievement.event.Pricing;
import org.openlicence.exchange.listing.PricingRoute;
import org.openlicence.exchange.shared.Role;

/** Entry, correction, price and conversion of an achievement. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AchievementLedgerTest {
    private final AchievementCase stage = new AchievementCase();

    @Test
    void a_public_institution_enters_an_achievement_and_no_name_enters_the_log() {
        stage.fixture.givenNoPriorActivity().when(shanghai()).expectEventsMatching(one(AchievementRecorded.class));
        stage.given().when(shanghai()).expectNoEvents();
        stage.fixture
                .getEventStore()
                .readEvents(id().value())
                .asStream()
                .forEach(event -> assertThat(event.getPayload().toString()).doesNotContain("甲", "A001"));
    }

    @Test
    void who_is_no_public_institution_keeps_none() {
        refused(
                stage.fixture
                        .givenNoPriorActivity()
                        .when(new RecordAchievement(
                                entry("1"), TWO, List.of(), by(COMPANY, Role.REPRESENTATIVE, "2025-03-12"))),
                "AC-01");
    }

    @Test
    void every_failed_rule_is_said() {
        var entry = new AchievementEntry(" ", "t", entry("x").funding(), null, day("2025-03-11"), day("2025-03-10"));
        var wrong = List.of(new NamedShare("甲", 5_000), new NamedShare("甲", 4_000));
        refused(
                stage.fixture
                        .givenNoPriorActivity()
                        .when(new RecordAchievement(entry, wrong, List.of(ZHEJIANG_PATENT), owner("2025-03-12"))),
                "IN-01",
                "AC-02",
                "AC-10",
                "AC-11");
    }

    @Test
    void a_number_taken_names_what_took_it_and_a_correction_changes_the_rest() {
        var other = List.of(new NamedShare("丙", 10_000));
        refused(
                stage.given().when(new RecordAchievement(entry("2025-001"), other, List.of(), owner("2025-03-13"))),
                "AC-07");
        var revision = new ReviseAchievement(id(), entry("2025-001"), other, List.of(), owner("2025-03-13"));
        stage.given().when(revision).expectEventsMatching(one(AchievementRevised.class));
        stage.given(revision).when(revision).expectNoEvents();
        refused(
                stage.given().when(new ReviseAchievement(id(), entry("2"), other, List.of(), owner("2025-03-13"))),
                "AC-07");
        refused(
                stage.given()
                        .when(new ReviseAchievement(
                                id(),
                                entry("2025-001"),
                                other,
                                List.of(),
                                by(ZHEJIANG, Role.REPRESENTATIVE, "2025-03-13"))),
                "AUTH-01");
        refused(stage.given(clear(), price()).when(revision), "AC-03");
    }

    @Test
    void a_name_is_erased_for_good_and_the_share_stays() {
        String person = stage.names
                .pseudonyms(AchievementCase.SHANGHAI, List.of("甲 A001"))
                .getFirst();
        var erasure = new EraseInventorName(id(), person, owner("2025-04-01"));
        stage.given().when(erasure).expectEventsMatching(one(InventorNameErased.class));
        assertThat(stage.names.known(AchievementCase.SHANGHAI)).doesNotContainValue("甲 A001");
        refused(stage.given().when(new EraseInventorName(id(), "per_nobody", owner("2025-04-01"))), "AC-12");
    }

    @Test
    void a_price_waits_for_the_negative_list() {
        refused(stage.given().when(price()), "AC-04");
        stage.given().when(clear()).expectEventsMatching(one(NegativeListChecked.class));
        var hit = new CheckNegativeList(id(), false, "export control", day("2025-04-02"), owner("2025-04-02"));
        refused(stage.given(clear(), hit).when(price()), "AC-04");
        stage.given(clear()).when(price()).expectEventsMatching(one(AchievementPriced.class));
        stage.given(clear(), price()).when(price()).expectNoEvents();
    }

    @Test
    void an_agreed_price_is_public_for_fifteen_full_days() {
        refused(stage.given(clear()).when(agreed("2026-03-02", "2026-03-16", "2026-04-01")), "AC-05");
        refused(stage.given(clear()).when(agreed("2026-03-02", "2026-03-17", "2026-03-17")), "AC-05");
        stage.given(clear())
                .when(agreed("2026-03-02", "2026-03-17", "2026-03-18"))
                .expectEventsMatching(one(AchievementPriced.class));
        refused(stage.given(clear()).when(agreed("2026-03-02", null, "2026-03-18")), "AC-06");
    }

    @Test
    void a_listing_names_its_exchange_and_an_auction_its_step() {
        var listed = new Pricing(
                PricingRoute.LISTING,
                100,
                null,
                null,
                false,
                "上海技术交易所",
                "T-1",
                90L,
                null,
                day("2025-04-01"),
                day("2025-04-20"),
                3);
        stage.given(clear())
                .when(new PriceAchievement(id(), listed, owner("2025-05-01")))
                .expectEventsMatching(one(AchievementPriced.class));
        var auction = new Pricing(
                PricingRoute.AUCTION,
                100,
                null,
                null,
                false,
                "拍卖行",
                "T-1",
                90L,
                null,
                day("2025-04-20"),
                day("2025-04-01"),
                3);
        refused(stage.given(clear()).when(new PriceAchievement(id(), auction, owner("2025-05-01"))), "AC-06", "AC-10");
    }

    @Test
    void a_transfer_needs_a_price_and_own_use_does_not() {
        refused(stage.given().when(convert(Conversion.TRANSFER)), "AC-03");
        stage.given().when(convert(Conversion.OWN_USE)).expectEventsMatching(one(AchievementConverted.class));
        stage.given(clear(), price())
                .when(convert(Conversion.TRANSFER))
                .expectEventsMatching(one(AchievementConverted.class));
        stage.given(convert(Conversion.OWN_USE))
                .when(convert(Conversion.OWN_USE))
                .expectNoEvents();
    }

    @Test
    void decisions_are_kept_and_a_write_off_ends_the_entry() {
        var decision = new RecordDecision(id(), "校办〔2025〕3号", "赋权方案", day("2025-04-01"), owner("2025-04-02"));
        stage.given().when(decision).expectEventsMatching(one(DecisionRecorded.class));
        stage.given(decision).when(decision).expectNoEvents();
        var removal = new WriteOffAchievement(id(), "D-9", "obsolete", day("2025-05-01"), owner("2025-05-02"));
        stage.given().when(removal).expectEventsMatching(one(AchievementWrittenOff.class));
        stage.given(removal).when(removal).expectNoEvents();
        refused(stage.given(removal).when(decision), "AC-03");
        refused(stage.given(removal).when(clear()), "AC-03");
    }

    static CheckNegativeList clear() {
        return new CheckNegativeList(id(), true, null, day("2025-04-01"), owner("2025-04-01"));
    }

    static PriceAchievement price() {
        return agreed("2025-04-02", "2025-04-17", "2025-04-18");
    }

    private static PriceAchievement agreed(String noticeOn, @Nullable String until, String today) {
        var pricing = new Pricing(
                PricingRoute.AGREEMENT,
                30_000_000,
                day(noticeOn),
                until == null ? null : day(until),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new PriceAchievement(id(), pricing, owner(today));
    }

    private static ConvertAchievement convert(Conversion conversion) {
        return new ConvertAchievement(id(), conversion, "HT-1", day("2025-05-01"), owner("2025-05-02"));
    }
}
